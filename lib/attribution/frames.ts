import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { RawAttribution } from './attribution'
import { overlaps, sentenceIndexAt } from './channel-site'

/** Indexes of the sentences that hold source and cue; those of the content's start where neither is given. */
export function frameSentences(doc: AnnotatedText, attribution: RawAttribution): number[] {
  const given = [...attribution.source, ...attribution.cue]
  const spans = given.length > 0 ? given : attribution.content.slice(0, 1)
  return [...new Set(spans.map((span) => sentenceIndexAt(doc, span.start)))]
}

/** The words around source and cue, in their sentences, that are no content: where a channel may be named. */
export function framesOf(doc: AnnotatedText, attribution: RawAttribution): Span[] {
  return frameSentences(doc, attribution).flatMap((index) => {
    const sentence = doc.sentences[index]
    return sentence ? without(sentence, attribution.content) : []
  })
}

function without(span: Span, cuts: readonly Span[]): Span[] {
  let pieces: Span[] = [{ start: span.start, end: span.end }]
  for (const cut of cuts) {
    pieces = pieces.flatMap((piece) =>
      overlaps(piece, cut) ? [{ start: piece.start, end: Math.max(piece.start, cut.start) }, { start: Math.min(piece.end, cut.end), end: piece.end }].filter((rest) => rest.end > rest.start) : [piece],
    )
  }
  return pieces
}
