import type { ChannelWords } from '@/lib/language/channel-words'
import { platforms } from '@/lib/outlets/platforms'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { lexiconsOf } from '@/lib/text/lexicon'
import type { Spelling } from '@/lib/text/spelling'

import { tablesOf } from './channel-tables'

/* One bit for each thing that may begin at a word by its spelling; where the bit is missing, none does. */

/** The name of a platform. */
export const platformName = 1 << 0
/** A phrase for social media at large. */
export const socialMedia = 1 << 1
/** A noun or verb that ties words to a platform by itself (`tweeted`). */
export const postWord = 1 << 2
/** It may be the last word of an outlet's name, possessive or not. */
export const masthead = 1 << 3
/** A noun for outlets. */
export const outletNoun = 1 << 4
/** A noun for a post that points back. */
export const backNoun = 1 << 5
/** A word before the document that somebody wrote in. */
export const documentBefore = 1 << 6
/** A word before the platform, or the document, that somebody wrote on. */
export const platformBefore = 1 << 7
/** A station's name before its number. */
export const station = 1 << 8
/** A noun right before an outlet's name. */
export const outletKind = 1 << 9

const platformStarts = new Set(platforms.flatMap(({ names }) => names.map((name) => /^[\p{L}\p{N}]*/u.exec(name.toLowerCase())?.[0] ?? '')))

/** A word of a name without what a token may carry behind it (`x's`, `x.`). */
const plain = (norm: string): string => norm.replace(/'s$|\.$/u, '')

const lexiconOf = lexiconsOf(({ norm }: Spelling, words: ChannelWords): number => {
  const { social, nouns, verbs } = tablesOf(words)
  const bare = plain(norm)
  return (
    (platformStarts.has(bare) ? platformName : 0) | (social.has(norm) ? socialMedia : 0) |
    ((nouns.get(norm) ?? verbs.get(norm) ?? null) === null ? 0 : postWord) |
    (words.mastheads.has(norm) || words.mastheads.has(bare) ? masthead : 0) | (words.outletNouns.has(norm) ? outletNoun : 0) |
    (words.backNouns.has(norm) ? backNoun : 0) | (words.documentBefore.has(norm) ? documentBefore : 0) | (words.platformBefore.has(norm) ? platformBefore : 0) |
    (words.stations.has(norm) ? station : 0) | (words.outletKinds.has(norm) || words.describedOutletKinds.has(norm) ? outletKind : 0)
  )
})

/** For each token of a text the bits of its spelling. */
export function channelFactsOf(doc: AnnotatedText, words: ChannelWords): Uint16Array {
  const lexicon = lexiconOf(words)
  const facts = new Uint16Array(doc.tokens.length)
  for (let i = 0; i < facts.length; i++) {
    const token = doc.tokens[i]
    if (token !== undefined) facts[i] = lexicon.of(token)
  }
  return facts
}
