import type { DocumentKind } from '@/lib/language/channel-words'
import type { Outlet } from '@/lib/outlets/outlet-directory'
import type { Platform } from '@/lib/outlets/platforms'

/** A prepared search: an https address that is opened only when the reader clicks it. */
const web = 'https://duckduckgo.com/?q='

/** Where documents of a family are looked for; families without a place of their own are missing. */
const documentSearch: Readonly<Partial<Record<DocumentKind, { readonly name: string; readonly address: string }>>> = {
  scholarly: { name: 'Google Scholar', address: 'https://scholar.google.com/scholar?q=' },
  court: { name: 'CourtListener', address: 'https://www.courtlistener.com/?q=' },
  regulation: { name: 'Federal Register', address: 'https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=' },
  bill: { name: 'Congress.gov', address: 'https://www.congress.gov/quick-search/legislation?wordsPhrases=' },
}

/** The web, all of it. */
export function webSearch(query: string): string {
  return web + encodeURIComponent(query)
}

/** The web, limited to one host. `host` comes from our own data, never from a page. */
export function siteSearch(host: string, query: string): string {
  return webSearch(`${query} site:${host}`)
}

/** The outlet's own search, or the web limited to its host where it has none that we know. */
export function outletSearch(outlet: Outlet, query: string): string {
  return outlet.search === null ? siteSearch(outlet.host, query) : outlet.search.replace('{q}', encodeURIComponent(query))
}

/** A platform's own search for exactly these words, or the web limited to its host. */
export function postSearch(platform: Platform, words: string): string {
  const exact = `"${words}"`
  return platform.search === null ? siteSearch(platform.hosts[0] ?? platform.domain, exact) : platform.search.replace('{q}', encodeURIComponent(exact))
}

/** The place where documents of that family are found, by its name, and a search there; `null` for families without one. */
export function findDocument(kind: DocumentKind | null, query: string): { readonly name: string; readonly href: string } | null {
  const place = kind === null ? undefined : documentSearch[kind]
  return place === undefined ? null : { name: place.name, href: place.address + encodeURIComponent(query) }
}

/** The Internet Archive's newest copy of an http(s) address. */
export function archiveAddress(href: string): string {
  return `https://web.archive.org/web/2/${href}`
}
