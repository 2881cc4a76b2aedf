/** A kept article as a possible origin of what others cite. Keys and hashes are 32-bit numbers: see `lib/leads/library-keys.ts`. */
export interface OriginRow {
  /** Given by the store. */
  readonly id?: number
  /** Canonical address, as in `articles`. */
  readonly url: string
  /** The address without what differs between copies of one page: see `addressKey`. */
  readonly address: string
  readonly title: string
  /** Registrable domain of its site. */
  readonly domain: string
  /** ISO 8601, as the page gave it. */
  readonly published: string | null
  /** One for each telling word, with its domain and the time of its date (multi-entry index). */
  readonly keys: readonly number[]
}

/** A citation in a kept article that waits for the report which it tells of. */
export interface CitationRow {
  readonly id?: number
  /** `url` of the citing article. */
  readonly article: string
  /** Id of the attribution there. */
  readonly attribution: string
  /** As `OriginRow.keys`, of the cited outlet's domain. */
  readonly keys: readonly number[]
}

/** A quotation in a kept article. */
export interface QuotationRow {
  readonly id?: number
  /** `url` of the article. */
  readonly article: string
  /** Id of the attribution there. */
  readonly attribution: string
  /** The words in marks, as written; parts are joined by ` … `. */
  readonly text: string
  readonly speaker: string | null
  /** Where the article leads for it; `null` where it links and embeds nothing. */
  readonly trace: string | null
  /** Hashes of chosen runs of words, by which near-duplicates meet (multi-entry index). */
  readonly hashes: readonly number[]
}
