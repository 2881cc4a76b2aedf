import type { ChannelWords } from '@/lib/language/channel-words'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { blockIndexAt, sentenceIndexAt, tokenIndexAt } from '@/lib/text/positions'

import { assignSites } from './assign-sites'
import type { Channel, RawAttribution } from './attribution'
import { backToOutlet, backToPlatform } from './back-references'
import { channelFactsOf } from './channel-facts'
import { type ChannelSite, overlaps } from './channel-site'
import { documentAround, documentIn } from './document-channel'
import { framesOf, type Surroundings } from './frames'
import { findMastheadSites } from './masthead-sites'
import { nextPoster } from './next-poster'
import { findOutletSites } from './outlet-sites'
import { findPlatformSites, platformNames } from './platform-sites'
import { indexSites, type SiteIndex } from './site-index'

/**
 * Through what each attribution reached the reader, in the order of `raw`; `null` where the text names nothing. A channel sits on
 * the attribution that names it or on the quotation that it introduces, not on later remarks.
 */
export function findChannels(doc: AnnotatedText, raw: readonly RawAttribution[], pack: LanguagePack, outlets: OutletDirectory): (Channel | null)[] {
  const words = pack.channels
  const outletSites = findOutletSites(doc, pack, outlets)
  const facts = channelFactsOf(doc, words)
  const mastheads = findMastheadSites(doc, pack, outlets, outletSites, facts)
  const sites = indexSites([...outletSites, ...mastheads, ...findPlatformSites(doc, words, facts)].sort((a, b) => a.start - b.start))
  const names = platformNames(doc, facts)
  const channels = assignSites(doc, raw, sites.sites.all, pack)
  for (const [i, attribution] of raw.entries()) {
    if (channels[i] !== null) continue
    const around: Surroundings = { frames: framesOf(doc, attribution), facts }
    channels[i] =
      backToOutlet(doc, attribution, words, sites, around) ??
      backToPlatform(doc, attribution, words, sites, names, around) ??
      nextPoster(doc, raw, i, channels, words, sites) ??
      sameBreath(raw, i, channels) ??
      sameSource(raw, i, channels, sites) ??
      inJournal(doc, attribution, sameStudy(doc, attribution, documentOf(doc, attribution, pack, outlets, around), words, sites), sites)
  }
  for (const [i, attribution] of raw.entries()) channels[i] ??= enclosingOutlet(doc, attribution, i, raw, channels, sites)
  return channels
}

function documentOf(doc: AnnotatedText, attribution: RawAttribution, pack: LanguagePack, outlets: OutletDirectory, around: Surroundings): Channel | null {
  for (const source of attribution.source) {
    const channel = documentIn(doc, source, pack)
    if (channel) return channel
  }
  return documentAround(doc, attribution, around, pack, outlets)
}

/** `research from the Planet Institute … The research found`: the document that was named with its maker shortly before is found on the maker's site. */
function sameStudy(doc: AnnotatedText, attribution: RawAttribution, channel: Channel | null, words: ChannelWords, sites: SiteIndex): Channel | null {
  const [source] = attribution.source
  if (channel?.kind !== 'document' || channel.domain !== null || !source) return channel
  const from = tokenIndexAt(doc, source.start)
  const noun = doc.tokens[from + 1]?.norm ?? ''
  if (!words.definites.has(doc.tokens[from]?.norm ?? '') || (doc.ends[from + 1] ?? 0) < source.end) return channel
  const made = madeBefore(sites, source.start)
  if (made?.strength !== 'strong' || blockIndexAt(doc, source.start) - blockIndexAt(doc, made.start) > nearAtMost) return channel
  for (let i = tokenIndexAt(doc, made.start); (doc.starts[i] ?? made.end) < made.end; i++) if (doc.tokens[i]?.norm === noun) return { ...channel, domain: made.channel.domain }
  return channel
}

