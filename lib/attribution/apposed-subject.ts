import type { TokenRange } from '@/lib/text/annotated-text'

import { phraseBefore } from './noun-phrase'
import { isListed, normAt, type Reading, tagAt, tokenAt } from './reading'
import { List } from './word-facts'

/** A name has at most so many additions between commas. */
const mostAdditions = 4

/**
 * `Jane Roe, 60, from Ashville, who writes novels, said`: where a subject closed by a comma hangs with a preposition on what the comma
 * before it closes, the start of the name that all of it is added to; else where the phrase starts. Never below `floor`.
 */
export function withAdditions(r: Reading, phrase: TokenRange, floor: number): number {
  if (normAt(r, phrase.to - 1) !== ',') return phrase.from
  let from = phrase.from
  for (let rounds = 0; rounds < mostAdditions; rounds++) {
    const comma = tagAt(r, from - 1) === 'preposition' ? from - 2 : from - 1
    if (comma <= floor || normAt(r, comma) !== ',' || (comma === from - 1 && rounds === 0)) return phrase.from
    const end = tagAt(r, comma - 1) === 'number' && normAt(r, comma - 2) === ',' ? comma - 2 : comma
    const outer = phraseBefore(r, end, floor)
    if (outer === null) return phrase.from
    if (tokenAt(r, end - 1)?.capital === true && tagAt(r, end - 1) === 'noun') return outer.from
    from = outer.from
  }
  return phrase.from
}

/** How far a time may part an auxiliary from its verb, in tokens. */
const partedBy = 8

/** `Roe had in the previous year openly complained`: the token of the auxiliary from which a time parts the participle's group that begins at `from`; -1 where none does. */
export function partedAuxiliary(r: Reading, from: number, floor: number): number {
  let timed = false
  for (let k = from - 1; k > floor && k > from - partedBy; k--) {
    const tag = tagAt(r, k)
    timed ||= tag === 'time' || r.pack.timeUnits.has(r.pack.people?.singularOf(normAt(r, k)) ?? normAt(r, k))
    if (tag === 'auxiliary') return timed && tagAt(r, k + 1) === 'preposition' && !isListed(r, k, List.be) ? k : -1
    if (tag === 'punctuation' || tag === 'mark' || tag === 'verb' || tag === 'past' || tag === 'relative' || tag === 'complementizer' || tag === 'subordinator' || tag === 'pronoun') return -1
  }
  return -1
}
