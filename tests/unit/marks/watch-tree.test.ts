import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchTree } from '@/lib/marks/watch-tree'

/** Stands for the browser's observer: `mutate` is what the page does. */
let mutate: () => void
let observing = false

class Observer {
  constructor(callback: () => void) {
    mutate = () => observing && callback()
  }
  observe(): void {
    observing = true
  }
  disconnect(): void {
    observing = false
  }
}

function watch(matters: boolean) {
  const onChange = vi.fn<() => boolean>(() => matters)
  const ended = new AbortController()
  // The stand-in above looks at no tree.
  watchTree(Object.create(null), onChange, ended.signal)
  return { onChange, ended }
}

describe('watchTree', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('MutationObserver', Observer)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('looks once after a burst of changes', () => {
    const { onChange } = watch(true)
    for (let i = 0; i < 50; i++) {
      mutate()
      vi.advanceTimersByTime(5)
    }
    expect(onChange).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('looks also where changes never end, ever more seldom, but again and again', () => {
    const { onChange } = watch(false)
    const looksIn = (seconds: number): number => {
      const before = onChange.mock.calls.length
      for (let i = 0; i < seconds * 20; i++) {
        mutate()
        vi.advanceTimersByTime(50)
      }
      return onChange.mock.calls.length - before
    }
    expect(looksIn(10)).toBeGreaterThan(0)
    looksIn(60)
    expect(looksIn(60)).toBeLessThanOrEqual(12)
    expect(looksIn(60)).toBeGreaterThan(3)
  })

  it('does nothing after its end', () => {
    const { onChange, ended } = watch(true)
    mutate()
    ended.abort()
    mutate()
    vi.advanceTimersByTime(10_000)
    expect(onChange).not.toHaveBeenCalled()
  })
})
