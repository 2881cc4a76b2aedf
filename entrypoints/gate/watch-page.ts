/** How long a page is watched for content that comes late, after it loaded or its address changed. Milliseconds. */
const watchTime = 10_000
/** How long a page must stand still before it is looked at. */
const quietTime = 400
/** How often browsers without the Navigation API (Firefox before 147) are asked for their address. */
const pollTime = 1000

/** What a page does that matters to the gate. */
export interface PageWatcher {
  /** The address, fragment aside, is another: this document shows another page, or is about to. */
  onAddress(): void
  /** The page has changed and come to rest: it may have an article now. */
  onSettled(): void
}

/** Watches a document until `signal` aborts: its address all the time, its content for some seconds after each new address. */
export function watchPage(document: Document, watcher: PageWatcher, signal: AbortSignal): void {
  const window = document.defaultView
  if (!window) return
  let stopWatching = watchContent(document, watcher)
  let address = addressOf(document)
  const compare = (): void => {
    if (addressOf(document) === address) return
    address = addressOf(document)
    stopWatching()
    watcher.onAddress()
    stopWatching = watchContent(document, watcher)
  }
  onAddressChange(window, compare, signal)
  signal.addEventListener('abort', () => stopWatching(), { once: true })
}

function addressOf({ location }: Document): string {
  return location.origin + location.pathname + location.search
}

function onAddressChange(window: Window, listener: () => void, signal: AbortSignal): void {
  const navigation: unknown = Reflect.get(window, 'navigation')
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('currententrychange', listener, { signal })
    return
  }
  const timer = window.setInterval(listener, pollTime)
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true })
  window.addEventListener('popstate', listener, { signal })
}

/** Says `onSettled` each time the content came to rest after a change, for a limited time. Returns the remover. */
function watchContent(document: Document, { onSettled }: PageWatcher): () => void {
  let quiet: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(quiet)
    quiet = setTimeout(onSettled, quietTime)
  })
  observer.observe(document, { childList: true, subtree: true })
  // A page that never rests is looked at once at the end.
  const end = setTimeout(() => {
    stop()
    onSettled()
  }, watchTime)
  const stop = (): void => {
    clearTimeout(quiet)
    clearTimeout(end)
    observer.disconnect()
  }
  return stop
}
