import type { TokenRange } from '@/lib/text/annotated-text'

import { hasVerb } from './has-verb'
import { bracketEnd, bracketStart, closers, countsOut, datesNoun, openers, REACH } from './phrase-tokens'
import { isListed, cueFormAt, normAt, type Reading, tagAt, type Tag, tokenAt } from './reading'
import { List } from './word-facts'

const nominal = new Set<Tag>(['noun', 'number', 'determiner', 'possessive'])

/** Whether the token can stand inside a noun phrase (its head or what stands before it). */
function isNominal(r: Reading, i: number): boolean {
  return nominal.has(tagAt(r, i))
}

function isVerbal(tag: Tag): boolean {
  return tag === 'verb' || tag === 'past' || tag === 'auxiliary' || tag === 'base'
}

/** Start of the base noun phrase that ends before `end`: determiner, modifiers, head; brackets and marks inside it. */
function baseStart(r: Reading, end: number, floor: number): number {
  let i = end
  while (i > floor) {
    const k = i - 1
    const tag = tagAt(r, k)
    if (closers.has(normAt(r, k))) {
      const open = bracketStart(r, k, floor)
      if (open === k) break
      i = open
      continue
    }
    if (tag === 'mark') {
      const q = r.quoted[r.quotedAt[k] ?? -1]
      if (q === undefined && i < end && normAt(r, k - 1).endsWith('s')) {
        i = k
        continue
      }
      if (q === undefined || q.to !== i || q.statement || q.to - q.from > 8 || q.from < floor || (i < end && normAt(r, q.to - 2) === ',')) break
      i = q.from
      continue
    }
    if (tag === 'pronoun' || tag === 'relative') return i === end ? k : i
    // "a source close to him"
    if (tag === 'object') return i === end && (tagAt(r, k - 1) === 'preposition' || tagAt(r, k - 1) === 'infinitive') ? k : i
    const before = tagAt(r, tag === 'adverb' && tagAt(r, k - 1) === 'adverb' ? k - 2 : k - 1)
    // "the very third one"
    if (i < end && ((tag === 'adverb' && k > floor && before === 'determiner') || (tag === 'past' && (before === 'determiner' || before === 'number' || countsOut(r, k - 1))))) {
      i = k
      continue
    }
    if (!isNominal(r, k) && !datesNoun(r, k, i < end)) break
    i = k
    if (tag === 'determiner' && tagAt(r, k - 1) !== 'determiner' && tagAt(r, k - 1) !== 'number') break
  }
  return i
}

/** Whether the verb at `i` belongs to a relative clause after a noun (`who opposed`): the index of the relative, or -1. */
function relativeBefore(r: Reading, i: number, floor: number): number {
  let k = i
  let walked = 0
  while (k > floor && walked < 12) {
    const tag = tagAt(r, k)
    if (tag === 'relative') return k
    if (normAt(r, k) === ',' || tag === 'complementizer' || tag === 'subordinator') return -1
    k--
    walked++
  }
  return -1
}

/**
 * The noun phrase that ends before token `end`, with what hangs on it to the left: prepositional phrases, conjoined
 * phrases, relative clauses, appositions between commas. `null` where there is none. Never reaches below `floor`.
 */
