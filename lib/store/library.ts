import type { Table } from 'dexie'

import { database as ours, type Database } from './database'
import { unpackArticle } from './packed-article'
import type { CitationRow, OriginRow, QuotationRow } from './origins'
import type { StoredArticle } from './stored-article'

/** An article's rows in the library's tables. */
export interface LibraryRows {
  readonly origin: OriginRow
  readonly citations: readonly CitationRow[]
  readonly quotations: readonly QuotationRow[]
}

/** Rows that one key answers with at most: a key that more have tells little, and every look-up stays as short as that. */
const rowsOfKey = 32

/** Puts an article into the library, or brings its rows up to date. */
export async function indexArticle({ origin, citations, quotations }: LibraryRows, db: Database = ours): Promise<void> {
  await db.transaction('rw', db.origins, db.citations, db.quotations, async () => {
    await forgetArticles([origin.url], db)
    await Promise.all([db.origins.add(origin), db.citations.bulkAdd([...citations]), db.quotations.bulkAdd([...quotations])])
  })
}

/** Takes the rows of articles out of the library. To be called inside a transaction over its tables. */
export async function forgetArticles(urls: readonly string[], db: Database = ours): Promise<void> {
  await Promise.all([
    db.origins.where('url').anyOf([...urls]).delete(),
    db.citations.where('article').anyOf([...urls]).delete(),
    db.quotations.where('article').anyOf([...urls]).delete(),
  ])
}

/** Addresses of kept articles that the library does not know: those that an older version kept. Counts only, where there are none. */
export async function unindexedArticles(db: Database = ours): Promise<string[]> {
  const [kept, known] = await Promise.all([db.articles.count(), db.origins.count()])
  if (kept <= known) return []
  const indexed = new Set<unknown>(await db.origins.orderBy('url').keys())
  return (await db.articles.toCollection().primaryKeys()).filter((url) => !indexed.has(url))
}

/** What `LibraryStore` of `lib/leads` asks for, over the tables. */
export function libraryStore(db: Database = ours) {
  return {
    originsWith: async (keys: readonly number[], least: number, most: number): Promise<OriginRow[]> => rowsWith(db.origins, 'keys', keys, least, most),
    citingWith: async (keys: readonly number[], least: number, most: number): Promise<string[]> => {
      const rows = await rowsWith(db.citations, 'keys', keys, least, most)
      return [...new Set(rows.map(({ article }) => article))]
    },
    quotationsWith: async (hashes: readonly number[], most: number): Promise<QuotationRow[]> => rowsWith(db.quotations, 'hashes', hashes, 1, most),
    originsAt: async (urls: readonly string[]): Promise<OriginRow[]> => db.origins.where('url').anyOf([...urls]).toArray(),
    urlsAt: async (keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const rows = await db.origins.where('address').anyOf([...keys]).toArray()
      return new Map(rows.map(({ address, url }) => [address, url]))
    },
    domainOf: async (url: string): Promise<string | null> => (await db.origins.where('url').equals(url).first())?.domain ?? null,
    analysisOf: async (url: string): Promise<Pick<StoredArticle, 'title' | 'analysis'> | null> => {
      const row = await db.articles.get(url)
      return row ? unpackArticle(row) : null
    },
    textOf: async (url: string): Promise<string | null> => {
      const row = await db.articles.get(url)
      return row ? ((await unpackArticle(row)).analysis.article?.text ?? null) : null
    },
  }
}

/** Rows that have at least `least` of the keys, those with most first. */
async function rowsWith<Row>(table: Table<Row, number | undefined>, index: string, keys: readonly number[], least: number, most: number): Promise<Row[]> {
  if (keys.length === 0) return []
  const counts = new Map<number, number>()
  await table.db.transaction('r', table, async () => {
    // `equals` with a limit is one `getAllKeys` each: no cursor walks over what is not wanted.
    const found = await Promise.all(keys.map((key) => table.where(index).equals(key).limit(rowsOfKey).primaryKeys()))
    for (const id of found.flat()) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  })
  const ids = [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1]).slice(0, most).map(([id]) => id)
  return (await table.bulkGet(ids)).filter((row) => row !== undefined)
}
