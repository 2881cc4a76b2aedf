import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, Sentence } from '@/lib/text/annotated-text'
import { firstIndex } from '@/lib/text/first-index'
import { sentenceIndexAt, tokenIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { Channel, RawAttribution } from './attribution'
import { tablesOf } from './channel-tables'
import { type ChannelSite, overlaps, SpanIndex } from './channel-site'
import { documentIn } from './document-channel'
import { frameSentences } from './frames'
import { inSourceFit } from './in-source'

/** How many words may lie between a weak site and the cue (`wrote on Tuesday in the Times`). */
const weakDistance = 4
/** Less sure contents (`confirmed her death to the paper`) may hold a name that belongs to the quotation that follows. */
const sureContent = 0.75
/** What a site that the words around it do not tell loses against one that they do, in words. */
const weakLoss = 10

interface Candidate {
  readonly site: ChannelSite
  /** Distance in words, with losses: lower is better. */
  readonly fit: number
}

/**
 * Gives each site to the nearest attribution whose frame names it, and a site that frames none to the quotation that its sentence
 * introduces. The channel of each attribution, in the order of `raw`; `null` where it got none.
 */
export function assignSites(doc: AnnotatedText, raw: readonly RawAttribution[], sites: readonly ChannelSite[], pack: LanguagePack): (Channel | null)[] {
  const bySentence = new Map<number, number[]>()
  for (const [i, attribution] of raw.entries())
    for (const sentence of frameSentences(doc, attribution)) {
      const there = bySentence.get(sentence)
      if (there) there.push(i)
      else bySentence.set(sentence, [i])
    }
  const best: (Candidate | undefined)[] = raw.map(() => undefined)
  const free: ChannelSite[] = []
  const contents = new SpanIndex(raw.filter((attribution) => attribution.mode !== 'indirect' || attribution.confidence >= sureContent).flatMap((attribution) => attribution.content))
  const sources = new SpanIndex(raw.flatMap((attribution) => attribution.source))
  const openers = new Map(raw.flatMap((attribution, i): [number, number][] => (attribution.mode === 'indirect' ? [] : [[attribution.content[0]?.start ?? -1, i]])))
  const introduction = (site: ChannelSite) => (contents.touches(site) ? null : introduced(doc, raw, site, openers, pack))
  for (const site of sites) {
    let nearest: { index: number; fit: number } | null = null
    for (const index of closest(raw, bySentence.get(sentenceIndexAt(doc, site.start)) ?? [], site)) {
      const attribution = raw[index]
      const fit = attribution ? fitOf(doc, attribution, site, pack) : null
      if (fit !== null && (nearest === null || fit < nearest.fit)) nearest = { index, fit }
    }
    const said = nearest !== null && (sources.touches(site) || isSaidAt(raw[nearest.index], site))
    if (nearest === null || (!said && site.strength === 'weak' && site.channel.kind === 'outlet' && introduction(site) !== null)) {
      free.push(site)
      continue
    }
    const fit = nearest.fit + (site.strength === 'strong' ? 0 : weakLoss) + (site.outlet?.kind === 'body' ? weakLoss : 0)
    const present = best[nearest.index]
    if (!present || fit < present.fit) best[nearest.index] = { site, fit }
  }
  const channels = best.map((candidate) => candidate?.site.channel ?? null)
  for (const site of free) {
    const index = introduction(site)
    if (index !== null) channels[index] ??= site.channel
  }
  return channels
}

/** `he said Wednesday on CNN.`: somebody who reports said it there, whatever follows. */
function isSaidAt(attribution: RawAttribution | undefined, site: Span): boolean {
  const cue = attribution?.cue.at(-1)
  return cue !== undefined && cue.end <= site.start && attribution?.rules[0]?.startsWith('report:') === true && attribution.content.every((span) => span.end <= cue.start)
}

/** How many attributions of one sentence are weighed on either side of a site: endless sentences stay linear. */
const weighedAtMost = 24

/** Of attributions in reading order, those around a site. */
function closest(raw: readonly RawAttribution[], indexes: readonly number[], site: Span): readonly number[] {
  if (indexes.length <= 2 * weighedAtMost) return indexes
  const after = firstIndex(indexes.length, (i) => (raw[indexes[i] ?? 0]?.content[0]?.start ?? 0) > site.start)
  return indexes.slice(Math.max(0, after - weighedAtMost), after + weighedAtMost)
}

/**
 * `She spoke to Extra on Monday.` + a quotation that opens the next sentence: the quotation came through what stands there. Its
 * index; `null` where the site introduces none. `openers`: where quotations begin → their attributions.
 */
function introduced(doc: AnnotatedText, raw: readonly RawAttribution[], site: ChannelSite, openers: ReadonlyMap<number, number>, pack: LanguagePack): number | null {
  const here = sentenceIndexAt(doc, site.start)
  const sentence = doc.sentences[here]
  const next = doc.sentences[here + 1]
  if (!next || !sentence || next.block - sentence.block > 1 || site.strength === 'source') return null
  const closes = sentence.end - site.end <= 2
  if (site.strength === 'weak' && !closes && !(site.channel.kind === 'platform' && isPosted(doc, site, sentence, pack))) return null
  if (site.strength === 'weak' && site.channel.kind === 'document') return null
  if (site.strength === 'weak' && site.channel.kind === 'outlet' && !isPlace(doc, site, pack)) return null
  const index = openers.get(next.start)
  const attribution = index === undefined ? undefined : raw[index]
  return index !== undefined && attribution && mayBeSame(doc, attribution, sentence, pack) ? index : null
}

/** `on CNN`, `hosted by CNN`; not `a columnist for CNN`. */
function isPlace(doc: AnnotatedText, site: Span, { channels, agent }: LanguagePack): boolean {
  const before = doc.tokens[tokenIndexAt(doc, site.start)]?.norm ?? ''
  return before === channels.towards || agent.has(before) || channels.platformBefore.has(before) || channels.documentBefore.has(before)
}

/** How many words before a platform may tell that something was put on it (`shared a photo of her new house on Instagram`). */
const postedWithin = 16

/** `posted on X`, `took to Instagram`, `a comment on Facebook`: a verb or noun of posting stands before the platform's name. */
function isPosted(doc: AnnotatedText, site: ChannelSite, sentence: Sentence, pack: LanguagePack): boolean {
  const { posting } = tablesOf(pack.channels)
  const to = tokenIndexAt(doc, site.end - 1)
  for (let i = Math.max(sentence.from, tokenIndexAt(doc, site.start) - postedWithin); i <= to; i++) if (posting.has(doc.tokens[i]?.norm ?? '')) return true
  return false
}

/** Does the source point back to somebody in the sentence: nobody, a pronoun, or a name that stands there too? */
function mayBeSame(doc: AnnotatedText, attribution: RawAttribution, sentence: Span, pack: LanguagePack): boolean {
  const source = attribution.source[0]
  if (!source) return attribution.cue.length === 0
  const from = tokenIndexAt(doc, source.start)
  const tokens = doc.tokens.slice(from, tokenIndexAt(doc, source.end - 1) + 1)
  if (tokens.length === 1 && pack.channels.pronouns.has(tokens[0]?.norm ?? '')) return true
  const text = doc.text.slice(sentence.start, sentence.end)
  return tokens.some((token, i) => token.capital && token.norm.length > 2 && text.includes(doc.text.slice(doc.starts[from + i], doc.ends[from + i])))
}

/** Distance in words between site and attribution; `null` where the site says nothing about it. */
function fitOf(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): number | null {
  if (attribution.content.some((span) => overlaps(span, site)) && !opensContent(doc, attribution, site) && !closesContent(doc, attribution, site, pack)) return null
  const inSource = attribution.source.some((span) => overlaps(span, site))
  const inCue = attribution.cue.some((span) => overlaps(span, site))
  if (inSource) return inSourceFit(doc, attribution, site, pack)
  if (site.strength === 'source') return inCue ? 0 : site.channel.kind === 'platform' && isCarriedOn(doc, attribution, site, pack) ? afterVerb : null
  const anchors = [...attribution.cue, ...attribution.source]
  const distance = Math.min(...(anchors.length > 0 ? anchors : attribution.content).map((span) => wordsBetween(doc, span, site)))
  if (site.strength === 'strong') return distance
  if (site.channel.kind === 'platform') return distance > weakDistance || thinks(attribution) || endsBefore(doc, attribution, site, pack) ? null : distance
  if (site.outlet?.kind === 'body' && !attribution.source.some((span) => span.end <= site.start && documentIn(doc, span, pack) !== null)) return null
  return distance <= weakDistance ? distance : site.channel.kind === 'outlet' && isFronted(doc, attribution, site, pack) ? weakDistance : null
}

/** What a cue behind the verb of posting loses against that verb. */
const afterVerb = 1
/** How many words may stand between the poster and the verb (`later publicly tweeted`). */
const beforeVerb = 2

/** `She tweeted a farewell, adding “Ahoy!”`: who tweeted goes on in the same breath, where the verb itself has no words. */
function isCarriedOn(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): boolean {
  const [source, cue] = [attribution.source[0], attribution.cue[0]]
  if (!source || !cue || source.end > site.start || cue.start < site.end || wordsBetween(doc, source, site) > beforeVerb) return false
  const verb = tokenIndexAt(doc, cue.start)
  return doc.tokens[verb - 1]?.norm === ',' && pack.classOf(doc.tokens[verb]?.norm ?? '', false) === 'gerund'
}

/** How many words a sentence's opening clause has at most, up to its comma. */
const frontedAtMost = 60

/** `Asked on CNN who would win, he said`; `Sunday on CNN, Jane Roe said`: the place stands first, and source or cue right after the comma that closes it. */
function isFronted(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): boolean {
  const sentence = doc.sentences[sentenceIndexAt(doc, site.start)]
  const anchor = Math.min(...[...attribution.source, ...attribution.cue].map((span) => span.start))
  const [first, from, to] = [sentence?.from ?? 0, tokenIndexAt(doc, site.start), tokenIndexAt(doc, anchor)]
  if (anchor < site.end || from - first > openingAtMost || to - first > frontedAtMost || doc.tokens[to - 1]?.norm !== ',' && doc.tokens[to - 2]?.norm !== ',') return false
  const after = tokenIndexAt(doc, site.end - 1) + 1
  if (isAdjunct(doc, pack, after)) return true
  for (let i = after; i < to - 2; i++) if (doc.tokens[i]?.norm === ',') return false
  const opener = pack.classOf(doc.tokens[first]?.norm ?? '', false)
  return to - after <= 2 || opener === 'gerund' || opener === 'past'
}

/** `Sunday on CNN, while speaking of the pier, …`: behind the comma after the place stands what went on there, with commas of its own. */
function isAdjunct(doc: AnnotatedText, pack: LanguagePack, after: number): boolean {
  const comma = [after - 1, after - 2, after].find((i) => doc.tokens[i]?.norm === ',')
  if (comma === undefined) return false
  const next = doc.tokens[doc.tokens[comma + 1]?.kind === 'mark' ? comma + 2 : comma + 1]?.norm ?? ''
  return pack.asides.has(next) && pack.classOf(next, false) === 'subordinator'
}

/** What somebody thinks or knows was put nowhere. */
function thinks(attribution: RawAttribution): boolean {
  return attribution.rules.some((rule) => rule.startsWith('stance:'))
}

/** How many words may open a sentence before a platform (`Later that day on X, …`). */
const openingAtMost = 4

/** `He deplored lies on social media, adding that`: the clause of the platform is over before the cue, and nothing was posted in it. */
function endsBefore(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): boolean {
  const cue = attribution.cue[0]
  const sentence = doc.sentences[sentenceIndexAt(doc, site.start)]
  if (!cue || !sentence || site.end > cue.start) return false
  // "experts on X have praised a captain who wrote": the clause of the platform has a verb before the source
  const after = tokenIndexAt(doc, site.end)
  const before = doc.tokens.slice(after, Math.min(tokenIndexAt(doc, attribution.source[0]?.start ?? site.end), after + frontedAtMost))
  if (before.some((token) => pack.classOf(token.norm, token.capital) === 'auxiliary')) return true
  if (tokenIndexAt(doc, site.start) - sentence.from <= openingAtMost) return false
  const between = doc.tokens.slice(tokenIndexAt(doc, site.end), tokenIndexAt(doc, cue.start))
  return between.some((token) => token.norm === ',') && !isPosted(doc, site, sentence, pack)
}

/** `praised them on Instagram for “standing by us”`: a platform close to the cue, before the quoted part of the content. */
function opensContent(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite): boolean {
  const [content, cue] = [attribution.content[0], attribution.cue[0]]
  if (attribution.mode !== 'mixed' || site.channel.kind !== 'platform' || !content || !cue || cue.end > site.start) return false
  const quoted = doc.quotations.some((quotation) => quotation.spans.some((span) => span.start >= site.end && span.end <= content.end))
  return quoted && wordsBetween(doc, cue, site) <= weakDistance
}

/** How many words may stand between `in` and the work that somebody spoke in (`in a recent interview with CNN`). */
const beforeWork = 3

/** `said the pier would open in an interview with CNN`: the occasion that ends a clause in other words is that of the saying. */
function closesContent(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): boolean {
  const end = attribution.content.at(-1)?.end ?? 0
  const cue = attribution.cue[0]
  if (site.strength !== 'strong' || attribution.mode !== 'indirect' || !cue || cue.start > site.start || site.end > end || doc.tokens[tokenIndexAt(doc, site.end)]?.kind === 'word' || end - site.end > 1) return false
  const first = tokenIndexAt(doc, site.start)
  if (!pack.channels.works.has(doc.tokens[first]?.norm ?? '')) return false
  for (let i = first - 1; i >= first - beforeWork; i--) if (pack.channels.documentBefore.has(doc.tokens[i]?.norm ?? '')) return true
  return false
}

function wordsBetween(doc: AnnotatedText, a: Span, b: Span): number {
  if (overlaps(a, b)) return 0
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return Math.max(0, tokenIndexAt(doc, second.start) - tokenIndexAt(doc, first.end - 1) - 1)
}
