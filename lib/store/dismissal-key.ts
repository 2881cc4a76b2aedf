import type { Analysis } from '@/lib/analysis'
import type { Span } from '@/lib/text/span'

/** Words of a quotation that its key keeps: enough to tell any two apart. */
const maxWords = 40

/**
 * What a dismissal names: the finding and the words, without case, punctuation and offsets, so that it holds when the page is
 * analysed anew and ids have shifted.
 */
export function dismissalKey(finding: string, words: string): string {
  const plain = words.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return `${finding}|${plain.slice(0, maxWords).join(' ')}`
}

/** The dismissal key of each finding of an analysis, by attribution id; `headline` for the headline's finding. */
export function dismissalKeys(analysis: Analysis): ReadonlyMap<string, string> {
  const text = analysis.article?.text ?? ''
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const keys = new Map<string, string>()
  if (analysis.headline) keys.set('headline', dismissalKey(analysis.headline.finding, analysis.headline.quote))
  for (const { id, finding, content } of analysis.attributions) if (finding) keys.set(id, dismissalKey(finding, words(content)))
  return keys
}

/** Ids of the findings of an analysis whose keys the reader dismissed. */
export function dismissedIds(analysis: Analysis, dismissed: ReadonlySet<string>): string[] {
  return [...dismissalKeys(analysis)].filter(([, key]) => dismissed.has(key)).map(([id]) => id)
}
