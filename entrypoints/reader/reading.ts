import { findWords } from '@/lib/marks/find-words'
import type { Mark } from '@/lib/marks/mark'
import { toRanges } from '@/lib/marks/to-ranges'
import type { ReadArticle } from '@/lib/page/read-body'

import type { PlacedNote } from './list-notes'

/** Places of notes on one reading of the page, each looked up once while it stays whole. */
export function marksOf({ nodes, headline }: ReadArticle): (note: PlacedNote) => Mark | null {
  const known = new Map<string, Mark>()
  return (note) => {
    const before = known.get(note.id)
    if (before?.level === note.level && before.content.every(isWhole)) return before
    const content = note.id === 'headline' ? headlineRanges(headline, note.quote ?? '') : toRanges(note.contentSpans, nodes)
    if (content.length === 0) return null
    const mark = { id: note.id, level: note.level, content, source: toRanges(note.sourceSpans, nodes) }
    known.set(note.id, mark)
    return mark
  }
}

/** The quoted words in the headline, else all of it. */
function headlineRanges(headline: Element | null, quote: string): Range[] {
  if (!headline) return []
  const range = findWords(headline, `“${quote}”`) ?? findWords(headline, quote) ?? findWords(headline, headline.textContent)
  return range ? [range] : []
}

/** Whether a range still stands on the page and has text in it. */
export function isWhole(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected
}
