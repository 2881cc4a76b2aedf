import { type Outlet, outletOf } from '@/lib/outlets/outlet'
import { writeOutletRow } from '@/lib/outlets/outlet-row'
import { hostOf, registrableDomain } from '@/lib/outlets/registrable-domain'
import { wordsOf } from '@/lib/outlets/words'

import { sharedNameOf, spellingsOf } from './outlet-spellings'
import { readOutletTable, type TableLine } from './read-outlet-table'

/** A table of `assets/outlets/`: its name and what it says. */
export interface TableFile {
  readonly name: string
  readonly text: string
}

/** What became of the tables. `json` is the asset; it counts only where `problems` is empty, which name file and line. */
export interface BuiltOutlets {
  readonly json: string
  readonly outlets: readonly Outlet[]
  readonly problems: readonly string[]
}

/** Two tables say one thing of many hosts (`host address`); the others list outlets. */
const addressTables = { search: 'searches.txt', sitemap: 'sitemaps.txt' } as const

/**
 * The asset from the tables, in the order of their names and lines: the same tables give the same characters. Checks that names are
 * claimed once, that domains are registrable, and that addresses are https ones of an outlet that is listed.
 */
export function buildOutlets(files: readonly TableFile[]): BuiltOutlets {
  const problems: string[] = []
  const addresses = { search: readAddresses(files, addressTables.search, problems), sitemap: readAddresses(files, addressTables.sitemap, problems) }
  const listed: Outlet[] = []
  const claimed = new Map<string, string>()
  for (const file of files) {
    if (file.name === addressTables.search || file.name === addressTables.sitemap) continue
    for (const line of readOutletTable(file.text)) {
      const where = `${file.name}:${line.number}`
      const outlet = outletFrom(line, addresses)
      problems.push(...faultsOf(outlet).map((fault) => `${where}: ${fault}`))
      for (const name of new Set([outlet.name, ...outlet.aliases].map(keyOf))) {
        const other = claimed.get(name)
        if (other !== undefined) problems.push(`${where}: ${name} is claimed by ${other} too; share it (\`${name}?\`)`)
        claimed.set(name, `${outlet.name} (${where})`)
      }
      listed.push(outlet)
    }
  }
  for (const [table, left] of Object.entries(addresses)) for (const host of left.keys()) problems.push(`${table}: no outlet has the host ${host}`)
  const outlets = withSpellings(listed)
  const json = `{"rows": [\n${outlets.map((outlet) => JSON.stringify(writeOutletRow(outlet))).join(',\n')}\n]}\n`
  return { json, outlets, problems }
}

/**
 * The outlets with their names as newsrooms also write them, where nobody else is called so; a name that is told apart
 * (`The Herald (Hull)`) is shared with those that have it.
 */
function withSpellings(listed: readonly Outlet[]): Outlet[] {
  const claims = new Map<string, number>()
  const count = (name: string) => claims.set(keyOf(name), (claims.get(keyOf(name)) ?? 0) + 1)
  for (const outlet of listed) for (const name of [outlet.name, ...outlet.aliases, ...outlet.shared]) count(name)
  const bases = listed.map(sharedNameOf)
  const spellings = listed.map((outlet) => spellingsOf(outlet).filter((name) => !claims.has(keyOf(name))))
  for (const name of spellings.flatMap((names) => [...new Set(names.map(keyOf))])) count(name)
  return listed.map((outlet, i) => {
    const aliases = (spellings[i] ?? []).filter((name) => claims.get(keyOf(name)) === 1)
    const base = bases[i] ?? null
    const others = base === null ? 0 : (claims.get(keyOf(base)) ?? 0) - (outlet.shared.some((name) => keyOf(name) === keyOf(base)) ? 1 : 0)
    const shared = base !== null && others > 0 && ![...outlet.aliases, ...outlet.shared].includes(base) ? [base] : []
    return aliases.length + shared.length === 0 ? outlet : { ...outlet, aliases: [...outlet.aliases, ...unique(aliases)], shared: [...outlet.shared, ...shared] }
  })
}

/** One of those that are compared as one. */
function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [keyOf(name), name])).values()]
}

function outletFrom(line: TableLine, addresses: Readonly<Record<keyof typeof addressTables, Map<string, string>>>): Outlet {
  const { name, hosts, kind, ordinary, aliases, shared, group, country, language } = line
  const [host = '', ...domains] = hosts
  const taken = (table: Map<string, string>) => {
    const address = table.get(host) ?? null
    table.delete(host)
    return address
  }
  const domain = registrableDomain(host) ?? host
  return outletOf({ name, domain, host, kind, ordinary, aliases, shared, domains, group, country, language, search: taken(addresses.search), sitemap: taken(addresses.sitemap) })
}

function faultsOf({ name, aliases, shared, host, domains, search, sitemap, country, language }: Outlet): string[] {
  const faults: string[] = []
  if ([name, ...aliases, ...shared].some((text) => wordsOf(text).length === 0 || /[\t|;]/u.test(text))) faults.push(`${name}: a name without a word`)
  for (const other of [host, ...domains]) if (hostOf(other) !== other || registrableDomain(other) === null) faults.push(`${other}: no host`)
  if (search !== null && !/^https:\/\/[^{]+\{q\}/u.test(search)) faults.push(`${search}: no https address with {q}`)
  if (sitemap !== null && !sitemap.startsWith('https://')) faults.push(`${sitemap}: no https address`)
  if (country !== null && !/^[a-z]{2}$/u.test(country)) faults.push(`${country}: no country code`)
  if (language !== null && !/^[a-z]{2}$/u.test(language)) faults.push(`${language}: no language code`)
  return faults
}

/** A name as names are compared: its words, without `the` where more than one is left. */
function keyOf(name: string): string {
  const words = wordsOf(name).map((word) => word.text)
  return (words.length > 2 && words[0]?.toLowerCase() === 'the' ? words.slice(1) : words).join(' ')
}

function readAddresses(files: readonly TableFile[], name: string, problems: string[]): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const line of files.find((file) => file.name === name)?.text.split('\n') ?? []) {
    if (line === '' || line.startsWith('#')) continue
    const [host = '', address] = line.split(' ')
    if (address === undefined || addresses.has(host)) problems.push(`${name}: ${line}`)
    else addresses.set(host, address)
  }
  return addresses
}
