import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

/** The tokens that lie in a span, in order. */
export function tokenSlice(doc: AnnotatedText, span: Span): readonly Token[] {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < doc.tokens.length && (doc.tokens[to]?.start ?? 0) < span.end) to++
  return doc.tokens.slice(low, to)
}
