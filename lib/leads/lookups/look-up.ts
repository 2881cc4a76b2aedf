import type { Lead, LookupRecord, Phrase } from '@/lib/analysis'
import { citationOf } from '@/lib/leads/citation'
import { rankCandidates } from '@/lib/leads/rank'
import { archiveAddress } from '@/lib/leads/search-address'

import type { Found, LookupFetch, LookupService, Subject } from './service'

/** Reports that one service may offer for one attribution. */
const reportsAtMost = 3

/** Asks one service about one attribution. Never rejects: a service that fails gives a record with its fault and no leads. */
export async function lookUp(service: LookupService, subject: Subject, fetch: LookupFetch, signal: AbortSignal, phrase: Phrase): Promise<LookupRecord> {
  const result = await service.ask(subject, fetch, signal)
  const said = { service: service.id, at: subject.now }
  return result.ok ? { ...said, fault: null, leads: leadsFrom(result.value, subject, phrase) } : { ...said, fault: result.fault, leads: [] }
}

/** What services found, as leads: reports are ranked against the words of the article, and those that share too little left out. */
export function leadsFrom(found: readonly Found[], subject: Subject, phrase: Phrase): Lead[] {
  return [...reportLeads(found, subject, phrase), ...found.flatMap((one) => otherLeads(one, phrase))]
}

function reportLeads(found: readonly Found[], { analysis, attribution, pack }: Subject, phrase: Phrase): Lead[] {
  const candidates = found.filter((one) => one.kind === 'report').filter(({ url }) => url !== analysis.url)
  const unique = [...new Map(candidates.map((one) => [one.url, one])).values()]
  const ranked = rankCandidates(citationOf(analysis, attribution, pack), unique).slice(0, reportsAtMost)
  return ranked.map(({ candidate: { url, title }, verdict, reasons, sameDate }) => {
    const shared = [...(sameDate ? [phrase('lead.sameDate')] : []), ...reasons.map((word) => `“${word}”`)].join(', ')
    return { via: 'lookup', href: url, label: phrase(verdict === 'the-report' ? 'lead.report' : 'lead.possible', [title, shared]) }
  })
}

function otherLeads(found: Found, phrase: Phrase): Lead[] {
  switch (found.kind) {
    case 'report':
      return []
    case 'copy':
      return [{ via: 'archive', href: found.url, label: phrase('lead.copy', [found.taken]) }]
    case 'check':
      return [{ via: 'lookup', href: found.url, label: phrase('lead.check', [found.publisher, found.title, found.rating]) }]
    case 'post':
      if (found.there) return [{ via: 'lookup', href: found.url, label: found.author === null ? phrase('lead.postThere') : phrase('lead.postBy', [found.author]) }]
      return [
        { via: 'lookup', href: found.url, label: phrase('lead.postGone') },
        { via: 'archive', href: archiveAddress(found.url), label: phrase('lead.archive', ['web.archive.org']) },
      ]
  }
}
