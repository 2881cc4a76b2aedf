import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import { blockIndexAt, sentenceIndexAt, tokenIndexAt, tokenRangeOf, tokensIn } from '@/lib/text/positions'

import type { Channel, RawAttribution } from './attribution'
import { backNoun, documentBefore, outletNoun } from './channel-facts'
import { tablesOf } from './channel-tables'
import type { Surroundings } from './frames'
import type { PlatformNames } from './platform-sites'
import type { SiteIndex } from './site-index'

/** How many blocks back `the newspaper` and `her post` may point. */
const backAtMost = 6
/** How many words before what stands over a post its verb may be. */
const postedWithin = 30
/** How many blocks back words of more meanings (`the report`) may point. */
const nearAtMost = 2

/** `the newspaper`, `the report` as source, or `told the outlet`: the outlet that was named last. */
export function backToOutlet(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords, sites: SiteIndex, around: Surroundings): Channel | null {
  const [span] = attribution.source
  const source = span ? tokensIn(doc, span) : []
  const staff = employer(doc, source, attribution, words, sites)
  if (staff) return staff
  const pointer = definiteNoun(source, words) ?? addressee(doc, words, around)
  if (pointer === null) return null
  const start = attribution.source[0]?.start ?? attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0
  const last = sites.outlets.lastBefore(start)
  if (!last) return null
  if (last.outlet?.kind === 'wire' && words.notWires.has(pointer.noun)) return null
  return blockIndexAt(doc, start) - blockIndexAt(doc, last.start) <= (pointer.strict ? backAtMost : nearAtMost) ? last.channel : null
}

/** `the BBC apologised after an interviewer said`; `a target of NASA's, according to the agency`: the outlet, or body that publishes, named before in that sentence or, for `the agency`, in that block. */
function employer(doc: AnnotatedText, source: readonly Token[], attribution: RawAttribution, words: ChannelWords, sites: SiteIndex): Channel | null {
  const [article, noun] = [source[0]?.norm ?? '', source.at(-1)]
  if (source.length !== 2 || !noun || noun.capital) return null
  const cue = attribution.cue.flatMap((part) => tokensIn(doc, part))
  const asks = words.articles.has(article) && words.reporters.has(noun.norm)
  const publishes = words.definites.has(article) && words.describedOutletNouns.has(noun.norm) && (attribution.rules.includes('source-phrase') || cue.some((token) => words.publishing.has(token.norm)))
  if (!asks && !publishes) return null
  const start = doc.starts[tokenIndexAt(doc, (attribution.source[0]?.end ?? 0) - 1)] ?? 0
  const last = sites.published.lastBefore(start)
  if (!last?.outlet) return null
  if (publishes) return last.outlet.kind === 'body' && blockIndexAt(doc, start) === blockIndexAt(doc, last.start) ? last.channel : null
  return last.channel.kind === 'outlet' && sentenceIndexAt(doc, start) === sentenceIndexAt(doc, last.start) ? last.channel : null
}

/** A noun that points back to an outlet. `strict`: from far. */
interface Pointer {
  readonly noun: string
  readonly strict: boolean
}

/** Is a whole source, what follows a comma aside, nothing but `the` and a noun for an outlet, described or not? */
function definiteNoun(source: readonly Token[], words: ChannelWords): Pointer | null {
  const aside = source.findIndex((token) => token.kind === 'punctuation')
  const tokens = aside < 0 ? source : source.slice(0, aside)
  const noun = tokens.at(-1)?.norm ?? ''
  if (tokens.length < 2 || tokens.length > 3 || !words.definites.has(tokens[0]?.norm ?? '')) return null
  if (words.outletNouns.has(noun)) return { noun, strict: true }
  if (tokens.length === 2) return words.looseOutletNouns.has(noun) ? { noun, strict: false } : null
  const described = words.describers.has(tokens[1]?.norm ?? '')
  return described && (words.looseOutletNouns.has(noun) || words.describedOutletNouns.has(noun)) ? { noun, strict: true } : null
}

