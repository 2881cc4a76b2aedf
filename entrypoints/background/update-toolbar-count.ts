import { readTabState } from './tab-state'

import { showToolbarCount } from '@/lib/platform/toolbar-count'

/** Counts a tab's high and medium findings that are not among the dismissed keys, and shows the number; none without an article. */
export async function updateToolbarCount(tabId: number, dismissed: ReadonlySet<string>): Promise<void> {
  const state = await readTabState(tabId)
  const counted = state?.findings.filter(({ key, counts }) => counts && !dismissed.has(key)) ?? []
  await showToolbarCount(tabId, counted.length)
}
