import type { AnalysedAttribution, Analysis, AnalysisContext, Lead } from '@/lib/analysis'

import { compareWording } from './compare-wording'
import { type LibraryEntry, type OpenCitation, openCitations, quotationsOf } from './library-entry'
import { quotationHashes } from './library-keys'
import type { KeptQuotation, LibraryStore } from './library-store'
import { rankCandidates } from './rank'

/** An article and a citation that share fewer keys have little to do with each other. */
const keysAtLeast = 2
/** Kept articles that are compared with one citation; quotations, with one quotation. */
const candidatesAtMost = { origins: 12, quotations: 24 }
/** Kept articles that one new article may amend. */
const amendedAtMost = 24

/**
 * Leads to kept articles by attribution id: the cited report itself, or an article that has the same quotation with a better trace.
 * `visited`: see `libraryEntry`.
 */
export async function findLibraryLeads(analysis: Analysis, visited: number, store: LibraryStore, context: AnalysisContext): Promise<ReadonlyMap<string, Lead>> {
  const found = new Map<string, Lead>()
  for (const quotation of quotationsOf(analysis)) {
    const lead = await quotationLead(analysis, quotation, store, context)
    if (lead) found.set(quotation.attribution, lead)
  }
  for (const open of openCitations(analysis, visited, context)) {
    const lead = await reportLead(analysis, open, store, context)
    if (lead) found.set(open.attribution.id, lead)
  }
  return found
}

/** The analysis with these leads to kept articles before all others, in place of those that it had. The same object where nothing changes. */
export function withLibraryLeads(analysis: Analysis, leads: ReadonlyMap<string, Lead>): Analysis {
  const attributions = analysis.attributions.map((attribution) => withLead(attribution, leads.get(attribution.id)))
  return attributions.every((attribution, index) => attribution === analysis.attributions[index]) ? analysis : { ...analysis, attributions }
}

/** Addresses of the kept articles that may gain a lead from this one, itself aside: they cite its report, or have its quotations without a trace. */
export async function articlesConcerned({ url, keys, hashes, quotations }: LibraryEntry, store: LibraryStore): Promise<string[]> {
  const urls = new Set(await store.citingWith(keys, keysAtLeast, amendedAtMost))
  const own = new Map<number, Origin>()
  let at = 0
  for (const { hashes: count, speaker, trace } of quotations) {
    const ofOne = hashes.slice(at, (at += count))
    if (trace === null && speaker === null) continue
    for (const hash of ofOne) if (isBetter({ speaker, trace }, own.get(hash) ?? unknown)) own.set(hash, { speaker, trace })
  }
  for (const { article, shared, ...other } of await store.quotationsWith([...own.keys()], 2 * amendedAtMost, url)) {
    if (shared.some((hash) => isBetter(own.get(hash) ?? other, other))) urls.add(article)
  }
  urls.delete(url)
  return [...urls].slice(0, amendedAtMost)
}

/** The report first, if it surely is one; else after what the article itself links. */
async function reportLead(analysis: Analysis, { citation, keys }: OpenCitation, store: LibraryStore, { phrase }: AnalysisContext): Promise<Lead | null> {
  const origins = (await store.originsWith(keys, keysAtLeast, candidatesAtMost.origins)).filter(({ url }) => url !== analysis.url)
  const candidates = await Promise.all(origins.map(async (origin) => ({ ...origin, text: (await store.textOf(origin.url)) ?? '' })))
  const [best] = rankCandidates(citation, candidates)
  if (!best) return null
  const { candidate, reasons, sameDate, verdict } = best
  const why = [...(sameDate ? [phrase('lead.sameDate')] : []), ...reasons.map((word) => `“${word}”`)].join(', ')
  const isSure = verdict === 'the-report'
  return { via: 'library', href: candidate.url, label: phrase(isSure ? 'lead.libraryReport' : 'lead.libraryPossible', [candidate.title, why]), ...(isSure ? { sure: true } : {}) }
}

async function quotationLead(analysis: Analysis, quotation: KeptQuotation, store: LibraryStore, { phrase }: AnalysisContext): Promise<Lead | null> {
  const { finding } = analysis.attributions.find(({ id }) => id === quotation.attribution) ?? {}
  if (finding == null) return null
  const kept = await store.quotationsWith(quotationHashes(quotation.text), candidatesAtMost.quotations, quotation.article)
  const better = kept.filter((other) => isBetter(other, quotation) && compareWording(quotation, other) !== null)
  const best = better.find(({ trace }) => trace !== null) ?? better[0]
  const [origin] = best ? await store.originsAt([best.article]) : []
  if (!best || !origin) return null
  return { via: 'library', href: origin.url, label: best.trace === null ? phrase('lead.libraryNamed', [best.speaker ?? '', origin.title]) : phrase('lead.libraryTraced', [origin.title]) }
}

type Origin = Pick<KeptQuotation, 'speaker' | 'trace'>
const unknown: Origin = { speaker: null, trace: null }

/** Whether one quotation says more of where it comes from than another: a link, or a name where there was none. */
function isBetter(one: Origin, other: Origin): boolean {
  return (one.trace !== null && other.trace === null) || (one.speaker !== null && other.speaker === null && other.trace === null)
}

function withLead(attribution: AnalysedAttribution, lead: Lead | undefined): AnalysedAttribution {
  const [before, ...more] = attribution.leads.filter(({ via }) => via === 'library')
  if (more.length === 0 && before?.href === lead?.href && before?.label === lead?.label) return attribution
  const others = attribution.leads.filter(({ via }) => via !== 'library')
  return { ...attribution, leads: lead ? [lead, ...others] : others }
}
