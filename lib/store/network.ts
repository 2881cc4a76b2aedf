/** One request that was sent to somebody, as the network ledger keeps it: written before it is sent, completed after. Never from private windows. */
export interface NetworkRequest {
  /** Given by the store. */
  readonly id?: number
  /** When it was sent; milliseconds since the epoch. */
  readonly at: number
  /** Name of the look-up service. */
  readonly service: string
  /** Full address that was asked. */
  readonly url: string
  /** Canonical address of the article for which it was asked; `null` for none. */
  readonly purpose: string | null
  /** HTTP status; `null` while nothing has come, and where nothing came. */
  readonly status: number | null
  /** Milliseconds until the answer, or until it was given up; `null` while it is under way. */
  readonly ms: number | null
  /** What came of it, in a word; `null` while it is under way. */
  readonly answered: string | null
}

/** An answer of a look-up service that need not be asked for again. */
export interface CachedAnswer {
  /** Service and question. */
  readonly key: string
  /** Milliseconds since the epoch: when it came, and from when it counts no more. */
  readonly at: number
  readonly expires: number
  /** As it was validated. */
  readonly body: unknown
}
