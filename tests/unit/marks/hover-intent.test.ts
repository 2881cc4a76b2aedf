import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { hoverIntent } from '@/lib/marks/hover-intent'

function setUp() {
  const open = vi.fn<(id: string) => void>()
  const close = vi.fn<() => void>()
  const ended = new AbortController()
  return { open, close, ended, hover: hoverIntent(open, close, ended.signal) }
}

describe('hoverIntent', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('opens under a pointer that rests, not under one that passes', () => {
    const { open, hover } = setUp()
    hover.enter('a1')
    vi.advanceTimersByTime(60)
    hover.leave()
    hover.enter('a2')
    expect(open).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(open.mock.calls).toEqual([['a2']])
  })

  it('stays open while the pointer crosses from badge to card, and closes when it went', () => {
    const { close, hover } = setUp()
    hover.enter('a1')
    vi.advanceTimersByTime(1000)
    hover.leave()
    vi.advanceTimersByTime(100)
    hover.enter('a1')
    vi.advanceTimersByTime(1000)
    expect(close).not.toHaveBeenCalled()
    hover.leave()
    vi.advanceTimersByTime(1000)
    expect(close).toHaveBeenCalledOnce()
  })

  it('closes as soon behind a pointer that goes on moving elsewhere', () => {
    const { close, hover } = setUp()
    hover.enter('a1')
    vi.advanceTimersByTime(1000)
    for (let moves = 0; moves < 5; moves += 1) {
      hover.leave()
      vi.advanceTimersByTime(100)
    }
    expect(close).toHaveBeenCalledOnce()
  })

  it('does nothing after its end', () => {
    const { open, ended, hover } = setUp()
    hover.enter('a1')
    ended.abort()
    hover.enter('a2')
    vi.advanceTimersByTime(1000)
    expect(open).not.toHaveBeenCalled()
  })
})
