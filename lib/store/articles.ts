import { database as ours, type Database } from './database'
import { forgetArticles } from './library'
import type { CitationRow, OriginRow, QuotationRow } from './origins'
import type { Dismissal, StoredArticle } from './stored-article'
import { type ArticleRow, isSamePacked, packArticle, unpackArticle } from './packed-article'
import { searchWords } from './words'

import type { Analysis } from '@/lib/analysis'

/** What a deletion took away, whole: `restoreArticles` puts it back. */
export interface DeletedArticles {
  readonly articles: readonly ArticleRow[]
  readonly dismissals: readonly Dismissal[]
  readonly words: readonly { readonly id?: number; readonly url: string; readonly terms: readonly string[] }[]
  readonly origins: readonly OriginRow[]
  readonly citations: readonly CitationRow[]
  readonly quotations: readonly QuotationRow[]
}

/** Most articles that one search answers with. */
const maxFound = 100

/** Keeps an article, or brings the one at its address up to date; the day of the first visit stays. */
export async function saveArticle(article: StoredArticle, db: Database = ours): Promise<void> {
  const row = await packArticle(article)
  await db.transaction('rw', db.articles, db.words, async () => {
    const [known, words] = await Promise.all([db.articles.get(article.url), db.words.where('url').equals(article.url).primaryKeys()])
    await db.articles.put(known ? { ...row, firstVisited: known.firstVisited } : row)
    await db.words.put({ url: article.url, terms: article.terms, ...(words[0] === undefined ? {} : { id: words[0] }) })
  })
}

/** Changes the analysis of a kept article; an id that stays must stay where it stands. Returns it as it is then; `null` where none is kept. */
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
    if (isWritten) return analysis
  }
}

/** The articles visited last, newest first. */
export async function recentArticles(limit: number, db: Database = ours): Promise<StoredArticle[]> {
  return Promise.all((await db.articles.orderBy('lastVisited').reverse().limit(limit).toArray()).map(unpackArticle))
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
  const ids = [...first].filter((id) => others.every((other) => other.has(id)))
  const articles = await db.articles.bulkGet((await db.words.bulkGet(ids)).flatMap((row) => row?.url ?? []))
  const newest = articles.filter((article) => article !== undefined).sort((a, b) => b.lastVisited - a.lastVisited)
  return Promise.all(newest.slice(0, maxFound).map(unpackArticle))
}

/** The article at a canonical address; `null` where none is kept. */
export async function articleByUrl(url: string, db: Database = ours): Promise<StoredArticle | null> {
  const row = await db.articles.get(url)
  return row ? unpackArticle(row) : null
}

/** How many articles are kept. */
export async function countArticles(db: Database = ours): Promise<number> {
  return db.articles.count()
}

/** Takes one article away with what was dismissed in it and what the library knows of it. */
export async function deleteArticle(url: string, db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, words, origins, citations, quotations] = await Promise.all([
      db.articles.where('url').equals(url).toArray(),
      db.dismissals.where('url').equals(url).toArray(),
      db.words.where('url').equals(url).toArray(),
      db.origins.where('url').equals(url).toArray(),
      db.citations.where('article').equals(url).toArray(),
      db.quotations.where('article').equals(url).toArray(),
    ])
    await Promise.all([db.articles.delete(url), db.words.where('url').equals(url).delete(), db.dismissals.where('url').equals(url).delete(), forgetArticles([url], db)])
    return { articles, dismissals, words, origins, citations, quotations }
  })
}

/** Takes every article and every dismissal away, and what the library knows. */
export async function deleteAllArticles(db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, words, origins, citations, quotations] = await Promise.all([
      db.articles.toArray(),
      db.dismissals.toArray(),
      db.words.toArray(),
      db.origins.toArray(),
      db.citations.toArray(),
      db.quotations.toArray(),
    ])
    await Promise.all(tablesOf(db).map((table) => table.clear()))
    return { articles, dismissals, words, origins, citations, quotations }
  })
}

/** Undoes a deletion. What was kept anew in the meantime is newer and stays. */
export async function restoreArticles({ articles, dismissals, words, origins, citations, quotations }: DeletedArticles, db: Database = ours): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const known = new Set(await db.articles.where('url').anyOf(articles.map(({ url }) => url)).primaryKeys())
    await Promise.all([
      db.articles.bulkPut(articles.filter(({ url }) => !known.has(url))),
      db.dismissals.bulkPut([...dismissals]),
      db.words.bulkPut(words.filter(({ url }) => !known.has(url))),
      db.origins.bulkPut(origins.filter(({ url }) => !known.has(url))),
      db.citations.bulkPut(citations.filter(({ article }) => !known.has(article))),
      db.quotations.bulkPut(quotations.filter(({ article }) => !known.has(article))),
    ])
  })
}

function tablesOf(db: Database) {
  return [db.articles, db.words, db.dismissals, db.origins, db.citations, db.quotations]
}
