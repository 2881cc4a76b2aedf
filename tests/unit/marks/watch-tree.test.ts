import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchTree } from '@/lib/marks/watch-tree'

/** Stands for the browser's observer: `mutate` is what the page does. */
let mutate: () => void
let observing = false
/** How often the observer was called. */
let told = 0

class Observer {
  constructor(callback: () => void) {
    mutate = () => {
      if (!observing) return
      told += 1
      callback()
    }
  }
  observe(): void {
    observing = true
  }
  disconnect(): void {
    observing = false
  }
}

/** `cost`: how long a look takes, in milliseconds. */
function watch(cost = 0) {
  const onChange = vi.fn<() => Promise<void>>(() => new Promise((done) => setTimeout(done, cost)))
  const ended = new AbortController()
  // The stand-in above looks at no tree.
  const lookSoon = watchTree(Object.create(null), onChange, ended.signal)
  return { onChange, ended, lookSoon }
}

/** A page that changes every 20 ms. */
async function storm(seconds: number): Promise<void> {
  const end = performance.now() + 1000 * seconds
  while (performance.now() < end) {
    mutate()
    await vi.advanceTimersByTimeAsync(20)
  }
}

describe('watchTree', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('MutationObserver', Observer)
    told = 0
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('looks once after a burst of changes', () => {
    const { onChange } = watch()
    for (let i = 0; i < 20; i++) {
      mutate()
      vi.advanceTimersByTime(50)
    }
    expect(onChange).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('looks where it is asked to, and where nothing happens, never', () => {
    const { onChange, lookSoon } = watch()
    vi.advanceTimersByTime(60_000)
    expect(onChange).not.toHaveBeenCalled()
    lookSoon()
    vi.advanceTimersByTime(1000)
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('looks also where changes never end, again and again, and is told of few of them', async () => {
    const { onChange } = watch()
    await storm(60)
    expect(onChange.mock.calls.length).toBeGreaterThan(10)
    expect(told).toBeLessThan(60 * 6)
  })

  it.each([1, 20, 100, 1000])('spends a fiftieth of the time at most on looks of %i ms', async (cost) => {
    const { onChange } = watch(cost)
    const start = performance.now()
    await storm(120)
    expect(onChange).toHaveBeenCalled()
    expect(((onChange.mock.calls.length - 1) * cost) / (performance.now() - start)).toBeLessThanOrEqual(1 / 50)
  })

  it('does nothing after its end', () => {
    const { onChange, ended, lookSoon } = watch()
    mutate()
    ended.abort()
    mutate()
    lookSoon()
    vi.advanceTimersByTime(10_000)
    expect(onChange).not.toHaveBeenCalled()
  })
})
