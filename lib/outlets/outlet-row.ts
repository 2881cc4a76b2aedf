import { type Outlet, type OutletKind, outletOf } from './outlet'

/**
 * One outlet as a line of `assets/outlets.json`, so that thousands cost little until they are asked for. Fields with a tab between, empty
 * ones at the end left out: name, domain, host where it differs, country, language, kind (one letter, none for news; then `!` for an
 * ordinary name), aliases, shared names (each with `|` between), further domains (with a space between), search, sitemap, group.
 */
export type OutletRow = string

const kinds: Readonly<Record<string, OutletKind>> = { w: 'wire', j: 'journal', b: 'body' }

/** The outlet of a line; its missing fields are the usual. */
export function readOutletRow(row: OutletRow): Outlet {
  const [name = '', domain = '', host, country, language, marks = '', aliases, shared, domains, search, sitemap, group] = row.split('\t')
  return outletOf({
    name,
    domain,
    host: host || domain,
    kind: kinds[marks.replace('!', '')] ?? 'news',
    ordinary: marks.endsWith('!'),
    aliases: partsOf(aliases, '|'),
    shared: partsOf(shared, '|'),
    domains: partsOf(domains, ' '),
    search: search || null,
    sitemap: sitemap || null,
    group: group || null,
    country: country || null,
    language: language || null,
  })
}

/** By what an outlet is found. */
export interface OutletLabels {
  /** Its name and aliases. */
  readonly own: readonly string[]
  /** Names that others go by too. */
  readonly shared: readonly string[]
  /** Hosts of its sites. */
  readonly hosts: readonly string[]
}

/** The labels of a line alone: what is asked of every line, before most are ever read. */
export function readOutletLabels(row: OutletRow): OutletLabels {
  const [name = '', domain = '', host, , , , aliases, shared, domains] = row.split('\t')
  return {
    own: aliases ? [name, ...aliases.split('|')] : [name],
    shared: partsOf(shared, '|'),
    hosts: domains ? [host || domain, ...domains.split(' ')] : [host || domain],
  }
}

/** The line of an outlet: `readOutletRow` gives it back. */
export function writeOutletRow(outlet: Outlet): OutletRow {
  const { name, domain, host, country, language, kind, ordinary, aliases, shared, domains, search, sitemap, group } = outlet
  const marks = (kind === 'news' ? '' : kind.charAt(0)) + (ordinary ? '!' : '')
  const fields = [name, domain, host === domain ? '' : host, country, language, marks, aliases.join('|'), shared.join('|'), domains.join(' '), search, sitemap, group]
  return fields.map((field) => field ?? '').join('\t').trimEnd()
}

const none: readonly string[] = []

function partsOf(field: string | undefined, separator: string): readonly string[] {
  return field ? field.split(separator) : none
}
