import { describe, expect, it } from 'vitest'

import { placeCard } from '@/lib/marks/place-card'

const view = { width: 1000, height: 800 }
const card = { width: 340, height: 300 }

describe('placeCard', () => {
  it('stands below the line and reaches back a little before the badge', () => {
    const { left, top } = placeCard({ x: 400, top: 200, bottom: 224 }, card, view)
    expect(top).toBeGreaterThan(224)
    expect(top).toBeLessThan(240)
    expect(left).toBeGreaterThan(350)
    expect(left).toBeLessThan(400)
  })

  it('stands above the badge where only there is room', () => {
    const { top } = placeCard({ x: 400, top: 700, bottom: 724 }, card, view)
    expect(top + card.height).toBeLessThan(700)
  })

  it('stays inside the window at either side, and begins inside it where the window is narrower', () => {
    expect(placeCard({ x: 2, top: 200, bottom: 224 }, card, view).left).toBe(8)
    expect(placeCard({ x: 995, top: 200, bottom: 224 }, card, view).left).toBe(1000 - 340 - 8)
    expect(placeCard({ x: 150, top: 200, bottom: 224 }, card, { width: 320, height: 800 }).left).toBe(8)
  })

  const tall = { width: 340, height: 700 }

  it('stands whole beside its badge where it is too high for the room above and below', () => {
    const { left, top, maxHeight } = placeCard({ x: 400, top: 500, bottom: 524 }, tall, view)
    expect(left).toBeGreaterThan(409)
    expect(maxHeight).toBeGreaterThanOrEqual(700)
    expect(top).toBeGreaterThanOrEqual(8)
    expect(top + 700).toBeLessThanOrEqual(792)
  })

  it('takes the larger room and no more where it does not fit beside either, and covers neither line nor badge', () => {
    const above = placeCard({ x: 800, top: 500, bottom: 524 }, tall, view)
    expect(above.top + above.maxHeight).toBeLessThanOrEqual(500)
    const below = placeCard({ x: 800, top: 300, bottom: 324 }, tall, view)
    expect(below.top).toBeGreaterThan(324)
    expect(below.top + below.maxHeight).toBeLessThanOrEqual(800)
  })

  it('stays in the window even for a badge that is scrolled out of it', () => {
    for (const y of [-500, 1900]) {
      const { top } = placeCard({ x: 400, top: y, bottom: y + 24 }, card, view)
      expect(top).toBeGreaterThanOrEqual(8)
      expect(top + card.height).toBeLessThanOrEqual(800)
    }
  })
})
