import { useId } from 'preact/hooks'

import { ArticleLine } from './article-line'
import { FindingGroups } from './finding-groups'
import { NewTabLink } from './new-tab-link'
import { SeverityCounts } from './severity-counts'
import { webAddress } from './web-address'

import type { ListedFinding } from '@/lib/analysis-summary'
import type { Severity } from '@/lib/findings/finding'
import { t } from '@/lib/platform/i18n'

/** A kept article as the list shows it. */
export interface ListedArticle {
  readonly url: string
  readonly title: string
  readonly site: string | null
  readonly published: string | null
  /** Without those that the reader marked *Not an issue*. */
  readonly findings: readonly ListedFinding[]
  readonly counts: Readonly<Record<Severity, number>>
}

export interface StoredArticleItemProps {
  readonly article: ListedArticle
  readonly open: boolean
  readonly onToggle: () => void
  readonly onDelete: () => void
}

/** One kept article: a line that unfolds to its findings, leads, the link to the page, and *Delete*. */
export function StoredArticleItem({ article, open, onToggle, onDelete }: StoredArticleItemProps) {
  const id = useId()
  const title = article.title === '' ? t('popup.untitled') : article.title
  const href = webAddress(article.url)
  return (
    <li class="stored">
      <h3 class="stored-heading">
        <button type="button" class="stored-toggle" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <bdi>{title}</bdi>
        </button>
      </h3>
      <ArticleLine site={article.site} byline={null} published={article.published} />
      <p class="stored-counts">
        <SeverityCounts counts={article.counts} />
      </p>
      <div id={id} hidden={!open} class="stored-details">
        {open && (
          <>
            <FindingGroups findings={article.findings} level={4} />
            <p class="stored-actions">
              {href !== null && <NewTabLink href={href}>{t('popup.library.openPage')}</NewTabLink>}
              <button type="button" class="quiet" aria-label={t('popup.library.deleteNamed', [title])} onClick={onDelete}>
                {t('popup.library.delete')}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  )
}
