/** A kept article as far as citations are matched with it. */
export interface KeptOrigin {
  /** Canonical address. */
  readonly url: string
  readonly title: string
  /** ISO 8601; `null` where the page gave none. */
  readonly published: string | null
}

/** A kept quotation. */
export interface KeptQuotation {
  /** Canonical address of its article. */
  readonly article: string
  /** Id of the attribution there. */
  readonly attribution: string
  readonly text: string
  readonly speaker: string | null
  /** Where its article leads for it; `null` where it links and embeds nothing. */
  readonly trace: string | null
}

/** What the library of kept articles is asked. Every answer is bounded, whatever is kept. */
export interface LibraryStore {
  /** Articles that have at least `least` of the keys, those with most first, at most `most`. */
  originsWith(keys: readonly number[], least: number, most: number): Promise<KeptOrigin[]>
  /** Addresses of articles whose citations have, counted over all of an article together, at least `least` of the keys; those with most first, at most `most`. */
  citingWith(keys: readonly number[], least: number, most: number): Promise<string[]>
  /**
   * Quotations that have any of the hashes, and which; those with most first, at most `most`, none of the article at `except`. Where an
   * article has no more than one of the hashes and very many have that, it is left out.
   */
  quotationsWith(hashes: readonly number[], most: number, except?: string): Promise<(KeptQuotation & { readonly shared: readonly number[] })[]>
  /** The article at each canonical address; those that are not kept are left out. */
  originsAt(urls: readonly string[]): Promise<KeptOrigin[]>
  /** Body text of a kept article; `null` where none is kept. */
  textOf(url: string): Promise<string | null>
}
