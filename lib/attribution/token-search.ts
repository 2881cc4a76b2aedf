import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

/** Index of the first of the spans, which stand in order, that ends after `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens of the first span; `null` where there is no span, or no token in it. */
export function tokensOf(doc: AnnotatedText, spans: readonly Span[]): TokenRange | null {
  const first = spans[0]
  if (first === undefined) return null
  const from = firstEndingAfter(doc.tokens, first.start)
  let to = from
  while (to < doc.tokens.length && (doc.tokens[to]?.start ?? 0) < first.end) to++
  return to > from ? { from, to } : null
}

/** Index of the block that holds the character at `offset`, or of the next one. */
export function blockAt(doc: AnnotatedText, offset: number): number {
  return firstEndingAfter(doc.blocks, offset)
}

/** Index of the sentence that holds the character at `offset`, or of the next one. */
export function sentenceAt(doc: AnnotatedText, offset: number): number {
  return firstEndingAfter(doc.sentences, offset)
}