export function phraseBefore(r: Reading, end: number, floor: number): TokenRange | null {
  const bottom = Math.max(floor, end - REACH)
  let e = end
  // "Jane Roe, a spokeswoman for the county," — the phrase is closed by a comma: what stands between the commas hangs on it
  if (normAt(r, e - 1) === ',' || normAt(r, e - 1) === '—') {
    const open = apposition(r, e - 1, bottom)
    // "Jack Reed (D-R.I.), said": a comma too many
    if (open < 0) return normAt(r, e - 1) === ',' && baseStart(r, e - 1, bottom) === floor && floor < e - 1 ? { from: floor, to: e - 1 } : null
    e = open
  }
  // "the experts I interviewed"
  if (isVerbal(tagAt(r, e - 1)) && tagAt(r, e - 2) === 'pronoun' && e - 2 > bottom && isNominal(r, e - 3)) e -= 2
  let i = baseStart(r, e, bottom)
  // "the bearded, 58-year-old baker"
  if (e - i > 1 && i - 3 >= bottom && normAt(r, i - 1) === ',' && normAt(r, i).includes('-') && isListed(r, i - 3, List.articles)) i -= 3
  if (i === e || (i === e - 1 && isListed(r, i, List.articles))) return null
  for (let rounds = 0; rounds < 8 && i > bottom && tagAt(r, i) !== 'pronoun'; rounds++) {
    const next = extendLeft(r, i, bottom)
    if (next < 0) break
    i = next
  }
  if (tagAt(r, i) === 'object') return null
  if (normAt(r, end - 1) === ',') for (let name = nameBefore(r, i, bottom); name < i; name = nameBefore(r, i, bottom)) i = name
  return { from: i, to: end }
}

/** `Cmdr. Roe, a spokesman for the mission, the largest of them, said`: the name before an apposition that is itself followed by one. */
function nameBefore(r: Reading, i: number, floor: number): number {
  const apposed = isListed(r, i, List.articles) || (tagAt(r, i) === 'noun' && tokenAt(r, i)?.capital === false)
  if (i - 2 < floor || normAt(r, i - 1) !== ',' || !apposed || tokenAt(r, i - 2)?.capital !== true) return i
  let start = baseStart(r, i - 1, floor)
  for (let rounds = 0; rounds < 4 && start > floor && start < i - 1; rounds++) {
    const next = extendLeft(r, start, floor)
    if (next < 0) break
    start = next
  }
  const before = tagAt(r, start - 1)
  return start < i - 1 && (start === floor || before === 'punctuation' || before === 'mark' || before === 'coordinator') ? start : i
}

/** Start of the phrase that begins at `i` with what it hangs on to the left of it; -1 where it hangs on nothing. */
function extendLeft(r: Reading, i: number, floor: number): number {
  const k = i - 1
  const tag = tagAt(r, k)
  if (k <= floor || isListed(r, k, List.clausal)) return -1
  if (tag === 'preposition' || tag === 'infinitive' || tag === 'time') {
    if (tag !== 'infinitive' && isVerbal(tagAt(r, k - 1)) || tagAt(r, k - 1) === 'gerund' || tagAt(r, k - 1) === 'time') return clauseOnNoun(r, tagAt(r, k - 1) === 'time' ? k - 2 : k - 1, floor)
    if (tag === 'time') return -1
    // "a study in over 70 goats", "of more than 70"
    const outer = tagAt(r, k - 1) === 'determiner' ? k - 2 : k - 1
    if (tag === 'preposition' && tagAt(r, i) === 'number' && tagAt(r, outer) === 'preposition') return extendLeft(r, outer + 1, floor)
    const start = baseStart(r, k, floor)
    const part = tagAt(r, k - 1) !== 'determiner' || (!isListed(r, k - 1, List.articles) && r.pack.people?.partitives.has(normAt(r, k)) === true) || countsPeople(r, k - 1)
    return start < k && part && tagAt(r, start) !== 'pronoun' ? start : -1
  }
  if (tag === 'coordinator') {
    if (isListed(r, k, List.contrast) || normAt(r, k - 1) === ',' || !isNominal(r, k - 1)) return -1
    return baseStart(r, k, floor)
  }
  return isVerbal(tag) || tag === 'gerund' ? clauseOnNoun(r, k, floor) : -1
}

/** `many in the party`, `some at the meeting`: a word for how many that stands for the people of a place. */
function countsPeople(r: Reading, i: number): boolean {
  const { people } = r.pack
  return people?.quantifiers.has(normAt(r, i)) === true && r.pack.locative.has(normAt(r, i + 1)) && tagAt(r, i - 1) !== 'noun' && tagAt(r, i - 1) !== 'adverb'
}

