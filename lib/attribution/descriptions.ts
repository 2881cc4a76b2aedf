import type { Sentence } from '@/lib/text/annotated-text'

import type { Mention, NameTable } from './names'
import { factsAt, isAny, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

const longestApposition = 14

/**
 * Learns what named people are: `Jane Roe, the mayor of …`, `the county's sheriff, John Doe, …`, `Roe is a singer`. Adds to
 * `Entity.descriptions`, to `Entity.places` (`Ashville Mayor Jane Roe`, `Senator Jane Roe of North Moor`), and to the gender where a noun
 * tells it (`a spokeswoman`). Constant work per mention.
 */
export function learnDescriptions(r: PeopleReading, names: NameTable): void {
  for (const mention of names.mentions) {
    if (mention.entity.kind === 'place' || mention.possessive) continue
    const sentence = r.doc.sentences[mention.sentence]
    if (sentence === undefined) continue
    const learner = new Learner(r, names, mention)
    learner.beside()
    learner.after(sentence)
    learner.before(sentence)
  }
}

class Learner {
  readonly #r: PeopleReading
  readonly #names: NameTable
  readonly #mention: Mention

  constructor(r: PeopleReading, names: NameTable, mention: Mention) {
    this.#r = r
    this.#names = names
    this.#mention = mention
  }

  #norm(i: number): string {
    return this.#r.doc.tokens[i]?.norm ?? ''
  }

  #is(i: number, kinds: number): boolean {
    return isAny(this.#r, i, kinds)
  }

  /** `North Moor Gov.`, `the former North Moor governor` before the name, `of North Moor` behind it. */
  beside(): void {
    const { from, start, to, titles } = this.#mention
    if (titles.length === 0) return
    if (start === from || this.#names.at[start - 1] !== undefined) this.#place(start - 1)
    if (this.#is(start - 1, lists.noun)) this.#place(start - 2)
    if (this.#is(to, lists.belonging)) this.#place(to + 1)
  }

  #place(i: number): void {
    const place = this.#names.at[i]?.entity
    if (place?.kind === 'place') this.#mention.entity.places.add(place.words.join(' '))
  }

  /** `, the mayor of Ash` or ` is the mayor of Ash` behind the name. */
  after(sentence: Sentence): void {
    let i = this.#mention.to
    const copula = this.#is(i, lists.copula)
    if (!copula && this.#norm(i) !== ',') return
    i++
    if (this.#r.doc.tokens[i]?.kind === 'number' && this.#norm(i + 1) === ',') i += 2
    const end = Math.min(sentence.to, i + longestApposition)
    if (copula && !this.#is(i, lists.article)) return
    for (let k = i; k < end; k++) {
      const token = this.#r.doc.tokens[k]
      if (token === undefined || token.kind === 'mark') return
      if (token.kind === 'punctuation' || this.#is(k, lists.preposition | lists.relative)) {
        this.#learn(this.#r.words.headFirst ? this.#firstNoun(i, k) : k - 1, i)
        return
      }
      if (k === i && this.#is(k, lists.pronoun)) return
    }
  }

  /** `the county's sheriff, ` before the name. */
  before(sentence: Sentence): void {
    const comma = this.#mention.from - this.#titleLength() - 1
    if (comma <= sentence.from || this.#norm(comma) !== ',' || ![',', '.', ''].includes(this.#norm(this.#mention.to))) return
    const head = comma - 1
    if (this.#r.words.headFirst) {
      this.#beforeByFirstNoun(sentence.from, comma)
      return
    }
    for (let k = head; k >= sentence.from && k > head - longestApposition; k--) {
      if (this.#r.doc.tokens[k]?.kind !== 'word') return
      if (this.#is(k, lists.definite | lists.possessive) || this.#norm(k).endsWith("'s")) {
        this.#learn(head, k)
        return
      }
      if (this.#is(k, lists.preposition)) return
    }
  }

  /** `el alcalde de la villa, ` before the name: back to the determiner that hangs on nothing. */
  #beforeByFirstNoun(floor: number, comma: number): void {
    for (let k = comma - 1; k >= floor && k > comma - longestApposition; k--) {
      if (this.#r.doc.tokens[k]?.kind !== 'word') return
      if (this.#is(k, lists.belonging)) continue
      if (this.#is(k, lists.preposition)) return
      if (this.#is(k, lists.definite | lists.possessive) && !this.#is(k - 1, lists.partitive)) {
        this.#learn(this.#firstNoun(k + 1, comma), k)
        return
      }
    }
  }

  /** The first word from `from` that stands for a person; the one before `to` where none does. */
  #firstNoun(from: number, to: number): number {
    for (let k = from; k < to; k++) {
      if (this.#is(k, lists.preposition)) break
      if (this.#is(k, lists.noun) || this.#r.words.looksLikePerson(this.#norm(k))) return k
    }
    return to - 1
  }

  #titleLength(): number {
    return this.#mention.titles.reduce((n, title) => n + title.split(' ').length, 0)
  }

  /** Takes the noun at `head` as a description, where it is one for a person. */
  #learn(head: number, floor: number): void {
    const token = this.#r.doc.tokens[head]
    if (token === undefined || head < floor || this.#names.at[head]?.possessive === false && !token.capital) return
    const { bare: noun, bareKinds } = factsAt(this.#r, head)
    const nounClass = this.#r.words.nouns.get(noun)
    const titled = (bareKinds & lists.title) !== 0
    const forPeople = nounClass === 'person' || nounClass === 'official' || nounClass === 'voice' || nounClass === 'camp' || titled || (nounClass === undefined && this.#r.words.looksLikePerson(noun))
    if (!forPeople || (bareKinds & lists.place) !== 0) return
    this.#place(head - 1)
    if (this.#is(head + 1, lists.belonging)) this.#place(head + 2)
    const before = this.#norm(head - 1)
    const entity = this.#mention.entity
    entity.descriptions.add(this.#r.words.officeModifiers.has(before) && head > floor ? `${before} ${noun}` : noun)
    if (entity.kind === 'unknown' && (nounClass !== undefined || titled)) entity.kind = 'person'
    entity.gender ??= this.#r.words.nounGenders.get(noun) ?? null
  }
}
