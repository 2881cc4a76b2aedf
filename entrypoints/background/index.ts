import { analysePage } from './analyse-page'
import { renewTabs, takeInOlderArticles } from './library'
import { lookUp, lookupOffers } from './look-up'
import { setDismissed } from './set-dismissed'
import { stepOnCommand } from './step-on-command'
import { clearTabState, forgetTab } from './tab-state'
import { TabTurns } from './tab-turns'

import { defineBackground } from 'wxt/utils/define-background'

import { serveBackground } from '@/lib/messages/background-server'
import { onCommand } from '@/lib/platform/commands'
import { injectScript } from '@/lib/platform/inject-script'
import { onTabClosed } from '@/lib/platform/tab-session'
import { showToolbarCount } from '@/lib/platform/toolbar-count'

const readerFile = '/reader.js'

// Everything is registered before `main` returns: a worker that was stopped is started by the very event that it is to hear.
export default defineBackground(() => {
  const turns = new TabTurns()
  serveBackground({
    injectReader: async (_request, { tabId }) => {
      await injectScript(tabId, readerFile)
      return null
    },
    analysePage: ({ page }, caller) => analysePage(page, caller, turns.begin(caller.tabId)),
    setDismissed,
    articlesChanged: async () => {
      await renewTabs()
      return null
    },
    lookupOffers,
    lookUp,
    pageLeft: async (_request, { tabId }) => {
      turns.end(tabId)
      await Promise.all([clearTabState(tabId), showToolbarCount(tabId, 0)])
      return null
    },
  })
  onCommand(stepOnCommand)
  void takeInOlderArticles()
  onTabClosed((tabId) => {
    turns.end(tabId)
    void forgetTab(tabId)
  })
})
