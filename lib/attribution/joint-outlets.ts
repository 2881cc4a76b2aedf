import type { ChannelWords } from '@/lib/language/channel-words'
import type { OutletDirectory, OutletMention } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { firstIndex } from '@/lib/text/first-index'
import { tokenIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { RawAttribution } from './attribution'

/** How many outlets one source may join: longer lists are no sources. */
const joinedAtMost = 6

/**
 * Each attribution, and after one whose source joins several outlets (`both the Planet and Reuters reported`) one more for each outlet
 * after the first, with its name alone as source and the rule `joint`, so that each outlet is named with its own channel and trace. One of
 * them at most gets a finding: they are one passage.
 */
export function splitJointOutlets(doc: AnnotatedText, raw: readonly RawAttribution[], words: ChannelWords, outlets: OutletDirectory): RawAttribution[] {
  const mentions = outlets.mentions(doc.text)
  return raw.flatMap((attribution) => [
    attribution,
    ...attribution.source.flatMap((source) => joinedIn(doc, source, words, mentions)).map((name) => ({ ...attribution, source: [name], rules: [...attribution.rules, 'joint'] })),
  ])
}

/** The names of outlets in a source that follow another one, with nothing but commas and words that join between them. */
function joinedIn(doc: AnnotatedText, source: Span, words: ChannelWords, mentions: readonly OutletMention[]): Span[] {
  const names: Span[] = []
  let previous: OutletMention | null = null
  for (let i = firstIndex(mentions.length, (at) => (mentions[at]?.start ?? 0) >= source.start); i < mentions.length && names.length < joinedAtMost; i++) {
    const mention = mentions[i]
    if (mention === undefined || mention.end > source.end) break
    const reports = mention.outlet.kind === 'news' || mention.outlet.kind === 'wire'
    if (reports && !mention.own && previous !== null && previous.outlet !== mention.outlet && !describesNoun(doc, mention, source) && areJoined(doc, words, previous, mention)) names.push({ start: mention.start, end: mention.end })
    previous = reports ? mention : null
  }
  return names
}

/** `the Observer and Guardian choirs`: a noun right after the last name, which both only describe. */
function describesNoun(doc: AnnotatedText, mention: OutletMention, source: Span): boolean {
  const next = doc.tokens[tokenIndexAt(doc, mention.end - 1) + 1]
  return mention.end < source.end && next?.kind === 'word' && !next.capital && next.norm.endsWith('s')
}

function areJoined(doc: AnnotatedText, words: ChannelWords, a: Span, b: Span): boolean {
  const between = doc.tokens.slice(tokenIndexAt(doc, a.end), tokenIndexAt(doc, b.start))
  return between.some((token) => token.kind === 'word') && between.every((token) => token.norm === ',' || words.joiners.has(token.norm))
}
