import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { blockIndexAt, tokenIndexAt, tokensIn } from '@/lib/text/positions'

import type { Channel, RawAttribution } from './attribution'
import type { SiteIndex } from './site-index'

/** How many blocks the next poster may stand after the one before. */
const nearAtMost = 3

/** How many blocks after a post that is only spoken of (`the tweet drew anger`) `others replied` stands. */
const answersWithin = 2

/** How many attributions back, in reading order, the poster before is looked for. */
const backAtMost = 3

/**
 * `wrote another`, `one woman pointed out`: goes on with unnamed posters shortly before; `null` otherwise. `channels` holds those
 * of the attributions before `index`; `sites` is all that the text names.
 */
export function nextPoster(doc: AnnotatedText, raw: readonly RawAttribution[], index: number, channels: readonly (Channel | null)[], words: ChannelWords, sites: SiteIndex): Channel | null {
  const attribution = raw[index]
  const source = attribution?.source[0]
  if (!attribution || !source) return null
  const first = doc.tokens[tokenIndexAt(doc, source.start)]?.norm ?? ''
  if (!words.nextPoster.has(first) && !words.pronouns.has(first)) return null
  const own = tokensIn(doc, source)
  const anybody = own.length <= 2 && own.slice(1).every((token) => words.anybody.has(token.norm))
  const posts = attribution.cue.some((cue) => tokensIn(doc, cue).some((token) => words.posterVerbs.has(token.norm)))
  const unnamed = words.nextPoster.has(first) && (anybody || posts)
  const pronoun = own.length === 1 && words.pronouns.has(first)
  if (!unnamed && !pronoun) return null
  const answered = words.posterVerbs.has(doc.tokens[tokenIndexAt(doc, source.end)]?.norm ?? '')
  if (unnamed && anybody && (posts || answered)) {
    const last = sites.platforms.lastBefore(source.start)
    if (last && blockIndexAt(doc, source.start) - blockIndexAt(doc, last.start) <= answersWithin) return last.channel
  }
  for (let i = index - 1; i >= Math.max(0, index - (pronoun ? 1 : backAtMost)); i--) {
    const before = raw[i]
    const end = before?.content.at(-1)
    if (!before || !end || blockIndexAt(doc, source.start) - blockIndexAt(doc, end.start) > nearAtMost) return null
    if (channels[i]?.kind === 'platform') return isUnnamed(doc, before, words, pronoun) ? (channels[i] ?? null) : null
  }
  return null
}

/** The poster before is not named: nobody, a word for anybody, a post, words without a capital letter. A pronoun goes on only with the first of these. */
function isUnnamed(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords, forPronoun: boolean): boolean {
  const tokens = attribution.source.flatMap((span) => tokensIn(doc, span))
  const norm = tokens[0]?.norm ?? ''
  if (words.nextPoster.has(norm)) return true
  if (forPronoun) return false
  if (tokens.length === 1) return [words.anybody, words.posters, words.pronouns].some((list) => list.has(norm))
  return !tokens.slice(1).some((token) => token.capital)
}
