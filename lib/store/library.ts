import { database as ours, type Database } from './database'
import type { LibraryEntryRow, LibraryRow, QuotationRow } from './library-row'
import { addEntries, libraryTables, putEntry, quotationRows, quotationsOf, removeEntries } from './library-rows'
import { unpackArticle } from './packed-article'
import { articlesOfRun, articlesWith } from './quotation-runs'
import type { StoredArticle } from './stored-article'

/** What is asked of a library row. */
type Origin = Pick<LibraryRow, 'url' | 'title' | 'published'>

/** What such a key counts where the run of words that it stands for may be everywhere: one alone makes no near-duplicate. */
const commonRun = 0.5

/** Puts an article into the library, in place of its entry from before, of which nothing stays. */
export async function indexArticle(entry: LibraryEntryRow, db: Database = ours): Promise<void> {
  await db.transaction('rw', libraryTables(db), async () => {
    const known = await db.library.get({ url: entry.url })
    const [before = []] = known ? await quotationsOf(db, [known.id]) : []
    if (known && isSame(before, quotationRows(entry, known.id))) {
      await putEntry(db, entry, known.id)
      return
    }
    // Under a new number: the hashes of one never change.
    if (known) await removeEntries(db, [known])
    await addEntries(db, [entry])
  })
}

/** Whether quotations have the same hashes, one after the other. */
function isSame(some: readonly QuotationRow[], others: readonly QuotationRow[]): boolean {
  return some.length === others.length && some.every(({ hashes }, at) => hashes.join() === others[at]?.hashes.join())
}

/** Takes an article in that was kept before, unless it was deleted or taken in meanwhile; whether it did. */
export async function indexOlderArticle(entry: LibraryEntryRow, db: Database = ours): Promise<boolean> {
  return db.transaction('rw', [db.kept, ...libraryTables(db)], async () => {
    const [kept, known] = await Promise.all([db.kept.where('url').equals(entry.url).count(), db.library.where('url').equals(entry.url).count()])
    if (kept === 0 || known > 0) return false
    await indexArticle(entry, db)
    return true
  })
}

/** Addresses of kept articles that the library does not know: those that an older version kept. Counts only, where there are none. */
export async function unindexedArticles(db: Database = ours): Promise<string[]> {
  const [kept, known] = await Promise.all([db.kept.count(), db.library.count()])
  if (kept <= known) return []
  const indexed = new Set<unknown>(await db.library.orderBy('url').keys())
  return (await db.kept.orderBy('url').keys()).map(String).filter((url) => !indexed.has(url))
}

/** What `LibraryStore` of `lib/leads` asks for, over the tables. */
export function libraryStore(db: Database = ours) {
  return {
    originsWith: async (keys: readonly number[], least: number, most: number): Promise<Origin[]> => rowsOf(db, await idsWith(db, 'keys', keys), least, most),
    citingWith: async (keys: readonly number[], least: number, most: number): Promise<string[]> => (await rowsOf(db, await idsWith(db, 'citing', keys), least, most)).map(({ url }) => url),
    quotationsWith: async (hashes: readonly number[], most: number, except?: string) => {
      const ids = idsOf(await articlesWith(db, hashes), 1, most + 1, commonRun)
      if (ids.length === 0) return []
      // In one transaction: each question by itself would have one of its own.
      const [rows, quotations] = await db.transaction('r', db.library, db.quoted, () => Promise.all([db.library.bulkGet(ids), quotationsOf(db, ids)]))
      const others = rows.flatMap((row, at) => (row && row.url !== except ? [{ row, quotations: quotations[at] ?? [] }] : [])).slice(0, most)
      return sharedAmong(others, hashes).slice(0, most)
    },
    originsAt: async (urls: readonly string[]): Promise<Origin[]> => db.library.where('url').anyOf([...urls]).toArray(),
    urlsAt: async (keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
      const rows = await db.library.where('address').anyOf([...keys]).toArray()
      return new Map(rows.map(({ address, url }) => [address, url]))
    },
    domainOf: async (url: string): Promise<string | null> => (await db.library.where('url').equals(url).first())?.domain ?? null,
    analysisOf: async (url: string): Promise<Pick<StoredArticle, 'title' | 'analysis'> | null> => {
      const row = await db.kept.get({ url })
      return row ? unpackArticle(row) : null
    },
    textOf: async (url: string): Promise<string | null> => {
      const row = await db.kept.get({ url })
      return row ? ((await unpackArticle(row)).analysis.article?.text ?? null) : null
    },
  }
}

/** For each key the ids of rows that have it. */
async function idsWith({ keyed }: Database, index: 'keys' | 'citing', keys: readonly number[]): Promise<number[][]> {
  // `equals` with a limit is one `getAllKeys` each: no cursor walks over what is not wanted.
  return keyed.db.transaction('r', keyed, () => Promise.all(keys.map((key) => keyed.where(index).equals(key).limit(articlesOfRun).primaryKeys())))
}

/** The articles that were found by at least `least` of the keys, see `idsOf`. */
async function rowsOf({ library }: Database, found: readonly (readonly number[])[], least: number, most: number): Promise<LibraryRow[]> {
  const ids = idsOf(found, least, most)
  return ids.length === 0 ? [] : (await library.bulkGet(ids)).filter((row) => row !== undefined)
}

/** Ids that were found by at least `least` of the keys, those by most first. `found`: ids for each key. `common`: what a key counts that many rows have. */
function idsOf(found: readonly (readonly number[])[], least: number, most: number, common = 1): number[] {
  const counts = new Map<number, number>()
  for (const ids of found) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + (ids.length < articlesOfRun ? 1 : common))
  return [...counts].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1]).slice(0, most).map(([id]) => id)
}

/** Of the quotations of some articles those that have any of the hashes, those with most first. */
function sharedAmong(articles: readonly { readonly row: LibraryRow; readonly quotations: readonly QuotationRow[] }[], hashes: readonly number[]) {
  const wanted = new Set(hashes)
  const found = articles.flatMap(({ row: { url }, quotations }) =>
    quotations.map(({ number: _number, hashes: own, ...quotation }) => ({ ...quotation, article: url, shared: own.filter((hash) => wanted.has(hash)) })),
  )
  return found.filter(({ shared }) => shared.length > 0).sort((a, b) => b.shared.length - a.shared.length)
}
