import type { PageText } from '@/lib/text/page-text'

import { countryOf } from './country-of'
import { outletOf, type Outlet, type OutletRecord } from './outlet'
import { createOutletDirectory, type OutletDirectory, type OutletMention } from './outlet-directory'
import { hostOf, registrableDomain } from './registrable-domain'
import { wordEnd, wordsOf, wordStart } from './words'

/** What of a page tells who publishes it and which sites it links. */
export type Publication = Pick<PageText, 'url' | 'site' | 'byline' | 'text' | 'links'>

/** How far into the body a dateline (`LONDON (Reuters) -`) is looked for, in UTF-16 units. */
const datelineLength = 160

/**
 * The directory as one page sees it: knows which outlets are its own (publisher by address and site name, sisters of one owner,
 * a wire named in byline or dateline), from which country it speaks, and names of unlisted sites that the page itself links.
 */
export function forPage(outlets: OutletDirectory, page: Publication): OutletDirectory {
  const own = ownOutlets(outlets, page)
  const groups = new Set(own.flatMap((outlet) => outlet.group ?? []))
  const domains = new Set(own.map((outlet) => outlet.domain))
  const isOwn = (outlet: Outlet) => domains.has(outlet.domain) || (outlet.group !== null && groups.has(outlet.group))
  const country = own.find((outlet) => outlet.kind !== 'wire')?.country ?? (page.url === null ? null : countryOf(page.url))
  const learnt = createOutletDirectory([...learnNames(outlets, page), ...own.filter((outlet) => !outlets.named(outlet.name))])
  const cache = new Map<string, readonly OutletMention[]>()
  const ownLabels = new Set([...labelsOf(page), ...own.flatMap((outlet) => lastWord(outlet.name))])
  const mentions = (text: string): readonly OutletMention[] => {
    const known = outlets.mentions(text, country).map((mention) => ({ ...mention, own: isOwn(mention.outlet) || ownLabels.has(joined(text.slice(mention.start, mention.end))) }))
    if (learnt.size === 0) return known
    const more = learnt.mentions(text).filter((mention) => !mention.short).map((mention) => ({ ...mention, own: isOwn(mention.outlet), learnt: true }))
    return merged(known, more)
  }
  return {
    size: outlets.size,
    named: (name) => outlets.named(name) ?? learnt.named(name),
    at: (address) => outlets.at(address),
    isOwn,
    mentions: (text) => {
      const found = cache.get(text) ?? mentions(text)
      cache.set(text, found)
      return found
    },
  }
}

/** Both lists in order; of two that overlap, the known one. */
function merged(known: readonly OutletMention[], more: readonly OutletMention[]): OutletMention[] {
  const all: OutletMention[] = []
  let next = 0
  for (const mention of more) {
    for (let at = known[next]; at !== undefined && at.end <= mention.start; at = known[++next]) all.push(at)
    const ahead = known[next]
    if (ahead === undefined || mention.end <= ahead.start) all.push(mention)
  }
  return [...all, ...known.slice(next)]
}

/** Letters and digits of a name, lower case, without `the`. */
function joined(name: string): string {
  return name.toLowerCase().replace(/^the\s+/u, '').replace(/[^\p{L}\p{N}]/gu, '')
}

/** `Times` for The New York Times: on its own pages the short name is its own. */
function lastWord(name: string): string[] {
  const words = wordsOf(name)
  return words.length > 1 ? [joined(words.at(-1)?.text ?? '')] : []
}

/** What the publisher calls itself, whatever the list knows by that name: its site name and its host without the suffix. */
function labelsOf(page: Publication): ReadonlySet<string> {
  const label = page.url === null ? '' : (registrableDomain(page.url)?.split('.')[0] ?? '')
  return new Set([joined(page.site ?? ''), joined(label), joined(label.replace(/^the/u, ''))].filter((name) => name !== ''))
}

function ownOutlets(outlets: OutletDirectory, page: Publication): Outlet[] {
  const byAddress = page.url === null ? null : outlets.at(page.url)
  const bySite = page.site === null ? null : (outlets.named(page.site) ?? outlets.at(page.site.toLowerCase()))
  const start = page.text.slice(0, datelineLength)
  const dateline = Array.from(start.matchAll(/\(([^()]{2,40})\)/gu), (m) => m[1] ?? '')
  const wires = [...outlets.mentions(page.byline ?? ''), ...dateline.flatMap((words) => outlets.mentions(words))]
    .map((mention) => mention.outlet)
    .filter((outlet) => outlet.kind === 'wire')
  const self = byAddress ?? bySite ?? (page.url === null ? null : selfOf(page.url, page.site))
  return [self, bySite, ...wires].filter((outlet) => outlet !== null)
}

function selfOf(url: string, site: string | null): Outlet | null {
  const domain = registrableDomain(url)
  return domain === null ? null : outletOf({ name: site ?? domain, domain })
}

/** Sites that the page links, by the letters of their hosts without the suffix; those that the list knows are left out. */
function linkedLabels(outlets: OutletDirectory, page: Publication): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const ownDomain = page.url === null ? null : registrableDomain(page.url)
  for (const link of page.links) {
    const domain = registrableDomain(link.href)
    const label = domain?.split('.')[0]?.replaceAll('-', '')
    if (domain && label && label.length > 5 && domain !== ownDomain && !outlets.at(hostOf(link.href) ?? '')) labels.set(label, domain)
  }
  return labels
}

/** How many words a learnt name has at most. */
const learntWords = 5

/** Runs of capital words that spell the host of a link of the page (`Daily Haymaker` ↔ dailyhaymaker.com). */
function learnNames(outlets: OutletDirectory, page: Publication): OutletRecord[] {
  const labels = linkedLabels(outlets, page)
  if (labels.size === 0) return []
  const learnt = new Map<string, OutletRecord>()
  const letters = new Set([...labels.keys()].flatMap((label) => [label, label.replace(/^the/u, '')].map((word) => word.toUpperCase().charCodeAt(0))))
  const { text } = page
  for (let from = wordStart(text, 0); from < text.length; from = wordStart(text, wordEnd(text, from))) {
    if (!letters.has(text.charCodeAt(from))) continue
    let run = ''
    let at = from
    for (let count = 0; count < learntWords && /^\p{Lu}/u.test(text.slice(at, at + 2)); count++) {
      const end = wordEnd(text, at)
      run += text.slice(at, end).toLowerCase()
      const domain = labels.get(run) ?? labels.get(`the${run}`)
      const name = text.slice(from, end)
      if (count > 0 && domain !== undefined && !learnt.has(name)) learnt.set(name, { name, domain })
      at = wordStart(text, end)
      if (!/^[ .'’&-]{0,2}$/u.test(text.slice(end, at))) break
    }
  }
  return [...learnt.values()]
}
