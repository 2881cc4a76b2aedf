import type { TokenRange } from '@/lib/text/annotated-text'

import { phraseBefore } from './noun-phrase'
import { isListed, normAt, type Reading, tagAt } from './reading'
import { List } from './word-facts'

/** How far back the first verb of a clause is looked for, in tokens. */
const REACH = 180

/** `this week`, `last month`. */
function timeUnit(r: Reading, i: number): boolean {
  return isListed(r, i, List.timeUnits) && isListed(r, i - 1, List.timeModifiers)
}

/** Steps back over what may stand between subject and verb: `Roe on Monday said`. */
export function skipTimes(r: Reading, end: number, floor: number): number {
  let k = end
  while (k > floor && (tagAt(r, k - 1) === 'time' || tagAt(r, k - 1) === 'adverb' || timeUnit(r, k - 1))) {
    k -= timeUnit(r, k - 1) ? 2 : 1
    if (k > floor && tagAt(r, k) === 'time' && tagAt(r, k - 1) === 'preposition') k--
  }
  return k > floor ? k : end
}

/**
 * The subject of the clause that the token `before` continues (`…, adding that`): the phrase before the first verb of
 * the sentence's last main clause. Inside quotations nothing is looked at. `null` where none is found.
 */
export function mainSubject(r: Reading, sentenceFrom: number, before: number): TokenRange | null {
  const start = Math.max(sentenceFrom, before - REACH)
  let found: TokenRange | null = null
  let inClause: TokenRange | null = null
  for (let i = start; i < before; i++) {
    const tag = tagAt(r, i)
    const q = r.quotedAt[i] ?? -1
    if (q >= 0) {
      i = (r.quoted[q]?.to ?? i + 1) - 1
      continue
    }
    if (normAt(r, i) === ',') inClause = null
    if (tag !== 'verb' && tag !== 'past' && tag !== 'auxiliary') continue
    let e = i
    while (e > start && (tagAt(r, e - 1) === 'adverb' || tagAt(r, e - 1) === 'auxiliary')) e--
    e = skipTimes(r, e, start)
    if (e === start) continue
    const phrase = phraseBefore(r, e, start)
    if (phrase === null) continue
    const lead = tagAt(r, phrase.from - 1)
    if (tagAt(r, phrase.from) === 'relative') continue
    if (phrase.from > start && (lead === 'preposition' || lead === 'subordinator')) {
      inClause ??= phrase
      continue
    }
    if (found === null || joins(r, phrase.from)) found = phrase
  }
  // "when Roe spoke and said": all in the same subordinate clause
  return inClause !== null && normAt(r, before) !== ',' && tagAt(r, before) === 'coordinator' ? inClause : found
}

/** Whether a new main clause begins at `from`: after a comma and a coordinator. */
function joins(r: Reading, from: number): boolean {
  return tagAt(r, from - 1) === 'coordinator' && normAt(r, from - 2) === ','
}
