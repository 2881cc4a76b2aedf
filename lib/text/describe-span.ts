import type { TextPositionSelector, TextQuoteSelector } from './selector'
import type { Span } from './span'

/** Characters of context on either side; as many as Hypothesis keeps. */
const context = 32

/** How to find a span of `text` again: its words with their surroundings, and its place. `findSelector` goes back. */
export function describeSpan(text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] {
  return [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - context), start), suffix: text.slice(end, end + context) },
    { type: 'TextPositionSelector', start, end },
  ]
}
