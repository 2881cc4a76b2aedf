import { contextOf } from './analysis-context'
import { shownArticles } from './tab-state'
import { tellTabs } from './tell-tabs'

import type { Analysis } from '@/lib/analysis'
import { type LibraryEntry, libraryEntry } from '@/lib/leads/library-entry'
import { articlesConcerned, findLibraryLeads, withLibraryLeads } from '@/lib/leads/library-leads'
import { askTab } from '@/lib/messages/client'
import { amendArticle, articleByUrl, saveArticle } from '@/lib/store/articles'
import { indexOlderArticle, libraryStore, unindexedArticles } from '@/lib/store/library'
import { mergeRuns } from '@/lib/store/quotation-runs'
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
  void mergeInTurn()
}

let merging: Promise<unknown> = Promise.resolve()

/** One after the other; what could not be done is done after the next article. Never rejects. */
function mergeInTurn(): Promise<unknown> {
  merging = merging.then(() => mergeRuns()).catch(() => undefined)
  return merging
}

/** Takes in what was kept before there was a library, or before it was as it is now. Never rejects. */
export async function takeInOlderArticles(): Promise<void> {
  try {
    const taken: string[] = []
    for (const url of await unindexedArticles()) {
      await withEntryAt(url, async (entry) => {
        if (!(await indexOlderArticle(entry))) return
        taken.push(url)
        await mergeInTurn()
      })
    }
    // All first: what is amended by half a library loses its leads to the other half.
    for (const url of taken) await withEntryAt(url, amendConcerned)
  } catch {
    // They wait for the next start.
  }
}

/** Does something with the entry of a kept article. What fails for one keeps no other from its turn. */
async function withEntryAt(url: string, act: (entry: LibraryEntry) => Promise<void>): Promise<void> {
  try {
    const article = await articleByUrl(url)
    const entry = article && entryOf(article)
    if (entry) await act(entry)
  } catch {
    // It is as it was.
  }
}

let renewal = Symbol('none')

/**
 * Leads of every open page to what is kept by now: after a deletion, and after its undo. All at once, since a tab may never answer; what
 * an earlier call found is shown no more.
 */
export async function renewTabs(): Promise<void> {
  const own = (renewal = Symbol('renewal'))
  const isCurrent = (): boolean => renewal === own
  const shown = await shownArticles()
  const kept = new Set(shown.filter(({ incognito }) => !incognito).map(({ url }) => url))
  await Promise.all([...[...kept].map((url) => amend(url, isCurrent)), ...shown.map(({ tabId }) => renewTab(tabId, isCurrent))])
}

async function renewTab(tabId: number, isCurrent: () => boolean): Promise<void> {
  const page = await askTab(tabId, 'describePage', {})
  if (!page.ok || page.value.kind !== 'ready') return
  const { report } = page.value
  const analysis = await askLibrary(report.analysis, Date.now())
  if (analysis !== report.analysis && isCurrent()) await askTab(tabId, 'showReport', { report: { ...report, analysis } })
}

function entryOf({ analysis, firstVisited }: StoredArticle): LibraryEntry | null {
  return analysis.article && libraryEntry(analysis, firstVisited, contextOf(analysis.article))
}

async function amendConcerned(entry: LibraryEntry): Promise<void> {
  for (const url of await articlesConcerned(entry, store)) await amend(url)
}

/** `isCurrent`: whether what is found still counts when it is written and shown. */
async function amend(url: string, isCurrent = (): boolean => true): Promise<void> {
  const article = await articleByUrl(url)
  if (!article?.analysis.article) return
  const leads = await findLibraryLeads(article.analysis, article.firstVisited, store, contextOf(article.analysis.article))
  if (withLibraryLeads(article.analysis, leads) === article.analysis) return
  const amended = await amendArticle(url, (analysis) => (isCurrent() ? withLibraryLeads(analysis, leads) : analysis))
  // Not waited for: a tab that the browser has frozen answers when it is thawed, and another page waits for its own report meanwhile.
  if (amended && isCurrent()) tellTabs(amended).catch(() => undefined)
}
