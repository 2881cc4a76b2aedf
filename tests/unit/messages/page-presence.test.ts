import { describe, expect, it } from 'vitest'

import { announcedReader, announceReader } from '@/lib/messages/page-presence'

describe('page presence', () => {
  it('knows one reader at a time, and the next one after that has withdrawn', () => {
    const [first, second] = [{ stop() {}, renew() {} }, { stop() {}, renew() {} }]
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
