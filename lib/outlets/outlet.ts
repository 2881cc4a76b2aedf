/**
 * `news`: newspapers, broadcasters, magazines, sites. `wire`: agencies whose copy others print. `journal`: scholarly journals
 * and their publishers. `body`: institutions whose figures and reports the news cites; a body that said something has spoken,
 * it is no outlet.
 */
export type OutletKind = 'news' | 'wire' | 'journal' | 'body'

/** A news outlet or another publisher that the news cites: facts, as `assets/outlets.json` has them. */
export interface Outlet {
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
  /** The name is an everyday word (`Time`, `People`): it counts only where the words around it speak of an outlet. */
  readonly ordinary: boolean
  /** Address of its own search with `{q}` for the encoded query; `null` where none is known. */
  readonly search: string | null
  /** Address of its news sitemap, https; `null` where none is known. */
  readonly sitemap: string | null
  /** The company that owns it, where sister brands matter; `null` otherwise. */
  readonly group: string | null
}

/** One record of `assets/outlets.json`: what is absent is the usual (`news`, none, not ordinary). */
export interface OutletRecord {
  readonly name: string
  readonly domain: string
  readonly host?: string
  readonly kind?: string
  readonly aliases?: readonly string[]
  readonly domains?: readonly string[]
  readonly search?: string
  readonly sitemap?: string
  readonly ordinary?: boolean
  readonly group?: string
}

const kinds: Readonly<Record<string, OutletKind>> = { news: 'news', wire: 'wire', journal: 'journal', body: 'body' }

/** A record with its defaults filled in. An unknown kind is taken as `news`. */
export function outletOf(record: OutletRecord): Outlet {
  return {
    name: record.name,
    kind: kinds[record.kind ?? 'news'] ?? 'news',
    domain: record.domain,
    host: record.host ?? record.domain,
    domains: record.domains ?? [],
    aliases: record.aliases ?? [],
    ordinary: record.ordinary ?? false,
    search: record.search ?? null,
    sitemap: record.sitemap ?? null,
    group: record.group ?? null,
  }
}
