import { tabsShowing } from './tab-state'

import type { Analysis } from '@/lib/analysis'
import { askTab } from '@/lib/messages/client'
import { dismissedIds } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'

/** Shows an amended analysis in every tab that shows its article, private windows aside. A tab that is gone answers nothing. */
export async function tellTabs(analysis: Analysis): Promise<void> {
  const { url } = analysis
  if (url === null) return
  const report = { analysis, dismissed: dismissedIds(analysis, await dismissedKeys(url)) }
  await Promise.all((await tabsShowing(url)).map((tabId) => askTab(tabId, 'showReport', { report })))
}
