import type { LanguagePack, WordClass } from '@/lib/language/language-pack'
import type { PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { type Lexicon, lexiconsOf } from '@/lib/text/lexicon'
import type { Spelling } from '@/lib/text/spelling'

import { kindsIn, opensName } from './people-lists'

/** What the lists about people tell of a word by itself, worked out once for each word of a language. */
export interface WordFacts {
  /** The word without a possessive ending, and which lists hold that. */
  readonly bare: string
  /** `bare` as the words of a name of one word. */
  readonly alone: readonly string[]
  readonly bareKinds: number
  /** Of `bare`: its singular, `null` where it is no plural, and which lists hold that. */
  readonly singular: string | null
  readonly singularKinds: number
  /** Class of `bare` in lower case. */
  readonly wordClass: WordClass
}

/** A text with what the lists about people tell of its words: one look-up a token instead of one a question. */
export interface PeopleReading {
  readonly doc: AnnotatedText
  readonly pack: LanguagePack
  readonly words: PeopleWords
  /** What the lists tell of a word, for the few of which more than their `kinds` is asked. */
  readonly facts: Lexicon<WordFacts>
  /** For each token which lists hold it, and whether it may begin a name: bits of `people-lists`. */
  readonly kinds: Int32Array
  /** For each token, 1 inside a quotation and 0 outside. */
  readonly quoted: Uint8Array
}

const unknown: WordFacts = { bare: '', alone: [''], bareKinds: 0, singular: null, singularKinds: 0, wordClass: 'noun' }

/** What is known of the word at token `i`; nothing beyond the text. */
export function factsAt(r: PeopleReading, i: number): WordFacts {
  const token = r.doc.tokens[i]
  return token === undefined ? unknown : r.facts.of(token)
}

/** Does any of these lists hold the word at token `i` as it stands? `kinds` are bits of `people-lists`. */
export function isAny(r: PeopleReading, i: number, kinds: number): boolean {
  return ((r.kinds[i] ?? 0) & kinds) !== 0
}

/** `norm` without a possessive ending. */
function bareNorm(norm: string): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2)
  return norm.endsWith("'") ? norm.slice(0, -1) : norm
}

/** Reads a text once more, with the words about people of its language. */
export function readPeople(doc: AnnotatedText, pack: LanguagePack, words: PeopleWords): PeopleReading {
  const lexicon = kindsLexiconOf(pack)
  const kinds = new Int32Array(doc.tokens.length)
  doc.tokens.forEach((token, i) => (kinds[i] = lexicon.of(token)))
  return { doc, pack, words, facts: factsLexiconOf(pack), kinds, quoted: quotedTokens(doc) }
}

function quotedTokens({ tokens, starts, quotations }: AnnotatedText): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let t = 0
  for (const { spans } of quotations) {
    for (const { start, end } of spans) {
      while (t < tokens.length && (starts[t] ?? 0) < start) t++
      const from = t
      while (t < tokens.length && (starts[t] ?? 0) < end) t++
      quoted.fill(1, from, t)
    }
  }
  return quoted
}

/* Numbers, which most words are asked for, are kept by themselves: what else is known of a word lies too far off for a look at every token. */

const kindsLexiconOf = lexiconsOf((spelling, { people }: LanguagePack): number => (people === null ? 0 : (kindsIn(people).get(spelling.norm) ?? 0) | (mayOpenName(spelling) ? opensName : 0)))

/** Of a word without its possessive ending, a number below 1024: words with different marks differ. */
export const marksOf = lexiconsOf((spelling): number => markOf(bareNorm(spelling.norm)))

const factsLexiconOf = lexiconsOf(({ norm }, pack: LanguagePack): WordFacts => {
  const { people } = pack
  if (people === null) return unknown
  const kinds = kindsIn(people)
  const kindsOf = (word: string | null): number => (word === null ? 0 : (kinds.get(word) ?? 0))
  const bare = bareNorm(norm)
  const singular = people.singularOf(bare)
  return { bare, alone: [bare], bareKinds: kindsOf(bare), singular, singularKinds: kindsOf(singular), wordClass: pack.classOf(bare, false) }
})

/** `marksOf` a word. */
export function markOf(word: string): number {
  let mark = word.length
  for (let i = 0; i < word.length; i++) mark = (mark * 31 + word.charCodeAt(i)) & 1023
  return mark
}

/** A capital letter, `@roe`, `roe42`. */
function mayOpenName({ kind, norm, capital }: Spelling): boolean {
  return kind === 'handle' ? norm.startsWith('@') : kind === 'word' && (capital || isScreenName(norm))
}

/** `roe42`: lower-case letters and a number. */
export function isScreenName(norm: string): boolean {
  return /^[a-z_]{3,}\d+$/u.test(norm)
}
