import type { Outlet } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Channel } from './attribution'

/**
 * A place in the text that names a way by which words reached the reader: an outlet that was told or reported, a platform that
 * somebody wrote on. The span is the name with the words that make it so.
 */
export interface ChannelSite extends Span {
  readonly channel: Channel
  /** `source`: the name may itself be the source. `strong`: the words around it tell. `weak`: only close to a cue. */
  readonly strength: 'source' | 'strong' | 'weak'
  readonly outlet: Outlet | null
  /** Somebody who works there is named with it (`CNN reporter Jane Roe`): the origin only where they publish. */
  readonly reporter?: boolean
}

/** Index of the first token that ends after `offset` (UTF-16); the count of tokens where there is none. */
export function tokenIndexAt(doc: AnnotatedText, offset: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the sentence that holds `offset`, or the next one; the count of sentences where there is none. */
export function sentenceIndexAt(doc: AnnotatedText, offset: number): number {
  let low = 0
  let high = doc.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the block that holds `offset`, or the next one; the count of blocks where there is none. */
export function blockIndexOf(doc: AnnotatedText, offset: number): number {
  const sentence = doc.sentences[sentenceIndexAt(doc, offset)]
  return sentence ? sentence.block : doc.blocks.length
}

/** Do two spans share a code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Spans by place, for the question whether another one touches any of them. */
export class SpanIndex {
  readonly #merged: Span[] = []

  constructor(spans: readonly Span[]) {
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.#merged.at(-1)
      if (last && span.start < last.end) this.#merged[this.#merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
      else this.#merged.push(span)
    }
  }

  /** Does any span share a code unit with this one? */
  touches(span: Span): boolean {
    let low = 0
    let high = this.#merged.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#merged[middle]?.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const found = this.#merged[low]
    return found !== undefined && overlaps(found, span)
  }
}
