import type { AnnotatedText, Token, TokenRange, Tokens } from './annotated-text'
import type { Span } from './span'

/** Offsets from one anchor to the next, as a power of two: so many tokens are looked at, at most. */
const stride = 4

/** `AnnotatedText.anchors` of a text of so many UTF-16 units. */
export function anchorsOf(length: number, { ends }: Tokens): Int32Array {
  const anchors = new Int32Array((length >> stride) + 1)
  let anchor = 0
  for (let t = 0; t < ends.length; t++) {
    const end = ends[t] ?? 0
    while (anchor << stride < end) anchors[anchor++] = t
  }
  return anchors.fill(ends.length, anchor)
}

/** Index of the first token that ends after `offset` (UTF-16); the count of tokens where there is none. */
export function tokenIndexAt({ anchors, ends }: AnnotatedText, offset: number): number {
  let t = anchors[Math.max(0, offset) >> stride] ?? ends.length
  while (t < ends.length && (ends[t] ?? 0) <= offset) t++
  return t
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
  return { from, to: (doc.starts[last] ?? span.end) < span.end ? last + 1 : last }
}

/** From the first token's beginning to the last one's end; `null` of no tokens. */
export function spanOf({ starts, ends }: Tokens, { from, to }: TokenRange): Span | null {
  const start = starts[from]
  const end = ends[to - 1]
  return start === undefined || end === undefined || to <= from ? null : { start, end }
}

/** The tokens that share a UTF-16 unit with a span, in order. */
export function tokensIn(doc: AnnotatedText, span: Span): readonly Token[] {
  const { from, to } = tokenRangeOf(doc, span)
  return doc.tokens.slice(from, to)
}
