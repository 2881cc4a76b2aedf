import type { Gender, PeopleWords } from '@/lib/language/people-words'

import { Bearers } from './bearers'
import type { Entity, Mention, NameTable } from './names'
import { type Referent, Salience, weights } from './salience'

/** A gender that nothing tells, and a name that may be no person's, count less. */
const unsureGender = 0.85
const unsurePerson = 0.3
/** Below this nobody is in mind any more. */
const forgotten = 0.01
/** Below this nobody is spoken of; below the other, not in the sentence before. */
const [inMind, justNow] = [0.2, 0.45]
/** How much heavier than the next one somebody must be for `the singer` to mean them. */
const clearLead = 1.5
/** The same for words that tell something new about them. */
const farLead = 2
const leadSentences = 3
/** Below this somebody who is called by an office or trade is no longer whom a description means at once. */
const atHand = 0.1
/** Whom an article spoke of so far, and by which words; sentences are counted by `nextSentence`. */
export class ArticleMemory {
  readonly #words: PeopleWords
  readonly #salience = new Salience()
  readonly #referents = new Map<Entity, Referent>()
  /** Who is called by which office or trade. */
  readonly bearers: Bearers
  readonly #speakers = new Set<Entity>()
  readonly #lead: Entity | null
  #screenName: Entity | null = null
  #screenNameSentence = -1
  #sentence = 0

  constructor(names: NameTable, words: PeopleWords) {
    this.#words = words
    const lead = names.mentions.find(({ entity }) => entity.kind === 'person' && entity.name !== null && entity.words.length > 1)
    this.#lead = lead !== undefined && lead.sentence < leadSentences ? lead.entity : null
    this.bearers = new Bearers(names, words)
  }

  get sentence(): number {
    return this.#sentence
  }

  nextSentence(): void {
    this.#sentence++
  }

  /** `leads`: first name of its sentence, before any verb's objects. `oblique`: behind a preposition or as a possessor. */
  noteMention(mention: Mention, leads: boolean, oblique: boolean): void {
    const { entity } = mention
    this.bearers.noteName(entity)
    if (entity.kind === 'place') return
    if (entity.words.length === 1 && /^@|\d$/u.test(entity.words[0] ?? '')) {
      this.#screenName = entity
      this.#screenNameSentence = this.#sentence
    }
    const weight = mention.quoted ? weights.quoted : oblique ? weights.oblique : leads ? weights.subject : weights.other
    this.#salience.note(this.referent(entity), weight, this.#sentence)
  }

  noteSpeaker(referent: Referent): void {
    if (referent.entity !== null) this.#speakers.add(referent.entity)
    this.#salience.note(referent, referent.entity === null ? weights.nameless : weights.speaker, this.#sentence)
  }

  noteSubject(referent: Referent): void {
    this.#salience.note(referent, weights.subject, this.#sentence)
  }

  referent(entity: Entity): Referent {
    let referent = this.#referents.get(entity)
    if (referent === undefined) {
      referent = { kind: entity.kind === 'person' || entity.kind === 'unknown' ? 'person' : 'organization', entity, gender: null, head: null, plural: false }
      this.#referents.set(entity, referent)
    }
    return referent
  }

  /** Whether somebody was spoken of so lately that what they are called means them at once. */
  isAtHand(entity: Entity): boolean {
    return this.#salience.weightOf(entity, this.#sentence) >= atHand
  }

  /** Whom `he` or `she` means; `null` where nobody fits, or two alike. */
  byPronoun(gender: Gender | null): Referent | null {
    const [best, next] = this.#people(gender)
    if (best === undefined || best.weight <= forgotten) return null
    return best.weight === next?.weight && best.weight > justNow && best.referent.entity !== null && next.referent.entity !== null ? null : best.referent
  }

  /** The one person whom the text is speaking of; `null` where it is not clear. */
  inFocus(gender: Gender | null, least = inMind, lead = clearLead): Referent | null {
    const [first, second] = this.#people(gender).filter(({ referent }) => referent.entity?.kind !== 'unknown')
    if (first === undefined || first.weight < least) return null
    return second === undefined || first.weight > lead * second.weight ? first.referent : null
  }

