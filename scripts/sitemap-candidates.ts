import { gzipSync } from 'node:zlib'

import type { Candidate } from '@/lib/leads/rank'
import { parseSitemap, type SitemapItem } from '@/lib/leads/lookups/parse-sitemap'
import { readBody } from '@/lib/leads/lookups/read-body'

/** How sitemaps come: as they are, packed, and an index with packed parts. */
export type SitemapForm = 'plain' | 'gzip' | 'index'

const host = 'https://news.example'
/** Articles of one sitemap of an index. */
const partSize = 100
const maxBytes = 16_000_000

/**
 * The candidates as they come back from a news sitemap of that form: written in Google's format, sent as a response and read by the
 * code that reads sitemaps. Rejects where one is lost.
 */
export async function throughSitemap(candidates: readonly Candidate[], form: SitemapForm): Promise<Candidate[]> {
  const served = new Map<string, Uint8Array<ArrayBuffer>>()
  const serve = (address: string, xml: string, packed: boolean): void => void served.set(address, new Uint8Array(packed ? gzipSync(xml) : Buffer.from(xml)))
  if (form === 'index') {
    const parts = Array.from({ length: Math.ceil(candidates.length / partSize) }, (_one, at) => candidates.slice(at * partSize, (at + 1) * partSize))
    for (const [at, part] of parts.entries()) serve(`${host}/${at}.xml.gz`, urlset(part), true)
    serve(`${host}/news.xml`, indexOf([...served.keys()]), false)
  } else serve(`${host}/news.xml`, urlset(candidates), form === 'gzip')
  const items = await read(`${host}/news.xml`, served)
  if (items.length !== candidates.length) throw new Error(`of ${candidates.length} articles in a sitemap (${form}) ${items.length} were read`)
  return items.map(({ loc, title, published }) => ({ url: loc, title, published }))
}

async function read(address: string, served: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<SitemapItem[]> {
  const body = await readBody(new Response(served.get(address) ?? null), maxBytes, AbortSignal.timeout(60_000))
  const sitemap = body.ok ? parseSitemap(body.value.text) : null
  if (sitemap === null) throw new Error(`no sitemap: ${address}`)
  if (sitemap.kind === 'articles') return [...sitemap.items]
  const items: SitemapItem[] = []
  for (const { loc } of sitemap.sitemaps) items.push(...(await read(loc, served)))
  return items
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
function urlset(candidates: readonly Candidate[]): string {
  const items = candidates.map(
    ({ url, title, published }) => `<url>
<loc>${escaped(url)}</loc>
<news:news><news:publication><news:name>The Example</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${escaped(published ?? '')}</news:publication_date>
<news:title>${escaped(title)}</news:title></news:news>
<image:image><image:loc>${host}/picture.jpg</image:loc><image:title>A picture</image:title></image:image>
</url>`,
  )
  return `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${items.join('\n')}</urlset>\n`
}

function indexOf(addresses: readonly string[]): string {
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<sitemap><loc>${address}</loc><lastmod>2026-01-15</lastmod></sitemap>`).join('')}</sitemapindex>\n`
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** As XML wants it, without the characters that it forbids. */
const escaped = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;')
