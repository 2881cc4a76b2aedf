import type { LanguagePack, WordClass } from '@/lib/language/language-pack'
import type { PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { lexiconsOf } from '@/lib/text/lexicon'

import { kindsIn } from './people-lists'

/** What the lists about people tell of a word by itself, worked out once for each word of a language. */
export interface WordFacts {
  /** Which lists hold it, as bits (`people-lists`). */
  readonly kinds: number
  /** The word without a possessive ending, and which lists hold that. */
  readonly bare: string
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
  /** For each token. */
  readonly facts: readonly WordFacts[]
  /** For each token, 1 inside a quotation and 0 outside. */
  readonly quoted: Uint8Array
}

const unknown: WordFacts = { kinds: 0, bare: '', bareKinds: 0, singular: null, singularKinds: 0, wordClass: 'noun' }

/** What is known of the word at token `i`; nothing beyond the text. */
export function factsAt(r: PeopleReading, i: number): WordFacts {
  return r.facts[i] ?? unknown
}

/** Does any of these lists hold the word at token `i` as it stands? `kinds` are bits of `people-lists`. */
export function isAny(r: PeopleReading, i: number, kinds: number): boolean {
  return ((r.facts[i] ?? unknown).kinds & kinds) !== 0
}

/** `norm` without a possessive ending. */
function bareNorm(norm: string): string {
  if (norm.endsWith("'s")) return norm.slice(0, -2)
  return norm.endsWith("'") ? norm.slice(0, -1) : norm
}

/** Reads a text once more, with the words about people of its language. */
export function readPeople(doc: AnnotatedText, pack: LanguagePack, words: PeopleWords): PeopleReading {
  const lexicon = lexiconOf(pack)
  return { doc, pack, words, facts: doc.tokens.map(token => lexicon.of(token.spelling)), quoted: quotedTokens(doc) }
}

function quotedTokens({ tokens, quotations }: AnnotatedText): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let t = 0
  for (const { spans } of quotations) {
    for (const { start, end } of spans) {
      while (t < tokens.length && (tokens[t]?.start ?? 0) < start) t++
      const from = t
      while (t < tokens.length && (tokens[t]?.start ?? 0) < end) t++
      quoted.fill(1, from, t)
    }
  }
  return quoted
}

const lexiconOf = lexiconsOf(({ norm }, pack: LanguagePack): WordFacts => {
  const { people } = pack
  if (people === null) return unknown
  const kinds = kindsIn(people)
  const kindsOf = (word: string | null): number => (word === null ? 0 : (kinds.get(word) ?? 0))
  const bare = bareNorm(norm)
  const singular = people.singularOf(bare)
  return { kinds: kindsOf(norm), bare, bareKinds: kindsOf(bare), singular, singularKinds: kindsOf(singular), wordClass: pack.classOf(bare, false) }
})
