import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'

/** Is the word at token `i` a noun before the name of an outlet: `blog`, or where it is described `site` (`the gossip site Harbornotes`)? */
export function isOutletKind({ tokens }: AnnotatedText, words: ChannelWords, i: number): boolean {
  const noun = tokens[i]
  if (noun === undefined || noun.capital) return false
  if (words.outletKinds.has(noun.norm)) return true
  const before = tokens[i - 1]?.norm ?? ''
  return words.describedOutletKinds.has(noun.norm) && words.describers.has(before) && !words.definites.has(before) && !words.articles.has(before)
}
