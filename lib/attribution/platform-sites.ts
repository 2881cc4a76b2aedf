import type { ChannelWords } from '@/lib/language/channel-words'
import { type Platform, platformNamed } from '@/lib/outlets/platforms'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import { platformName, postWord, socialMedia } from './channel-facts'
import { tablesOf } from './channel-tables'
import type { ChannelSite } from './channel-site'
import { InOrder } from './site-index'

/** How many words may stand between the word before a platform and its name (`on her own verified Instagram`). */
const wordsBetween = 3

/** A platform's name in the text. */
export interface PlatformName extends Span {
  readonly platform: Platform
}

/** What a text calls platforms by. */
export interface PlatformNames {
  readonly places: InOrder<PlatformName>
  /** The only platform that is named; `null` of none or several. */
  readonly only: Platform | null
}

/** Every name of a platform, whatever is said of it. `facts`: `channelFactsOf(doc, words)`. */
export function platformNames(doc: AnnotatedText, facts: Uint16Array): PlatformNames {
  const names: PlatformName[] = []
  for (let i = 0; i < facts.length; i++) {
    if (((facts[i] ?? 0) & platformName) === 0) continue
    const token = doc.tokens[i]
    const name = token?.capital === true && token.norm.length > 1 ? platformAtToken(doc, i) : null
    if (name) names.push({ start: doc.starts[i] ?? 0, end: doc.ends[i + name.length - 1] ?? 0, platform: name.platform })
  }
  const [first] = names
  const only = first !== undefined && names.every((name) => name.platform === first.platform) ? first.platform : null
  return { places: new InOrder(names), only }
}

/** The platforms that a text says somebody wrote on, in order; `social media` at large has no domain. `facts`: `channelFactsOf(doc, words)`. */
export function findPlatformSites(doc: AnnotatedText, words: ChannelWords, facts: Uint16Array): ChannelSite[] {
  const { nouns, verbs } = tablesOf(words)
  const sites: ChannelSite[] = []
  for (let i = 0; i < facts.length; i++) {
    const may = facts[i] ?? 0
    if ((may & (platformName | socialMedia | postWord)) === 0) continue
    const site = namedPlatform(doc, words, nouns, i) ?? socialMediaAt(doc, words, nouns, i) ?? byNoun(doc, words, nouns, verbs, i)
    if (!site) continue
    sites.push(site.site)
    i = site.last
  }
  return sites
}

interface Found {
  readonly site: ChannelSite
  readonly last: number
}

function found(doc: AnnotatedText, from: number, last: number, platform: Platform | null, strength: ChannelSite['strength']): Found {
  const channel = { kind: 'platform', name: platform?.name ?? 'social media', domain: platform?.domain ?? null } as const
  return { site: { start: doc.starts[from] ?? 0, end: doc.ends[last] ?? 0, strength, outlet: null, channel }, last }
}

function namedPlatform(doc: AnnotatedText, words: ChannelWords, nouns: ReadonlyMap<string, string | null>, i: number): Found | null {
  const at = platformAtToken(doc, i)
  if (!at) return null
  const last = i + at.length - 1
  const profile = [1, 2, 3].some((k) => words.profiles.has(doc.tokens[last + k]?.norm ?? ''))
  const noun = profile ? null : nounAfter(doc, nouns, last)
  if (noun !== null) return found(doc, i, noun, at.platform, 'strong')
  for (let k = i - 1; k >= Math.max(0, i - 1 - wordsBetween); k--) {
    const token = doc.tokens[k]
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return null
    const turned = token.norm === words.towards && words.turnsTo.has(doc.tokens[k - 1]?.norm ?? '')
    if (words.platformBefore.has(token.norm) || turned) return found(doc, k, last, at.platform, nearNoun(doc, nouns, k) ? 'strong' : 'weak')
  }
  return null
}

function platformAtToken(doc: AnnotatedText, i: number): { platform: Platform; length: number } | null {
  const token = doc.tokens[i]
  if (!token || !(token.capital || isDigit(token.norm))) return null
  const [start, end, next = Number.POSITIVE_INFINITY] = [doc.starts[i] ?? 0, doc.ends[i] ?? 0, doc.starts[i + 1]]
  const two = next - end <= 1 ? platformNamed(doc.text.slice(start, doc.ends[i + 1])) : null
  if (two) return { platform: two, length: 2 }
  const bare = doc.text.slice(start, end).replace(/(?:['’]s|\.)$/u, '')
  const one = platformNamed(bare)
  return one ? { platform: one, length: 1 } : null
}

/** `4chan` */
function isDigit(norm: string): boolean {
  return norm >= '0' && norm < ':'
}

/** `Instagram post`, `X account`, `TikTok live video`: the last such noun after the name; `null` where there is none. */
function nounAfter(doc: AnnotatedText, nouns: ReadonlyMap<string, string | null>, last: number): number | null {
  for (let i = last + 1; i <= last + 2; i++) {
    const token = doc.tokens[i]
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return null
    if (nouns.has(token.norm)) return i
  }
  return null
}

/** `post on X`, `followers on Instagram`. */
function nearNoun(doc: AnnotatedText, nouns: ReadonlyMap<string, string | null>, before: number): boolean {
  return nouns.has(doc.tokens[before - 1]?.norm ?? '')
}

/** `on social media`, `a social media user`, `a viral video`; not what is said about social media. */
function socialMediaAt(doc: AnnotatedText, words: ChannelWords, nouns: ReadonlyMap<string, string | null>, i: number): Found | null {
  const phrase = tablesOf(words).social.get(doc.tokens[i]?.norm ?? '')?.find((p) => p.every((word, k) => doc.tokens[i + k]?.norm === word))
  if (!phrase) return null
  const last = i + phrase.length - 1
  const noun = nounAfter(doc, nouns, last)
  // "she is a social media user": who somebody is, not where something was put
  if (noun !== null && words.posters.has(doc.tokens[noun]?.norm ?? '')) return found(doc, i, last, null, 'source')
  const posted = nouns.has(phrase.at(-1) ?? '') || noun !== null
  return posted || doc.tokens.slice(Math.max(0, i - 1 - wordsBetween), i).some((_, k, all) => leadsTo(all, k, words)) ? found(doc, i, last, null, 'weak') : null
}

/** `on`, `via`; `to` after `took`. */
function leadsTo(tokens: readonly Token[], k: number, words: ChannelWords): boolean {
  const norm = tokens[k]?.norm ?? ''
  return words.platformBefore.has(norm) || (norm === words.towards && words.turnsTo.has(tokens[k - 1]?.norm ?? ''))
}

/** `tweeted`, `in a tweet`: a verb by itself, a noun after such a word; elsewhere a noun counts only as the source. */
function byNoun(doc: AnnotatedText, words: ChannelWords, nouns: ReadonlyMap<string, string | null>, verbs: ReadonlyMap<string, string | null>, i: number): Found | null {
  const norm = doc.tokens[i]?.norm ?? ''
  const platform = nouns.get(norm) ?? verbs.get(norm)
  if (!platform) return null
  const placed = doc.tokens.slice(Math.max(0, i - 1 - wordsBetween), i).some((token) => words.documentBefore.has(token.norm) || words.platformBefore.has(token.norm))
  return found(doc, i, i, platformNamed(platform), placed && !verbs.has(norm) ? 'weak' : 'source')
}
