import type { NounClass, PronounWord } from '@/lib/language/people-words'
import type { Token, TokenRange } from '@/lib/text/annotated-text'

import { isPossessive } from './name-runs'
import { isAcronym } from './nameable'
import type { Mention, NameTable } from './names'
import { factsAt, isAny, type PeopleReading } from './people-reading'
import { classOfTail, coreEnd } from './phrase-head'
import { isFullName, personal, type Reference, type SourcePhrase } from './phrase-parts'
import * as lists from './people-lists'

export type { Reference, SourcePhrase } from './phrase-parts'

/** Takes a source apart; `range` is not empty. */
export function readSourcePhrase(r: PeopleReading, names: NameTable, range: TokenRange): SourcePhrase {
  return new PhraseReader(r, names, range).read()
}

/** Words behind the noun for a person among which their name is looked for. */
const longestDescription = 14

class PhraseReader {
  readonly #r: PeopleReading
  readonly #tokens: readonly Token[]
  readonly #names: NameTable
  readonly #range: TokenRange

  constructor(r: PeopleReading, names: NameTable, range: TokenRange) {
    this.#r = r
    this.#tokens = r.doc.tokens
    this.#names = names
    this.#range = range
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
    const office = last !== null && this.#isOffice(last, headEnd)
    // "Roe's" alone, of "Roe's claim that"
    const isName = last !== null && (!last.possessive || headEnd === to) && last.to === headEnd && !office
    const others = this.#othersIn(from, to, isName ? last : null)
    const core = coreEnd(i => this.#norm(i), start, headEnd, this.#r.words)
    const head = isName ? null : this.#head(start, core)
    const singular = head === null ? null : this.#singular(head)
    const nounClass = head === null ? null : this.#classOf(singular ?? head, start, core)
    const onePerson = office || outer === 'indefinite' || (singular === null && nounClass !== null && personal.has(nounClass))
    const roles = isName ? null : (this.#roles(start, headEnd) ?? (onePerson ? this.#closing(start, headEnd) : null))
    const apposed = isName ? null : (roles ?? this.#apposed(headEnd, onePerson))
    return {
      from,
      to,
      headEnd,
      pronoun: to - from === 1 ? this.#pronoun(from) : null,
      name: isName ? last : apposed,
      head: head === null ? null : (singular ?? head),
      plural: singular !== null || (head !== null && this.#barePlural(head, start, core)),
      nounClass,
      reference: outer ?? this.#reference(start, headEnd),
      modifiers: this.#modifiers(start, headEnd),
      others: others.filter(mention => mention !== apposed),
      belongs: this.#is(headEnd, lists.belonging) && this.#mentionAfter(headEnd + 1) !== null,
      depends: this.#is(headEnd, lists.belonging) && headEnd + 1 < to,
      owner: others.find(mention => mention.possessive && mention.to < headEnd && mention.from >= start) ?? null,
      knowing: this.#knows(headEnd),
      joined: roles === null && this.#joined(headEnd),
    }
  }

  /** A pronoun, also with a verb joined to it (`they've`); `WHO` and `US` are none. */
  #pronoun(i: number): PronounWord | null {
    const token = this.#tokens[i]
    if (token === undefined || isAcronym(this.#r.doc, i)) return null
    return this.#r.words.pronouns.get(token.norm.split("'")[0] ?? '') ?? null
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? ''
  }

  #is(i: number, kinds: number): boolean {
    return isAny(this.#r, i, kinds)
  }

  #mention(i: number): Mention | null {
    const mention = this.#names.at[i]
    return mention !== undefined && mention.from >= this.#range.from - 3 && mention.to <= this.#range.to ? mention : null
  }

  /** The name whose titles begin at `i`. */
  #titled(i: number): Mention | null {
    const mention = this.#names.startingAt[i]
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
      const joins = token.norm === '/' && i > start && this.#tokens[i + 1]?.capital === true
      if (joins || (token.kind === 'mark' && isPossessive(this.#r.doc, i - 1))) {
        i++
        continue
      }
      if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'handle') break
      if (i > start && this.#closes(i, token, nouns)) break
      if (!this.#is(i, lists.determiner)) nouns++
      i++
    }
    return i
  }

  #closes(i: number, token: Token, nouns: number): boolean {
    if (this.#is(i, lists.preposition | lists.relative | lists.conjunction)) return true
    if (nouns === 0 || token.capital) return false
    if (this.#is(i, lists.knowing | lists.namer)) return true
    // "Ashville managing director Jane Roe"
    if (this.#is(i + 1, lists.noun) && this.#mention(i - 1) !== null && this.#mention(i + 2) !== null && this.#r.pack.classOf(token.norm, false) === 'gerund') return false
    const before = factsAt(this.#r, i - 1)
    const isNoun = this.#is(i - 1, lists.noun) || (before.singularKinds & lists.noun) !== 0 || (before.singular !== null && this.#r.words.looksLikePerson(before.singular))
    if (!isNoun && this.#mention(i - 1) === null) return false
    const wordClass = this.#r.pack.classOf(token.norm, token.capital)
    return (wordClass === 'past' || wordClass === 'gerund' || wordClass === 'adverb' || wordClass === 'auxiliary') && !this.#is(i, lists.noun)
  }

  /** `some of`, `three of`, `a group of`: what counts stands after `of`. */
  #isMeasure(start: number, headEnd: number): boolean {
    if (headEnd <= start || headEnd + 1 >= this.#range.to || !this.#is(headEnd, lists.partitive)) return false
    if (this.#is(headEnd - 1, lists.measure)) return this.#mention(headEnd - 1) === null && this.#mention(headEnd + 1) === null
    return headEnd - start <= 2 && this.#is(headEnd - 1, lists.counter | lists.quantifier | lists.indefinite)
  }

  /** `Kritiker`: a noun for people that looks alike in the plural never stands alone in the singular. */
  #barePlural(head: string, start: number, end: number): boolean {
    return this.#r.words.capitalNouns && end === start + 1 && head.endsWith('er') && this.#r.words.nouns.has(head) && this.#names.startingAt[start] === undefined
  }

  #measureReference(start: number, headEnd: number): Reference {
    if (this.#is(headEnd - 1, lists.indefinite)) return 'indefinite'
    return this.#is(headEnd - 1, lists.counter) && headEnd - start === 1 ? 'counted' : 'quantified'
  }

  #head(start: number, headEnd: number): string | null {
    const token = this.#tokens[headEnd - 1]
    if (token === undefined || headEnd <= start || token.kind === 'punctuation' || token.kind === 'mark') return null
    const { bare, bareKinds, singularKinds } = factsAt(this.#r, headEnd - 1)
    if ((bareKinds & lists.noun) !== 0) return bare
    return (bareKinds & lists.determiner) !== 0 || ((bareKinds & lists.functionWord) !== 0 && (singularKinds & lists.noun) === 0) ? null : bare
  }

  #singular(head: string): string | null {
    const singular = this.#r.words.singularOf(head)
    return this.#r.words.nouns.has(head) && !this.#r.words.nouns.has(singular ?? '') ? null : singular
  }

  #classOf(head: string, start: number, headEnd: number): NounClass | null {
    const word = headEnd - 2 >= start ? this.#norm(headEnd - 2) : ''
    const before = this.#r.words.headFirst ? (this.#r.words.singularOf(word) ?? word) : word
    const parts = head.split('-')
    const { nouns } = this.#r.words
    return nouns.get(`${before} ${head}`) ?? nouns.get(head) ?? nouns.get(parts.at(-1) ?? '') ?? classOfTail(head, this.#r.words) ?? (this.#r.words.looksLikePerson(head) ? 'person' : null)
  }

  #reference(start: number, headEnd: number): Reference {
    const { headFirst, capitalNouns, correlatives } = this.#r.words
    const kinds = this.#r.kinds[start] ?? 0
    // "der 35 Jahre alte Spieler": the article tells more than the number
    const definite = (headFirst || capitalNouns) && (kinds & lists.definite) !== 0
    for (let i = definite ? headEnd : start; i < headEnd && i < start + 3; i++) {
      const token = this.#tokens[i]
      if (token !== undefined && this.#mention(i) === null && (this.#is(i, lists.counter) || (token.kind === 'number' && /^\d[\d,]*$/u.test(token.norm) && i + 1 < headEnd))) return 'counted'
    }
    if ((kinds & lists.quantifier) !== 0) return 'quantified'
    if (correlatives.has(this.#norm(start)) && this.#joined(headEnd)) return 'bare'
    if ((kinds & lists.definite) !== 0) return 'definite'
    if ((kinds & lists.demonstrative) !== 0) return 'demonstrative'
    if ((kinds & lists.possessive) !== 0) return 'possessive'
    if ((kinds & (lists.indefinite | lists.unnamedPronoun)) !== 0) return 'indefinite'
    for (let i = start; i < headEnd; i++) if (isPossessive(this.#r.doc, i)) return 'possessive'
    return 'bare'
  }

  #modifiers(start: number, headEnd: number): string[] {
    const modifiers: string[] = []
    for (let i = start; i < headEnd - 1; i++) {
      const token = this.#tokens[i]
      if (token?.kind === 'word' && this.#mention(i) === null && !this.#is(i, lists.determiner)) modifiers.push(factsAt(this.#r, i).bare)
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
  #apposed(headEnd: number, onePerson: boolean): Mention | null {
    let i = headEnd
    const comma = this.#commaAfter(headEnd, onePerson)
    if (comma !== null) return this.#mention(comma + 1) ?? this.#titled(comma + 1)
    if (this.#norm(i) === ',' || this.#norm(i) === '(' || this.#norm(i) === '—') i++
    else {
      while (i < this.#range.to && i < headEnd + 8 && !this.#is(i, lists.namer)) i++
      if (!this.#is(i, lists.namer)) return null
      i++
      if (this.#norm(i) === 'as' || this.#norm(i) === 'only') i++
    }
    const mention = this.#mention(i)
    return mention !== null && !mention.possessive ? mention : null
  }

  /** The comma after what depends on the head, where a person's name follows it (`the head of the union, Jane Roe`). */
  #commaAfter(headEnd: number, onePerson: boolean): number | null {
    for (let i = headEnd; i < this.#range.to && i < headEnd + 12; i++) {
      if (this.#norm(i) !== ',') continue
      const mention = this.#mention(i + 1) ?? this.#titled(i + 1)
      if (mention === null || mention.possessive) return null
      return mention.entity.kind === 'person' || (onePerson && isFullName(mention) && (mention.to === this.#range.to || this.#norm(mention.to) === ',')) ? i : null
    }
    return null
  }

  /** `MEC for Libraries, Jane Roe`: letters that stand for an office, whose bearer's name follows. */
  #isOffice(last: Mention, headEnd: number): boolean {
    return last.entity.kind === 'body' && last.to - last.from === 1 && this.#is(headEnd, lists.belonging) && this.#commaAfter(headEnd, true) !== null
  }

  /** `minister of forests Jane Roe`, `researcher and planetary scientist Jane Roe`: the name with which the description of one person ends. */
  #closing(start: number, headEnd: number): Mention | null {
    let end = headEnd
    let joint = false
    let governed = false
    for (; end < this.#range.to && end < headEnd + longestDescription && this.#norm(end) !== ',' && this.#norm(end) !== '(' && !this.#is(end, lists.relative); end++) {
      const joins = this.#is(end, lists.conjunction)
      if (joins && this.#is(end + 1, lists.article)) return null
      joint ||= joins
      governed = !joins && (governed || this.#is(end, lists.preposition))
    }
    const mention = this.#mention(end - 1)
    if (mention === null || mention.to !== end || mention.start <= headEnd || mention.possessive || !isFullName(mention)) return null
    if (this.#is(mention.start - 1, lists.preposition | lists.conjunction | lists.determiner)) return null
    // "a spokesman for the singer Jane Roe", "the mayor and lawyer Jane Roe"
    const described = mention.titles.length > 0
    return described && ((governed && mention.start === mention.from) || (joint && this.#is(start, lists.determiner))) ? null : mention
  }

  /** `agent and profiler Jane Roe`: two roles of one person. */
  #roles(start: number, headEnd: number): Mention | null {
    if (!this.#joined(headEnd) || this.#is(start, lists.determiner) || this.#singular(this.#norm(headEnd - 1)) !== null) return null
    for (let i = headEnd + 1; i < this.#range.to && i < headEnd + 4; i++) {
      const mention = this.#mention(i)
      if (mention === null) continue
      const before = this.#tokens[mention.start - 1]
      const role = mention.titles.length > 0 || (before !== undefined && mention.start - 1 > headEnd && !before.capital && !this.#is(mention.start - 1, lists.determiner))
      return role && mention.entity.kind !== 'body' && (this.#is(headEnd - 1, lists.noun | lists.title) || classOfTail(this.#norm(headEnd - 1), this.#r.words) !== null) ? mention : null
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
    for (let i = headEnd; i < this.#range.to && i < headEnd + 6; i++) if (this.#is(i, lists.knowing)) return true
    return false
  }

  #joined(headEnd: number): boolean {
    return this.#is(headEnd, lists.conjunction) && headEnd + 1 < this.#range.to
  }
}
