import type { AnalysedAttribution, Analysis, HeadlineFinding, LookupRecord } from '@/lib/analysis'
import { isFurtherOutlet } from '@/lib/attribution/attribution'
import type { FindingCode, Severity } from '@/lib/findings/finding'
import { severityOf } from '@/lib/findings/finding'

/** How the attributions of an article divide, from best to worst; a joint report of several outlets is one. */
export interface Division {
  /** A person, body, outlet or document is named, and the article links or embeds the origin. */
  readonly linked: number
  /** Named, and nothing in the article leads there. */
  readonly named: number
  /** Described and not named, or a crowd; linked or not. */
  readonly unnamed: number
  /** Nobody is given. */
  readonly unsourced: number
}

/** Severities, gravest first. */
export const severities = ['high', 'medium', 'low'] as const satisfies readonly Severity[]

/** One finding of an analysis, of an attribution or of the headline, ready to be listed. */
export interface ListedFinding {
  /** The attribution's id, or `headline`: what `revealAttribution` and `setDismissed` take. */
  readonly id: string
  readonly code: FindingCode
  readonly severity: Severity
  readonly why: string
  /** The words that are flagged, whole; several spans are joined by ` … `. */
  readonly words: string
  /** The speaker, else the source as written, else `null`: nobody is given. */
  readonly who: string | null
  /** Through what it reached the reader; `null` where the source already says so. */
  readonly through: string | null
  readonly leads: AnalysedAttribution['leads']
  /** What services said that were asked about it. */
  readonly lookups: readonly LookupRecord[]
}

/** Counts an article's attributions by how far a reader can follow them. */
export function divideAttributions(attributions: readonly Pick<AnalysedAttribution, 'sourceKind' | 'trace' | 'rules'>[]): Division {
  const division = { linked: 0, named: 0, unnamed: 0, unsourced: 0 }
  for (const attribution of attributions) if (!isFurtherOutlet(attribution)) division[partOf(attribution)] += 1
  return division
}

/** Counts findings by severity. */
export function countSeverities(findings: readonly Pick<ListedFinding, 'severity'>[]): Record<Severity, number> {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** The findings of an analysis: gravest first, the headline before the body, else in reading order. */
export function listFindings(analysis: Analysis): ListedFinding[] {
  const text = analysis.article?.text ?? ''
  const all = analysis.attributions.flatMap((attribution) => ofAttribution(attribution, text))
  if (analysis.headline !== null) all.unshift(ofHeadline(analysis.headline))
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity))
}

function partOf({ sourceKind, trace }: Pick<AnalysedAttribution, 'sourceKind' | 'trace'>): keyof Division {
  if (sourceKind === 'none') return 'unsourced'
  if (sourceKind === 'unnamed' || sourceKind === 'crowd') return 'unnamed'
  return trace.length > 0 ? 'linked' : 'named'
}

function ofAttribution(attribution: AnalysedAttribution, text: string): ListedFinding[] {
  const { id, finding: code, why, leads, speaker, channel } = attribution
  if (code === null) return []
  const words = (spans: AnalysedAttribution['content'], joint: string): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).filter(Boolean).join(joint)
  const source = words(attribution.source, ' ')
  const who = speaker ?? (source === '' ? null : source)
  const given = `${who} ${source}`.toLowerCase()
  const through = channel === null || given.includes(channel.name.toLowerCase()) ? null : channel.name
  return [{ id, code, severity: severityOf[code], why: why ?? '', words: words(attribution.content, ' … '), who, through, leads, lookups: attribution.lookups ?? [] }]
}

function ofHeadline({ finding: code, quote, why }: HeadlineFinding): ListedFinding {
  return { id: 'headline', code, severity: severityOf[code], why, words: `“${quote}”`, who: null, through: null, leads: [], lookups: [] }
}
