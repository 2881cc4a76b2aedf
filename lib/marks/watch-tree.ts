import { Pace } from './pace'

/** How long the tree must rest after a change before it is looked at, and the longest wait while changes go on; milliseconds. */
const rest = 400
const longest = 3000

/** Looks take at most a fiftieth of the time, whatever a look costs and however often the page changes. */
const rests = 49

/**
 * Calls `onChange` once nodes or texts below `root` changed (or a frame of the page's own came in) and came to rest, or change without
 * end, until `signal` aborts.
 * A storm of changes is not listened to: the observer is let go at the first change and taken up again to see whether the page
 * rests, so that it is called a few times a second at most. Returns how to ask for a look without a change.
 */
export function watchTree(root: Node, onChange: () => Promise<void> | void, signal: AbortSignal): () => void {
  const pace = new Pace(rests)
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the first change was seen that has not been looked at; `null`: none. */
  let since: number | null = null
  const after = (delay: number, act: () => void): void => {
    clearTimeout(timer)
    if (!signal.aborted) timer = setTimeout(act, delay)
  }
  const listen = (): void => observer.observe(root, { childList: true, characterData: true, subtree: true })
  const changed = (): void => {
    observer.disconnect()
    since ??= performance.now()
    if (performance.now() - since < longest) after(rest / 2, awaitRest)
    else after(pace.wait, look)
  }
  const awaitRest = (): void => {
    listen()
    after(Math.max(rest / 2, pace.wait), look)
  }
  const look = (): void => {
    if (pace.wait > 0) return after(pace.wait, look)
    observer.disconnect()
    since = null
    listen()
    void pace.runInTurns(onChange)
  }
  const observer = new MutationObserver(changed)
  listen()
  root.addEventListener('load', ({ target }) => isOwnFrame(target) && changed(), { capture: true, passive: true, signal })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
  return changed
}

/** Whether an element is a frame that shows a document which we may read. */
function isOwnFrame(target: EventTarget | null): boolean {
  return target !== null && 'contentDocument' in target && target.contentDocument !== null
}
