import type { ComponentChildren } from 'preact'

import { ArticleLine } from './article-line'
import { hostOf } from './host-of'
import { NewTabLink } from './new-tab-link'
import { shorten } from './shorten'
import { webAddress } from './web-address'
import { WordingParts } from './wording-parts'

import type { Standing } from '@/lib/leads/compare-report'
import type { Wording, WordingPart } from '@/lib/leads/compare-wording'
import { t } from '@/lib/platform/i18n'

/** A kept article that has a quotation of this one too. */
export interface OtherWithQuotation {
  readonly url: string
  readonly title: string
  readonly published: string | null
  /** `null` where it is not known who that is, which is not to say that nobody is named. */
  readonly speaker: string | null
  /** It links or embeds where the quotation is from. */
  readonly traced: boolean
  readonly wording: Wording
}

/** What kept articles say of the one at hand. */
export interface ReadBeforeProps {
  /** Canonical address of the article at hand; `null` where it has none. */
  readonly url: string | null
  readonly quotations: readonly { readonly id: string; readonly text: string; readonly others: readonly OtherWithQuotation[] }[]
  readonly chain: readonly { readonly url: string; readonly title: string; readonly depth: number; readonly count: number; readonly circular: boolean }[]
  readonly reports: readonly { readonly url: string; readonly title: string; readonly statements: readonly { readonly id: string; readonly standing: Standing; readonly parts: readonly WordingPart[] }[] }[]
}

const standings = {
  same: 'popup.read.standing.same',
  shortened: 'popup.read.standing.shortened',
  altered: 'popup.read.standing.altered',
  retold: 'popup.read.standing.retold',
  absent: 'popup.read.standing.absent',
} as const satisfies Record<Standing, string>

/** Longest wording that is shown whole, in UTF-16 units. */
const shown = 160

/** Who else had its quotations, what it relies on, and how its statements stand in the reports that it cites. Nothing where nothing is known. */
export function ReadBefore(props: ReadBeforeProps) {
  const { quotations, chain, reports } = props
  if (quotations.length === 0 && chain.length === 0 && reports.length === 0) return null
  return (
    <div class="page-part read-before">
      <h2 class="section-heading">{t('popup.read.heading')}</h2>
      {chain.length > 0 && (
        <>
          <p class="hint">{chainHeading(props)}</p>
          <Chain links={chain} />
        </>
      )}
      {reports.map((report) => (
        <Part key={report.url} summary={t('popup.read.compare', [shorten(report.title, 70)])}>
          {report.statements.map(({ id, standing, parts }) => (
            <li key={id}>
              <p class="read-standing" data-standing={standing}>
                {t(standings[standing])}
              </p>
              {standing === 'altered' ? <WordingParts parts={parts} /> : <Words text={parts.map(({ text }) => text).join(' ')} />}
            </li>
          ))}
        </Part>
      ))}
      {quotations.length > 0 && (
        <Part summary={t('popup.read.quotations', quotations.length)}>
          {quotations.map(({ id, text, others }) => (
            <li key={id}>
              <Words text={text} />
              <ul class="read-others">
                {others.map((other) => (
                  <Other key={other.url} {...other} />
                ))}
              </ul>
            </li>
          ))}
        </Part>
      )}
    </div>
  )
}

function Part({ summary, children }: { readonly summary: string; readonly children: ComponentChildren }) {
  return (
    <details class="read-part">
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  )
}

function Words({ text }: { readonly text: string }) {
  return (
    <q class="wording">
      <bdi>{shorten(text, shown)}</bdi>
    </q>
  )
}

/** Where a circle is, whom it takes in: the article itself, or others among each other. */
function chainHeading({ url, chain }: Pick<ReadBeforeProps, 'url' | 'chain'>): string {
  const circles = chain.filter(({ circular }) => circular)
  if (circles.length === 0) return t('popup.read.chain')
  return circles.some((link) => link.url === url) ? t('popup.read.circular') : t('popup.read.circularOthers')
}

/** Links of a chain as a list in lists: each holds those that it relies on. */
function Chain({ links }: { readonly links: ReadBeforeProps['chain'] }) {
  const heads = links.flatMap(({ depth }, at) => (depth === links[0]?.depth ? [at] : []))
  return (
    <ol class="read-chain">
      {heads.map((at, index) => {
        const [link, ...below] = links.slice(at, heads[index + 1])
        return (
          link && (
            <li key={link.url}>
              <ArticleLink url={link.url} title={link.title} />
              <span class="read-note">{link.circular ? t('popup.read.back') : t('popup.read.rests', link.count)}</span>
              {below.length > 0 && <Chain links={below} />}
            </li>
          )
        )
      })}
    </ol>
  )
}

function Other({ url, title, published, speaker, traced, wording }: OtherWithQuotation) {
  return (
    <li>
      <ArticleLink url={url} title={title} />
      <ArticleLine site={webAddress(url) === null ? null : hostOf(url)} byline={null} published={published} />
      <p class="read-standing" data-standing={wording.kind}>
        {[nameOf(wording), ...(speaker === null ? [] : [speaker]), t(traced ? 'popup.read.traced' : 'popup.read.untraced')].join(' · ')}
      </p>
      {wording.kind === 'altered' && <WordingParts parts={wording.parts} />}
    </li>
  )
}

/** What a wording of another article is to that of the one at hand, which comes first. */
function nameOf({ kind, parts }: Wording): string {
  if (kind !== 'shortened') return t(kind === 'same' ? 'popup.read.wording.same' : 'popup.read.wording.altered')
  return t(parts.some((part) => part.in === 'first') ? 'popup.read.wording.shortenedThere' : 'popup.read.wording.shortenedHere')
}

function ArticleLink({ url, title }: { readonly url: string; readonly title: string }) {
  const href = webAddress(url)
  if (href === null) return <bdi>{title}</bdi>
  return (
    <NewTabLink href={href}>
      <bdi>{shorten(title, 90)}</bdi>
    </NewTabLink>
  )
}