/** How many sites before an offset are looked at: endless lists stay linear. */
const sitesAtMost = 24

/** The last document with a site that was named before `offset`. */
function madeBefore({ sites }: SiteIndex, offset: number): ChannelSite | null {
  return sites.nearestBefore(offset, sitesAtMost).findLast((site) => site.end <= offset && site.channel.kind === 'document' && site.channel.domain !== null) ?? null
}

/** `wrote in a paper that was published in the journal Nature`: the document is found on the journal's site. */
function inJournal(doc: AnnotatedText, attribution: RawAttribution, channel: Channel | null, sites: SiteIndex): Channel | null {
  const at = attribution.cue[0]?.start ?? attribution.source[0]?.start
  if (channel === null || channel.domain !== null || at === undefined) return channel
  const sentence = doc.sentences[sentenceIndexAt(doc, at)]
  const journal = sentence && sites.journals.firstFrom(sentence.start)
  return journal && journal.end <= sentence.end ? { ...channel, domain: journal.channel.domain } : channel
}

/** How many blocks back a document may stand that is pointed back to. */
const nearAtMost = 2

/** How many attributions back the one that a quotation goes on with is looked for. */
const breath = 3

/** A quotation without a cue of its own that goes on with a source before it comes from the same post. */
function sameBreath(raw: readonly RawAttribution[], index: number, channels: readonly (Channel | null)[]): Channel | null {
  const source = raw[index]?.source[0]
  if (!source || (raw[index]?.cue.length ?? 0) > 0) return null
  for (let i = index - 1; i >= Math.max(0, index - breath); i--) {
    if (channels[i]?.kind === 'platform' && raw[i]?.source.some((span) => span.start === source.start)) return channels[i] ?? null
  }
  return null
}

/** `Citing two sources, Reuters said`: an outlet is the source of both, and its channel is not only that of the less sure one. */
function sameSource(raw: readonly RawAttribution[], index: number, channels: readonly (Channel | null)[], sites: SiteIndex): Channel | null {
  const [source, ...more] = raw[index]?.source ?? []
  if (!source || more.length > 0) return null
  for (let i = Math.max(0, index - breath); i < index + breath; i++) {
    const [same, ...others] = raw[i]?.source ?? []
    const channel = channels[i]
    if (i === index || channel?.kind !== 'outlet' || same?.start !== source.start || same.end !== source.end || others.length > 0 || (raw[i]?.confidence ?? 1) >= (raw[index]?.confidence ?? 0)) continue
    const site = sites.ofChannel.get(channel)
    if (site?.strength === 'source' && overlaps(site, source)) return channel
  }
  return null
}

/** How many attributions apart, in reading order, one may stand inside the words of another. */
const nestedAtMost = 6

/** `The commission said, according to Reuters`: what stands, in one sentence, inside the words that an outlet reports came through it too; not inside those that somebody told it. */
function enclosingOutlet(doc: AnnotatedText, inner: RawAttribution, index: number, raw: readonly RawAttribution[], channels: readonly (Channel | null)[], sites: SiteIndex): Channel | null {
  const cue = inner.cue[0]
  if (!cue) return null
  for (let i = Math.max(0, index - nestedAtMost); i < Math.min(raw.length, index + nestedAtMost); i++) {
    const outer = raw[i]
    const channel = channels[i]
    if (!outer || outer === inner || outer.mode === 'direct' || channel?.kind !== 'outlet') continue
    const site = sites.ofChannel.get(channel)
    if (!outer.rules.includes('source-phrase') && !(site && outer.source.some((span) => overlaps(span, site)))) continue
    const around = outer.cue[0] ?? outer.content[0]
    const within = inner.content.every((part) => outer.content.some((span) => span.start <= part.start && part.end <= span.end))
    if (within && around && sentenceIndexAt(doc, around.start) === sentenceIndexAt(doc, cue.start)) return channel
  }
  return null
}
