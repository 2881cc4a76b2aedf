/**
 * What the library knows of one kept article: as a possible origin of what others cite, by its citations that wait for a report, by its
 * quotations. It lies in three tables, since what a question reads is most of what it costs in a large library: see `library-rows.ts`. Keys are
 * whole numbers, hashes signed ones of 32 bits: see `lib/leads/library-keys.ts`.
 */
export interface LibraryEntryRow extends Omit<LibraryRow, 'id'>, Omit<KeysRow, 'article'> {
  /** Hashes of chosen runs of words of all its quotations, one quotation after the other. They are found by `quotation-runs.ts`. */
  readonly hashes: readonly number[]
  readonly quotations: readonly QuotationPart[]
}

/** The article itself. */
export interface LibraryRow {
  /** Given by the store, another one where the hashes change (those of one id never do) or a deletion is undone. */
  readonly id: number
  /** Canonical address, as in `kept`. */
  readonly url: string
  /** The address without what differs between copies of one page: see `addressKey`. */
  readonly address: string
  readonly title: string
  /** Registrable domain of its site. */
  readonly domain: string
  /** ISO 8601, as the page gave it. */
  readonly published: string | null
}

/** By what an article is found; read for the undo of a deletion only. */
export interface KeysRow {
  /** Id of its library row. */
  readonly article: number
  /** One for each telling word, with its domain and the month of its date (multi-entry index). */
  readonly keys: readonly number[]
  /** As `keys`, of the outlets whose reports it cites and does not link, for the months in which those may stand (multi-entry index). */
  readonly citing: readonly number[]
}

/** A quotation in a kept article. */
export interface QuotationPart {
  /** Id of the attribution there. */
  readonly attribution: string
  /** The words in marks, as written; parts are joined by ` … `. */
  readonly text: string
  readonly speaker: string | null
  /** Where the article leads for it; `null` where it links and embeds nothing. */
  readonly trace: string | null
  /** How many of the article's hashes are its own: near-duplicates of a quotation meet by them. */
  readonly hashes: number
}

/** The same as it is stored. */
export interface QuotationRow extends Omit<QuotationPart, 'hashes'> {
  /** Of its article's library row and its place among that one's quotations: those of one article follow each other. */
  readonly number: number
  readonly hashes: readonly number[]
}
