/** A news outlet: facts, each with its source named in the data. */
export interface Outlet {
  readonly name: string
  /** Registrable domain of its site (`bbc.co.uk`). */
  readonly domain: string
}

/** Names as written → outlets. */
export interface OutletDirectory {
  readonly size: number
}
