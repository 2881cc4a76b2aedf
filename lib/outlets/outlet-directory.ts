import type { Span } from '@/lib/text/span'

import { NameIndex, wordsOf } from './name-index'
import type { Outlet, OutletRecord } from './outlet'
import { outletOf } from './outlet'
import { hostOf } from './registrable-domain'

export type { Outlet, OutletRecord } from './outlet'

/** A name of an outlet as it stands in a text; offsets are UTF-16 indexes, a leading `The` included. */
export interface OutletMention extends Span {
  readonly outlet: Outlet
  /** It is the publisher of the page, one of its sisters, or the wire whose copy the page is: no cited outlet. */
  readonly own: boolean
  /** A part of a fuller name that stands earlier in the text (`the Journal`). */
  readonly short: boolean
  /** The name was learnt from a link of the page itself, not from the list. */
  readonly learnt: boolean
}

/** Names as written → outlets. */
export interface OutletDirectory {
  /** How many outlets it knows. */
  readonly size: number
  /** The outlet of exactly this name or alias, `the` aside; `null` where the list has none. */
  named(name: string): Outlet | null
  /** The outlet whose site this http(s) address or host belongs to; `null` where the list has none. */
  at(address: string): Outlet | null
  /** Is it the publisher of the page (or a sister, or the wire whose copy it is)? `false` in a directory of no page. */
  isOwn(outlet: Outlet): boolean
  /** Every outlet named in a text, in order, without overlaps, longest name first. */
  mentions(text: string): readonly OutletMention[]
}

/** A directory over records, in linear time. Of two records with one name, the first stands. */
export function createOutletDirectory(records: readonly OutletRecord[]): OutletDirectory {
  const outlets = records.map(outletOf)
  const names = new NameIndex()
  const hosts = new Map<string, Outlet>()
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) names.add(name, outlet)
    for (const host of [outlet.host, ...outlet.domains]) if (!hosts.has(host)) hosts.set(host, outlet)
  }
  return {
    size: outlets.length,
    named: (name) => names.exact(wordsOf(name)),
    at: (address) => ofHost(hosts, address),
    isOwn: () => false,
    mentions: (text) => names.mentions(text).map((found) => ({ ...found, own: false, learnt: false })),
  }
}

/** Does this http(s) address belong to a site of the outlet? Compared by host, so that `evilwsj.com` does not. */
export function isSiteOf(outlet: Outlet, address: string): boolean {
  const host = hostOf(address)
  return host !== null && [outlet.host, ...outlet.domains].some((domain) => host === domain || host.endsWith(`.${domain}`))
}

function ofHost(hosts: ReadonlyMap<string, Outlet>, address: string): Outlet | null {
  const labels = (hostOf(address) ?? '').split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = hosts.get(labels.slice(i).join('.'))
    if (outlet) return outlet
  }
  return null
}
