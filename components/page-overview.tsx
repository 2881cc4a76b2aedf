import { ArticleLine } from './article-line'
import { DismissedList } from './dismissed-list'
import { DivisionBar } from './division-bar'
import { FindingGroups } from './finding-groups'
import type { Lookups } from './finding-item'
import { LinkedPosts, type LinkedPost } from './linked-posts'
import { ReadBefore, type ReadBeforeProps } from './read-before'
import { Switch } from './switch'

import type { AnalysedArticle } from '@/lib/analysis'
import type { Division, ListedFinding } from '@/lib/analysis-summary'
import type { Reliance } from '@/lib/leads/reliance'
import { t } from '@/lib/platform/i18n'

export interface PageOverviewProps {
  readonly article: Omit<AnalysedArticle, 'text'>
  /** Shown where the article does not name its site. */
  readonly host: string | null
  readonly division: Division
  readonly reliance: Reliance
  readonly readBefore: ReadBeforeProps
  /** Without those that the reader marked *Not an issue*. */
  readonly findings: readonly ListedFinding[]
  readonly dismissed: readonly ListedFinding[]
  readonly showsAll: boolean
  /** Ids of findings whose place was not found on the page. */
  readonly gone: ReadonlySet<string>
  /** `null`: nothing is looked up from here (private windows, nothing kept). */
  readonly lookups: Lookups | null
  /** No look-up service is allowed. */
  readonly lookupsOff: boolean
  readonly posts: readonly LinkedPost[]
  readonly onChooseLookups: () => void
  readonly onReveal: (id: string) => void
  readonly onRestore: (id: string) => void
  readonly onShowAll: (on: boolean) => void
}

/** The article at hand: what it is, how its attributions divide, what was found. */
export function PageOverview(props: PageOverviewProps) {
  const { article, host } = props
  return (
    <>
      <h1 class="page-title" lang={article.language ?? undefined}>
        <bdi>{article.title ?? t('popup.untitled')}</bdi>
      </h1>
      <ArticleLine site={article.site ?? host} byline={article.byline} published={article.published} />
      <Sources division={props.division} reliance={props.reliance} />
      <Findings {...props} />
      <ReadBefore {...props.readBefore} />
      <div class="switches">
        <Switch label={t('popup.showAll')} on={props.showsAll} onToggle={props.onShowAll} />
      </div>
    </>
  )
}

function Findings({ division, findings, dismissed, gone, lookups, lookupsOff, posts, onChooseLookups, onReveal, onRestore }: PageOverviewProps) {
  if (findings.length === 0 && dismissed.length === 0 && totalOf(division) === 0) return null
  return (
    <div class="page-part">
      <h2 class="section-heading">
        {t('popup.findings.heading')} {findings.length > 0 && <span class="count">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p class="hint">{dismissed.length === 0 ? t('popup.findings.none') : t('popup.findings.noneLeft')}</p>}
      <FindingGroups findings={findings} level={3} gone={gone} onReveal={onReveal} lookups={lookups ?? undefined} />
      {lookups !== null && <LinkedPosts posts={posts} onLookUp={lookups.onLookUp} />}
      {lookups !== null && lookupsOff && findings.length > 0 && (
        <p class="hint lookups-off">
          {t('lookup.off')}{' '}
          <button type="button" class="link" onClick={onChooseLookups}>
            {t('lookup.choose')}
          </button>
        </p>
      )}
      <DismissedList findings={dismissed} onRestore={onRestore} />
    </div>
  )
}

function totalOf({ linked, named, unnamed, unsourced }: Division): number {
  return linked + named + unnamed + unsourced
}

function Sources({ division, reliance: { people, most } }: Pick<PageOverviewProps, 'division' | 'reliance'>) {
  const total = totalOf(division)
  const counts = [t('popup.divide.total', total), t('popup.reliance.people', people), ...(most === null ? [] : [t('popup.reliance.most', [String(most.count), most.name])])]
  return (
    <div class="page-part">
      <h2 class="section-heading">{t('popup.divide.heading')}</h2>
      <p class="hint">{total === 0 ? t('popup.divide.none') : counts.join('; ')}</p>
      {total > 0 && <DivisionBar division={division} />}
    </div>
  )
}
