import type { AnnotatedText, Sentence } from '@/lib/text/annotated-text'
import { sentenceIndexAt, tokenIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { RawAttribution } from './attribution'
import { overlaps } from './channel-site'

/** How many words from source and cue a channel may be named: further off, a sentence speaks of something else. Keeps endless sentences linear. */
const frameReach = 80

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
    return sentence ? without(near(doc, sentence, attribution), attribution.content) : []
  })
}

/** The part of a sentence that lies within reach of source and cue. */
function near(doc: AnnotatedText, sentence: Sentence, attribution: RawAttribution): Span {
  if (sentence.to - sentence.from <= frameReach) return sentence
  const given = [...attribution.source, ...attribution.cue]
  const anchors = given.length > 0 ? given : attribution.content.slice(0, 1)
  const first = tokenIndexAt(doc, Math.min(...anchors.map((span) => span.start))) - frameReach
  const last = tokenIndexAt(doc, Math.max(...anchors.map((span) => span.start))) + frameReach
  const start = first <= sentence.from ? sentence.start : (doc.tokens[first]?.start ?? sentence.start)
  const end = last >= sentence.to ? sentence.end : (doc.tokens[last]?.end ?? sentence.end)
  return { start: Math.max(sentence.start, Math.min(start, sentence.end)), end: Math.max(sentence.start, Math.min(end, sentence.end)) }
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
