import type { AnalysedAttribution, Analysis, Lead, LookupRecord } from '@/lib/analysis'
import { contentText } from '@/lib/leads/search-query'

/**
 * The analysis with what services said about one attribution: their leads stand behind those of article and library, before the
 * searches. A service's later answer takes the place of its earlier one, but no failure takes the place of an answer. Pure.
 */
export function withLookups(analysis: Analysis, id: string, records: readonly LookupRecord[]): Analysis {
  return { ...analysis, attributions: analysis.attributions.map((attribution) => (attribution.id === id ? amended(attribution, records) : attribution)) }
}

/** A new analysis of the same article with the look-ups of the one before, attribution by attribution as their words are the same. Pure. */
export function carryLookups(before: Analysis | null, after: Analysis): Analysis {
  const known = new Map<string, readonly LookupRecord[]>()
  for (const attribution of before?.attributions ?? []) if (before && attribution.lookups) known.set(wordsOf(before, attribution), attribution.lookups)
  if (known.size === 0) return after
  return { ...after, attributions: after.attributions.map((attribution) => amended(attribution, known.get(wordsOf(after, attribution)) ?? [])) }
}

function amended(attribution: AnalysedAttribution, records: readonly LookupRecord[]): AnalysedAttribution {
  if (records.length === 0) return attribution
  const before = attribution.lookups ?? []
  const answered = new Set(before.filter(({ fault }) => fault === null).map(({ service }) => service))
  const news = records.filter(({ service, fault }) => fault === null || !answered.has(service))
  const lookups = [...before.filter(({ service }) => !news.some((record) => record.service === service)), ...news]
  const old = new Set(before.flatMap(({ leads }) => leads.map(keyOf)))
  const others = attribution.leads.filter((lead) => !old.has(keyOf(lead)))
  const standing = new Set(others.map(({ href }) => href))
  const found = lookups.flatMap(({ leads }) => leads).filter(({ href }) => !standing.has(href))
  const unique = [...new Map(found.map((lead) => [keyOf(lead), lead])).values()]
  const at = others.findIndex(({ via }) => via === 'search' || via === 'archive')
  return { ...attribution, lookups, leads: others.toSpliced(at < 0 ? others.length : at, 0, ...unique.filter(isLookup)).concat(unique.filter((lead) => !isLookup(lead))) }
}

const isLookup = ({ via }: Lead): boolean => via === 'lookup'

const keyOf = ({ href, label }: Lead): string => `${href} ${label}`

/** Enough to know an attribution again in a later analysis. */
function wordsOf(analysis: Analysis, attribution: AnalysedAttribution): string {
  return `${attribution.channel?.name ?? ''}|${contentText(analysis, attribution)}`
}
