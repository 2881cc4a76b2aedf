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
  // The stand-in above looks at no tree: what matters is that events reach it.
  const root = new EventTarget()
  const lookSoon = watchTree(root as Node, onChange, ended.signal)
  return { onChange, ended, lookSoon, root }
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

  it('looks after a frame came in that may be read, and after nothing else that came in', () => {
    const { onChange, root } = watch()
    const load = (target: object): void => {
      const event = new Event('load')
      Object.defineProperty(event, 'target', { value: target })
      root.dispatchEvent(event)
      vi.advanceTimersByTime(5000)
    }
    for (const other of [{}, { contentDocument: null }]) load(other)
    expect(onChange).not.toHaveBeenCalled()
    load({ contentDocument: {} })
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
