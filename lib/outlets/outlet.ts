/**
 * `news`: newspapers, broadcasters, magazines, sites. `wire`: agencies whose copy others print. `journal`: scholarly journals
 * and their publishers. `body`: institutions whose figures and reports the news cites; a body that said something has spoken,
 * it is no outlet.
 */
export type OutletKind = 'news' | 'wire' | 'journal' | 'body'

/** A news outlet or another publisher that the news cites: facts, as `assets/outlets.json` has them. */
export interface Outlet {
  /** No two outlets of a list have one name. */
  readonly name: string
  readonly kind: OutletKind
  /** Registrable domain of its site (`bbc.co.uk`). */
  readonly domain: string
  /** Host of its site where others share the domain (`news.sky.com`); otherwise the domain. */
  readonly host: string
  /** Further domains or hosts of its own: short links, other countries, former sites. */
  readonly domains: readonly string[]
  /** Other names as written (`NYT`). */
  readonly aliases: readonly string[]
  /** Names that others go by too (`the Post`): they stand for it only where the text or the page's country says so. */
  readonly shared: readonly string[]
  /** The name is an everyday word (`Time`, `People`): it counts only where the words around it speak of an outlet. */
  readonly ordinary: boolean
  /** Address of its own search with `{q}` for the encoded query; `null` where none is known. */
  readonly search: string | null
  /** Address of its news sitemap (Google's format); `null` where none is known. */
  readonly sitemap: string | null
  /** The company that owns it, where sister brands matter; `null` otherwise. */
  readonly group: string | null
  /** Country of its newsroom (ISO 3166-1, lower case: `gb`); `null` where it has none or none is known. */
  readonly country: string | null
  /** Language that it mostly writes in (ISO 639-1); `null` where none is known. */
  readonly language: string | null
}

/** An outlet with what is unusual about it; what is absent is the usual (`news`, none, not ordinary). */
export type OutletRecord = Pick<Outlet, 'name' | 'domain'> & Partial<Outlet>

/** A record with its defaults filled in. */
export function outletOf(record: OutletRecord): Outlet {
  return {
    kind: 'news', host: record.domain, domains: [], aliases: [], shared: [], ordinary: false,
    search: null, sitemap: null, group: null, country: null, language: null, ...record,
  }
}
