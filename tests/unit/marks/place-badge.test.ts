import { describe, expect, it } from 'vitest'

import { neighbours, placeBadge, spreadBadge, type BadgePlace, type LastCharacter } from '@/lib/marks/place-badge'

/** The last letter of a line in a 16 px text face whose content area is 18 px high; its baseline is at y = 100. */
function letter(part: Partial<LastCharacter> = {}): LastCharacter {
  return { left: 192, right: 200, bottom: 103.51, height: 18, fontSize: 16, lineHeight: 25.6, rightToLeft: false, ...part }
}

describe('placeBadge', () => {
  it('stands behind the last letter, between the capitals of its line and the descenders of the line above', () => {
    const { x, y, size } = placeBadge(letter())
    expect(x - size / 2).toBeGreaterThanOrEqual(200)
    expect(x - size / 2).toBeLessThan(203)
    expect(y + size / 2).toBeLessThanOrEqual(100 - 0.66 * 16)
    expect(y - size / 2).toBeGreaterThanOrEqual(100 - 25.6)
  })

  it('stands left of the last letter where text runs from right to left', () => {
    const { x, size } = placeBadge(letter({ rightToLeft: true }))
    expect(x + size / 2).toBeLessThanOrEqual(192)
  })

  it('is neither too small to read in narrow lines nor larger than a note mark in a headline', () => {
    expect(placeBadge(letter({ lineHeight: 16 })).size).toBe(12)
    expect(placeBadge(letter({ fontSize: 60, lineHeight: 90, height: 68 })).size).toBe(18)
  })

  it('tells where its line ends', () => {
    expect(placeBadge(letter()).lineBottom).toBe(103.51)
  })
})

describe('spreadBadge', () => {
  const spreadBadges = (places: readonly BadgePlace[], width: number): BadgePlace[] => {
    const placed: BadgePlace[] = []
    for (const one of places) placed.push(spreadBadge(one, placed.slice(-neighbours), width))
    return placed
  }
  const place = (x: number, y = 50) => ({ x, y, size: 12, lineBottom: y + 20 })

  it('leaves badges apart alone', () => {
    const places = [place(20), place(60), place(20, 90)]
    expect(spreadBadges(places, 500)).toEqual(places)
  })

  it('sets a badge behind the one that it would cover', () => {
    expect(spreadBadges([place(20), place(22), place(21)], 500).map(({ x }) => x)).toEqual([20, 32, 44])
  })

  it('keeps badges in the page, the second of two at its edge before the first', () => {
    expect(spreadBadges([place(-3), place(499), place(499)], 500).map(({ x }) => x)).toEqual([6, 494, 482])
  })

  it('takes thousands of badges in linear time', () => {
    const places = Array.from({ length: 20_000 }, (_, i) => place(20, i))
    const before = performance.now()
    expect(spreadBadges(places, 500)).toHaveLength(20_000)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
