import { isListed, type Reading, tagAt } from './reading'
import { APOSTROPHE } from './word-facts'

/** How far is looked for a verb, in tokens: it keeps every look bounded. */
const REACH = 45

/** Whether a finite verb (or what looks like one) stands between the tokens, outside quotations or in. */
export function hasVerb(r: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + REACH)
  for (let i = from; i < stop; i++) {
    const tag = tagAt(r, i)
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'past' || (tag === 'base' && tagAt(r, i - 1) === 'adverb' && tagAt(r, i - 2) !== 'infinitive')) return true
    if (tag === 'pronoun' && isListed(r, i, APOSTROPHE)) return true
  }
  return false
}
