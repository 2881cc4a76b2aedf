import { Gate } from './gate'

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

/**
 * Runs in the top frame of every page (see `content_scripts` in `wxt.config.ts`). No WXT content script: the context that those are
 * given announces itself to the page by an event, and ends when the page sends the same.
 */
export default defineUnlistedScript(() => {
  if (globalThis.sourceContextGate) return
  const gate = new Gate(document)
  globalThis.sourceContextGate = gate
  const start = (): void => void gate.start(new AbortController().signal)
  // A page that the browser loads in advance has not been visited.
  if ('prerendering' in document && document.prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
})
