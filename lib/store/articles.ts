import type { Table } from 'dexie'

import { database as ours, type Database } from './database'
import { withKeptLeads } from './kept-leads'
import { indexArticle } from './library'
import type { LibraryEntryRow } from './library-row'
import { addEntries, allEntries, libraryTables, removeEntries } from './library-rows'
import type { Dismissal, StoredArticle } from './stored-article'
import { type ArticleRow, isSamePacked, packArticle, unpackArticle } from './packed-article'
import { blockOf, searchWords, wordKey, type WordsRow, wordsRow } from './words'

import type { Analysis } from '@/lib/analysis'

/** What a deletion took away, whole: `restoreArticles` puts it back. */
export interface DeletedArticles {
  readonly articles: readonly ArticleRow[]
  readonly dismissals: readonly Dismissal[]
  readonly words: readonly WordsRow[]
  readonly library: readonly LibraryEntryRow[]
}

/** Most articles that one search answers with. */
const maxFound = 100
/** Rows that are read at once where all are. */
const rowsAtOnce = 500

/**
 * Keeps an article, or brings the one at its address up to date; the day of the first visit stays. `library`: its entry there, `null`
 * for an article that nothing can be matched with.
 */
export async function saveArticle(article: StoredArticle, library: LibraryEntryRow | null, db: Database = ours): Promise<void> {
  const row = await packArticle(article)
  await db.transaction('rw', [db.kept, db.searched, ...libraryTables(db)], async () => {
    const known = await db.kept.get({ url: article.url })
    if (known) await Promise.all([db.kept.delete(known.visit), db.searched.delete(known.visit)])
    const [visit] = await Promise.all([db.kept.add(known ? { ...row, firstVisited: known.firstVisited } : row), library && indexArticle(library, db)])
    await db.searched.add(wordsRow(visit, article.terms))
  })
}

/** Changes the analysis of a kept article; an id that stays must stay where it stands. Returns it as it is shown then; `null` where none is kept. */
export async function amendArticle(url: string, change: (analysis: Analysis) => Analysis, db: Database = ours): Promise<Analysis | null> {
  for (;;) {
    const row = await db.kept.get({ url })
    if (!row) return null
    const article = await unpackArticle(row)
    const analysis = change(article.analysis)
    const amended = await packArticle({ ...article, analysis })
    // Packing takes time, in which no transaction stays open: what somebody else wrote meanwhile is amended anew.
    const isWritten = await db.transaction('rw', db.kept, async () => {
      const now = await db.kept.get({ url })
      if (!now || !isSamePacked(now, row)) return false
      await db.kept.put({ ...amended, visit: row.visit })
      return true
    })
    if (!isWritten) continue
    const [shown] = await withKeptLeads([{ ...article, analysis }], db)
    return shown?.analysis ?? null
  }
}

/** The articles visited last, newest first. */
export async function recentArticles(limit: number, db: Database = ours): Promise<StoredArticle[]> {
  return opened(await db.kept.orderBy('lastVisited').reverse().limit(limit).toArray(), db)
}

/**
 * Articles that have every word of the query, each as the beginning of one of their own (`mex` finds *Mexico*), the one visited last
 * first; at most 100. A query without a word finds nothing.
 */
export async function searchArticles(query: string, db: Database = ours): Promise<StoredArticle[]> {
  const words = searchWords(query)
  if (words.length === 0) return []
  const rows = await db.transaction('r', db.kept, db.searched, async () => {
    const visits = await lastVisitsWith(words, db)
    return db.kept.bulkGet(visits)
  })
  return opened(rows.filter((row) => row !== undefined).sort((a, b) => b.lastVisited - a.lastVisited), db)
}

/** Numbers of the last visits that have all the words. Some blocks at once, the last ones first, each time as many as before: a rare word takes few rounds, a frequent one few blocks. */
async function lastVisitsWith(words: readonly string[], { kept, searched }: Database): Promise<number[]> {
  const [last = -1] = await kept.toCollection().reverse().limit(1).primaryKeys()
  const visits: number[] = []
  let next = blockOf(last)
  for (let count = 1; next >= 0 && visits.length < maxFound; count *= 2) {
    const blocks = Array.from({ length: Math.min(count, next + 1) }, (_, at) => next - at)
    next -= count
    const found = await Promise.all(blocks.map((block) => Promise.all(words.map((word) => searched.where('words').startsWith(wordKey(block, word)).primaryKeys()))))
    for (const ofBlock of found) {
      const [first = new Set<number>(), ...others] = ofBlock.map((ids) => new Set<number>(ids))
      visits.push(...[...first].filter((visit) => others.every((other) => other.has(visit))))
    }
  }
  return visits.sort((a, b) => b - a).slice(0, maxFound)
}

/** The article at a canonical address; `null` where none is kept. */
export async function articleByUrl(url: string, db: Database = ours): Promise<StoredArticle | null> {
  const row = await db.kept.get({ url })
  const [article] = row ? await opened([row], db) : []
  return article ?? null
}

/** How many articles are kept. */
export async function countArticles(db: Database = ours): Promise<number> {
  return db.kept.count()
}

/** Takes one article away with what was dismissed in it and what the library knows of it. */
export async function deleteArticle(url: string, db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const visits = await db.kept.where('url').equals(url).primaryKeys()
    const own = { articles: db.kept.where('visit').anyOf(visits), dismissals: db.dismissals.where('url').equals(url), words: db.searched.where('visit').anyOf(visits) }
    const [articles, dismissals, words, rows] = await Promise.all([own.articles.toArray(), own.dismissals.toArray(), own.words.toArray(), db.library.where('url').equals(url).toArray()])
    const [library] = await Promise.all([removeEntries(db, rows), ...Object.values(own).map((found) => found.delete())])
    return { articles, dismissals, words, library }
  })
}

/** Takes every article and every dismissal away, and what the library knows. */
export async function deleteAllArticles(db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, words, library] = await Promise.all([allOf(db.kept), allOf(db.dismissals), allOf(db.searched), allEntries(db)])
    await Promise.all(tablesOf(db).map((table) => table.clear()))
    return { articles, dismissals, words, library }
  })
}

/** Undoes a deletion. What was kept anew in the meantime is newer and stays. */
export async function restoreArticles({ articles, dismissals, words, library }: DeletedArticles, db: Database = ours): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const known = new Set<unknown>(await db.kept.where('url').anyOf(articles.map(({ url }) => url)).keys())
    const gone = articles.filter(({ url }) => !known.has(url))
    const [urls, visits] = [new Set(gone.map(({ url }) => url)), new Set(gone.map(({ visit }) => visit))]
    // Whatever was left or written there since belongs to no article, and would stand in the way.
    await removeEntries(db, await db.library.where('url').anyOf([...urls]).toArray())
    await Promise.all([
      // Under new numbers: a merge of quotations that runs may have done with the former ones.
      addEntries(db, library.filter(({ url }) => urls.has(url))),
      db.kept.bulkPut(gone),
      db.dismissals.bulkPut([...dismissals]),
      db.searched.bulkPut(words.filter(({ visit }) => visits.has(visit))),
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
  return [db.kept, db.searched, db.dismissals, ...libraryTables(db)]
}
