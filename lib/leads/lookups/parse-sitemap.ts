import { Parser } from 'htmlparser2'

/** One article of a news sitemap: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export interface SitemapItem {
  readonly loc: string
  readonly title: string
  /** W3C date and time as written; `null` where there is none. */
  readonly published: string | null
}

/** A sitemap of articles, or an index of further sitemaps with the date when each was changed. */
export type Sitemap =
  | { readonly kind: 'articles'; readonly items: readonly SitemapItem[] }
  | { readonly kind: 'index'; readonly sitemaps: readonly { readonly loc: string; readonly changed: string | null }[] }

/** More of them than Google's rule allows (1,000 a file) are not read. */
const itemsAtMost = 2000
/** Elements inside of one another: sitemaps have five. The parser's time grows with the square of the depth. */
const deepest = 20
/** UTF-16 units of one value. */
const longestValue = 2000

/**
 * Reads a sitemap by its tags, name spaces aside, in linear time; `null` for a text that is none. Entities that a document defines
 * itself mean nothing here, so nothing can grow.
 */
export function parseSitemap(xml: string): Sitemap | null {
  let root: string | null = null
  let field: string | null = null
  let record: Record<string, string> = {}
  let depth = 0
  const records: Record<string, string>[] = []
  const isEnough = (): boolean => depth > deepest || records.length >= itemsAtMost
  const parser = new Parser(
    {
      onopentagname(name) {
        const tag = localName(name)
        root ??= tag
        depth += 1
        if (isEnough()) parser.pause()
        if (tag === 'url' || tag === 'sitemap') record = {}
        // Pictures of an article have addresses and titles of their own.
        field = fields.has(tag) && !/^(?:image|video|xhtml):/u.test(name) ? tag : null
      },
      ontext(text) {
        if (field !== null && (record[field]?.length ?? 0) < longestValue) record[field] = (record[field] ?? '') + text
      },
      onclosetag(name) {
        const tag = localName(name)
        field = null
        depth -= 1
        if (tag === 'url' || tag === 'sitemap') records.push(record)
        if (isEnough()) parser.pause()
      },
    },
    { xmlMode: true },
  )
  // In pieces, so that a pause is heeded.
  for (let at = 0; at < xml.length && !isEnough(); at += 65_536) parser.write(xml.slice(at, at + 65_536))
  if (depth > deepest) return null
  if (root === 'sitemapindex') return { kind: 'index', sitemaps: records.flatMap(({ loc, lastmod }) => (loc === undefined ? [] : [{ loc: tidy(loc), changed: lastmod === undefined ? null : tidy(lastmod) }])) }
  return root === 'urlset' ? { kind: 'articles', items: records.flatMap(itemOf) } : null
}

const fields: ReadonlySet<string> = new Set(['loc', 'lastmod', 'title', 'publication_date'])

function itemOf({ loc, title, publication_date: published }: Record<string, string>): SitemapItem[] {
  if (loc === undefined || title === undefined || tidy(title) === '') return []
  return [{ loc: tidy(loc), title: tidy(title).slice(0, 400), published: published === undefined ? null : tidy(published).slice(0, 40) }]
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()

const tidy = (text: string): string => text.slice(0, longestValue).replace(/[\s\p{Cc}]+/gu, ' ').trim()
