import type { Table } from 'dexie'

import { database as ours, type Database } from './database'
import { withKeptLeads } from './kept-leads'
import { indexArticle } from './library'
import type { LibraryRow } from './library-row'
import type { Dismissal, StoredArticle } from './stored-article'
import { type ArticleRow, isSamePacked, packArticle, unpackArticle } from './packed-article'
import { searchWords } from './words'

import type { Analysis } from '@/lib/analysis'

/** What a deletion took away, whole: `restoreArticles` puts it back. */
export interface DeletedArticles {
  readonly articles: readonly ArticleRow[]
  readonly dismissals: readonly Dismissal[]
  readonly words: readonly { readonly id?: number; readonly url: string; readonly terms: readonly string[] }[]
  readonly library: readonly LibraryRow[]
}

/** Most articles that one search answers with. */
const maxFound = 100
/** Rows that are read at once where all are. */
const rowsAtOnce = 500

/**
 * Keeps an article, or brings the one at its address up to date; the day of the first visit stays. `library`: its row there, `null`
 * for an article that nothing can be matched with.
 */
export async function saveArticle(article: StoredArticle, library: LibraryRow | null, db: Database = ours): Promise<void> {
  const row = await packArticle(article)
  await db.transaction('rw', db.articles, db.words, db.library, async () => {
    const [known, [words]] = await Promise.all([db.articles.get(article.url), db.words.where('url').equals(article.url).primaryKeys()])
    await Promise.all([
      db.articles.put(known ? { ...row, firstVisited: known.firstVisited } : row),
      // Under a new number: the numbers are in the order of the last visits.
      words !== undefined && db.words.delete(words),
      db.words.add({ url: article.url, terms: article.terms }),
      library && indexArticle(library, db),
    ])
  })
}

/** Changes the analysis of a kept article; an id that stays must stay where it stands. Returns it as it is shown then; `null` where none is kept. */
export async function amendArticle(url: string, change: (analysis: Analysis) => Analysis, db: Database = ours): Promise<Analysis | null> {
  for (;;) {
    const row = await db.articles.get(url)
    if (!row) return null
    const article = await unpackArticle(row)
    const analysis = change(article.analysis)
    const amended = await packArticle({ ...article, analysis })
    // Packing takes time, in which no transaction stays open: what somebody else wrote meanwhile is amended anew.
    const isWritten = await db.transaction('rw', db.articles, async () => {
      const now = await db.articles.get(url)
      if (!now || !isSamePacked(now, row)) return false
      await db.articles.put(amended)
      return true
    })
    if (!isWritten) continue
    const [shown] = await withKeptLeads([{ ...article, analysis }], db)
    return shown?.analysis ?? null
  }
}

/** The articles visited last, newest first. */
export async function recentArticles(limit: number, db: Database = ours): Promise<StoredArticle[]> {
  return opened(await db.articles.orderBy('lastVisited').reverse().limit(limit).toArray(), db)
}

/**
 * Articles that have every word of the query, each as the beginning of one of their own (`mex` finds *Mexico*), the one visited last
 * first; at most 100. A query without a word finds nothing.
 */
export async function searchArticles(query: string, db: Database = ours): Promise<StoredArticle[]> {
  const words = searchWords(query)
  if (words.length === 0) return []
  const found = await Promise.all(words.map((word) => db.words.where('terms').startsWith(word).primaryKeys()))
  const [first = [], ...others] = found.map((ids) => new Set(ids))
  const ids = [...first].filter((id) => id !== undefined).filter((id) => others.every((other) => other.has(id)))
  const last = ids.sort((a, b) => b - a).slice(0, maxFound)
  const articles = await db.articles.bulkGet((await db.words.bulkGet(last)).flatMap((row) => row?.url ?? []))
  return opened(articles.filter((article) => article !== undefined).sort((a, b) => b.lastVisited - a.lastVisited), db)
}

/** The article at a canonical address; `null` where none is kept. */
export async function articleByUrl(url: string, db: Database = ours): Promise<StoredArticle | null> {
  const row = await db.articles.get(url)
  const [article] = row ? await opened([row], db) : []
  return article ?? null
}

/** How many articles are kept. */
export async function countArticles(db: Database = ours): Promise<number> {
  return db.articles.count()
}

/** Takes one article away with what was dismissed in it and what the library knows of it. */
export async function deleteArticle(url: string, db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const own = { articles: db.articles.where('url').equals(url), dismissals: db.dismissals.where('url').equals(url), words: db.words.where('url').equals(url), library: db.library.where('url').equals(url) }
    const [articles, dismissals, words, library] = await Promise.all([own.articles.toArray(), own.dismissals.toArray(), own.words.toArray(), own.library.toArray()])
    await Promise.all(Object.values(own).map((rows) => rows.delete()))
    return { articles, dismissals, words, library }
  })
}

/** Takes every article and every dismissal away, and what the library knows. */
export async function deleteAllArticles(db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, words, library] = await Promise.all([allOf(db.articles), allOf(db.dismissals), allOf(db.words), allOf(db.library)])
    await Promise.all(tablesOf(db).map((table) => table.clear()))
    return { articles, dismissals, words, library }
  })
}

/** Undoes a deletion. What was kept anew in the meantime is newer and stays. */
export async function restoreArticles({ articles, dismissals, words, library }: DeletedArticles, db: Database = ours): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const known = new Set(await db.articles.where('url').anyOf(articles.map(({ url }) => url)).primaryKeys())
    const gone = new Set(articles.map(({ url }) => url).filter((url) => !known.has(url)))
    const isGone = ({ url }: { readonly url: string }): boolean => gone.has(url)
    // Whatever was left or written there since belongs to no article, and would stand in the way.
    await Promise.all([db.words, db.library].map((table: Table) => table.where('url').anyOf([...gone]).delete()))
    await Promise.all([
      db.articles.bulkPut(articles.filter(isGone)),
      db.dismissals.bulkPut([...dismissals]),
      db.words.bulkPut(words.filter(isGone)),
      db.library.bulkPut(library.filter(isGone)),
    ])
  })
}

/** Articles as they are shown. */
async function opened(rows: readonly ArticleRow[], db: Database): Promise<StoredArticle[]> {
  return withKeptLeads(await Promise.all(rows.map(unpackArticle)), db)
}

/** All rows of a table, some at a time: a browser hands over no more than so much in one answer. */
async function allOf<Row, Key, Inserted>(table: Table<Row, Key, Inserted>): Promise<Row[]> {
  const rows: Row[] = []
  const keys = await table.toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += rowsAtOnce) {
    for (const row of await table.bulkGet(keys.slice(at, at + rowsAtOnce))) if (row !== undefined) rows.push(row)
  }
  return rows
}

function tablesOf(db: Database) {
  return [db.articles, db.words, db.dismissals, db.library]
}