/** The noun phrase that the clause with the verb at `k` hangs on: `people who opposed`, `officials briefed on`; -1 where there is none. */
function clauseOnNoun(r: Reading, k: number, floor: number): number {
  const relative = relativeBefore(r, k, floor)
  if (relative > floor) {
    const end = normAt(r, relative - 1) === ',' ? relative - 1 : relative
    const start = baseStart(r, end, floor)
    return start < end ? start : -1
  }
  const tag = tagAt(r, k)
  if (!(tag === 'gerund' || (tag === 'past' && (tagAt(r, k + 1) === 'preposition' || tagAt(r, k + 1) === 'time')))) return -1
  // "opponents of changing the law"
  if (tag === 'gerund' && r.pack.people?.partitives.has(normAt(r, k - 1)) === true && tagAt(r, k - 2) === 'noun') return baseStart(r, k - 1, floor)
  // "a cookbook newly printed for beekeepers"
  const noun = tagAt(r, k - 1) === 'adverb' ? k - 1 : k
  if (!isNominal(r, noun - 1) || tagAt(r, noun - 1) === 'determiner') return -1
  const start = baseStart(r, noun, floor)
  return start < noun ? start : -1
}

function hasClause(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(r, i)
    if (tag === 'relative' || tag === 'complementizer' || tag === 'subordinator') return false
    if (tag === 'auxiliary' || tag === 'verb') return true
  }
  return false
}

/** The comma that opens the stretch closed by the comma at `close`, if that stretch can hang on a noun phrase; -1 otherwise. */
function apposition(r: Reading, close: number, floor: number): number {
  const sign = normAt(r, close)
  for (let k = close - 1; k > floor; k--) {
    const q = r.quoted[r.quotedAt[k] ?? -1]
    if (q?.statement === true) return -1
    if (q !== undefined) continue
    if (normAt(r, k) !== sign) continue
    const first = tagAt(r, k + 1)
    if (first === 'complementizer' || first === 'subordinator' || first === 'coordinator') return -1
    const before = tagAt(r, k - 1)
    const hangs = isNominal(r, k - 1) || before === 'pronoun' || closers.has(normAt(r, k - 1))
    if (!hangs || (first !== 'relative' && sign === ',' && hasClause(r, k + 1, close))) return -1
    // "54, a nurse": an apposition that is itself followed by another
    const age = tagAt(r, k - 1) === 'number' && normAt(r, k - 2) === ','
    if (age) continue
    return k
  }
  return -1
}

/** End of the base noun phrase that begins at `from`. */
function baseEnd(r: Reading, from: number, ceiling: number): number {
  let i = from
  if (tagAt(r, i) === 'pronoun' || tagAt(r, i) === 'object' || tagAt(r, i) === 'relative') return i + 1
  while (i < ceiling && i < from + REACH) {
    const tag = tagAt(r, i)
    if (openers.has(normAt(r, i)) && i > from) {
      const close = bracketEnd(r, i, ceiling)
      if (close === i) break
      i = close
      continue
    }
    if (tag === 'mark') {
      const q = r.quoted[r.quotedAt[i] ?? -1]
      if (q === undefined && normAt(r, i - 1).endsWith('s') && isNominal(r, i + 1)) {
        i++
        continue
      }
      if (q === undefined || q.statement || q.to - q.from > 10) break
      i = q.to
      continue
    }
    // "a freshly printed letter"
    const newly = (tag === 'adverb' && tagAt(r, i + 1) === 'past' && tagAt(r, i - 1) === 'determiner' && isNominal(r, i + 2)) || (tag === 'past' && tagAt(r, i - 1) === 'adverb' && tagAt(r, i - 2) === 'determiner' && isNominal(r, i + 1))
    const modifier = (i > from && newly) || ((tag === 'adverb' || tag === 'past' || tag === 'gerund') && i > from && isNominal(r, i + 1) && tagAt(r, i - 1) === 'determiner')
    // adjectives stand before a noun with a capital letter, not after it
    if (r.pack.people?.capitalNouns === true && i > from && (tag === 'noun' || tag === 'number') && tokenAt(r, i)?.capital === false && tokenAt(r, i - 1)?.capital === true && tagAt(r, i - 1) === 'noun' && !isListed(r, i - 1, List.timeUnits)) break
    // "said Ashville managing director Jane Roe"
    const inTitle = tag === 'gerund' && i > from && isNominal(r, i - 1) && tagAt(r, i + 1) === 'noun' && tokenAt(r, i + 1)?.capital === false && tokenAt(r, i + 2)?.capital === true
    if (!isNominal(r, i) && !modifier && !inTitle && !(datesNoun(r, i, i > from) && isNominal(r, i + 1))) break
    // a capital article inside a name: "diario La Nación"
    if (tag === 'determiner' && i > from && tokenAt(r, i)?.capital !== true && tagAt(r, i - 1) !== 'determiner' && tagAt(r, i - 1) !== 'number') break
    i++
  }
  return i
}

