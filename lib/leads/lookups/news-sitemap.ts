import { parseSitemap, type Sitemap } from './parse-sitemap'
import { isPublicAddress, linkableOf } from './safe-address'
import { failed, type Found, hour, type LookupService, type Result, type Subject, succeeded } from './service'

/** Sitemaps of an index that are read, newest first. */
const partsAtMost = 3
/** News sitemaps hold the last two days; a day more for what was cited late. Milliseconds. */
const reach = 72 * hour
/** Bytes. The largest that are known have four million. */
const largest = 16_000_000

/** The cited outlet's own list of its latest articles, which it keeps for search engines. */
export const newsSitemap: LookupService = {
  id: 'news-sitemap',
  pause: 1000,
  canAsk: ({ analysis, attribution, outlet, now }) => {
    if (attribution.finding === null || outlet?.sitemap == null || !isPublicAddress(outlet.sitemap)) return false
    const published = Date.parse(analysis.article?.published ?? '')
    return Number.isNaN(published) || now - published < reach
  },
  ask: async ({ outlet }, fetch, signal) => {
    if (outlet?.sitemap == null) return failed('address')
    const get = (address: string): Promise<Result<Sitemap>> => fetch({ address, maxBytes: largest, keepFor: hour / 4, parse }, signal)
    const first = await get(outlet.sitemap)
    if (!first.ok) return first
    const sitemaps = first.value.kind === 'articles' ? succeeded([first.value]) : await parts(first.value, outlet, get)
    if (!sitemaps.ok) return sitemaps
    return succeeded(sitemaps.value.flatMap((sitemap) => (sitemap.kind === 'articles' ? articlesOf(sitemap, outlet) : [])))
  },
  parse,
}

function parse(body: string): Result<Sitemap> {
  const sitemap = parseSitemap(body)
  return sitemap === null ? failed('malformed') : succeeded(sitemap)
}

type Outlet = NonNullable<Subject['outlet']>
type Index = Extract<Sitemap, { kind: 'index' }>

/** The newest sitemaps of an index, as far as they lie at the outlet's own address; fails where none of them answers. */
async function parts({ sitemaps }: Index, outlet: Outlet, get: (address: string) => Promise<Result<Sitemap>>): Promise<Result<Sitemap[]>> {
  const own = sitemaps.flatMap(({ loc, changed }) => {
    const address = linkableOf(outlet, loc)
    return address !== null && isPublicAddress(address) ? [{ address, changed: Date.parse(changed ?? '') || 0 }] : []
  })
  if (own.length === 0) return failed('malformed')
  const answers: Result<Sitemap>[] = []
  for (const { address } of own.toSorted((a, b) => b.changed - a.changed).slice(0, partsAtMost)) answers.push(await get(address))
  const read = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
  const [fault] = answers.flatMap((answer) => (answer.ok ? [] : [answer.fault]))
  return read.length === 0 && fault !== undefined ? failed(fault) : succeeded(read)
}

function articlesOf({ items }: Extract<Sitemap, { kind: 'articles' }>, outlet: Outlet): Found[] {
  return items.flatMap(({ loc, title, published }) => {
    const url = linkableOf(outlet, loc)
    return url === null ? [] : [{ kind: 'report' as const, url, title, published: Number.isNaN(Date.parse(published ?? '')) ? null : published }]
  })
}
