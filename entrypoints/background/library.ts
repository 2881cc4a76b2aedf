import { contextOf } from './analysis-context'
import { shownArticles } from './tab-state'
import { tellTabs } from './tell-tabs'

import type { Analysis } from '@/lib/analysis'
import { type LibraryEntry, libraryEntry } from '@/lib/leads/library-entry'
import { articlesConcerned, findLibraryLeads, withLibraryLeads } from '@/lib/leads/library-leads'
import { askTab } from '@/lib/messages/client'
import { amendArticle, articleByUrl, saveArticle } from '@/lib/store/articles'
import { indexArticle, libraryStore, unindexedArticles } from '@/lib/store/library'
import type { StoredArticle } from '@/lib/store/stored-article'

const store = libraryStore()

/** An analysis with leads to articles that were read before. `visited` in milliseconds. Writes nothing: fit for private windows. */
export async function askLibrary(analysis: Analysis, visited: number): Promise<Analysis> {
  if (analysis.article === null) return analysis
  return withLibraryLeads(analysis, await findLibraryLeads(analysis, visited, store, contextOf(analysis.article)))
}

/** Keeps an article, in the library too, and amends those that were read before and waited for it; tabs that show them follow. */
export async function keepArticle(article: StoredArticle): Promise<void> {
  const entry = entryOf(article)
  await saveArticle(article, entry)
  if (entry) await amendConcerned(entry)
}

/** Takes in what was kept before there was a library, or before it was as it is now. */
export async function takeInOlderArticles(): Promise<void> {
  for (const url of await unindexedArticles()) {
    const article = await articleByUrl(url)
    const entry = article && entryOf(article)
    if (!entry) continue
    await indexArticle(entry)
    await amendConcerned(entry)
  }
}

/** Leads of every open page to what is kept by now: after a deletion, and after its undo. */
export async function renewTabs(): Promise<void> {
  for (const { tabId, url, incognito } of await shownArticles()) {
    if (!incognito) await amend(url)
    const page = await askTab(tabId, 'describePage', {})
    if (!page.ok || page.value.kind !== 'ready') continue
    const { report } = page.value
    const analysis = await askLibrary(report.analysis, Date.now())
    if (analysis !== report.analysis) await askTab(tabId, 'showReport', { report: { ...report, analysis } })
  }
}

function entryOf({ analysis, firstVisited }: StoredArticle): LibraryEntry | null {
  return analysis.article && libraryEntry(analysis, firstVisited, contextOf(analysis.article))
}

async function amendConcerned(entry: LibraryEntry): Promise<void> {
  for (const url of await articlesConcerned(entry, store)) await amend(url)
}

async function amend(url: string): Promise<void> {
  const article = await articleByUrl(url)
  if (!article?.analysis.article) return
  const leads = await findLibraryLeads(article.analysis, article.firstVisited, store, contextOf(article.analysis.article))
  if (withLibraryLeads(article.analysis, leads) === article.analysis) return
  const amended = await amendArticle(url, (analysis) => withLibraryLeads(analysis, leads))
  if (amended) await tellTabs(amended)
}