  #people(gender: Gender | null): readonly { readonly referent: Referent; readonly weight: number }[] {
    return this.#salience.ranked(this.#sentence, referent => (this.#agrees(referent, gender) ? this.#certainty(referent, gender) : 0))
  }

  #certainty(referent: Referent, gender: Gender | null): number {
    if (referent.entity?.kind === 'unknown') return unsurePerson
    if (gender === null || (referent.entity ?? referent).gender !== null) return 1
    return unsureGender
  }

  #agrees(referent: Referent, gender: Gender | null): boolean {
    const { entity, kind } = referent
    if (referent.plural) return false
    if (entity === null) return (kind === 'unnamed' || kind === 'person') && (referent.gender === null || gender === null || referent.gender === gender)
    if (entity.kind !== 'person' && !(entity.kind === 'unknown' && (entity.words.length > 1 || this.#speakers.has(entity)))) return false
    return entity.gender === null || gender === null || entity.gender === gender
  }

  /** Somebody of the same description whom the text introduced without a name. */
  nameless(head: string | null, plural: boolean): Referent | null {
    const [found] = this.#salience.ranked(this.#sentence, referent => (referent.entity === null && referent.head === head && referent.plural === plural ? 1 : 0))
    return found?.referent ?? null
  }

  /** Whoever was named last by a screen name (`@roe`, `roe42`). */
  get poster(): Referent | null {
    return this.#screenName === null ? null : this.referent(this.#screenName)
  }

  /** The sentence that named `poster`; -1 where none did. */
  get posterSentence(): number {
    return this.#screenNameSentence
  }

  /**
   * An office that the article gives to nobody is that of the first person whom it names, if it does so at once, unless they hold another;
   * where several people may bear it (`shared`), only while the text speaks of them.
   */
  officeHolder(gender: Gender | null, shared: boolean): Referent | null {
    const lead = this.#lead
    if (shared && this.inFocus(gender)?.entity !== lead) return null
    if (lead === null || (gender !== null && lead.gender !== null && lead.gender !== gender)) return null
    return this.#holdsOffice(lead) ? null : this.referent(lead)
  }

  #holdsOffice({ descriptions }: Entity): boolean {
    const { nouns, titles, weakTitles } = this.#words
    return [...descriptions].some(description => titles.has(description) && nouns.has(description.slice(description.lastIndexOf(' ') + 1)) && !weakTitles.has(description))
  }

  /** Whom `the former Night Ferry star` tells more about: the one person of whom the text is speaking, far before all others, and who holds no office. */
  retold(gender: Gender | null): Referent | null {
    const focus = this.inFocus(gender, justNow, farLead)
    return focus?.entity?.kind === 'person' && !this.#holdsOffice(focus.entity) ? focus : null
  }

  /** The body whose name holds the noun; else, for a general noun, the one spoken of last, and for a kind of body the one that may be of that kind. */
  body(head: string): Referent | null {
    const ranked = this.#salience.ranked(this.#sentence, ({ entity }) => (entity !== null && (entity.kind === 'body' || (entity.kind === 'unknown' && this.#speakers.has(entity))) ? 1 : 0))
    const same = ranked.find(({ referent }) => referent.entity?.words.includes(head))
    const kinds = this.#words.bodyKinds.get(head)
    if (kinds !== undefined && same === undefined) {
      const [first, second] = ranked.filter(({ referent: { entity } }) => entity !== null && (isInLetters(entity) || kinds.has(entity.words.at(-1) ?? '')))
      return first !== undefined && first.weight > inMind && (second === undefined || first.weight > clearLead * second.weight) ? first.referent : null
    }
    const [first] = this.#words.generalBodies.has(head) ? ranked : []
    // "the group" is not the Planet Group where the text speaks of another by now
    if (same !== undefined && (first === undefined || first.weight <= farLead * same.weight)) return same.referent
    return first !== undefined && first.weight > inMind ? first.referent : null
  }
}

/** `FDA`: a name of one word in capitals. */
function isInLetters({ name, words }: Entity): boolean {
  return words.length === 1 && name !== null && name.length > 2 && name === name.toUpperCase()
}
