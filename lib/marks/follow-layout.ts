/** What may move text without a change of the tree. */
const moves = ['resize', 'load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const

/**
 * Calls `onMove` at most once a frame whenever text may have moved: window resized or zoomed, fonts and images loaded, boxes
 * of `observed` resized, something scrolled. Until `signal` aborts. Returns how to ask for a call in the next frame.
 * `movesOnScroll` says whether scrolling the window itself matters; an inner scroller always does.
 */
export function followLayout(window: Window, observed: readonly Element[], onMove: () => void, movesOnScroll: () => boolean, signal: AbortSignal): () => void {
  const { document } = window
  let frame = 0
  const schedule = (): void => {
    if (signal.aborted || frame !== 0) return
    frame = window.requestAnimationFrame(() => {
      frame = 0
      onMove()
    })
  }
  for (const type of moves) window.addEventListener(type, schedule, { capture: true, passive: true, signal })
  const onScroll = (event: Event): void => {
    if (event.target !== document || movesOnScroll()) schedule()
  }
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  window.visualViewport?.addEventListener('resize', schedule, { passive: true, signal })
  document.fonts.addEventListener('loadingdone', schedule, { signal })
  const observer = new ResizeObserver(schedule)
  for (const element of observed) observer.observe(element)
  signal.addEventListener(
    'abort',
    () => {
      window.cancelAnimationFrame(frame)
      observer.disconnect()
    },
    { once: true },
  )
  return schedule
}
