import type { AnalysedAttribution, Analysis, AnalysisContext, Lead } from '@/lib/analysis'
import { isSiteOf } from '@/lib/outlets/outlet-directory'
import { platformAt, type Platform, platformNamed, platforms } from '@/lib/outlets/platforms'
import type { PageText } from '@/lib/text/page-text'

import { archiveAddress, findDocument, outletSearch, postSearch, siteSearch, webSearch } from './search-address'
import { contentText, exactWords, searchQuery } from './search-query'

/** Where posts are looked for when the text says no more than `social media`. */
const likeliest = ['X', 'Facebook', 'Reddit']
/** More links of the article than this say nothing. */
const articleLeadsAtMost = 2

/** The analysis with leads that need no request: links of the article itself, prepared searches, archives; best first. Pure. */
export function addLeads(analysis: Analysis, page: PageText, context: AnalysisContext): Analysis {
  return { ...analysis, attributions: analysis.attributions.map((attribution) => (attribution.finding === null ? attribution : { ...attribution, leads: leadsOf(analysis, attribution, page, context) })) }
}

function leadsOf(analysis: Analysis, attribution: AnalysedAttribution, page: PageText, context: AnalysisContext): Lead[] {
  const elsewhere = articleLeads(attribution, page, context)
  const archives = elsewhere.map(({ href }) => ({ via: 'archive' as const, href: archiveAddress(href), label: context.phrase('lead.archive', ['web.archive.org']) }))
  return [...elsewhere, ...searchLeads(analysis, attribution, context), ...archives]
}

/** Links elsewhere in the article to the outlet's site or the author's page on the platform. */
function articleLeads(attribution: AnalysedAttribution, page: PageText, { outlets, phrase }: AnalysisContext): Lead[] {
  const { channel } = attribution
  if (channel === null || channel.kind === 'document') return []
  const outlet = channel.kind === 'outlet' ? outlets.named(channel.name) : null
  const surname = attribution.speaker?.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  const leads = (href: string) => {
    if (!/^https?:\/\//u.test(href)) return false
    if (outlet) return isSiteOf(outlet, href)
    return channel.kind === 'platform' && platformAt(href)?.name === channel.name && surname.length > 3 && new URL(href).pathname.toLowerCase().includes(surname)
  }
  const links = page.links.filter((link) => leads(link.href))
  const unique = [...new Map(links.map((link) => [link.href, link])).values()].slice(0, articleLeadsAtMost)
  return unique.map((link) => ({ via: 'article', href: link.href, label: phrase('lead.article', [page.text.slice(link.start, link.end) || new URL(link.href).hostname]) }))
}

function searchLeads(analysis: Analysis, attribution: AnalysedAttribution, context: AnalysisContext): Lead[] {
  const { channel } = attribution
  const query = searchQuery(analysis, attribution, context.pack) || contentText(analysis, attribution).slice(0, 80)
  if (channel?.kind === 'platform') return postLeads(analysis, attribution, channel.name, context)
  if (channel?.kind === 'outlet') return [outletLead(channel.name, channel.domain, query, context)]
  if (channel?.kind === 'document') return [documentLead(channel.name, searchQuery(analysis, attribution, context.pack, false), query, context)]
  const words = attribution.finding === 'unattributed-quote' ? exactWords(analysis, attribution) : ''
  return words === '' ? [] : [search(webSearch(`"${words}"`), context.phrase('lead.searchWords'))]
}

function outletLead(name: string, domain: string | null, query: string, { outlets, phrase }: AnalysisContext): Lead {
  const outlet = outlets.named(name)
  if (outlet) return search(outletSearch(outlet, query), phrase(outlet.search === null ? 'lead.searchWeb' : 'lead.search', [outlet.search === null ? outlet.host : outlet.name]))
  if (domain !== null) return search(siteSearch(domain, query), phrase('lead.searchWeb', [domain]))
  return search(webSearch(`"${name}" ${query}`), phrase('lead.searchWords'))
}

function documentLead(name: string, query: string, dated: string, { pack, phrase }: AnalysisContext): Lead {
  const noun = name.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  const kind = pack.channels.documentKinds.get(noun) ?? null
  return search(findDocument(kind, kind === null ? `${name} ${dated}` : query), phrase('lead.searchDocument'))
}

function postLeads(analysis: Analysis, attribution: AnalysedAttribution, name: string, { phrase }: AnalysisContext): Lead[] {
  const named = platformNamed(name)
  const places: readonly Platform[] = named ? [named] : platforms.filter((platform) => likeliest.includes(platform.name))
  const words = exactWords(analysis, attribution) || contentText(analysis, attribution).slice(0, 80)
  return places.map((platform) => search(postSearch(platform, words), phrase('lead.searchPosts', [platform.name])))
}

function search(href: string, label: string): Lead {
  return { via: 'search', href, label }
}
