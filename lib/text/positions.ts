import type { AnnotatedText, Token, TokenRange } from './annotated-text'
import type { Span } from './span'

/** Index of the first token that ends after `offset` (UTF-16); the count of tokens where there is none. */
export function tokenIndexAt(doc: AnnotatedText, offset: number): number {
  return doc.tokenAt[Math.max(0, offset)] ?? doc.tokens.length
}

/** Index of the sentence that holds `offset` (UTF-16), or the next one; the count of sentences where there is none. */
export function sentenceIndexAt(doc: AnnotatedText, offset: number): number {
  return doc.sentenceOf[tokenIndexAt(doc, offset)] ?? doc.sentences.length
}

/** Index of the block that holds `offset` (UTF-16), or the next one with words in it; the count of blocks where there is none. */
export function blockIndexAt(doc: AnnotatedText, offset: number): number {
  return doc.sentences[sentenceIndexAt(doc, offset)]?.block ?? doc.blocks.length
}

/** The tokens that share a UTF-16 unit with a span. */
export function tokenRangeOf(doc: AnnotatedText, span: Span): TokenRange {
  const from = tokenIndexAt(doc, span.start)
  if (span.end <= span.start) return { from, to: from }
  const last = tokenIndexAt(doc, span.end - 1)
  return { from, to: (doc.tokens[last]?.start ?? span.end) < span.end ? last + 1 : last }
}

/** The tokens that share a UTF-16 unit with a span, in order. */
export function tokensIn(doc: AnnotatedText, span: Span): readonly Token[] {
  const { from, to } = tokenRangeOf(doc, span)
  return doc.tokens.slice(from, to)
}
