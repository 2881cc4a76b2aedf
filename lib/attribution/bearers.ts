import type { PeopleWords } from '@/lib/language/people-words'

import type { Entity, NameTable } from './names'

/** Once people were named an office comes at most so many sentences before the name of whoever bears it. */
const namedWithin = 4
/** `the guard` means `a guard` of at most so many sentences before. */
const introducedWithin = 6
/** More bearers of one description than any article has: keeps hostile input linear. */
const mostBearers = 40

const none: readonly string[] = []
const nobody: readonly Entity[] = []

/** Whoever the text calls by the words of a description. */
export interface Bearer {
  readonly entity: Entity
  /** The text calls nobody else so. */
  readonly isOnly: boolean
  /** Named already. */
  readonly isKnown: boolean
  /** Named already, or soon enough for a description to come before the name. */
  readonly isNear: boolean
}

/** What a description says. */
export interface Asked {
  readonly head: string
  /** The word before the head; `undefined` where there is none. */
  readonly modifier: string | undefined
  /** Places that it names, lower case: whoever is known to be from another one is not meant. */
  readonly places: readonly string[]
}

/** Whom an article calls by which office or trade, and who came into it by one without a name. */
export class Bearers {
  readonly #words: PeopleWords
  /** Of the whole article, in the order in which it names them. */
  readonly #byKey = new Map<string, Entity[]>()
  /** When each was named last, and when somebody came in by a noun: counted on with every one of them. */
  readonly #named = new Map<Entity, number>()
  readonly #introduced = new Map<string, { readonly at: number; readonly sentence: number }>()
  #count = 0
  #hasPeople = false

  constructor(names: NameTable, words: PeopleWords) {
    this.#words = words
    for (const entity of names.entities) {
      if (entity.kind === 'body' || entity.kind === 'place') continue
      for (const key of this.#keysOf(entity)) {
        const bearers = this.#byKey.get(key)
        if (bearers === undefined) this.#byKey.set(key, [entity])
        else if (bearers.length < mostBearers && bearers.at(-1) !== entity) bearers.push(entity)
      }
    }
  }

  /** `major general` is a general, but `vice president` no president. */
  #keysOf(entity: Entity): readonly string[] {
    if (entity.descriptions.size === 0) return none
    return [...entity.descriptions].flatMap(description => {
      const words = description.split(' ')
      return words.length === 1 || this.#words.officeModifiers.has(words[0] ?? '') ? [description] : [description, words.at(-1) ?? '']
    })
  }

  noteName(entity: Entity): void {
    this.#named.set(entity, this.#count++)
    this.#hasPeople ||= entity.kind === 'person'
  }

  /** Somebody whom the text does not name came in by this noun (`a guard`). `sentence` never goes back. */
  noteIntroduction(noun: string, sentence: number): void {
    this.#introduced.set(noun, { at: this.#count++, sentence })
  }

  /** `the guard` after `a guard`: somebody without a name, unless `bearer` was named since. */
  isNewcomer(noun: string, bearer: Bearer | null, sentence: number): boolean {
    const found = this.#introduced.get(noun)
    return found !== undefined && sentence - found.sentence <= introducedWithin && this.#lastOf(bearer?.entity) < found.at
  }

  #lastOf(entity: Entity | undefined): number {
    return (entity === undefined ? undefined : this.#named.get(entity)) ?? -1
  }

  /** Whoever of those that are called so was named last; before any, the first that will be. `sentence` is an index into the text's; `null` where nobody is called so. */
  find({ head, modifier, places }: Asked, sentence: number): Bearer | null {
    const compound = this.#words.officeModifiers.has(modifier ?? '')
    let next: Bearer | null = null
    for (const key of modifier === undefined ? [head] : compound ? [`${modifier} ${head}`] : [`${modifier} ${head}`, head]) {
      const pool = this.#from(places, this.#byKey.get(key) ?? nobody)
      const isOnly = pool.length === 1
      const last = pool.reduce<Entity | undefined>((latest, entity) => (this.#lastOf(entity) > this.#lastOf(latest) ? entity : latest), undefined)
      if (last !== undefined) return { entity: last, isOnly, isKnown: true, isNear: true }
      const [first] = pool
      if (first !== undefined) next ??= { entity: first, isOnly, isKnown: false, isNear: !this.#hasPeople || (first.mentions[0]?.sentence ?? 0) - sentence <= namedWithin }
    }
    return next
  }

  /** Those from these places; where none is known to be, those of whom no place is known: but nobody stands for a country without a word of it. */
  #from(places: readonly string[], pool: readonly Entity[]): readonly Entity[] {
    if (places.length === 0 || pool.length === 0) return pool
    const known = pool.filter(entity => places.some(place => entity.places.has(place)))
    if (known.length > 0) return known
    return places.some(place => this.#words.nations.has(place)) ? nobody : pool.filter(entity => entity.places.size === 0)
  }
}
