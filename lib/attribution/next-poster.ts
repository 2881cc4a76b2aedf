import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Channel, RawAttribution } from './attribution'
import { blockIndexOf, tokenIndexAt } from './channel-site'

/** How many blocks the next poster may stand after the one before. */
const nearAtMost = 3

/** `wrote another`, `one woman pointed out`: goes on with the unnamed posters of the attribution before; `null` otherwise. */
export function nextPoster(doc: AnnotatedText, attribution: RawAttribution, before: RawAttribution | undefined, channel: Channel | null, words: ChannelWords): Channel | null {
  const source = attribution.source[0]
  const earlier = before?.content.at(-1)
  if (!source || !earlier || channel?.kind !== 'platform' || blockIndexOf(doc, source.start) - blockIndexOf(doc, earlier.start) > nearAtMost) return null
  const norms = (span: Span | undefined) => (span ? doc.tokens.slice(tokenIndexAt(doc, span.start), tokenIndexAt(doc, span.end - 1) + 1).map((token) => token.norm) : [])
  const own = norms(source)
  const first = own[0] ?? ''
  const others = norms(before?.source[0])
  const named = before?.source.some((span) => doc.tokens.slice(tokenIndexAt(doc, span.start) + 1, tokenIndexAt(doc, span.end - 1) + 1).some((token) => token.capital)) === true
  const unnamedBefore = others.length !== 1 ? !named : words.nextPoster.has(others[0] ?? '') || words.anybody.has(others[0] ?? '') || words.posters.has(others[0] ?? '') || words.pronouns.has(others[0] ?? '')
  if (!unnamedBefore) return null
  const posts = attribution.cue.some((cue) => norms(cue).some((norm) => words.posterVerbs.has(norm)))
  const anybody = own.length <= 2 && own.slice(1).every((norm) => words.anybody.has(norm))
  if (words.nextPoster.has(first)) return anybody || posts ? channel : null
  return own.length === 1 && words.pronouns.has(first) && words.nextPoster.has(others[0] ?? '') ? channel : null
}
