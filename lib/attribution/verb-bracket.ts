import type { CueForm } from '@/lib/language/language-pack'
import type { TokenRange } from '@/lib/text/annotated-text'

import { skipAdjuncts } from './adjuncts'
import { skipTimes } from './clause-subject'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { isListed, normAt, type Reading, tagAt } from './reading'
import { List } from './word-facts'

/** How far the two ends of a verb may stand apart, in tokens. */
const REACH = 25

/**
 * Verbs in two parts, as German has them: `hat am Montag … gesagt`, `teilte … mit`. All functions are called only for packs
 * with `verbBracket`.
 */

/** The token of the particle that a finite verb at `at` sets free at the end of its clause; -1 where it does not. */
export function detachedParticle(r: Reading, at: number, particle: string, ceiling: number): number {
  for (let k = at + 1; k < ceiling && k < at + REACH; k++) {
    const tag = tagAt(r, k)
    if (tag === 'punctuation' || tag === 'mark' || tag === 'complementizer') return -1
    const next = tagAt(r, k + 1)
    if (normAt(r, k) === particle && (k + 1 >= ceiling || next === 'punctuation' || next === 'complementizer' || next === 'mark' || next === 'coordinator')) return k
  }
  return -1
}

/** The auxiliary that opens the bracket which the participle at `at` closes; -1 where none stands in its clause. */
export function auxiliaryOf(r: Reading, at: number, floor: number): number {
  for (let k = at - 1; k >= floor && k > at - REACH; k--) {
    const tag = tagAt(r, k)
    if (tag === 'auxiliary') return k
    const quoted = r.quoted[r.quotedAt[k] ?? -1]
    if (quoted !== undefined && !quoted.statement) k = quoted.from
    else if (tag === 'punctuation' || tag === 'mark' || tag === 'verb') return -1
  }
  return -1
}

/**
 * Whether the form is no finite verb of a main clause: an infinitive or participle beside an auxiliary (`kann man sagen`, `finden
 * können`, `beschrieben hatte`), or the verb that ends a relative clause (`die den Plan nannte,`).
 */
export function isSubordinate(r: Reading, at: number, form: CueForm, floor: number): boolean {
  if (tagAt(r, at + 1) === 'auxiliary' && tagAt(r, at - 1) !== 'punctuation') return true
  if (form.form === 'present' && normAt(r, at).endsWith('en') && auxiliaryOf(r, at, floor) >= 0) return true
  if (form.form === 'participle' || tagAt(r, at + 1) !== 'punctuation') return false
  let first = at
  while (first > floor && first > at - REACH && tagAt(r, first - 1) !== 'punctuation' && tagAt(r, first - 1) !== 'mark') first--
  return first > floor && first < at - 1 && normAt(r, first - 1) === ',' && tagAt(r, first) === 'determiner'
}

/** The subject of a finite verb in second place: before it, or, where something else stands there, after the token `to`. */
export function subjectAround(r: Reading, verb: number, to: number, floor: number, ceiling: number): { readonly phrase: TokenRange | null; readonly side: 'before' | 'after' } {
  const end = skipTimes(r, verb, floor)
  const before = tagAt(r, verb - 1) === 'punctuation' || tagAt(r, verb - 1) === 'mark' ? null : phraseBefore(r, end, floor)
  const fits = before !== null && tagAt(r, before.from - 1) !== 'preposition' && tagAt(r, before.to - 1) !== 'time' && tagAt(r, before.from) !== 'object' && !isListed(r, before.from, List.obliqueArticles)
  if (before !== null && fits) return { phrase: { from: before.from, to: Math.min(before.to, end) }, side: 'before' }
  let at = skipAdjuncts(r, to, ceiling)
  while (tagAt(r, at) === 'object') at++
  return { phrase: phraseAfter(r, at, ceiling, true), side: 'after' }
}

/** The subject of a clause with its verb at the end (`wie Roe der Zeitung sagte`): what follows its first word; `null` for any other clause. */
export function subjectOfFinal(r: Reading, verb: number, floor: number): TokenRange | null {
  let first = verb
  while (first > floor && first > verb - REACH && tagAt(r, first - 1) !== 'punctuation' && tagAt(r, first - 1) !== 'mark') first--
  if (first >= verb - 1) return null
  const opens = isListed(r, first, List.manner) || tagAt(r, first) === 'subordinator' || tagAt(r, first) === 'complementizer'
  return opens ? phraseAfter(r, first + 1, verb, false) : null
}
