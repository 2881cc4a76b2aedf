import type { Outlet } from '@/lib/outlets/outlet-directory'
import { firstIndex } from '@/lib/text/first-index'
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
    const found = this.#merged[firstIndex(this.#merged.length, (i) => (this.#merged[i]?.end ?? 0) > span.start)]
    return found !== undefined && overlaps(found, span)
  }
}
