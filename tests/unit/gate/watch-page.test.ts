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
  watchPage(Object.assign(new EventTarget(), { location, defaultView: window }) as unknown as Document, { onAnew: () => told.push('anew'), onSettled: () => told.push('settled') }, stop.signal)
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
  it('speaks of what comes late, a minute after load or more', () => {
    const { told } = page(true)
    vi.advanceTimersByTime(90_000)
    expect(told).toEqual([])
    FakeObserver.mutate()
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['settled'])
  })

  it('tells of a new address at once, and has it looked at though nothing changes any more', () => {
    const { told, go } = page(true)
    go('/b')
    expect(told).toEqual(['anew'])
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['anew', 'settled'])
  })

  it('takes an entry with the same address for the same page', () => {
    const { told, go } = page(true)
    go('/a')
    vi.advanceTimersByTime(5000)
    expect(told).toEqual([])
  })

  it('tells of a page that comes back from the cache, and of no other that is shown', () => {
    const { told, window } = page(true)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(told).toEqual([])
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(told).toEqual(['anew'])
  })

  it('asks for the address where the browser does not tell', () => {
    const { told, window, location } = page(false)
    location.pathname = '/b'
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['anew'])
    location.search = '?page=2'
    window.dispatchEvent(new Event('popstate'))
    expect(told).toEqual(['anew', 'anew'])
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
