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

/** Where hashes of words begin (FNV-1a, 32 bits, over UTF-16 units). */
const seed = 0x811c9dc5
const prime = 0x01000193

/** The FNV-1a hash of a word's UTF-16 units; `before`: of what stands before it. */
export function hashOf(word: string, before = seed): number {
  let hash = before
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  return hash
}

/** Says, quickly and roughly, whether a word is one of those that it was given: no means no. */
export class WordFilter {
  /** One bit a hash: some thousands of words leave few by chance. */
  readonly #bits = new Int32Array(1 << 12)
  #isEmpty = true

  /** Takes a word. */
  add(word: string): void {
    this.#isEmpty = false
    const bit = bitOf(hashOf(word))
    this.#bits[bit >> 5] = (this.#bits[bit >> 5] ?? 0) | (1 << (bit & 31))
  }

  /** `hash` is `hashOf` a word. */
  mayHave(hash: number): boolean {
    if (this.#isEmpty) return false
    const bit = bitOf(hash)
    return ((this.#bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0
  }
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x1ffff
}

/**
 * Where the next word begins that one of two filters wants, from `from` on; the length of the text where there is none. A word that began
 * before `from` does not count. This is the loop that reads every letter of an article.
 */
export function nextWanted(text: string, from: number, wanted: WordFilter, also: WordFilter): number {
  let inside = from > 0 && isWordUnit(text.charCodeAt(from - 1))
  let start = -1
  let hash = seed
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const known = asked[code]
    if (known === 1 || (known === 0 && isWordUnit(code)) || (isSurrogate(code) && isInLetter(text, at))) {
      if (!inside) {
        inside = true
        start = at
        hash = seed
      }
      hash = Math.imul(hash ^ code, prime)
    } else if (inside) {
      if (start >= 0 && (wanted.mayHave(hash) || also.mayHave(hash))) return start
      inside = false
    }
  }
  return inside && start >= 0 && (wanted.mayHave(hash) || also.mayHave(hash)) ? start : text.length
}

/** May the word that begins at `at` be wanted? */
export function mayBeAt(text: string, at: number, wanted: WordFilter): boolean {
  const end = wordEnd(text, at)
  let hash = seed
  for (let i = at; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return wanted.mayHave(hash)
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** Does the surrogate at `at` belong to a letter, mark or digit? */
function isInLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0xdc00 ? unitsAt(text, at) === 2 : at > 0 && unitsAt(text, at - 1) === 2
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
