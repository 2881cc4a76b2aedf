import type { AnnotatedText, Sentence, Token, TokenRange } from '@/lib/text/annotated-text'

import { factsAt, isAny, markOf, marksOf, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

/** Fewer capital words may be a short sentence about somebody. */
const headlineCapitals = 5

/** A heading, or a sentence in headline case (`Mayor Opens New Bridge`): its capital letters tell nothing about names. */
function isHeadline(r: PeopleReading, sentence: Sentence): boolean {
  if (r.doc.blocks[sentence.block]?.kind === 'heading') return true
  let capitals = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = r.doc.tokens[i]
    if (token?.kind !== 'word') continue
    if (token.capital) capitals++
    else if (!isAny(r, i, lists.functionWord | lists.preposition)) return false
  }
  return capitals >= headlineCapitals
}

/** At most so many words follow a given name or a title in one name. */
const wordsInName = 3

/** Capital words that follow a given name or a title and are no nouns that a list holds; lower case. */
function surnamesOf(r: PeopleReading): ReadonlySet<string> {
  const found = new Set<string>()
  const isCommon = (i: number): boolean => {
    const { bare, bareKinds, singularKinds } = factsAt(r, i)
    return (bareKinds & (lists.noun | lists.title | lists.calendar | lists.functionWord)) !== 0 || (singularKinds & lists.noun) !== 0 || r.words.looksLikePerson(bare)
  }
  r.doc.tokens.forEach((token, i) => {
    if (!token.capital || !isAny(r, i, lists.given | lists.title)) return
    for (let k = i + 1; k <= i + wordsInName; k++) {
      const next = r.doc.tokens[k]
      if (next?.kind !== 'word' || (!next.capital && !isAny(r, k, lists.particle)) || isCommon(k)) return
      if (next.capital) found.add(factsAt(r, k).bare)
    }
  })
  return found
}

const no = 1
const yes = 2

/** Which words of a text have a capital letter because of what they mean. */
export class Nameable {
  /** Sentences that are told, not set as a headline. */
  readonly sentences: readonly Sentence[]
  readonly #r: PeopleReading
  readonly #tokens: readonly Token[]
  /** Words with a capital letter inside a sentence, where none is due. */
  readonly #inner = new Set<string>()
  /** Of the words that a sentence begins with, those that stand elsewhere in lower case. */
  readonly #low = new Set<string>()
  /** Where every noun has a capital letter: words that stand right after a given name or a title somewhere in the text. */
  readonly #surnames: ReadonlySet<string>
  /** For each token: `no`, `yes`, or 0 where nobody asked yet. */
  readonly #answers: Uint8Array

  constructor(r: PeopleReading) {
    this.#r = r
    this.#tokens = r.doc.tokens
    this.#answers = new Uint8Array(r.doc.tokens.length)
    this.#surnames = r.words.capitalNouns ? surnamesOf(r) : new Set()
    this.sentences = r.doc.sentences.filter(sentence => !isHeadline(r, sentence))
    const first = this.#readCapitals()
    // most words are none of them, which a mark tells sooner than a set
    const marks = new Uint8Array(1024)
    const lexicon = marksOf(r.pack)
    for (const word of first) marks[markOf(word)] = 1
    for (const { from, to } of this.sentences) {
      for (let i = from; i < to; i++) {
        const token = this.#tokens[i]
        if (token?.kind !== 'word' || token.capital || marks[lexicon.of(token)] === 0) continue
        const { bare } = factsAt(r, i)
        if (first.has(bare)) this.#low.add(bare)
      }
    }
  }

