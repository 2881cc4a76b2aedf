import { describe, expect, it } from 'vitest'

import type { ChannelSite } from '@/lib/attribution/channel-site'
import { InOrder, indexSites } from '@/lib/attribution/site-index'

const site = (start: number, kind: 'outlet' | 'platform' | 'document', domain: string | null = 'planet.example'): ChannelSite => ({
  start,
  end: start + 4,
  strength: 'weak',
  outlet: null,
  channel: { kind, name: 'Planet', domain },
})

describe('things in order', () => {
  const spans = new InOrder([{ start: 0, end: 4 }, { start: 6, end: 9 }, { start: 20, end: 30 }])
  it.each([
    [3, undefined],
    [4, 0],
    [8, 0],
    [9, 6],
    [25, 6],
    [99, 20],
  ])('the last that ends before %i', (offset, start) => {
    expect(spans.lastBefore(offset)?.start).toBe(start)
  })
  it.each([
    [0, 0],
    [1, 6],
    [20, 20],
    [21, undefined],
  ])('the first that begins from %i on', (offset, start) => {
    expect(spans.firstFrom(offset)?.start).toBe(start)
  })
  it('gives those nearest before an offset', () => {
    expect(spans.nearestBefore(20, 1)).toEqual([{ start: 6, end: 9 }])
    expect(spans.nearestBefore(21, 5)).toHaveLength(3)
  })
  it('looks at few of many, whichever is asked for', () => {
    const reads = (count: number): number => {
      let read = 0
      const many = Array.from({ length: count }, (_, i) => {
        const span = { start: i * 10, end: i * 10 + 5 }
        return new Proxy(span, { get: (target, key): unknown => ((read += 1), Reflect.get(target, key)) })
      })
      const list = new InOrder(many)
      for (let i = 0; i < count; i++) {
        list.lastBefore(i * 10 + 3)
        list.firstFrom(i * 10 + 3)
      }
      return read
    }
    expect(reads(10_000)).toBeLessThan(15 * reads(1_000))
  })
})

describe('sites', () => {
  it('are told apart by what is asked for', () => {
    const all = [site(0, 'outlet'), site(10, 'platform', null), site(20, 'document'), site(30, 'platform', 'x.com'), site(40, 'document', null)]
    const { outlets, published, platforms, namedPlatforms, ofChannel } = indexSites(all)
    const starts = (list: InOrder<ChannelSite>) => list.all.map(({ start }) => start)
    expect([outlets, published, platforms, namedPlatforms].map(starts)).toEqual([[0], [0, 20], [10, 30], [30]])
    expect(all.map(({ channel }) => ofChannel.get(channel))).toEqual(all)
  })
})
