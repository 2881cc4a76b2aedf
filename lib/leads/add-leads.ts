import type { AnalysedAttribution, Analysis, AnalysisContext, Lead } from '@/lib/analysis'
import type { Channel } from '@/lib/attribution/attribution'
import { platformNamed } from '@/lib/outlets/platforms'
import type { PageText } from '@/lib/text/page-text'

import { ArticleLinks } from './article-links'
import { archiveAddress, findDocument, outletSearch, postSearch, siteSearch, webSearch } from './search-address'
import { contentText, exactWords, namePhrases, searchQuery, strictTerms } from './search-query'

/** Where posts are looked for when the text says no more than `social media`, in this order. */
const likeliest = ['X', 'Bluesky', 'Threads', 'Facebook', 'Reddit', 'TikTok', 'Mastodon']
/** Fewer words in quotation marks are found anywhere. */
const quotedAtLeast = 4
/** How many words an outlet's own search and a collection are asked for: with six, most reports lack one of them; with fewer, too many have all. */
const strictAtMost = 4
/** More links of the article than this say nothing. */
const articleLeadsAtMost = 2

/** The analysis with leads that need no request: links of the article itself, prepared searches, archives; best first. Pure. */
export function addLeads(analysis: Analysis, page: PageText, context: AnalysisContext): Analysis {
  const links = new ArticleLinks(page.links)
  return { ...analysis, attributions: analysis.attributions.map((attribution) => (attribution.finding === null ? attribution : { ...attribution, leads: leadsOf(analysis, attribution, page, links, context) })) }
}

function leadsOf(analysis: Analysis, attribution: AnalysedAttribution, page: PageText, links: ArticleLinks, context: AnalysisContext): Lead[] {
  const elsewhere = articleLeads(attribution, page, links, context)
  const archives = elsewhere.map(({ href }) => ({ via: 'archive' as const, href: archiveAddress(href), label: context.phrase('lead.archive', ['web.archive.org']) }))
  return [...elsewhere, ...searchLeads(analysis, attribution, context), ...archives]
}

/** Links elsewhere in the article to the outlet's site or the author's page on the platform. */
function articleLeads({ channel, speaker }: AnalysedAttribution, page: PageText, links: ArticleLinks, { outlets, phrase }: AnalysisContext): Lead[] {
  const outlet = channel?.kind === 'outlet' ? outlets.named(channel.name) : null
  const surname = speaker?.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  const found = outlet ? links.toOutlet(outlet, articleLeadsAtMost) : channel?.kind === 'platform' && surname.length > 3 ? links.toAuthor(channel.name, surname, articleLeadsAtMost) : []
  return found.map((link) => ({ via: 'article', href: link.href, label: phrase('lead.article', [page.text.slice(link.start, link.end) || new URL(link.href).hostname]) }))
}

function searchLeads(analysis: Analysis, attribution: AnalysedAttribution, context: AnalysisContext): Lead[] {
  const { channel } = attribution
  if (channel?.kind === 'platform') return postLeads(analysis, attribution, channel.name, context)
  if (channel?.kind === 'outlet') return outletLeads(analysis, attribution, channel, context)
  if (channel?.kind === 'document') return documentLeads(analysis, attribution, channel.name, context)
  const words = attribution.finding === 'unattributed-quote' ? exactWords(analysis, attribution) : ''
  return words === '' ? [] : [search(webSearch(`"${words}"`), context.phrase('lead.searchWords'))]
}

/** The outlet's own search, then the web's on its site; before them, for words in quotation marks, the web for these very words there. */
function outletLeads(analysis: Analysis, attribution: AnalysedAttribution, { name, domain }: Pick<Channel, 'name' | 'domain'>, { outlets, pack, phrase }: AnalysisContext): Lead[] {
  const fallback = (): string => contentText(analysis, attribution).slice(0, 80)
  const query = (): string => searchQuery(analysis, attribution, pack) || fallback()
  const outlet = outlets.named(name)
  const host = outlet?.host ?? domain
  const words = attribution.mode === 'indirect' ? '' : exactWords(analysis, attribution)
  const exact = words.split(' ').length < quotedAtLeast || host === null ? [] : [search(siteSearch(host, `"${words}"`), phrase('lead.searchWordsAt', [host]))]
  if (outlet !== null && outlet.search !== null) return [...exact, search(outletSearch(outlet, strictTerms(analysis, attribution, pack, strictAtMost).join(' ') || fallback()), phrase('lead.search', [outlet.name])), search(siteSearch(outlet.host, query()), phrase('lead.searchWeb', [outlet.host]))]
  if (host !== null) return [...exact, search(siteSearch(host, query()), phrase('lead.searchWeb', [host]))]
  return [search(webSearch(`"${name}" ${query()}`), phrase('lead.searchWords'))]
}

/** Where documents of its family are found, by the names in it, and the web. */
function documentLeads(analysis: Analysis, attribution: AnalysedAttribution, name: string, { pack, phrase }: AnalysisContext): Lead[] {
  const kind = pack.channels.documentKinds.get(name.split(/\s+/u).at(-1)?.toLowerCase() ?? '') ?? null
  const names = namePhrases(analysis, attribution, pack).map((one) => `"${one}"`)
  const words = strictTerms(analysis, attribution, pack, strictAtMost).join(' ')
  const place = findDocument(kind, names.join(' ') || words)
  const web = search(webSearch(`${name} ${names.join(' ') || searchQuery(analysis, attribution, pack)}`.trim()), phrase('lead.searchDocument'))
  return place === null ? [web] : [search(place.href, phrase('lead.search', [place.name])), web]
}

function postLeads(analysis: Analysis, attribution: AnalysedAttribution, name: string, { phrase }: AnalysisContext): Lead[] {
  const named = platformNamed(name)
  const places = named ? [named] : likeliest.flatMap((one) => platformNamed(one) ?? [])
  const words = exactWords(analysis, attribution) || contentText(analysis, attribution).slice(0, 80)
  const web = search(webSearch(`"${words}"`), phrase('lead.searchWords'))
  const posts = places.map((platform) => search(postSearch(platform, words), phrase('lead.searchPosts', [platform.name])))
  // Where nobody knows the platform, whoever quoted the post is found first.
  return named ? [...posts, web] : [web, ...posts]
}

function search(href: string, label: string): Lead {
  return { via: 'search', href, label }
}
