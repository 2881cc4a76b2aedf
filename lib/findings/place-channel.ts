import type { Channel } from '@/lib/attribution/attribution'
import { isSiteOf, type OutletMention } from '@/lib/outlets/outlet-directory'
import { platformOfPost } from '@/lib/outlets/platforms'
import { registrableDomain } from '@/lib/outlets/registrable-domain'
import { unwrapAddress } from '@/lib/outlets/unwrap-address'
import { tokenRangeOf, tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import { type Case, sourceText, textOf } from './case'
import { sentencesOf } from './places'
import { traceOf } from './trace'

/**
 * The channel of a case with what its links tell. A document's domain is that of the page linked for it, or of the site of the body that
 * wrote it, where the article links that. What a body published (`the ministry reported`, `said on its site`) is the document that
 * is linked right there; what the authors of a document say is that document; an outlet as source names itself, sisters too.
 */
export function placeChannel(given: Case): Channel | null {
  const { channel, sourceKind, speaker } = given.attribution
  if (channel !== null && (channel.kind !== 'document' || channel.domain !== null)) return channel
  const link = given.trace[0]
  if (channel) return { ...channel, domain: link ? domainOf(link.href) : ownDomain(given) }
  if (sourceKind === 'outlet') return sister(given)
  const published = sourceKind === 'organization' ? given.trace.find(({ href }) => mayBeDocument(given, href)) : undefined
  return published && isPublished(given) ? { kind: 'document', name: speaker ?? sourceText(given), domain: domainOf(published.href) } : backToDocument(given)
}

function domainOf(href: string): string | null {
  return registrableDomain(unwrapAddress(href))
}

/** An outlet that the page's owner has too, on a site of its own that is linked there. */
function sister(given: Case): Channel | null {
  const outlet = given.outlets.named(sourceText(given))
  return outlet && given.trace.some(({ href }) => isSiteOf(outlet, href)) ? { kind: 'outlet', name: outlet.name, domain: registrableDomain(outlet.domain) } : null
}

/** A page that is no outlet's, no post and not the publisher's own. */
function mayBeDocument({ outlets, page }: Case, href: string): boolean {
  const kind = outlets.at(href)?.kind
  return kind !== 'news' && kind !== 'wire' && !platformOfPost(href) && registrableDomain(href) !== registrableDomain(page.url ?? '')
}

/** How far around source and cue the words count, in UTF-16 units: sentences without end cost no more than long ones. */
const frameReach = 400

/** The words around source and cue speak of publishing. */
function isPublished({ doc, pack, attribution }: Case): boolean {
  const inContent = (start: number) => attribution.content.some((span) => span.start <= start && start < span.end)
  const parts = [...attribution.cue, ...attribution.source]
  const from = Math.min(...parts.map(({ start }) => start)) - frameReach
  const to = Math.max(...parts.map(({ end }) => end)) + frameReach
  return sentencesOf(doc, parts).some((sentence) => {
    const frame = tokenRangeOf(doc, { start: Math.max(sentence.start, from), end: Math.min(sentence.end, to) })
    return doc.tokens.slice(frame.from, frame.to).some((token, i) => pack.channels.publishing.has(token.norm) && !inContent(doc.starts[frame.from + i] ?? 0))
  })
}

/** How many attributions back, in reading order, the document may stand that its authors go on with. */
const backAtMost = 12

/** `the authors said`, `a survey by Jane Roe … Roe reported`: the linked document before that they wrote; `null` where there is none. */
function backToDocument(given: Case): Channel | null {
  const { attributions, attribution, doc, index, pack } = given
  if (given.links.isEmpty && given.page.embeds.length === 0) return null
  const source = attribution.source.flatMap((span) => tokensIn(doc, span))
  const [first, last] = [source[0], source.at(-1)]
  const authors = source.length <= 3 && pack.channels.definites.has(first?.norm ?? '') && pack.channels.authors.has(last?.norm ?? '')
  const publishes = last?.capital === true && attribution.sourceKind === 'person' && attribution.cue.some((span) => tokensIn(doc, span).some((token) => pack.channels.publishing.has(token.norm)))
  if (!authors && !publishes) return null
  for (let i = index - 1; i >= Math.max(0, index - backAtMost); i--) {
    const before = attributions[i]
    if (before?.channel?.kind !== 'document' || (publishes && !before.source.some((span) => tokensIn(doc, span).some((token) => token.norm === last?.norm)))) continue
    const link = traceOf(given, before).find(({ href }) => mayBeDocument(given, href))
    return link ? { ...before.channel, domain: domainOf(link.href) } : null
  }
  return null
}

/** The site of the source: the publisher's for what it made itself (`a Planet poll`), that of the body whose document it is, or one of that name that the article links (`Roe Group` ↔ roegroup.com). */
function ownDomain(given: Case): string | null {
  const own = given.outlets.mentions(given.attribution.channel?.name ?? '').find((mention) => mention.own) ?? bodyOf(given)
  if (own) return registrableDomain(own.outlet.domain)
  const name = joined(given.attribution.source.length > 0 ? sourceText(given) : '')
  if (name.length < shortestName) return null
  const [link] = given.links.matching(`named:${name}`, ({ href }) => registrableDomain(href)?.split('.')[0]?.replaceAll('-', '') === name)
  return link ? registrableDomain(link.href) : null
}

/** How far before a document the body may stand that released it, in UTF-16 units. */
const releaserReach = 160
/** How many words may stand between its verb and the document, with the verb. */
const describedBy = 4

/** `In a report, NASA said`; `NASA released two reports that described`: the body whose document it is. What it filed with a court is the court's. */
function bodyOf(given: Case): OutletMention | undefined {
  const { attribution, outlets, pack } = given
  const [source] = attribution.source
  const noun = attribution.channel?.name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  if (!source || attribution.sourceKind === 'person' || pack.channels.documentKinds.get(noun) === 'court') return undefined
  const spoke = outlets.mentions(textOf(given, source)).find((mention) => mention.outlet.kind === 'body' && mention.start === 0)
  if (spoke) return spoke
  return releaser(given, source)
}

/** The body before a verb of publishing that a source stands behind (`NASA’s Office of Rockets released two very critical reports`), with nothing but its name between. */
function releaser({ doc, outlets, page, pack }: Case, source: Span): OutletMention | undefined {
  const { publishing, weakBefore, definites, joiners, beforeVerb } = pack.channels
  const start = Math.max(sentencesOf(doc, [source])[0]?.start ?? 0, source.start - releaserReach)
  const { from, to } = tokenRangeOf(doc, { start, end: source.start })
  const before = doc.tokens.slice(from, to)
  const verb = before.findLastIndex((token, i) => i >= before.length - describedBy && publishing.has(token.norm))
  if (verb < 0) return undefined
  const body = outlets.mentions(page.text.slice(start, source.start)).findLast((mention) => mention.outlet.kind === 'body')
  const between = before.slice(0, verb).filter((_, i) => body !== undefined && (doc.starts[from + i] ?? 0) >= start + body.end)
  return between.every((token) => token.capital || [weakBefore, definites, joiners, beforeVerb].some((words) => words.has(token.norm))) ? body : undefined
}

/** Shorter names are too often something else. */
const shortestName = 4

function joined(name: string): string {
  return name.toLowerCase().replace(/^the\s+/u, '').replace(/[^\p{L}\p{N}]/gu, '')
}
