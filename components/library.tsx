import { useRef, useState } from 'preact/hooks'

import { DeleteAll } from './delete-all'
import { StoredArticleItem, type ListedArticle } from './stored-article-item'

import { t } from '@/lib/platform/i18n'

export interface LibraryProps {
  /** What the list shows: all, or those that the search found. `null`: not known yet. */
  readonly articles: readonly ListedArticle[] | null
  /** How many articles are kept in all. */
  readonly total: number
  readonly query: string
  /** There are older ones than those listed. */
  readonly hasMore: boolean
  /** Why the store cannot be read, or `null`. */
  readonly problem: string | null
  /** The popup belongs to a private window, from which nothing is kept. */
  readonly isPrivate: boolean
  readonly onSearch: (query: string) => void
  readonly onMore: () => void
  readonly onDelete: (article: ListedArticle) => void
  readonly onDeleteAll: () => void
}

/** The kept articles: search, list, delete. */
export function Library(props: LibraryProps) {
  const { total, isPrivate, problem } = props
  return (
    <section class="library" id="library" aria-labelledby="library-heading" tabIndex={-1}>
      <h2 class="section-heading" id="library-heading">
        {t('popup.library.heading')} {total > 0 && <span class="count">{total}</span>}
      </h2>
      {isPrivate && <p class="hint">{t('popup.library.private')}</p>}
      {problem !== null && <p class="hint">{t('popup.library.failed', [problem])}</p>}
      {problem === null && total === 0 && props.articles !== null && !isPrivate && <p class="hint">{t('popup.library.empty')}</p>}
      {total > 0 && <Shelf {...props} />}
    </section>
  )
}

function Shelf({ articles, total, query, hasMore, onSearch, onMore, onDelete, onDeleteAll }: LibraryProps) {
  const [open, setOpen] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const clear = (): void => {
    onSearch('')
    field.current?.focus()
  }
  return (
    <>
      <search class="library-search">
        <label>
          <span class="visually-hidden">{t('popup.library.search')}</span>
          <input type="search" ref={field} value={query} placeholder={t('popup.library.search')} onInput={(event) => onSearch(event.currentTarget.value)} />
        </label>
        {query !== '' && (
          <button type="button" class="library-clear" aria-label={t('popup.library.clearSearch')} onClick={clear}>
            <span aria-hidden="true">×</span>
          </button>
        )}
      </search>
      {articles?.length === 0 && <p class="hint">{t('popup.library.noHits', [query.trim()])}</p>}
      <ul class="shelf">
        {articles?.map((article) => (
          <StoredArticleItem
            key={article.url}
            article={article}
            open={open === article.url}
            onToggle={() => setOpen(open === article.url ? null : article.url)}
            onDelete={() => onDelete(article)}
          />
        ))}
      </ul>
      <div class="library-end">
        {hasMore && (
          <button type="button" class="quiet" onClick={onMore}>
            {t('popup.library.more')}
          </button>
        )}
        {query.trim() === '' && <DeleteAll count={total} onDelete={onDeleteAll} />}
      </div>
    </>
  )
}
