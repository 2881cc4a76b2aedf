import type { ChannelWords } from '@/lib/language/channel-words'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Channel, RawAttribution } from './attribution'
import { assignSites } from './assign-sites'
import { type ChannelSite, tokenIndexAt } from './channel-site'
import { documentAround, documentIn } from './document-channel'
import { framesOf } from './frames'
import { findMastheadSites } from './masthead-sites'
import { findOutletSites } from './outlet-sites'
import { findPlatformSites } from './platform-sites'

/** How many blocks back `the newspaper` may point. */
const backAtMost = 6
/** How many blocks back words of more meanings (`the report`) and the next poster may point. */
const nearAtMost = 2

/**
 * Through what each attribution reached the reader, in the order of `raw`; `null` where the text names nothing. A channel sits on
 * the attribution that names it or on the quotation that it introduces, not on later remarks.
 */
export function findChannels(doc: AnnotatedText, raw: readonly RawAttribution[], pack: LanguagePack, outlets: OutletDirectory): (Channel | null)[] {
  const words = pack.channels
  const outletSites = findOutletSites(doc, words, outlets)
  const mastheads = findMastheadSites(doc, words, outlets, outletSites)
  const sites = [...outletSites, ...mastheads, ...findPlatformSites(doc, words)].sort((a, b) => a.start - b.start)
  const assigned = assignSites(doc, raw, sites, pack)
  const channels: (Channel | null)[] = []
  for (const [i, attribution] of raw.entries()) {
    const channel =
      assigned[i] ??
      pointedBack(doc, attribution, words, sites) ??
      nextPoster(doc, attribution, raw[i - 1], channels[i - 1], words) ??
      documentOf(doc, attribution, words)
    channels.push(channel)
  }
  return channels
}

function documentOf(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords): Channel | null {
  for (const source of attribution.source) {
    const channel = documentIn(doc, source, words)
    if (channel) return channel
  }
  return documentAround(doc, framesOf(doc, attribution), words)
}

/** `the newspaper`, `the report`: the outlet that was named last. */
function pointedBack(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords, sites: readonly ChannelSite[]): Channel | null {
  const source = attribution.source[0]
  if (!source) return null
  const from = tokenIndexAt(doc, source.start)
  const to = tokenIndexAt(doc, source.end - 1)
  const norm = doc.tokens[to]?.norm ?? ''
  if (to - from > 2 || !words.definites.has(doc.tokens[from]?.norm ?? '')) return null
  const strict = words.outletNouns.has(norm) || (to - from === 2 && words.describers.has(doc.tokens[to - 1]?.norm ?? '') && words.looseOutletNouns.has(norm))
  if (!strict && !(to - from === 1 && words.looseOutletNouns.has(norm))) return null
  const block = blockAt(doc, source.start)
  const last = sites.findLast((site) => site.end <= source.start && site.outlet !== null && site.outlet.kind !== 'body')
  return last && block - blockAt(doc, last.start) <= (strict ? backAtMost : nearAtMost) ? last.channel : null
}

/** `wrote another`: goes on with the unnamed posters of the attribution before. */
function nextPoster(doc: AnnotatedText, attribution: RawAttribution, before: RawAttribution | undefined, channel: Channel | null | undefined, words: ChannelWords): Channel | null {
  const source = attribution.source[0]
  const earlier = before?.content.at(-1)
  if (!source || !earlier || channel?.kind !== 'platform' || blockAt(doc, source.start) - blockAt(doc, earlier.start) > nearAtMost) return null
  const startsUnnamed = (span: Span | undefined) => span === undefined || words.nextPoster.has(doc.tokens[tokenIndexAt(doc, span.start)]?.norm ?? '')
  if (!startsUnnamed(source) || !startsUnnamed(before?.source[0])) return null
  const length = tokenIndexAt(doc, source.end - 1) - tokenIndexAt(doc, source.start) + 1
  const posts = attribution.cue.some((cue) => words.posterVerbs.has(doc.text.slice(cue.start, cue.end).toLowerCase()))
  return posts || length === 1 ? channel : null
}

function blockAt(doc: AnnotatedText, offset: number): number {
  const index = doc.blocks.findIndex((block) => block.end > offset)
  return index < 0 ? doc.blocks.length : index
}
