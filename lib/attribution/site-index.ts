import { firstIndex } from '@/lib/text/first-index'
import type { Span } from '@/lib/text/span'

import type { Channel } from './attribution'
import type { ChannelSite } from './channel-site'

/** Things in the order of the text, asked for by place: every attribution asks, so none reads them all. Offsets are UTF-16 indexes. */
export class InOrder<Thing extends Span> {
  readonly all: readonly Thing[]

  /** `all` by `start`. */
  constructor(all: readonly Thing[]) {
    this.all = all
  }

  /** The last one that ends at `offset` or before. */
  lastBefore(offset: number): Thing | undefined {
    // those that reach over the offset are few: names do not overlap
    for (let i = this.#indexFrom(offset) - 1; i >= 0; i--) {
      const thing = this.all[i]
      if (thing !== undefined && thing.end <= offset) return thing
    }
    return undefined
  }

  /** The first one that begins at `offset` or behind it. */
  firstFrom(offset: number): Thing | undefined {
    return this.all[this.#indexFrom(offset)]
  }

  /** So many at most, in order, that begin before `offset`. */
  nearestBefore(offset: number, most: number): readonly Thing[] {
    const to = this.#indexFrom(offset)
    return this.all.slice(Math.max(0, to - most), to)
  }

  #indexFrom(offset: number): number {
    return firstIndex(this.all.length, (i) => (this.all[i]?.start ?? 0) >= offset)
  }
}

/** The sites of a text, all and by what is asked for. */
export interface SiteIndex {
  readonly sites: InOrder<ChannelSite>
  readonly outlets: InOrder<ChannelSite>
  readonly journals: InOrder<ChannelSite>
  /** Outlets and documents whose site is known. */
  readonly published: InOrder<ChannelSite>
  readonly platforms: InOrder<ChannelSite>
  /** Platforms with a domain: not `social media` at large. */
  readonly namedPlatforms: InOrder<ChannelSite>
  /** The site that a channel was read from. */
  readonly ofChannel: ReadonlyMap<Channel, ChannelSite>
}

/** `sites` in order. */
export function indexSites(sites: readonly ChannelSite[]): SiteIndex {
  const those = (are: (site: ChannelSite) => boolean) => new InOrder(sites.filter(are))
  return {
    sites: new InOrder(sites),
    outlets: those(({ channel }) => channel.kind === 'outlet'),
    journals: those(({ outlet }) => outlet?.kind === 'journal'),
    published: those(({ channel }) => channel.kind !== 'platform' && channel.domain !== null),
    platforms: those(({ channel }) => channel.kind === 'platform'),
    namedPlatforms: those(({ channel }) => channel.kind === 'platform' && channel.domain !== null),
    ofChannel: new Map(sites.map((site) => [site.channel, site])),
  }
}
