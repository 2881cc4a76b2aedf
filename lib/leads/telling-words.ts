import { baseOfIrregular } from '@/lib/language/en/irregular-forms'
import type { LanguagePack, WordClass } from '@/lib/language/language-pack'

/** A word by which a report can be told from others. */
export interface TellingWord {
  /** What is compared: see `stem`. */
  readonly stem: string
  /** As the text has it, for the reader. */
  readonly written: string
  /** How telling it is by itself: names and numbers more than other words. */
  readonly weight: number
  /** Stems of the telling words that stand next behind it, one little word between them aside. */
  readonly next: readonly string[]
}

/** `attributing`: of words that attribute as a rule (`attack`, `question`); they tell least. */
export const weights = { name: 2, number: 1.6, long: 1, short: 0.6, attributing: 0.3 }
/** Words of so many letters are long. */
const longLength = 7
/** Letters that a stem keeps: inflection and derivation mostly come after them. */
const stemLength = 7

/** What numbers count by, as whole words: how it is compared, and how it is written. Of one letter (`5m`, `10k`) it is compared as it stands. */
const magnitudes = {
  k: 'thousands?|tausend',
  m: 'mn|mio|millions?|millionen|mill[oó]n|millones',
  b: 'bn|mrd|billions?|milliarden?|milliards?',
  tr: 'trn|tn|trillions?|billionen|bill[oó]n|billones',
}
const scales = Object.entries(magnitudes).map(([scale, written]) => ({ scale, pattern: new RegExp(`^(?:${written})$`, 'u') }))
const words = new RegExp(
  String.raw`(?<!\p{L})\p{L}\.(?:\p{L}\.)+|\p{N}[\p{L}\p{N}]*(?:[-.,:/][\p{L}\p{N}]+)*(?:[\s-](?:${Object.values(magnitudes).join('|')})(?!\p{L}))?|\p{L}[\p{L}\p{N}]*`,
  'giu',
)

/** The words of a text, as written; numbers keep what joins them and what they count by (`45-minute`, `2,500`, `G7`, `2 billion`), abbreviations their dots. */
export function wordsOf(text: string): string[] {
  return text.match(words) ?? []
}

/**
 * A word as it is compared: lower case, without diacritics and endings, so that `Mexico’s troops` meets `Mexican troop`, and `won`
 * meets `wins` (titles come without their language, and English forms of that kind mean hardly a thing in another); a number
 * without separators, ordinal endings and what it measures, so that `$2bn` meets `2 billion` and `45-minute` meets `45`. An
 * abbreviation of two letters keeps its capitals: `U.S.` meets `US`, and neither meets `us`.
 */
export function stem(written: string): string {
  const bareLetters = isDotted(written) ? written.replaceAll('.', '') : written
  if (/^\p{Lu}{2}$/u.test(bareLetters)) return bareLetters
  if (bareLetters !== written) return stem(bareLetters)
  const folded = written.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
  if (/^\p{N}/u.test(folded)) return numberStem(folded)
  if (/\p{N}/u.test(folded)) return folded
  const regular = baseOfIrregular.get(folded) ?? folded
  const bare = regular.length > 4 ? regular.replace(/(?:ies|es|s|ed|ing|en|e|y)$/u, '') : regular.replace(/(?<=\p{L}{2}[^siu])s$/u, '')
  return bare.slice(0, stemLength)
}

/** `U.S.`, `p.m.` */
const isDotted = (written: string): boolean => /^(?:\p{L}\.)+$/u.test(written)

function numberStem(folded: string): string {
  const [, digits, rest] = /^(\p{N}+(?:[.,]\p{N}+)*)[\s-]?(\p{L}*)$/u.exec(folded) ?? []
  if (digits === undefined || rest === undefined) return folded
  const number = digits.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.')
  const counted = scales.find(({ pattern }) => pattern.test(rest))
  if (counted) return number + counted.scale
  // `5G`, `10km` and `4x4` are more than their number; `50th` and `45-minute` are not.
  return folded.endsWith(digits + rest) && !/^(?:st|nd|rd|th|er|e)?$/u.test(rest) ? number + rest : number
}

interface Found {
  readonly stem: string
  written: string
  weight: number
  readonly next: Set<string>
}

/**
 * The telling words of a text in their order, each stem once: names, numbers, and words of the open classes.
 * Linear in the text.
 */
export function tellingWords(text: string, pack: LanguagePack): TellingWord[] {
  const found = new Map<string, Found>()
  for (const sentence of text.split(/(?<=[.!?:“”"])\s+|\n+/u)) {
    let before: { readonly word: Found; readonly index: number } | null = null
    for (const [index, written] of wordsOf(sentence).entries()) {
      const weight = weightOf(written, index, pack)
      if (weight === 0) continue
      const word = noted(found, written, weight)
      if (before !== null && index - before.index <= 2 && before.word !== word) before.word.next.add(word.stem)
      before = { word, index }
    }
  }
  return [...found.values()].map((word) => ({ ...word, next: [...word.next] }))
}

function noted(found: Map<string, Found>, written: string, weight: number): Found {
  const key = stem(written)
  const word = found.get(key) ?? { stem: key, written, weight, next: new Set<string>() }
  if (weight > word.weight) Object.assign(word, { written, weight })
  found.set(key, word)
  return word
}

function weightOf(written: string, index: number, pack: LanguagePack): number {
  if (/^\p{N}/u.test(written)) return /^\d$/u.test(written) ? 0 : weights.number
  if (isDotted(written)) return /^\p{Lu}/u.test(written) ? weights.name : 0
  if (written.length < 3 && !/^\p{Lu}{2}$/u.test(written)) return 0
  const norm = written.toLowerCase()
  if (!openClasses.has(pack.classOf(norm, false))) return 0
  if (pack.cues.has(norm)) return weights.attributing
  if (index > 0 && /^\p{Lu}/u.test(written) && pack.people?.capitalNouns !== true) return weights.name
  return written.length >= longLength ? weights.long : weights.short
}

const openClasses: ReadonlySet<WordClass> = new Set(['noun', 'verb', 'past', 'gerund', 'base', 'possessive'])
