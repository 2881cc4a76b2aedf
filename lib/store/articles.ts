import { database as ours, type Database } from './database'
import { forgetArticles } from './library'
import type { CitationRow, OriginRow, QuotationRow } from './origins'
import type { Dismissal, StoredArticle } from './stored-article'
import type { Analysis } from '@/lib/analysis'

import { searchWords } from './words'

/** What a deletion took away, whole: `restoreArticles` puts it back. */
export interface DeletedArticles {
  readonly articles: readonly StoredArticle[]
  readonly dismissals: readonly Dismissal[]
  readonly origins: readonly OriginRow[]
  readonly citations: readonly CitationRow[]
  readonly quotations: readonly QuotationRow[]
}

/** Most articles that one search answers with. */
const maxFound = 100

/** Keeps an article, or brings the one at its address up to date; the day of the first visit stays. */
export async function saveArticle(article: StoredArticle, db: Database = ours): Promise<void> {
  await db.transaction('rw', db.articles, async () => {
    const known = await db.articles.get(article.url)
    await db.articles.put(known ? { ...article, firstVisited: known.firstVisited } : article)
  })
}

/** Changes the analysis of a kept article; an id that stays must stay where it stands. Returns it as it is then; `null` where none is kept. */
export async function amendArticle(url: string, change: (analysis: Analysis) => Analysis, db: Database = ours): Promise<Analysis | null> {
  return db.transaction('rw', db.articles, async () => {
    const article = await db.articles.get(url)
    if (!article) return null
    const analysis = change(article.analysis)
    await db.articles.put({ ...article, analysis })
    return analysis
  })
}

/** The articles visited last, newest first. */
export async function recentArticles(limit: number, db: Database = ours): Promise<StoredArticle[]> {
  return db.articles.orderBy('lastVisited').reverse().limit(limit).toArray()
}

/**
 * Articles that have every word of the query, each as the beginning of one of their own (`mex` finds *Mexico*), the one visited last
 * first; at most 100. A query without a word finds nothing.
 */
export async function searchArticles(query: string, db: Database = ours): Promise<StoredArticle[]> {
  const words = searchWords(query)
  if (words.length === 0) return []
  const found = await Promise.all(words.map((word) => db.articles.where('terms').startsWith(word).primaryKeys()))
  const [first = [], ...others] = found.map((urls) => new Set(urls))
  const urls = [...first].filter((url) => others.every((other) => other.has(url)))
  const articles = await db.articles.bulkGet(urls)
  return articles
    .filter((article) => article !== undefined)
    .sort((a, b) => b.lastVisited - a.lastVisited)
    .slice(0, maxFound)
}

/** The article at a canonical address; `null` where none is kept. */
export async function articleByUrl(url: string, db: Database = ours): Promise<StoredArticle | null> {
  return (await db.articles.get(url)) ?? null
}

/** How many articles are kept. */
export async function countArticles(db: Database = ours): Promise<number> {
  return db.articles.count()
}

/** Takes one article away with what was dismissed in it and what the library knows of it. */
export async function deleteArticle(url: string, db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, origins, citations, quotations] = await Promise.all([
      db.articles.where('url').equals(url).toArray(),
      db.dismissals.where('url').equals(url).toArray(),
      db.origins.where('url').equals(url).toArray(),
      db.citations.where('article').equals(url).toArray(),
      db.quotations.where('article').equals(url).toArray(),
    ])
    await Promise.all([db.articles.delete(url), db.dismissals.where('url').equals(url).delete(), forgetArticles([url], db)])
    return { articles, dismissals, origins, citations, quotations }
  })
}

/** Takes every article and every dismissal away, and what the library knows. */
export async function deleteAllArticles(db: Database = ours): Promise<DeletedArticles> {
  return db.transaction('rw', tablesOf(db), async () => {
    const [articles, dismissals, origins, citations, quotations] = await Promise.all([
      db.articles.toArray(),
      db.dismissals.toArray(),
      db.origins.toArray(),
      db.citations.toArray(),
      db.quotations.toArray(),
    ])
    await Promise.all(tablesOf(db).map((table) => table.clear()))
    return { articles, dismissals, origins, citations, quotations }
  })
}

/** Undoes a deletion. What was kept anew in the meantime is newer and stays. */
export async function restoreArticles({ articles, dismissals, origins, citations, quotations }: DeletedArticles, db: Database = ours): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    const known = new Set(await db.articles.where('url').anyOf(articles.map(({ url }) => url)).primaryKeys())
    await Promise.all([
      db.articles.bulkPut(articles.filter(({ url }) => !known.has(url))),
      db.dismissals.bulkPut([...dismissals]),
      db.origins.bulkPut(origins.filter(({ url }) => !known.has(url))),
      db.citations.bulkPut(citations.filter(({ article }) => !known.has(article))),
      db.quotations.bulkPut(quotations.filter(({ article }) => !known.has(article))),
    ])
  })
}

function tablesOf(db: Database) {
  return [db.articles, db.dismissals, db.origins, db.citations, db.quotations]
}
