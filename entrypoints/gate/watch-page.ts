import { watchTree } from '@/lib/marks/watch-tree'

/** How often browsers without the Navigation API (Firefox before 147) are asked for their address. Milliseconds. */
const pollTime = 1000

/** What a page does that matters to the gate. */
export interface PageWatcher {
  /** This document shows another page, or is about to (the address, fragment aside, is another), or it was gone back to. */
  onAnew(): void
  /** The page has changed and come to rest: it may have an article now. */
  onSettled(): void
}

/** Watches a document, however long it takes, until `signal` aborts. */
export function watchPage(document: Document, watcher: PageWatcher, signal: AbortSignal): void {
  const window = document.defaultView
  if (!window) return
  const lookSoon = watchTree(document, () => watcher.onSettled(), signal)
  let address = addressOf(document)
  const anew = (): void => {
    address = addressOf(document)
    watcher.onAnew()
    // What the new address shows may have been there before it.
    lookSoon()
  }
  const compare = (): void => {
    if (addressOf(document) !== address) anew()
  }
  onAddressChange(window, compare, signal)
  // From the browser's page cache, where nothing ran.
  window.addEventListener('pageshow', ({ persisted }) => persisted && anew(), { signal })
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