/** `told the outlet`, `claimed to the outlet`, `in an interview with the magazine`. */
function addressee(doc: AnnotatedText, words: ChannelWords, { frames, facts }: Surroundings): Pointer | null {
  for (const frame of frames) {
    const { from, to } = tokenRangeOf(doc, frame)
    const norm = (i: number): string | undefined => (i < from ? undefined : doc.tokens[i]?.norm)
    for (let i = from; i < to; i++) {
      if (((facts[i] ?? 0) & outletNoun) === 0 || !words.definites.has(norm(i - 1) ?? '')) continue
      if (norm(i - 2) === words.towards || words.beforeOutlet.some((phrase) => phrase.every((word, k) => norm(i - 1 - phrase.length + k) === word))) return { noun: norm(i) ?? '', strict: true }
    }
  }
  return null
}

/** `posted a comment on X`: the platform of what was posted. `wrote in an earlier post`, `the caption read`, what a screen name says: the one that was named last. `names` are all that the text names. */
export function backToPlatform(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords, sites: SiteIndex, names: PlatformNames, around: Surroundings): Channel | null {
  const start = attribution.content[0]?.start ?? 0
  const { verbs } = tablesOf(words)
  const source = attribution.source.flatMap((span) => tokensIn(doc, span))
  const poster = source.length <= 3 && source.some((token) => words.posters.has(token.norm) || (source.length === 1 && isScreenName(token)))
  const quoted = attribution.mode !== 'indirect'
  const posted = attribution.cue.some((span) => tokensIn(doc, span).some((token) => verbs.has(token.norm)))
  const named = posted || (quoted && (inPost(doc, around) || isOverPost(doc, attribution, words)))
  if (!poster && !named) return null
  const object = attribution.content[0]
  const own = posted && object ? sites.namedPlatforms.firstFrom(start) : undefined
  if (own && object && own.strength !== 'source' && own.end <= object.end && sentenceIndexAt(doc, own.start) === sentenceIndexAt(doc, start)) return own.channel
  const last = sites.namedPlatforms.lastBefore(start)
  if (last && blockIndexAt(doc, start) - blockIndexAt(doc, last.start) <= backAtMost) return last.channel
  if (!quoted || !(poster || posted)) return null
  return platformOf(doc, start, names) ?? goesOnAt(doc, start, sites) ?? { kind: 'platform', name: 'social media', domain: null }
}

/** `jane_roe`, `acebush1`: the name of an account. */
function isScreenName(token: Token): boolean {
  return token.kind === 'handle' || (token.kind === 'word' && token.norm.length > 3 && /\p{L}[\d_]|_\p{L}/u.test(token.norm))
}

/** `She posted … She then tweeted`: the platform of the posts that follow in the block or the next. */
function goesOnAt(doc: AnnotatedText, start: number, sites: SiteIndex): Channel | null {
  const next = sites.namedPlatforms.firstFrom(start)
  return next && blockIndexAt(doc, next.start) - blockIndexAt(doc, start) <= 1 ? next.channel : null
}

/** Of platforms that are only spoken of: the one named last before a post, else the only one that the text names. */
function platformOf(doc: AnnotatedText, start: number, names: PlatformNames): Channel | null {
  const last = names.places.nearestBefore(start + 1, 1)[0]
  const near = last && blockIndexAt(doc, start) - blockIndexAt(doc, last.start) <= backAtMost ? last.platform : null
  const found = near ?? names.only
  return found ? { kind: 'platform', name: found.name, domain: found.domain } : null
}

/** `reposting a video and giving it a heading that said`: words over what the sentence says was posted. */
function isOverPost(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords): boolean {
  const [source] = attribution.source
  const tokens = source ? tokensIn(doc, source) : []
  if (!source || !words.overPosts.has(tokens.at(-1)?.norm ?? '') || tokens.some((token) => token.capital)) return false
  const from = Math.max(doc.sentences[sentenceIndexAt(doc, source.start)]?.from ?? 0, tokenIndexAt(doc, source.start) - postedWithin)
  return doc.tokens.slice(from, tokenIndexAt(doc, source.start)).some((token) => tablesOf(words).verbs.has(token.norm))
}

/** A noun for a post right after `in` or `the`, beside source and cue. */
function inPost(doc: AnnotatedText, { frames, facts }: Surroundings): boolean {
  return frames.some((frame) => {
    const { from, to } = tokenRangeOf(doc, frame)
    for (let i = from; i < to; i++) {
      if (((facts[i] ?? 0) & backNoun) === 0) continue
      for (let k = Math.max(from, i - 4); k < i; k++) if (((facts[k] ?? 0) & documentBefore) !== 0) return true
    }
    return false
  })
}
