import { describe, expect, it } from 'vitest'

import { announcedReader, announceReader, type ReaderHandle } from '@/lib/messages/page-presence'

const handle = (): ReaderHandle => ({
  stop() {},
  renew() {},
  tab: { describePage: () => ({ kind: 'reading' }), revealAttribution: () => ({ found: false }), stepAttribution: () => ({ found: false }), showAll: () => null, setDismissed: () => ({ dismissed: [] }), showReport: () => null },
})

describe('page presence', () => {
  it('knows one reader at a time, and the next one after that has withdrawn', () => {
    const [first, second] = [handle(), handle()]
    const withdraw = announceReader(first)
    expect(announceReader(second)).toBeNull()
    expect(announcedReader()).toBe(first)
    withdraw?.()
    expect(announcedReader()).toBeNull()
    expect(announceReader(second)).not.toBeNull()
    withdraw?.()
    expect(announcedReader()).toBe(second)
  })
})
