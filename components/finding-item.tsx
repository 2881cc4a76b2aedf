import { useId } from 'preact/hooks'

import { findingName } from './finding-name'
import { LeadList } from './lead-list'
import { LookupStatus } from './lookup-status'
import { shorten } from './shorten'

import type { ListedFinding } from '@/lib/analysis-summary'
import { t } from '@/lib/platform/i18n'

/** Longest quotation shown in the list, in UTF-16 code units; the page itself has the whole of it. */
const shown = 180

export interface FindingItemProps {
  readonly finding: ListedFinding
  /** Shows the place on the page; without it the finding is text only (an article that is not open). */
  readonly onReveal?: ((id: string) => void) | undefined
  /** What went wrong with the last attempt to show it, or `null`. */
  readonly problem?: string | null | undefined
  /** Look-ups that may be asked for; without it, only what was said before is told. */
  readonly lookups?: Lookups | undefined
}

/** What of look-ups a list of findings needs. */
export interface Lookups {
  /** Services that may be asked, by the finding's id. */
  readonly offers: Readonly<Record<string, readonly string[]>>
  /** Ids of what is being asked about. */
  readonly asking: ReadonlySet<string>
  readonly onLookUp: (id: string) => void
}

/** One finding: its name, the words it is about (a button that shows them on the page), who, why, where to look. */
export function FindingItem({ finding, onReveal, problem, lookups }: FindingItemProps) {
  const id = useId()
  const name = findingName(finding.code)
  const words = (
    <>
      <span class="finding-name">{name}</span>
      <q class="finding-words">
        <bdi>{shorten(finding.words, shown)}</bdi>
      </q>
      <span class="finding-who">{whoSpoke(finding)}</span>
    </>
  )
  return (
    <li class="finding" data-severity={finding.severity}>
      {onReveal === undefined ? (
        <p class="finding-words-block">{words}</p>
      ) : (
        <button type="button" class="finding-reveal" aria-describedby={id} title={t('popup.findings.reveal')} onClick={() => onReveal(finding.id)}>
          {words}
        </button>
      )}
      <p class="finding-why" id={id}>
        {finding.why}
      </p>
      {problem != null && <p class="finding-problem">{problem}</p>}
      <LeadList leads={finding.leads} label={`${t('popup.leads.heading')}: ${name}`} />
      <LookupStatus
        about={shorten(finding.words, 60)}
        offers={lookups?.offers[finding.id] ?? []}
        records={finding.lookups}
        asking={lookups?.asking.has(finding.id) === true}
        onLookUp={() => lookups?.onLookUp(finding.id)}
      />
    </li>
  )
}

function whoSpoke({ id, who, through }: ListedFinding): string {
  if (id === 'headline') return t('popup.findings.headlineWho')
  const speaker = who ?? t('popup.findings.nobody')
  return through === null ? speaker : t('popup.findings.through', [speaker, through])
}
