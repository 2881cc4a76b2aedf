import { isChannelListed, isListed, type Reading, tagAt, tokenAt } from './reading'
import { ChannelList, List } from './word-facts'

/** How many tokens after `in` a name or document has to begin (`as detailed in an internal memo`). */
const namedWithin = 4

/**
 * Length in tokens of a credit that begins at `i`: `as first reported by`, `as detailed in` (before a name or a document), and where
 * `i` heads its sentence also `First reported by`; 0 where none does. A source follows it.
 */
export function creditAt(r: Reading, i: number): number {
  const manner = isListed(r, i, List.manner)
  if (!manner && r.doc.sentences[r.sentenceAt[i] ?? -1]?.from !== i) return 0
  return Math.max(0, participleAt(r, manner ? i + 1 : i, manner) - i)
}

/** The token after `(first) reported by`; 0 where the words at `from` are none. An adverb has to stand there unless it `follows` a word for *as*. */
export function participleAt(r: Reading, from: number, follows: boolean): number {
  let k = from
  while (k < from + 3 && (tagAt(r, k) === 'adverb' || isChannelListed(r, k, ChannelList.beforeVerb))) k++
  const form = r.facts[k]?.cue
  if ((k === from && !follows) || (form?.form !== 'past' && form?.form !== 'participle') || !form.verb.senses.some(sense => sense.kind === 'report' && sense.clause)) return 0
  if (isListed(r, k + 1, List.agent)) return follows || capitalWithin(r, k + 2, 2) ? k + 2 : 0
  return follows && isListed(r, k + 1, List.locative) && capitalWithin(r, k + 2, namedWithin) ? k + 2 : 0
}

function capitalWithin(r: Reading, from: number, words: number): boolean {
  for (let k = from; k < from + words; k++) {
    if (tagAt(r, k) === 'punctuation' || tagAt(r, k) === 'time') return false
    if (tokenAt(r, k)?.capital === true || isListed(r, k, List.documentNouns)) return true
  }
  return false
}