/** Whether the stretch after a comma at `i` is an apposition or a relative clause that hangs on the phrase before. */
function hangsAfterComma(r: Reading, i: number, ceiling: number): boolean {
  const tag = tagAt(r, i + 1)
  if (i + 1 >= ceiling) return false
  if (tag === 'relative' || tag === 'determiner' || tag === 'number') return true
  return tag === 'noun' || tag === 'possessive'
}

/**
 * The noun phrase that begins at token `from`, with what hangs on it to the right. With `apposed` also appositions and
 * relative clauses after commas: `Jane Roe, a spokeswoman for the county`. `null` where there is none.
 */
export function phraseAfter(r: Reading, from: number, ceiling: number, apposed: boolean): TokenRange | null {
  const top = Math.min(ceiling, from + REACH)
  let i = baseEnd(r, from, top)
  if (i === from) return null
  if (tagAt(r, from) === 'pronoun' || tagAt(r, from) === 'object') return { from, to: i }
  for (let rounds = 0; rounds < 10 && i < top; rounds++) {
    const tag = tagAt(r, i)
    let next = i
    if (tag === 'preposition' || tag === 'coordinator' || tag === 'infinitive') {
      if (tag === 'preposition' && !attaches(r, i, from)) break
      next = baseEnd(r, i + 1, top)
      if (next === i + 1) break
      if (tag === 'coordinator' && hasVerb(r, next, Math.min(next + 2, top))) break
    } else if (apposed && tag === 'relative') next = clauseEnd(r, i, top)
    else if (apposed && normAt(r, i) === ',' && hangsAfterComma(r, i, top)) {
      next = tagAt(r, i + 1) === 'relative' ? clauseEnd(r, i + 1, top) : baseEnd(r, i + 1, top)
      if (next === i + 1 || (next === i + 2 && tagAt(r, i + 1) === 'determiner') || cueFormAt(r, next) !== null || tagAt(r, next) === 'auxiliary') break
    } else break
    i = next
  }
  return { from, to: i }
}

/** Whether the preposition at `i` ties what follows to the noun before it. */
function attaches(r: Reading, i: number, from: number): boolean {
  if (isListed(r, i, List.attaching)) return true
  if (!isListed(r, i, List.locative)) return false
  // "dijo Roe en Madrid", but "dijo la portavoz en el Congreso"
  if (r.pack.inverts && (tagAt(r, from) !== 'determiner' || tagAt(r, i + 1) !== 'determiner')) return false
  const named = tagAt(r, i + 1) === 'determiner' ? i + 2 : i + 1
  return tagAt(r, named) !== 'time' && tokenAt(r, named)?.capital === true
}

/** End of a clause inside a sentence: the next comma outside brackets, or the ceiling. */
function clauseEnd(r: Reading, from: number, ceiling: number): number {
  for (let k = from + 1; k < ceiling; k++) {
    const norm = normAt(r, k)
    if (norm === ',' || norm === ';' || norm === '.' || norm === ':' || norm === '—') return k
  }
  return ceiling
}
