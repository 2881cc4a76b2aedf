import { defineContentScript } from 'wxt/utils/define-content-script'

import { startReader } from './reader'

/**
 * Executed by the background in a page where the gate saw an article, again after each new address. WXT's context is not used:
 * it hears events that the page can send as well, and so could be ended by it.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startReader(document),
})
