import type { Span } from '@/lib/text/span'

/** A run of letters, marks and digits; offsets are UTF-16 indexes. */
export interface Word extends Span {
  readonly text: string
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
/** By code unit: 0 not asked yet, 1 part of a word, 2 not. */
const asked = new Uint8Array(0x10000)

function isWordUnit(code: number): boolean {
  const known = asked[code]
  if (known !== 0) return known === 1
  const is = wordCharacter.test(String.fromCharCode(code))
  asked[code] = is ? 1 : 2
  return is
}

/** Says, quickly and roughly, by the first three code units of a word (0 where it has fewer), whether it is wanted: no means no. */
export interface WordFilter {
  mayBegin(first: number, second: number, third: number): boolean
}

/**
 * Where the next wanted word begins, from `from` on; the length of the text where there is none. This is the loop that reads every
 * letter of an article.
 */
export function nextWanted(text: string, from: number, wanted: WordFilter): number {
  let inside = from > 0 && isWordUnit(text.charCodeAt(from - 1))
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = asked[code]
    if (known === 2 || (known === 0 && !isWordUnit(code) && unitsAt(text, at) === 0)) inside = false
    else if (!inside) {
      if (mayBeginAt(text, at, wanted)) return at
      inside = true
    }
  }
  return text.length
}

/** May the word that begins at `at` be wanted? */
export function mayBeginAt(text: string, at: number, wanted: WordFilter): boolean {
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  if (!isWordUnit(second)) return wanted.mayBegin(text.charCodeAt(at), 0, 0)
  const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 0
  return wanted.mayBegin(text.charCodeAt(at), second, isWordUnit(third) ? third : 0)
}

/** A filter that wants the words that it was given. */
export class StartFilter implements WordFilter {
  readonly #bits = new Uint8Array(8192)

  /** Takes a word. */
  add(word: string): void {
    this.#bits[bitOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length > 2 ? word.charCodeAt(2) : 0)] = 1
  }

  mayBegin(first: number, second: number, third: number): boolean {
    return this.#bits[bitOf(first, second, third)] === 1
  }
}

function bitOf(first: number, second: number, third: number): number {
  return (first * 1009 + second * 131 + third * 17) & 8191
}

/** How many UTF-16 units the word character at `at` has; 0 where none begins. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return at < text.length && isWordUnit(code) ? 1 : 0
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0
}

/** Where the first word at or after `from` begins; the length of the text where there is none. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && unitsAt(text, at) === 0) at++
  return at
}

/** Where the word ends that goes on at `from`; `from` itself where none does. */
export function wordEnd(text: string, from: number): number {
  let at = from
  for (let units = unitsAt(text, at); units > 0; units = unitsAt(text, at)) at += units
  return at
}

/** The first word at or after `from`; `null` where there is none. */
export function wordAfter(text: string, from: number): Word | null {
  const start = wordStart(text, from)
  if (start >= text.length) return null
  const end = wordEnd(text, start)
  return { text: text.slice(start, end), start, end }
}

/** The last word that ends at or before `to`; `null` where there is none. A letter of two code units ends it. */
export function wordBefore(text: string, to: number): Word | null {
  let end = to
  while (end > 0 && !isWordUnit(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--
  return start === end ? null : { text: text.slice(start, end), start, end }
}

/** The words of a name or a text: letters, marks and digits, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let word = wordAfter(text, 0); word !== null; word = wordAfter(text, word.end)) words.push(word)
  return words
}
