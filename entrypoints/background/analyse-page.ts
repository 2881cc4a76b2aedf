import { analyse } from './analyse'
import { askLibrary, keepArticle } from './library'
import { ownAddress } from './own-address'
import { readPrivateDismissals, writeTabState } from './tab-state'
import { toStoredArticle } from './to-stored-article'
import { updateToolbarCount } from './update-toolbar-count'

import type { Analysis } from '@/lib/analysis'
import { severityOf, type FindingCode } from '@/lib/findings/finding'
import { carryLookups } from '@/lib/leads/lookups/amend-analysis'
import type { TabCaller } from '@/lib/messages/background-server'
import type { PageReport } from '@/lib/messages/protocol'
import { articleByUrl } from '@/lib/store/articles'
import { dismissedIds, dismissalKeys } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'
import { tabAddress } from '@/lib/platform/tab-session'
import type { PageText } from '@/lib/text/page-text'

/**
 * Analyses a tab's article, keeps it (not from a private window), and counts its findings on the toolbar button, unless the tab
 * has gone on to another page by then: `isCurrent` tells.
 */
export async function analysePage(page: PageText, caller: TabCaller, isCurrent: () => boolean): Promise<PageReport> {
  const { tabId, incognito, url: pageUrl } = caller
  const url = ownAddress(page.url, pageUrl)
  const before = incognito ? null : await articleByUrl(url)
  const analysis = await askLibrary(carryLookups(before?.analysis ?? null, analyse({ ...page, url })), Date.now())
  const dismissed = incognito ? await readPrivateDismissals(tabId) : await dismissedKeys(url)
  if (!incognito) {
    const article = toStoredArticle(analysis, Date.now())
    if (article) await keepArticle(article)
  }
  const report = { analysis, dismissed: dismissedIds(analysis, dismissed) }
  if (!isCurrent() || (await tabAddress(tabId)) !== caller.tabUrl) return report
  const keys = dismissalKeys(analysis)
  await writeTabState(tabId, {
    url,
    incognito,
    findings: findingsOf(analysis).map(({ id, finding }) => ({ id, key: keys.get(id) ?? '', counts: severityOf[finding] !== 'low' })),
  })
  await updateToolbarCount(tabId, dismissed)
  return report
}

function findingsOf({ headline, attributions }: Analysis): { id: string; finding: FindingCode }[] {
  const found: { id: string; finding: FindingCode }[] = headline ? [{ id: 'headline', finding: headline.finding }] : []
  for (const { id, finding } of attributions) if (finding) found.push({ id, finding })
  return found
}
