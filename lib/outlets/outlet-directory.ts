import type { Span } from '@/lib/text/span'

import { chooseOutlet } from './choose-outlet'
import { NameIndex } from './name-index'
import { type Outlet, outletOf, type OutletRecord } from './outlet'
import { type OutletLabels, type OutletRow, readOutletLabels, readOutletRow } from './outlet-row'
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
  /** The outlet of exactly this name or alias, `the` aside; `null` where the list has none, or several that share it. */
  named(name: string): Outlet | null
  /** The outlet whose site this http(s) address or host belongs to; `null` where the list has none. */
  at(address: string): Outlet | null
  /** Is it the publisher of the page (or a sister, or the wire whose copy it is)? `false` in a directory of no page. */
  isOwn(outlet: Outlet): boolean
  /** Every outlet named in a text, in order, without overlaps, longest name first. `country` (as in `Outlet`): where the text comes from. */
  mentions(text: string, country?: string | null): readonly OutletMention[]
}

/** A directory over records or lines, in linear time. Of two that claim a name without sharing it, or a host, the first has it. */
export function createOutletDirectory(list: readonly (OutletRecord | OutletRow)[]): OutletDirectory {
  const read: Outlet[] = []
  const outletAt = (number: number): Outlet => (read[number] ??= outletFrom(list[number] ?? ''))
  const names = new NameIndex((number) => labelsFrom(list[number] ?? ''))
  const hosts = new Map<string, number>()
  for (const [number, entry] of list.entries()) {
    const labels = labelsFrom(entry)
    names.add(number, labels)
    for (const host of labels.hosts) if (!hosts.has(host)) hosts.set(host, number)
  }
  const nobody: ReadonlySet<Outlet> = new Set()
  return {
    size: list.length,
    named: (name) => chooseOutlet(names.exact(name), outletAt, nobody, null),
    at: (address) => {
      const number = ofHost(hosts, address)
      return number === null ? null : outletAt(number)
    },
    isOwn: () => false,
    mentions: (text, country = null) => names.mentions(text, (claims, seen) => chooseOutlet(claims, outletAt, seen, country)).map((found) => ({ ...found, own: false, learnt: false })),
  }
}

function outletFrom(entry: OutletRecord | OutletRow): Outlet {
  return typeof entry === 'string' ? readOutletRow(entry) : outletOf(entry)
}

function labelsFrom(entry: OutletRecord | OutletRow): OutletLabels {
  if (typeof entry === 'string') return readOutletLabels(entry)
  const { name, host, domain, aliases = [], shared = [], domains = [] } = entry
  return { own: [name, ...aliases], shared, hosts: [host ?? domain, ...domains] }
}

/** Does this http(s) address belong to a site of the outlet? Compared by host, so that `evilwsj.com` does not. */
export function isSiteOf(outlet: Outlet, address: string): boolean {
  const host = hostOf(address)
  return host !== null && [outlet.host, ...outlet.domains].some((domain) => host === domain || host.endsWith(`.${domain}`))
}

function ofHost(hosts: ReadonlyMap<string, number>, address: string): number | null {
  const host = hostOf(address) ?? ''
  for (let from = 0; host.includes('.', from); from = host.indexOf('.', from) + 1) {
    const number = hosts.get(host.slice(from))
    if (number !== undefined) return number
  }
  return null
}
