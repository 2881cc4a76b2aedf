/** Quiet time after a change before it is looked at, and the longest wait while changes go on; milliseconds. */
const quiet = 400
const longest = 3000
/** Each look doubles the quiet time up to this, so that a page that never rests costs ever less; milliseconds. */
const quietest = 5000

/**
 * Calls `onChange` some time after nodes or texts below `root` changed, until `signal` aborts. The observer itself only notes that
 * something happened. `onChange` answers whether the change mattered: then the wait starts over from its shortest.
 */
export function watchTree(root: Node, onChange: () => boolean, signal: AbortSignal): void {
  let wait = quiet
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = 0
  const look = (): void => {
    timer = undefined
    wait = onChange() ? quiet : Math.min(quietest, wait * 2)
  }
  const observer = new MutationObserver(() => {
    const now = Date.now()
    if (timer === undefined) since = now
    else if (now - since > longest) return
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
}
