import { tabsShowing } from './tab-state'

import type { Analysis } from '@/lib/analysis'
import { askTab } from '@/lib/messages/client'
import { dismissedIds } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'

/**
 * Shows an analysis, with what is dismissed by now, in every tab that shows its article, private windows and `except` aside. A tab that
 * is gone answers nothing.
 */
export async function tellTabs(analysis: Analysis, except: number | null = null): Promise<void> {
  const { url } = analysis
  if (url === null) return
  const report = { analysis, dismissed: dismissedIds(analysis, await dismissedKeys(url)) }
  await Promise.all((await tabsShowing(url)).filter((tabId) => tabId !== except).map((tabId) => askTab(tabId, 'showReport', { report })))
}
