import type { AnnotatedText, Sentence } from '@/lib/text/annotated-text'
import { firstIndex } from '@/lib/text/first-index'
import { sentenceIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

/** Index of the first block that begins at or after the offset: an embed there stands before it. */
export function blocksBetween(doc: AnnotatedText, at: number): number {
  return firstIndex(doc.blocks.length, (i) => (doc.blocks[i]?.start ?? 0) >= at)
}

/** The sentences that the spans touch, in text order. */
export function sentencesOf(doc: AnnotatedText, spans: readonly Span[]): Sentence[] {
  const indexes = new Set<number>()
  for (const span of spans) {
    const last = sentenceIndexAt(doc, Math.max(span.end - 1, span.start))
    for (let i = sentenceIndexAt(doc, span.start); i <= last && i < doc.sentences.length; i++) if ((doc.sentences[i]?.start ?? 0) < Math.max(span.end, span.start + 1)) indexes.add(i)
  }
  return [...indexes].sort((a, b) => a - b).flatMap((i) => doc.sentences[i] ?? [])
}
