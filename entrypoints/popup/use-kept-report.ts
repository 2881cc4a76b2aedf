import type { PageReport } from '@/lib/messages/protocol'
import { articleByUrl } from '@/lib/store/articles'
import { dismissedIds } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'
import { useLiveQuery } from '@/lib/store/use-live-query'

/**
 * The report of the page at hand as the store has it by now: a later analysis and every *Not an issue* show at once.
 * Where nothing is kept (private windows, no address) it is what the page itself said.
 */
export function useKeptReport(report: PageReport | null, isPrivate: boolean): PageReport | null {
  const url = isPrivate ? null : (report?.analysis.url ?? null)
  const kept = useLiveQuery(async () => {
    const article = url === null ? null : await articleByUrl(url)
    if (url === null || article === null) return null
    return { analysis: article.analysis, dismissed: dismissedIds(article.analysis, await dismissedKeys(url)) }
  }, [url])
  return kept.kind === 'ready' && kept.value !== null && kept.value.analysis.url === url ? kept.value : report
}
