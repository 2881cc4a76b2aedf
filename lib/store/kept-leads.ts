import type { Database } from './database'
import type { StoredArticle } from './stored-article'

import type { Lead } from '@/lib/analysis'

/**
 * Articles without their leads to articles that are kept no more. Nothing is written: where a deletion is undone, the leads are there
 * again. The same object where all its leads hold.
 */
export async function withKeptLeads(articles: readonly StoredArticle[], db: Database): Promise<StoredArticle[]> {
  const hrefs = new Set(articles.flatMap(({ analysis }) => analysis.attributions.flatMap(({ leads }) => leads.filter(isOfLibrary).map(({ href }) => href))))
  if (hrefs.size === 0) return [...articles]
  const kept = new Set<unknown>(await db.kept.where('url').anyOf([...hrefs]).keys())
  const holds = (lead: Lead): boolean => !isOfLibrary(lead) || kept.has(lead.href)
  return articles.map((article) => {
    const { analysis } = article
    if (analysis.attributions.every(({ leads }) => leads.every(holds))) return article
    return { ...article, analysis: { ...analysis, attributions: analysis.attributions.map((attribution) => ({ ...attribution, leads: attribution.leads.filter(holds) })) } }
  })
}

const isOfLibrary = ({ via }: Lead): boolean => via === 'library'
