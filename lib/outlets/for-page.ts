import type { PageText } from '@/lib/text/page-text'

import { NameIndex, wordsOf } from './name-index'
import { outletOf, type Outlet } from './outlet'
import type { OutletDirectory, OutletMention } from './outlet-directory'
import { hostOf, registrableDomain } from './registrable-domain'

/** What of a page tells who publishes it and which sites it links. */
export type Publication = Pick<PageText, 'url' | 'site' | 'byline' | 'text' | 'links'>

/** How far into the body a dateline (`LONDON (Reuters) -`) is looked for, in UTF-16 units. */
const datelineLength = 160

/**
 * The directory as one page sees it: knows which outlets are its own (publisher by address and site name, sisters of one owner,
 * a wire named in byline or dateline), and names of unlisted sites that the page itself links.
 */
export function forPage(outlets: OutletDirectory, page: Publication): OutletDirectory {
  const own = ownOutlets(outlets, page)
  const groups = new Set(own.flatMap((outlet) => outlet.group ?? []))
  const isOwn = (outlet: Outlet) => own.some((o) => o.domain === outlet.domain) || (outlet.group !== null && groups.has(outlet.group))
  const learnt = learnNames(outlets, page)
  for (const outlet of own) if (!outlets.named(outlet.name)) learnt.add(outlet.name, outlet)
  const cache = new Map<string, readonly OutletMention[]>()
  const ownLabels = new Set([...labelsOf(page), ...own.flatMap((outlet) => lastWord(outlet.name))])
  const mentions = (text: string): readonly OutletMention[] => {
    const known = outlets.mentions(text).map((mention) => ({ ...mention, own: isOwn(mention.outlet) || ownLabels.has(joined(text.slice(mention.start, mention.end))) }))
    const more = learnt.mentions(text).filter((m) => !m.short && !known.some((k) => k.start < m.end && m.start < k.end))
    return [...known, ...more.map((m) => ({ ...m, own: isOwn(m.outlet), learnt: true }))].sort((a, b) => a.start - b.start)
  }
  return {
    size: outlets.size,
    named: (name) => outlets.named(name) ?? learnt.exact(wordsOf(name)),
    at: (address) => outlets.at(address),
    isOwn,
    mentions: (text) => {
      const found = cache.get(text) ?? mentions(text)
      cache.set(text, found)
      return found
    },
  }
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

/** Runs of capital words that spell the host of a link of the page (`Daily Haymaker` ↔ dailyhaymaker.com). */
function learnNames(outlets: OutletDirectory, page: Publication): NameIndex {
  const index = new NameIndex()
  const labels = new Map<string, string>()
  const ownDomain = page.url === null ? null : registrableDomain(page.url)
  for (const link of page.links) {
    const domain = registrableDomain(link.href)
    const label = domain?.split('.')[0]?.replaceAll('-', '')
    if (domain && label && label.length > 5 && domain !== ownDomain && !outlets.at(hostOf(link.href) ?? '')) labels.set(label, domain)
  }
  if (labels.size === 0) return index
  const words = wordsOf(page.text)
  const taken = new Set<string>()
  for (let i = 0; i < words.length; i++) {
    let run = ''
    for (let n = 0; n < 5; n++) {
      const word = words[i + n]
      const gap = n > 0 && word ? page.text.slice(words[i + n - 1]?.end, word.start) : ''
      if (!word || !/^\p{Lu}/u.test(word.text) || !/^[ .'’&-]{0,2}$/u.test(gap)) break
      run += word.text.toLowerCase()
      const domain = labels.get(run) ?? labels.get(`the${run}`)
      const name = page.text.slice(words[i]?.start, word.end)
      if (n === 0 || domain === undefined || taken.has(name)) continue
      taken.add(name)
      index.add(name, outletOf({ name, domain }))
    }
  }
  return index
}
