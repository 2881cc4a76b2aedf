import type { PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText, Sentence } from '@/lib/text/annotated-text'

import { bareNorm } from './name-runs'
import type { Mention, NameTable } from './names'

const longestApposition = 14

/**
 * Learns what named people are: `Jane Roe, the mayor of …`, `the county's sheriff, John Doe, …`, `Roe is a singer`. Adds to
 * `Entity.descriptions`, and to the gender where a noun tells it (`a spokeswoman`). Constant work per mention.
 */
export function learnDescriptions(doc: AnnotatedText, names: NameTable, words: PeopleWords): void {
  for (const mention of names.mentions) {
    if (mention.entity.kind === 'place' || mention.possessive) continue
    const sentence = doc.sentences[mention.sentence]
    if (sentence === undefined) continue
    const learner = new Learner(doc, names, words, mention)
    learner.after(sentence)
    learner.before(sentence)
  }
}

class Learner {
  readonly #doc: AnnotatedText
  readonly #names: NameTable
  readonly #words: PeopleWords
  readonly #mention: Mention

  constructor(doc: AnnotatedText, names: NameTable, words: PeopleWords, mention: Mention) {
    this.#doc = doc
    this.#names = names
    this.#words = words
    this.#mention = mention
  }

  #norm(i: number): string {
    return this.#doc.tokens[i]?.norm ?? ''
  }

  /** `, the mayor of Ash` or ` is the mayor of Ash` behind the name. */
  after(sentence: Sentence): void {
    let i = this.#mention.to
    const copula = this.#words.copulas.has(this.#norm(i))
    if (!copula && this.#norm(i) !== ',') return
    i++
    if (this.#doc.tokens[i]?.kind === 'number' && this.#norm(i + 1) === ',') i += 2
    const end = Math.min(sentence.to, i + longestApposition)
    if (copula && !this.#words.definites.has(this.#norm(i)) && !this.#words.indefinites.has(this.#norm(i))) return
    for (let k = i; k < end; k++) {
      const token = this.#doc.tokens[k]
      if (token === undefined || token.kind === 'mark') return
      if (token.kind === 'punctuation' || this.#words.prepositions.has(token.norm) || this.#words.relatives.has(token.norm)) {
        this.#learn(this.#words.headFirst ? this.#firstNoun(i, k) : k - 1, i)
        return
      }
      if (this.#words.pronouns.has(token.norm) && k === i) return
    }
  }

  /** `the county's sheriff, ` before the name. */
  before(sentence: Sentence): void {
    const comma = this.#mention.from - this.#titleLength() - 1
    if (comma <= sentence.from || this.#norm(comma) !== ',' || ![',', '.', ''].includes(this.#norm(this.#mention.to))) return
    const head = comma - 1
    if (this.#words.headFirst) {
      this.#beforeByFirstNoun(sentence.from, comma)
      return
    }
    for (let k = head; k >= sentence.from && k > head - longestApposition; k--) {
      const norm = this.#norm(k)
      if (this.#doc.tokens[k]?.kind !== 'word') return
      if (this.#words.definites.has(norm) || this.#words.possessives.has(norm) || norm.endsWith("'s")) {
        this.#learn(head, k)
        return
      }
      if (this.#words.prepositions.has(norm)) return
    }
  }

  /** `el alcalde de la villa, ` before the name: back to the determiner that hangs on nothing. */
  #beforeByFirstNoun(floor: number, comma: number): void {
    for (let k = comma - 1; k >= floor && k > comma - longestApposition; k--) {
      const norm = this.#norm(k)
      if (this.#doc.tokens[k]?.kind !== 'word') return
      if (this.#words.belonging.has(norm) || this.#words.prepositions.has(norm)) {
        if (!this.#words.belonging.has(norm)) return
      } else if ((this.#words.definites.has(norm) || this.#words.possessives.has(norm)) && !this.#words.partitives.has(this.#norm(k - 1))) {
        this.#learn(this.#firstNoun(k + 1, comma), k)
        return
      }
    }
  }

  /** The first word from `from` that stands for a person; the one before `to` where none does. */
  #firstNoun(from: number, to: number): number {
    for (let k = from; k < to; k++) {
      const norm = this.#norm(k)
      if (this.#words.prepositions.has(norm)) break
      if (this.#words.nouns.has(norm) || this.#words.looksLikePerson(norm)) return k
    }
    return to - 1
  }

  #titleLength(): number {
    return this.#mention.titles.reduce((n, title) => n + title.split(' ').length, 0)
  }

  /** Takes the noun at `head` as a description, where it is one for a person. */
  #learn(head: number, floor: number): void {
    const token = this.#doc.tokens[head]
    if (token === undefined || head < floor || this.#names.at.get(head)?.possessive === false && !token.capital) return
    const noun = bareNorm(token)
    const nounClass = this.#words.nouns.get(noun)
    const titled = this.#words.titles.has(noun)
    const forPeople = nounClass === 'person' || nounClass === 'official' || nounClass === 'voice' || nounClass === 'camp' || titled || (nounClass === undefined && this.#words.looksLikePerson(noun))
    if (!forPeople || this.#words.places.has(noun)) return
    const before = this.#norm(head - 1)
    const entity = this.#mention.entity
    entity.descriptions.add(this.#words.officeModifiers.has(before) && head > floor ? `${before} ${noun}` : noun)
    if (entity.kind === 'unknown' && (nounClass !== undefined || titled)) entity.kind = 'person'
    entity.gender ??= this.#words.nounGenders.get(noun) ?? null
  }
}
