import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Channel, RawAttribution } from './attribution'
import { type ChannelSite, overlaps, sentenceIndexAt, tokenIndexAt } from './channel-site'
import { frameSentences } from './frames'

/** How many words may lie between a weak site and the cue (`wrote on Tuesday in the Times`). */
const weakDistance = 4

/** A site and how far it lies from source and cue, in words; `fit` tells which of several stands (lower is better). */
interface Candidate {
  readonly site: ChannelSite
  readonly fit: number
}

/** Gives each site to the nearest attribution whose frame names it; the channel of each attribution, `null` where it got none. */
export function assignSites(doc: AnnotatedText, raw: readonly RawAttribution[], sites: readonly ChannelSite[], pack: LanguagePack): (Channel | null)[] {
  const bySentence = new Map<number, number[]>()
  for (const [i, attribution] of raw.entries())
    for (const sentence of frameSentences(doc, attribution)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i])
  const best: (Candidate | undefined)[] = raw.map(() => undefined)
  for (const site of sites) {
    let nearest: { index: number; fit: number } | null = null
    for (const index of bySentence.get(sentenceIndexAt(doc, site.start)) ?? []) {
      const attribution = raw[index]
      const fit = attribution ? fitOf(doc, attribution, site, pack) : null
      if (fit !== null && (nearest === null || fit < nearest.fit)) nearest = { index, fit }
    }
    if (nearest === null) continue
    const rank = nearest.fit + (site.strength === 'strong' ? 0 : 10)
    const present = best[nearest.index]
    if (!present || rank < present.fit) best[nearest.index] = { site, fit: rank }
  }
  return best.map((candidate) => candidate?.site.channel ?? null)
}

/** Distance in words between site and attribution; `null` where the site says nothing about it. */
function fitOf(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): number | null {
  if (attribution.content.some((span) => overlaps(span, site))) return null
  const inSource = attribution.source.some((span) => overlaps(span, site))
  const inCue = attribution.cue.some((span) => overlaps(span, site))
  if (inSource) return site.channel.kind === 'platform' ? 0 : inSourceFit(doc, attribution, site, pack)
  if (site.strength === 'source') return inCue ? 0 : null
  const anchors = [...attribution.cue, ...attribution.source]
  const distance = Math.min(...(anchors.length > 0 ? anchors : attribution.content).map((span) => wordsBetween(doc, span, site)))
  if (site.strength === 'strong') return distance
  return distance <= weakDistance ? distance : null
}

/** A name inside a source: the source itself, a work of the outlet, or its reporter where the cue is one of reporting. */
function inSourceFit(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): number | null {
  const words = pack.channels
  const source = attribution.source.find((span) => overlaps(span, site))
  if (!source) return null
  const body = site.outlet?.kind === 'body'
  const cue = attribution.cue.map((span) => doc.text.slice(span.start, span.end).toLowerCase()).join(' ')
  const publishes = attribution.cue.length > 0 && !/^(?:said|says|say|told|added|asked|warned|announced|urged|called|described)$/u.test(cue)
  if (site.strength === 'strong') return 0
  if (site.strength === 'weak') {
    const head = doc.tokens.slice(tokenIndexAt(doc, source.start), tokenIndexAt(doc, site.start)).some((token) => words.works.has(token.norm) || words.documents.has(token.norm))
    return head || (publishes && !body) ? 0 : null
  }
  const leading = doc.tokens.slice(tokenIndexAt(doc, source.start), tokenIndexAt(doc, site.start)).every((token) => words.describers.has(token.norm))
  if (!leading) return null
  return body && !publishes ? null : 0
}

function wordsBetween(doc: AnnotatedText, a: Span, b: Span): number {
  if (overlaps(a, b)) return 0
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return Math.max(0, tokenIndexAt(doc, second.start) - tokenIndexAt(doc, first.end - 1) - 1)
}