  /** Learns the words with capital letters; gives those that sentences begin with, and the last parts of their compounds. */
  #readCapitals(): ReadonlySet<string> {
    const first = new Set<string>()
    for (const sentence of this.sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        if (!isAny(this.#r, i, lists.opensName) || this.#tokens[i]?.capital !== true) continue
        const { bare } = factsAt(this.#r, i)
        if (!this.#isInitial(i, sentence)) this.#inner.add(bare)
        else first.add(bare).add(bare.slice(bare.lastIndexOf('-') + 1))
      }
    }
    return first
  }

  /** Can token `i` be a part of a name? Not beyond its sentence. */
  at(i: number, sentence: TokenRange): boolean {
    const token = this.#tokens[i]
    if (token === undefined || i >= sentence.to || !token.capital || token.kind !== 'word') return false
    const answer = this.#answers[i]
    if (answer !== 0) return answer === yes
    const found = this.#read(i, token, sentence)
    this.#answers[i] = found ? yes : no
    return found
  }

  #read(i: number, token: Token, sentence: TokenRange): boolean {
    const kinds = this.#r.kinds[i] ?? 0
    const { bare, bareKinds, wordClass } = factsAt(this.#r, i)
    const given = (bareKinds & lists.given) !== 0
    if (this.#r.words.capitalNouns && !given && !this.#surnames.has(bare) && (bareKinds & lists.place) === 0 && !isAcronym(this.#r.doc, i)) return false
    if ((bareKinds & lists.calendar) !== 0 || ((kinds & lists.pronoun) !== 0 && !isAcronym(this.#r.doc, i))) return false
    if (wordClass === 'auxiliary' && !this.#r.words.maleNames.has(bare)) return false
    const initial = this.#isInitial(i, sentence)
    const next = this.#tokens[i + 1]
    const nextCapital = i + 1 < sentence.to && next?.kind === 'word' && next.capital
    if (initial && bare.includes('-') && this.#low.has(bare.slice(bare.lastIndexOf('-') + 1))) return false
    // "Jane A. Roe"
    if (!initial && nextCapital && token.norm.length === 1 && (this.#r.doc.ends[i] ?? 0) - (this.#r.doc.starts[i] ?? 0) === 2) return true
    // "Office of Police Standards"
    const inBody = !initial && (bareKinds & lists.bodyWord) !== 0
    if ((kinds & lists.functionWord) !== 0 && !inBody && !(given && nextCapital) && !(!nextCapital && isAcronym(this.#r.doc, i))) return !initial && nextCapital && token.norm === 'the'
    if (!initial) return true
    const inner = this.#inner.has(bare)
    if (!given && !inner && wordClass !== 'noun' && (bareKinds & lists.bodyWord) === 0 && !isAcronym(this.#r.doc, i)) return false
    // "Technology experts"
    if (!inner && (bareKinds & lists.bodyWord) !== 0 && this.#r.words.experts.has(factsAt(this.#r, i + 1).singular ?? '') && !isAcronym(this.#r.doc, i)) return false
    if (inner || !this.#low.has(bare)) return nextCapital || !this.#isCommon(i, inner)
    return nextCapital && (given || (bareKinds & lists.title) !== 0 || bare === 'new')
  }

  #isInitial(i: number, sentence: TokenRange): boolean {
    if (i === sentence.from) return true
    const before = this.#tokens[i - 1]
    return before === undefined || before.kind === 'mark' || (before.kind === 'punctuation' && before.norm !== ',' && before.norm !== '&' && before.norm !== '/')
  }

  /** A noun for people or bodies at the start of a sentence (`Prosecutors`): capital by place. */
  #isCommon(i: number, inner: boolean): boolean {
    if (inner) return false
    const { bareKinds, singular, singularKinds } = factsAt(this.#r, i)
    return ((bareKinds | singularKinds) & lists.noun) !== 0 || (singular !== null && this.#r.words.looksLikePerson(singular))
  }
}

/** Whether a token is written in capitals: `WHO`, `US`, `IT`. */
export function isAcronym({ text, tokens, starts, ends }: AnnotatedText, i: number): boolean {
  const [start, end] = [starts[i] ?? 0, ends[i] ?? 0]
  return end - start > 1 && text.slice(start, end) === tokens[i]?.norm.toUpperCase()
}
