import { normAt, type Reading, tagAt } from './reading'

/** How far a phrase reaches at most, in tokens: longer ones are no names, and it keeps every walk bounded. */
export const REACH = 45

/** Brackets that open and close. */
export const openers = new Set(['(', '['])
export const closers = new Set([')', ']'])

/** Start of the bracketed stretch that ends with the bracket at `i`; `i` itself where it has no opening. */
export function bracketStart(r: Reading, i: number, floor: number): number {
  for (let k = i - 1; k >= floor && k > i - REACH; k--) if (openers.has(normAt(r, k))) return k
  return i
}

/** End of the bracketed stretch that begins at `i`; `i` itself where it has no end. */
export function bracketEnd(r: Reading, i: number, ceiling: number): number {
  for (let k = i + 1; k < ceiling && k < i + REACH; k++) if (closers.has(normAt(r, k))) return k + 1
  return i
}

/** Whether the date word at `k` belongs to the noun after it: `the Nov. 8 election`, `Tuesday's debate`. */
export function datesNoun(r: Reading, k: number, inside: boolean): boolean {
  if (!inside || tagAt(r, k) !== 'time') return false
  const before = tagAt(r, k - 1)
  return before === 'determiner' || before === 'possessive' || normAt(r, k).endsWith("'s")
}

/** `40 percent of Lutheran` + `retired sailors`: what is counted begins before the word at `i`, or with it. */
export function countsOut(r: Reading, i: number): boolean {
  const of = tagAt(r, i) === 'noun' ? i - 1 : i
  return tagAt(r, of) === 'preposition' && r.pack.people?.partitives.has(normAt(r, of)) === true && tagAt(r, of - 1) === 'noun'
}
