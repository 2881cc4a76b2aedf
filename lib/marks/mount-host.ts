/**
 * A host that the page removed is put back, since some pages clear what they do not know: at once where it had its place for a while,
 * else after a pause that doubles each time, up to the longest; milliseconds.
 */
const lasted = 500
const firstPause = 250
const longestPause = 16_000

/** Tells our element from one of the page's by the same name. */
const marker = 'data-source-context'

/** Our one element in the page. */
export interface OverlayHost {
  readonly element: HTMLElement
  /** Inside the closed shadow root: where to render. */
  readonly mount: HTMLElement
  /** Puts the element into the page, where it is kept from then on. */
  place(): void
  /** The element inside the shadow root that has the focus, or `null`. */
  focused(): Element | null
  /** Replaces the rules that apply to the document. Dear: the browser looks through the whole page, whatever they are. */
  setDocumentCss(css: string): void
  /** Adds rules for what is in the shadow root. */
  addOverlayCss(css: string): void
}

/**
 * Makes our host element. Once it is placed, it stands in the root element of `document` until `signal` aborts, which takes it away.
 * `overlayCss` styles the shadow root; what `setDocumentCss` sets stands in a `<style>` inside the host (as no slot shows it, it is not
 * rendered), where document rules apply: content scripts may set a style's text under any content security policy.
 *
 * The shadow root is closed: a script of the page can neither read what the reader is shown nor click for her. Tests reach it by the
 * keyboard and the accessibility tree, or by a function that one of our own pages runs in the tab with `scripting.executeScript`:
 * there `chrome.dom.openOrClosedShadowRoot(host)` in Chromium and `host.openOrClosedShadowRoot` in Firefox give the root of the
 * `<source-context>` element. Chromium's `DOM.getDocument({ pierce: true, depth: -1 })` goes through as well.
 */
export function mountHost(document: Document, overlayCss: string, signal: AbortSignal): OverlayHost {
  let documentCss = ''
  const element = document.createElement('source-context')
  element.setAttribute(marker, '')
  const root = element.attachShadow({ mode: 'closed' })
  const mount = document.createElement('div')
  mount.className = 'sc-tokens sc-overlay'
  root.append(styleElement(document, overlayCss), mount)
  const swallow = (event: Event): void => event.stopPropagation()
  for (const type of swallowed) root.addEventListener(type, swallow, { passive: true })
  const setDocumentCss = (css: string): void => {
    documentCss = css
    // A style's rules are parsed anew with its text: a fresh element keeps the privilege of the script that wrote it.
    element.replaceChildren(...(css === '' ? [] : [styleElement(document, css)]))
  }
  const place = (): void => {
    setDocumentCss(documentCss)
    document.documentElement.append(element)
  }
  // Firefox ends the scripts of an extension that is updated without a word to them; their element stays, and nobody hears it.
  for (const stale of document.querySelectorAll(`source-context[${marker}]`)) stale.remove()
  signal.addEventListener('abort', () => element.remove(), { once: true })
  return { element, mount, place: keepPlaced(document, element, place, signal), focused: () => root.activeElement, setDocumentCss, addOverlayCss: (css) => root.prepend(styleElement(document, css)) }
}

/** What it returns calls `place`, at first and then whenever the page has removed the element, by the pauses above; later calls do nothing. */
function keepPlaced(document: Document, element: HTMLElement, place: () => void, signal: AbortSignal): () => void {
  let placedAt = 0
  let pause = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const put = (): void => {
    timer = undefined
    if (signal.aborted) return
    place()
    placedAt = performance.now()
    // The page may have another root element by now.
    observer.disconnect()
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, { childList: true })
  }
  const observer = new MutationObserver(() => {
    if (element.isConnected || timer !== undefined || document.documentElement === null) return
    pause = performance.now() - placedAt >= lasted ? 0 : Math.min(longestPause, Math.max(firstPause, 2 * pause))
    if (pause === 0) put()
    else timer = setTimeout(put, pause)
  })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      observer.disconnect()
    },
    { once: true },
  )
  let isBegun = false
  return () => {
    if (!isBegun) put()
    isBegun = true
  }
}

/** What happens in our overlay is none of the page's shortcuts, click-outside handlers or swipes. */
const swallowed = ['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'input', 'change']

function styleElement(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  return style
}
