import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Channel } from './attribution'
import { tokenIndexAt } from './channel-site'

/** How many words before its noun belong to a document's name (`recent presidential memorandum`). */
const modifiersAtMost = 3

/**
 * The document that a source names (`A recent presidential memorandum` → `presidential memorandum`); `null` where its head is
 * none. The head is the last document noun before the first preposition, or the first after `according to`.
 */
export function documentIn(doc: AnnotatedText, source: Span, words: ChannelWords): Channel | null {
  const from = tokenIndexAt(doc, source.start)
  const to = tokenIndexAt(doc, source.end - 1) + 1
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (!token) return null
    if (isDocument(doc, words, i) && !isDocument(doc, words, i + 1)) return named(doc, words, from, i)
    if (i > from && (words.weakBefore.has(token.norm) || token.kind === 'punctuation')) return null
  }
  return null
}

/** A document that the words of a frame say somebody wrote in (`in a court filing`, `in an email to staff`); `null` where none is named. */
export function documentAround(doc: AnnotatedText, frames: readonly Span[], words: ChannelWords): Channel | null {
  for (const frame of frames) {
    const from = tokenIndexAt(doc, frame.start)
    const to = tokenIndexAt(doc, frame.end - 1) + 1
    for (let i = from; i < to; i++) {
      const norm = doc.tokens[i]?.norm ?? ''
      if (!words.weakBefore.has(norm)) continue
      for (let k = i + 1; k <= i + modifiersAtMost + 2 && k < to; k++) {
        const token = doc.tokens[k]
        if (!token || token.kind === 'punctuation' || words.weakBefore.has(token.norm)) break
        if (isDocument(doc, words, k)) return named(doc, words, i + 1, k)
      }
    }
  }
  return null
}

function isDocument(doc: AnnotatedText, words: ChannelWords, i: number): boolean {
  const token = doc.tokens[i]
  if (!token || token.capital || !words.documents.has(token.norm)) return false
  const after = words.documentsAfter.get(token.norm)
  return after === undefined || after.has(doc.tokens[i - 1]?.norm ?? '')
}

function named(doc: AnnotatedText, words: ChannelWords, from: number, head: number): Channel {
  let start = Math.max(from, head - modifiersAtMost + 1)
  while (start < head && (words.describers.has(doc.tokens[start]?.norm ?? '') || doc.tokens[start]?.kind !== 'word')) start++
  return { kind: 'document', name: doc.text.slice(doc.tokens[start]?.start, doc.tokens[head]?.end), domain: null }
}
