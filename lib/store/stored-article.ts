import type { Analysis } from '@/lib/analysis'
import type { TextPositionSelector, TextQuoteSelector } from '@/lib/text/selector'

/** An analysed article as the store keeps it; one for each canonical address. */
export interface StoredArticle {
  /** Canonical address without fragment: the key. */
  readonly url: string
  readonly title: string
  readonly site: string | null
  /** ISO 8601, as the page gave it. */
  readonly published: string | null
  /** Milliseconds since the epoch. */
  readonly firstVisited: number
  readonly lastVisited: number
  readonly analysis: Analysis
  /** One for each span of an attribution's content, in its order: how to find it again on the page. */
  readonly anchors: readonly StoredAnchor[]
  /** Lower-case words of title, site, speakers, sources and findings' quotations, for the search (multi-entry index). */
  readonly terms: readonly string[]
}

export interface StoredAnchor {
  /** Id of the attribution, as in `analysis`. */
  readonly attribution: string
  readonly selectors: readonly [TextQuoteSelector, TextPositionSelector]
}

/** *Not an issue*, said by the reader: outlives re-analysis, since it names the words and not an id. */
export interface Dismissal {
  readonly url: string
  /** `finding|content words`: see `dismissal-key.ts`. */
  readonly key: string
  /** Milliseconds since the epoch. */
  readonly at: number
}
