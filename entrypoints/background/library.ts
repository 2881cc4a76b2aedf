import { contextOf } from './analysis-context'
import { tellTabs } from './tell-tabs'

import type { Analysis } from '@/lib/analysis'
import { libraryEntry } from '@/lib/leads/library-entry'
import { articlesConcerned, findLibraryLeads, withLibraryLeads } from '@/lib/leads/library-leads'
import { amendArticle, articleByUrl } from '@/lib/store/articles'
import { indexArticle, libraryStore, unindexedArticles } from '@/lib/store/library'
import type { StoredArticle } from '@/lib/store/stored-article'

const store = libraryStore()

/** An analysis with leads to articles that were read before. `visited` in milliseconds. Writes nothing: fit for private windows. */
export async function askLibrary(analysis: Analysis, visited: number): Promise<Analysis> {
  if (analysis.article === null) return analysis
  return withLibraryLeads(analysis, await findLibraryLeads(analysis, visited, store, contextOf(analysis.article)))
}

/** Puts a kept article into the library, and amends those that were read before and waited for it; tabs that show them follow. */
export async function tellLibrary({ analysis, firstVisited }: StoredArticle): Promise<void> {
  const entry = analysis.article && libraryEntry(analysis, firstVisited, contextOf(analysis.article))
  if (!entry) return
  await indexArticle(entry)
  for (const url of await articlesConcerned(entry, store)) await amend(url)
}

/** Takes in what was kept before there was a library. */
export async function takeInOlderArticles(): Promise<void> {
  for (const url of await unindexedArticles()) {
    const article = await articleByUrl(url)
    if (article) await tellLibrary(article)
  }
}

async function amend(url: string): Promise<void> {
  const article = await articleByUrl(url)
  if (!article?.analysis.article) return
  const leads = await findLibraryLeads(article.analysis, article.firstVisited, store, contextOf(article.analysis.article))
  if (withLibraryLeads(article.analysis, leads) === article.analysis) return
  const amended = await amendArticle(url, (analysis) => withLibraryLeads(analysis, leads))
  if (amended) await tellTabs(amended)
}
