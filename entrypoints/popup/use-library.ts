import { useState } from 'preact/hooks'

import type { ListedArticle } from '@/components/stored-article-item'
import { countSeverities, listFindings } from '@/lib/analysis-summary'
import { countArticles, deleteAllArticles, deleteArticle, recentArticles, restoreArticles, searchArticles, type DeletedArticles } from '@/lib/store/articles'
import { dismissedIds } from '@/lib/store/dismissal-key'
import { dismissedKeys } from '@/lib/store/dismissals'
import type { StoredArticle } from '@/lib/store/stored-article'
import { useLiveQuery } from '@/lib/store/use-live-query'

/** How many articles one look at the list shows, and *Show more* adds. */
const step = 10

export interface KeptArticles {
  readonly articles: readonly ListedArticle[] | null
  readonly total: number
  readonly query: string
  readonly hasMore: boolean
  readonly problem: string | null
  readonly search: (query: string) => void
  readonly showMore: () => void
  /** Takes one article away; resolves with what `restore` needs. */
  readonly remove: (url: string) => Promise<DeletedArticles>
  readonly removeAll: () => Promise<DeletedArticles>
  readonly restore: (deleted: DeletedArticles) => Promise<void>
}

/** The kept articles, recent or searched for, followed as the store changes. */
export function useLibrary(): KeptArticles {
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(step)
  const searching = query.trim() !== ''
  const kept = useLiveQuery(async () => {
    const found = searching ? await searchArticles(query) : await recentArticles(limit + 1)
    return {
      articles: await Promise.all(found.slice(0, searching ? found.length : limit).map(listed)),
      hasMore: !searching && found.length > limit,
      total: await countArticles(),
    }
  }, [searching ? query : '', limit])
  const { articles, hasMore, total } = kept.kind === 'ready' ? kept.value : { articles: null, hasMore: false, total: 0 }
  return {
    articles,
    total,
    query,
    hasMore,
    problem: kept.kind === 'failed' ? messageOf(kept.error) : null,
    search: (next) => {
      setQuery(next)
      setLimit(step)
    },
    showMore: () => setLimit(limit + step),
    remove: deleteArticle,
    removeAll: deleteAllArticles,
    restore: restoreArticles,
  }
}

async function listed({ url, title, site, published, analysis }: StoredArticle): Promise<ListedArticle> {
  const dismissed = new Set(dismissedIds(analysis, await dismissedKeys(url)))
  const findings = listFindings(analysis).filter(({ id }) => !dismissed.has(id))
  return { url, title, site: site ?? (URL.canParse(url) ? new URL(url).hostname : null), published, findings, counts: countSeverities(findings) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
