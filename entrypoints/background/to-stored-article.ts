import type { AnalysedArticle, Analysis } from '@/lib/analysis'
import { searchWords } from '@/lib/store/words'
import type { StoredAnchor, StoredArticle } from '@/lib/store/stored-article'
import { describeSpan } from '@/lib/text/describe-span'

/** An analysis as the store keeps it; `null` where there is no article or no address to keep it by. `now` in milliseconds. */
export function toStoredArticle(analysis: Analysis, now: number): StoredArticle | null {
  const { url, article } = analysis
  if (url === null || article === null) return null
  return {
    url,
    title: article.title ?? new URL(url).hostname,
    site: article.site,
    published: article.published,
    firstVisited: now,
    lastVisited: now,
    analysis,
    anchors: anchorsOf(analysis, article),
    terms: searchWords(searchText(analysis, article)),
  }
}

function anchorsOf({ attributions }: Analysis, { text }: AnalysedArticle): StoredAnchor[] {
  return attributions.flatMap(({ id, content }) => content.map((span) => ({ attribution: id, selectors: describeSpan(text, span) })))
}

function searchText({ url, attributions, headline }: Analysis, { title, site, byline, text }: AnalysedArticle): string {
  const parts = [title, site, byline, url && new URL(url).hostname, headline?.quote]
  for (const { speaker, channel, source, content, finding } of attributions) {
    parts.push(speaker, channel?.name)
    for (const { start, end } of finding ? [...source, ...content] : source) parts.push(text.slice(start, end))
  }
  return parts.filter((part) => part != null).join(' ')
}
