import { startReader } from './reader'

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'

// Executed by the background in a page where the gate saw an article, again after each new address. No WXT content script: its
// context hears events that the page can send as well, and so could be ended by it.
export default defineUnlistedScript(() => startReader(document))
