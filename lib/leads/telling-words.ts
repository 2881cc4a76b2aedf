import type { LanguagePack, WordClass } from '@/lib/language/language-pack'

/** A word by which a report can be told from others. */
export interface TellingWord {
  /** What is compared: see `stem`. */
  readonly stem: string
  /** As the text has it, for the reader. */
  readonly written: string
  /** How telling it is by itself: names and numbers more than other words. */
  readonly weight: number
}

const weights = { name: 2, number: 1.6, long: 1, short: 0.6 }
/** Words of so many letters are long. */
const longLength = 7
/** Letters that a stem keeps: inflection and derivation mostly come after them. */
const stemLength = 7

/** The words of a text, as written; numbers keep what joins them (`45-minute`, `2,500`, `G7`). */
export function wordsOf(text: string): string[] {
  return text.match(/\p{N}[\p{L}\p{N}]*(?:[-.,:/][\p{L}\p{N}]+)*|\p{L}[\p{L}\p{N}]*/gu) ?? []
}

/** A word as it is compared: lower case, without diacritics and endings, so that `Mexico’s troops` meets `Mexican troop`. */
export function stem(word: string): string {
  const folded = word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
  if (/\p{N}/u.test(folded)) return folded
  const bare = folded.length > 4 ? folded.replace(/(?:ies|es|s|ed|ing|en|e|y)$/u, '') : folded
  return bare.slice(0, stemLength)
}

/**
 * The telling words of a text in their order, each stem once: names, numbers, and words of the open classes that attribute nothing.
 * Linear in the text.
 */
export function tellingWords(text: string, pack: LanguagePack): TellingWord[] {
  const found = new Map<string, TellingWord>()
  for (const sentence of text.split(/(?<=[.!?:“”"])\s+|\n+/u)) {
    for (const [index, word] of wordsOf(sentence).entries()) {
      const weight = weightOf(word, index, pack)
      const key = stem(word)
      if (weight > (found.get(key)?.weight ?? 0)) found.set(key, { stem: key, written: word, weight })
    }
  }
  return [...found.values()]
}

function weightOf(word: string, index: number, pack: LanguagePack): number {
  if (/^\p{N}/u.test(word)) return /^\d$/u.test(word) ? 0 : weights.number
  if (word.length < 3 && !/^\p{Lu}{2}$/u.test(word)) return 0
  const norm = word.toLowerCase()
  if (!openClasses.has(pack.classOf(norm, false)) || pack.cues.has(norm)) return 0
  const isName = /^\p{Lu}/u.test(word) && index > 0 && pack.people?.capitalNouns !== true
  if (isName) return weights.name
  return word.length >= longLength ? weights.long : weights.short
}

const openClasses: ReadonlySet<WordClass> = new Set(['noun', 'verb', 'past', 'gerund', 'base', 'possessive'])
