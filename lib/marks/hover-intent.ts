/** Delays before a card opens under a resting pointer, and before it closes behind a leaving one; milliseconds. */
const openDelay = 150
const closeDelay = 250

/** Tells a resting pointer from a passing one. */
export interface HoverIntent {
  /** The pointer is on the badge or the card of a mark. */
  enter(id: string): void
  /** It is no more on them; said again while it stays away, this changes nothing. */
  leave(): void
  /** Forget what was about to happen. */
  cancel(): void
}

/** Calls `open` after the pointer rested on a mark and `close` after it stayed away, until `signal` aborts. */
export function hoverIntent(open: (id: string) => void, close: () => void, signal: AbortSignal): HoverIntent {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLeaving = false
  const cancel = (): void => {
    isLeaving = false
    clearTimeout(timer)
  }
  const after = (delay: number, act: () => void): void => {
    cancel()
    if (!signal.aborted) timer = setTimeout(act, delay)
  }
  const leave = (): void => {
    if (isLeaving) return
    after(closeDelay, close)
    isLeaving = true
  }
  signal.addEventListener('abort', cancel, { once: true })
  return { enter: (id) => after(openDelay, () => open(id)), leave, cancel }
}
