import { analyse } from './analyse'
import { ownAddress } from './own-address'
import { readPrivateDismissals, writeTabState } from './tab-state'
import { toStoredArticle } from './to-stored-article'
import { updateToolbarCount } from './update-toolbar-count'

import type { Analysis } from '@/lib/analysis'
import { severityOf, type FindingCode } from '@/lib/findings/finding'
import type { TabCaller } from '@/lib/messages/background-server'
import type { PageReport } from '@/lib/messages/protocol'
import { saveArticle } from '@/lib/store/articles'
import { dismissedIds, dismissalKeys } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'
import type { PageText } from '@/lib/text/page-text'

/** Analyses a tab's article, keeps it (not from a private window), and counts its findings on the toolbar button. */
export async function analysePage(page: PageText, { tabId, incognito, url: pageUrl }: TabCaller): Promise<PageReport> {
  const url = ownAddress(page.url, pageUrl)
  const analysis = analyse({ ...page, url })
  const dismissed = incognito ? await readPrivateDismissals(tabId) : await dismissedKeys(url)
  if (!incognito) {
    const article = toStoredArticle(analysis, Date.now())
    if (article) await saveArticle(article)
  }
  const keys = dismissalKeys(analysis)
  await writeTabState(tabId, {
    url,
    findings: findingsOf(analysis).map(({ id, finding }) => ({ id, key: keys.get(id) ?? '', counts: severityOf[finding] !== 'low' })),
  })
  await updateToolbarCount(tabId, dismissed)
  return { analysis, dismissed: dismissedIds(analysis, dismissed) }
}

function findingsOf({ headline, attributions }: Analysis): { id: string; finding: FindingCode }[] {
  const found: { id: string; finding: FindingCode }[] = headline ? [{ id: 'headline', finding: headline.finding }] : []
  for (const { id, finding } of attributions) if (finding) found.push({ id, finding })
  return found
}
