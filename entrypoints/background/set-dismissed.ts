import { readPrivateDismissals, readTabState, tabsShowing, writePrivateDismissals } from './tab-state'
import { tellTabs } from './tell-tabs'
import { updateToolbarCount } from './update-toolbar-count'

import type { Caller, TabCaller } from '@/lib/messages/background-server'
import type { BackgroundMessages } from '@/lib/messages/protocol'
import { articleByUrl } from '@/lib/store/articles'
import { dismissalKeys, dismissedIds } from '@/lib/store/dismissal-key'
import { dismissedKeys, setDismissed as storeDismissed } from '@/lib/store/dismissals'

type Message = BackgroundMessages['setDismissed']

/**
 * Remembers *Not an issue* or its undo. A content script speaks of the article that its own tab shows, an extension page of one that
 * is kept; throws where the message names another, or no finding of it.
 */
export async function setDismissed(request: Message['request'], caller: Caller): Promise<Message['response']> {
  return caller.kind === 'tab' ? inTab(request, caller) : inStore(request)
}

async function inTab({ url, id, dismissed }: Message['request'], { tabId, incognito }: TabCaller): Promise<Message['response']> {
  const state = await readTabState(tabId)
  const key = state?.findings.find((finding) => finding.id === id)?.key
  if (state?.url !== url || key === undefined) throw new Error(`This tab shows no finding ${id} of ${url}.`)
  const keys = incognito ? await changePrivately(tabId, key, dismissed) : await changeStored(state.url, key, dismissed, tabId)
  return { dismissed: state.findings.filter((finding) => keys.has(finding.key)).map((finding) => finding.id) }
}

async function inStore({ url, id, dismissed }: Message['request']): Promise<Message['response']> {
  const article = url === null ? null : await articleByUrl(url)
  const key = article && dismissalKeys(article.analysis).get(id)
  if (!article || key == null) throw new Error(`No finding ${id} is kept for this address.`)
  return { dismissed: dismissedIds(article.analysis, await changeStored(article.url, key, dismissed, null)) }
}

/** `asking`: the tab that gets to know by the answer. */
async function changeStored(url: string, key: string, dismissed: boolean, asking: number | null): Promise<Set<string>> {
  await storeDismissed(url, key, dismissed, Date.now())
  const keys = await dismissedKeys(url)
  // Every tab that shows this article counts and shows it the same.
  await Promise.all((await tabsShowing(url)).map((tabId) => updateToolbarCount(tabId, keys)))
  const article = await articleByUrl(url)
  if (article) await tellTabs(article.analysis, asking)
  return keys
}

async function changePrivately(tabId: number, key: string, dismissed: boolean): Promise<Set<string>> {
  const keys = await readPrivateDismissals(tabId)
  if (dismissed) keys.add(key)
  else keys.delete(key)
  await writePrivateDismissals(tabId, keys)
  await updateToolbarCount(tabId, keys)
  return keys
}
