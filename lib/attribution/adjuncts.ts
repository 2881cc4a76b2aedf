import { quotationFrom } from './content-bounds'
import { phraseAfter } from './noun-phrase'
import { isListed, normAt, type Reading, tagAt } from './reading'
import { List } from './word-facts'

/** Steps over what may stand between a cue and its content: times, places, occasions. Stops at what can begin a content. */
export function skipAdjuncts(r: Reading, from: number, ceiling: number): number {
  let i = from
  for (let rounds = 0; rounds < 6 && i < ceiling; rounds++) {
    const tag = tagAt(r, i)
    // "announced Oct. 3 that"
    if (tag === 'time' || tag === 'adverb' || (tag === 'number' && i > from && tagAt(r, i - 1) === 'time')) i++
    else if (isListed(r, i, List.timeModifiers) && (tagAt(r, i + 1) === 'time' || isListed(r, i + 1, List.timeUnits))) i += 2
    else if (isListed(r, i, List.manner) || opensAmount(r, i)) break
    else if (tag === 'preposition' || (tag === 'infinitive' && tagAt(r, i + 1) !== 'base')) {
      const phrase = phraseAfter(r, i + 1, ceiling, false)
      if (phrase === null) {
        if (tagAt(r, i + 1) !== 'time') return i
        // "in Saturday's Planet"
        const dated = normAt(r, i + 1).endsWith("'s") ? phraseAfter(r, i + 2, ceiling, false) : null
        i = dated?.to ?? i + 2
      } else i = phrase.to
    } else break
  }
  return inserted(r, i, ceiling)
}

/** Within how many words behind a number what it counts stands. */
const countedWithin = 4

/** `about 500 people`, `at least 500 people`: an amount begins at `i`, which may be a subject. */
export function opensAmount(r: Reading, i: number): boolean {
  const { approximators, people, timeUnits } = r.pack
  if (tagAt(r, i) !== 'preposition') return false
  const number = approximators.has(normAt(r, i)) ? i + 1 : i + 2
  if (tagAt(r, number) !== 'number' || !approximators.has(normAt(r, number - 1))) return false
  for (let k = number + 1; k < number + countedWithin && tagAt(r, k) === 'noun'; k++) {
    const singular = people?.singularOf(normAt(r, k)) ?? null
    if (singular !== null) return !timeUnits.has(singular)
  }
  return false
}

/** `says, however, that …`: the token after an insertion between commas or dashes that leads to a content; else `i`. */
function inserted(r: Reading, i: number, ceiling: number): number {
  const sign = normAt(r, i)
  if ((sign !== ',' && sign !== '—') || quotationFrom(r, i + 1) > 0) return i
  for (let k = i + 1; k < ceiling && k < i + 14; k++) {
    if ((r.quotedAt[k] ?? -1) >= 0) return i
    if (normAt(r, k) === sign) return tagAt(r, k + 1) === 'complementizer' || quotationFrom(r, k + 1) > 0 ? k + 1 : i
  }
  return i
}
