import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { watchPage } from '@/entrypoints/gate/watch-page'

class FakeObserver {
  static watching = new Set<FakeObserver>()
  readonly #tell: () => void
  constructor(tell: () => void) {
    this.#tell = tell
  }
  observe(): void {
    FakeObserver.watching.add(this)
  }
  disconnect(): void {
    FakeObserver.watching.delete(this)
  }
  static mutate(): void {
    for (const observer of FakeObserver.watching) observer.#tell()
  }
}

/** A window with as much of a document as the watcher asks for. */
function page(hasNavigation: boolean) {
  const location = { origin: 'https://news.example', pathname: '/a', search: '' }
  const navigation = new EventTarget()
  const window = Object.assign(new EventTarget(), { setInterval, clearInterval }, hasNavigation ? { navigation } : {})
  const stop = new AbortController()
  const told: string[] = []
  watchPage({ location, defaultView: window } as unknown as Document, { onAddress: () => told.push('address'), onSettled: () => told.push('settled') }, stop.signal)
  const go = (pathname: string): void => {
    location.pathname = pathname
    navigation.dispatchEvent(new Event('currententrychange'))
  }
  return { told, go, stop, window, location }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('MutationObserver', FakeObserver)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  FakeObserver.watching.clear()
})

describe('watchPage', () => {
  it('speaks when a change has come to rest, not before', () => {
    const { told } = page(true)
    for (let i = 0; i < 5; i++) {
      FakeObserver.mutate()
      vi.advanceTimersByTime(300)
    }
    expect(told).toEqual([])
    vi.advanceTimersByTime(200)
    expect(told).toEqual(['settled'])
  })

  it('watches the content for a limited time, and speaks once at its end', () => {
    const { told } = page(true)
    vi.advanceTimersByTime(60_000)
    expect(told).toEqual(['settled'])
    expect(FakeObserver.watching.size).toBe(0)
  })

  it('tells of a new address at once, and watches its content anew', () => {
    const { told, go } = page(true)
    vi.advanceTimersByTime(60_000)
    go('/b')
    expect(told).toEqual(['settled', 'address'])
    expect(FakeObserver.watching.size).toBe(1)
    FakeObserver.mutate()
    vi.advanceTimersByTime(500)
    expect(told).toEqual(['settled', 'address', 'settled'])
  })

  it('takes an entry with the same address for the same page', () => {
    const { told, go } = page(true)
    go('/a')
    expect(told).toEqual([])
  })

  it('asks for the address where the browser does not tell', () => {
    const { told, window, location } = page(false)
    location.pathname = '/b'
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['address'])
    location.search = '?page=2'
    window.dispatchEvent(new Event('popstate'))
    expect(told).toEqual(['address', 'address'])
  })

  it.each([true, false])('does nothing more after the end (navigation: %s)', (hasNavigation) => {
    const { told, go, stop } = page(hasNavigation)
    FakeObserver.mutate()
    stop.abort()
    go('/b')
    vi.advanceTimersByTime(60_000)
    expect(told).toEqual([])
    expect([FakeObserver.watching.size, vi.getTimerCount()]).toEqual([0, 0])
  })
})
