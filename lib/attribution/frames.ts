import type { AnnotatedText, Sentence } from '@/lib/text/annotated-text'
import { sentenceIndexAt, tokenIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { RawAttribution } from './attribution'

/** What stands around source and cue of one attribution, and what is known of a text's words. */
export interface Surroundings {
  /** `framesOf` the attribution. */
  readonly frames: readonly Span[]
  /** `channelFactsOf` the text: for each token, bits. */
  readonly facts: Uint16Array
}

/** How many words from source and cue a channel may be named: further off, a sentence speaks of something else. Keeps endless sentences linear. */
const frameReach = 80

/** Indexes of the sentences that hold source and cue; those of the content's start where neither is given. */
export function frameSentences(doc: AnnotatedText, attribution: RawAttribution): number[] {
  const given = [...attribution.source, ...attribution.cue]
  const spans = given.length > 0 ? given : attribution.content.slice(0, 1)
  const indexes: number[] = []
  for (const span of spans) {
    const index = sentenceIndexAt(doc, span.start)
    if (!indexes.includes(index)) indexes.push(index)
  }
  return indexes
}

/** The words around source and cue, in their sentences, that are no content: where a channel may be named. */
export function framesOf(doc: AnnotatedText, attribution: RawAttribution): Span[] {
  const frames: Span[] = []
  for (const index of frameSentences(doc, attribution)) {
    const sentence = doc.sentences[index]
    if (sentence) addWithout(near(doc, sentence, attribution), attribution.content, frames)
  }
  return frames
}

/** The part of a sentence that lies within reach of source and cue. */
function near(doc: AnnotatedText, sentence: Sentence, attribution: RawAttribution): Span {
  if (sentence.to - sentence.from <= frameReach) return sentence
  const given = [...attribution.source, ...attribution.cue]
  const anchors = given.length > 0 ? given : attribution.content.slice(0, 1)
  const first = tokenIndexAt(doc, Math.min(...anchors.map((span) => span.start))) - frameReach
  const last = tokenIndexAt(doc, Math.max(...anchors.map((span) => span.start))) + frameReach
  const start = first <= sentence.from ? sentence.start : (doc.starts[first] ?? sentence.start)
  const end = last >= sentence.to ? sentence.end : (doc.ends[last] ?? sentence.end)
  return { start: Math.max(sentence.start, Math.min(start, sentence.end)), end: Math.max(sentence.start, Math.min(end, sentence.end)) }
}

/** Adds what is left of a span without the cuts, which stand in order. */
function addWithout(span: Span, cuts: readonly Span[], into: Span[]): void {
  let { start } = span
  for (const cut of cuts) {
    if (cut.end <= start || cut.start >= span.end) continue
    if (cut.start > start) into.push({ start, end: cut.start })
    start = cut.end
  }
  if (start < span.end) into.push({ start, end: span.end })
}
