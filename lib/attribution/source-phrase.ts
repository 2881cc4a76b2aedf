import type { LanguagePack } from '@/lib/language/language-pack'
import type { NounClass, PeopleWords, PronounWord } from '@/lib/language/people-words'
import type { AnnotatedText, Token, TokenRange } from '@/lib/text/annotated-text'

import { bareNorm, isPossessive } from './name-runs'
import type { Mention, NameTable } from './names'
import { classOfTail, coreEnd } from './phrase-head'
import type { Reference, SourcePhrase } from './phrase-parts'

export type { Reference, SourcePhrase } from './phrase-parts'

/** Takes a source apart; `range` is not empty. */
export function readSourcePhrase(doc: AnnotatedText, names: NameTable, range: TokenRange, pack: LanguagePack, words: PeopleWords): SourcePhrase {
  return new PhraseReader(doc.text, doc.tokens, names, range, pack, words).read()
}

class PhraseReader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #names: NameTable
  readonly #range: TokenRange
  readonly #pack: LanguagePack
  readonly #words: PeopleWords

  constructor(text: string, tokens: readonly Token[], names: NameTable, range: TokenRange, pack: LanguagePack, words: PeopleWords) {
    this.#text = text
    this.#tokens = tokens
    this.#names = names
    this.#range = range
    this.#pack = pack
    this.#words = words
  }

  read(): SourcePhrase {
    const { from, to } = this.#range
    let start = from
    let outer: Reference | null = null
    let headEnd = this.#headEnd(start)
    for (let depth = 0; depth < 3 && this.#isMeasure(start, headEnd); depth++) {
      outer ??= this.#measureReference(start, headEnd)
      start = headEnd + 1
      headEnd = this.#headEnd(start)
    }
    const last = this.#mention(headEnd - 1)
    const isName = last !== null && !last.possessive && last.to === headEnd
    const others = this.#othersIn(from, to, isName ? last : null)
    const roles = isName ? null : this.#roles(start, headEnd)
    const apposed = isName ? null : (roles ?? this.#apposed(headEnd))
    const core = coreEnd(i => this.#norm(i), start, headEnd, this.#words)
    const head = isName ? null : this.#head(start, core)
    const singular = head === null ? null : this.#singular(head)
    return {
      from,
      to,
      headEnd,
      pronoun: to - from === 1 ? this.#pronoun(from) : null,
      name: isName ? last : apposed,
      head: head === null ? null : (singular ?? head),
      plural: singular !== null || (head !== null && this.#barePlural(head, start, core)),
      nounClass: head === null ? null : this.#classOf(singular ?? head, start, core),
      reference: outer ?? this.#reference(start, headEnd),
      modifiers: this.#modifiers(start, headEnd),
      others: others.filter(mention => mention !== apposed),
      belongs: this.#words.belonging.has(this.#norm(headEnd)) && this.#mentionAfter(headEnd + 1) !== null,
      depends: this.#words.belonging.has(this.#norm(headEnd)) && headEnd + 1 < to,
      owner: others.find(mention => mention.possessive && mention.to < headEnd && mention.from >= start) ?? null,
      knowing: this.#knows(headEnd),
      joined: roles === null && this.#joined(headEnd),
    }
  }

  /** A pronoun, also with a verb joined to it (`they've`); `WHO` and `US` are none. */
  #pronoun(i: number): PronounWord | null {
    const token = this.#tokens[i]
    if (token === undefined || (token.end - token.start > 1 && this.#text.slice(token.start, token.end) === token.norm.toUpperCase())) return null
    return this.#words.pronouns.get(token.norm.split("'")[0] ?? '') ?? null
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? ''
  }

  #mention(i: number): Mention | null {
    const mention = this.#names.at.get(i)
    return mention !== undefined && mention.from >= this.#range.from - 3 && mention.to <= this.#range.to ? mention : null
  }

  /** The name whose titles begin at `i`. */
  #titled(i: number): Mention | null {
    const mention = this.#names.startingAt.get(i)
    return mention !== undefined && mention.to <= this.#range.to ? mention : null
  }

  /** Where the words before the first preposition, clause, comma or participle end. */
  #headEnd(start: number): number {
    let i = start
    let nouns = 0
    while (i < this.#range.to) {
      const mention = this.#mention(i) ?? this.#titled(i)
      if (mention !== null && mention.to > i) {
        i = mention.to
        nouns++
        continue
      }
      const token = this.#tokens[i]
      if (token === undefined) break
      if (token.kind === 'mark' && isPossessive(this.#tokens, i - 1)) {
        i++
        continue
      }
      if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'handle') break
      if (i > start && this.#closes(i, token, nouns)) break
      if (!this.#isDeterminer(token.norm)) nouns++
      i++
    }
    return i
  }

  #closes(i: number, token: Token, nouns: number): boolean {
    const { norm } = token
    if (this.#words.prepositions.has(norm) || this.#words.relatives.has(norm) || this.#words.conjunctions.has(norm)) return true
    if (nouns === 0 || token.capital) return false
    if (this.#words.knowing.has(norm) || this.#words.namers.has(norm)) return true
    const next = this.#norm(i + 1)
    // "Ashville managing director Jane Roe"
    if (this.#mention(i - 1) !== null && this.#words.nouns.has(next) && this.#mention(i + 2) !== null && this.#pack.classOf(norm, false) === 'gerund') return false
    const before = this.#norm(i - 1)
    const { nouns: listed, singularOf } = this.#words
    const singular = singularOf(before)
    if (this.#mention(i - 1) === null && !listed.has(before) && (singular === null || !(listed.has(singular) || this.#words.looksLikePerson(singular)))) return false
    const wordClass = this.#pack.classOf(norm, token.capital)
    return (wordClass === 'past' || wordClass === 'gerund' || wordClass === 'adverb' || wordClass === 'auxiliary') && !this.#words.nouns.has(norm)
  }

  #isDeterminer(norm: string): boolean {
    const w = this.#words
    return w.definites.has(norm) || w.demonstratives.has(norm) || w.possessives.has(norm) || w.indefinites.has(norm) || w.counters.has(norm) || w.quantifiers.has(norm) || w.unnamedPronouns.has(norm)
  }

  /** `some of`, `three of`, `a group of`: what counts stands after `of`. */
  #isMeasure(start: number, headEnd: number): boolean {
    if (headEnd <= start || headEnd + 1 >= this.#range.to || !this.#words.partitives.has(this.#norm(headEnd))) return false
    const last = this.#norm(headEnd - 1)
    if (this.#words.measures.has(last)) return this.#mention(headEnd - 1) === null && this.#mention(headEnd + 1) === null
    return headEnd - start <= 2 && (this.#words.counters.has(last) || this.#words.quantifiers.has(last) || this.#words.indefinites.has(last))
  }

  /** `Kritiker`: a noun for people that looks alike in the plural never stands alone in the singular. */
  #barePlural(head: string, start: number, end: number): boolean {
    return this.#words.capitalNouns && end === start + 1 && head.endsWith('er') && this.#words.nouns.has(head) && this.#names.startingAt.get(start) === undefined
  }

  #measureReference(start: number, headEnd: number): Reference {
    const last = this.#norm(headEnd - 1)
    if (this.#words.indefinites.has(last)) return 'indefinite'
    return this.#words.counters.has(last) && headEnd - start === 1 ? 'counted' : 'quantified'
  }

  #head(start: number, headEnd: number): string | null {
    const token = this.#tokens[headEnd - 1]
    if (token === undefined || headEnd <= start || token.kind === 'punctuation' || token.kind === 'mark') return null
    const norm = bareNorm(token)
    if (this.#words.nouns.has(norm)) return norm
    return this.#isDeterminer(norm) || this.#words.functionWords.has(norm) && !this.#words.nouns.has(this.#words.singularOf(norm) ?? '') ? null : norm
  }

  #singular(head: string): string | null {
    const singular = this.#words.singularOf(head)
    return this.#words.nouns.has(head) && !this.#words.nouns.has(singular ?? '') ? null : singular
  }

  #classOf(head: string, start: number, headEnd: number): NounClass | null {
    const word = headEnd - 2 >= start ? this.#norm(headEnd - 2) : ''
    const before = this.#words.headFirst ? (this.#words.singularOf(word) ?? word) : word
    const parts = head.split('-')
    const { nouns } = this.#words
    return nouns.get(`${before} ${head}`) ?? nouns.get(head) ?? nouns.get(parts.at(-1) ?? '') ?? classOfTail(head, this.#words) ?? (this.#words.looksLikePerson(head) ? 'person' : null)
  }

  #reference(start: number, headEnd: number): Reference {
    const w = this.#words
    const first = this.#tokens[start]
    const norm = first?.norm ?? ''
    // "der 35 Jahre alte Spieler": the article tells more than the number
    const definite = (w.headFirst || w.capitalNouns) && w.definites.has(norm)
    for (let i = definite ? headEnd : start; i < headEnd && i < start + 3; i++) {
      const token = this.#tokens[i]
      if (token !== undefined && this.#mention(i) === null && (w.counters.has(token.norm) || (token.kind === 'number' && /^\d[\d,]*$/u.test(token.norm) && i + 1 < headEnd))) return 'counted'
    }
    if (w.quantifiers.has(norm)) return 'quantified'
    if (w.correlatives.has(norm) && this.#joined(headEnd)) return 'bare'
    if (w.definites.has(norm)) return 'definite'
    if (w.demonstratives.has(norm)) return 'demonstrative'
    if (w.possessives.has(norm)) return 'possessive'
    if (w.indefinites.has(norm) || w.unnamedPronouns.has(norm)) return 'indefinite'
    for (let i = start; i < headEnd; i++) if (isPossessive(this.#tokens, i)) return 'possessive'
    return 'bare'
  }

  #modifiers(start: number, headEnd: number): string[] {
    const modifiers: string[] = []
    for (let i = start; i < headEnd - 1; i++) {
      const token = this.#tokens[i]
      if (token?.kind === 'word' && this.#mention(i) === null && !this.#isDeterminer(token.norm)) modifiers.push(bareNorm(token))
    }
    return modifiers
  }

  #othersIn(from: number, to: number, name: Mention | null): Mention[] {
    const found: Mention[] = []
    for (let i = from; i < to; i++) {
      const mention = this.#mention(i)
      if (mention === null || mention === name || found.at(-1) === mention) continue
      found.push(mention)
    }
    return found
  }

  /** `, Jane Roe` or `named Jane Roe` after the head. */
  #apposed(headEnd: number): Mention | null {
    let i = headEnd
    const comma = this.#commaAfter(headEnd)
    if (comma !== null) return this.#mention(comma + 1) ?? this.#titled(comma + 1)
    if (this.#norm(i) === ',' || this.#norm(i) === '(' || this.#norm(i) === '—') i++
    else {
      while (i < this.#range.to && i < headEnd + 8 && !this.#words.namers.has(this.#norm(i))) i++
      if (!this.#words.namers.has(this.#norm(i))) return null
      i++
      if (this.#norm(i) === 'as' || this.#norm(i) === 'only') i++
    }
    const mention = this.#mention(i)
    return mention !== null && !mention.possessive ? mention : null
  }

  /** The comma after what depends on the head, where a person's name follows it (`the head of the union, Jane Roe`). */
  #commaAfter(headEnd: number): number | null {
    for (let i = headEnd; i < this.#range.to && i < headEnd + 12; i++) {
      if (this.#norm(i) !== ',') continue
      const mention = this.#mention(i + 1) ?? this.#titled(i + 1)
      return mention?.entity.kind === 'person' && !mention.possessive ? i : null
    }
    return null
  }

  /** `agent and profiler Jane Roe`: two roles of one person. */
  #roles(start: number, headEnd: number): Mention | null {
    if (!this.#joined(headEnd) || this.#isDeterminer(this.#norm(start)) || this.#singular(this.#norm(headEnd - 1)) !== null) return null
    for (let i = headEnd + 1; i < this.#range.to && i < headEnd + 4; i++) {
      const mention = this.#mention(i)
      if (mention === null) continue
      const before = this.#tokens[mention.start - 1]
      const role = mention.titles.length > 0 || (before !== undefined && mention.start - 1 > headEnd && !before.capital && !this.#isDeterminer(before.norm))
      return role && mention.entity.kind !== 'body' && (this.#words.nouns.has(this.#norm(headEnd - 1)) || classOfTail(this.#norm(headEnd - 1), this.#words) !== null) ? mention : null
    }
    return null
  }

  #mentionAfter(i: number): Mention | null {
    for (let k = i; k < this.#range.to && k < i + 6; k++) {
      const mention = this.#mention(k)
      if (mention !== null) return mention
    }
    return null
  }

  #knows(headEnd: number): boolean {
    for (let i = headEnd; i < this.#range.to && i < headEnd + 6; i++) if (this.#words.knowing.has(this.#norm(i))) return true
    return false
  }

  #joined(headEnd: number): boolean {
    return this.#words.conjunctions.has(this.#norm(headEnd)) && headEnd + 1 < this.#range.to
  }
}
