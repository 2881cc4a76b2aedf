import { Pace } from './pace'

/** What may move text without a change of the tree. */
const moves = ['resize', 'load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const

/** Following takes at most a tenth of the time on a page that never rests; where it is cheap, every frame. */
const rests = 9

/** What a follower is told. Neither is called more than once a frame. */
export interface LayoutListener {
  /**
   * Text may have moved: window resized or zoomed, fonts and images loaded, a box resized, something scrolled that moves badges.
   * Answers whether it is to be called again since it has not done all; `moved` is `false` then, unless text moved meanwhile.
   */
  onMove(moved: boolean): boolean
  /** The window was scrolled: other text lies under what stays in place. */
  onScroll(): void
  /** Whether scrolling the window itself moves badges against their text; an inner scroller always does. */
  movesOnScroll(): boolean
}

/** Follows a page's layout until its signal aborts. */
export interface LayoutFollower {
  /** Asks for `onMove` in the next frame. */
  follow(): void
  /** The elements whose boxes are watched from now on, instead of those before; see also `follow`. */
  observe(elements: readonly Element[]): void
}

/** Tells `listener` what moved, as `LayoutListener` says. */
export function followLayout(window: Window, listener: LayoutListener, signal: AbortSignal): LayoutFollower {
  const { document } = window
  const pace = new Pace(rests)
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let moved = false
  let unfinished = false
  const schedule = (): void => {
    if (!signal.aborted && frame === 0) frame = window.requestAnimationFrame(act)
  }
  const act = (): void => {
    frame = 0
    if (!moved && !unfinished) return listener.onScroll()
    const { wait } = pace
    // Until then, at least nothing shines through what covers it.
    if (wait > 0) {
      clearTimeout(timer)
      timer = setTimeout(schedule, wait)
      return listener.onScroll()
    }
    const before = moved
    moved = false
    pace.run(() => (unfinished = listener.onMove(before)))
    if (unfinished) schedule()
  }
  const follow = (): void => {
    moved = true
    schedule()
  }
  for (const type of moves) window.addEventListener(type, follow, { capture: true, passive: true, signal })
  const onScroll = (event: Event): void => (event.target !== document || listener.movesOnScroll() ? follow() : schedule())
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  window.visualViewport?.addEventListener('resize', follow, { passive: true, signal })
  document.fonts.addEventListener('loadingdone', follow, { signal })
  const stop = (): void => {
    window.cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  signal.addEventListener('abort', stop, { once: true })
  // The page has just been laid out: what is asked now costs no layout of its own.
  const onSize = (): void => {
    moved = true
    window.cancelAnimationFrame(frame)
    act()
  }
  return { follow, observe: watchSizes(onSize, signal) }
}

/**
 * Calls `onSize` when a box has another size, after the layout in which it got it, until `signal` aborts. Returns how to say which
 * elements are watched from now on, instead of those before. What the observer tells first of an element is no news.
 */
function watchSizes(onSize: () => void, signal: AbortSignal): (elements: readonly Element[]) => void {
  let isNews = true
  let observed: readonly Element[] = []
  const observer = new ResizeObserver(() => {
    if (isNews) onSize()
    isNews = true
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return (elements) => {
    for (const element of observed) if (!elements.includes(element)) observer.unobserve(element)
    const added = elements.filter((element) => !observed.includes(element))
    isNews = added.length === 0
    for (const element of added) observer.observe(element)
    observed = elements
  }
}
