import type { NounClass, PronounWord } from '@/lib/language/people-words'
import type { TokenRange } from '@/lib/text/annotated-text'

import { isPossessive } from './name-runs'
import type { Mention, NameTable } from './names'
import type { PeopleReading } from './people-reading'

/** How the noun phrase picks out what it speaks of. */
export type Reference = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'counted' | 'quantified' | 'bare'

/** A source as a noun phrase, taken apart. */
export interface SourcePhrase extends TokenRange {
  readonly pronoun: PronounWord | null
  /** Token at which the head ends: what follows says more about it. */
  readonly headEnd: number
  /** The name that the phrase is, or that stands in apposition to it. */
  readonly name: Mention | null
  /** The head noun, singular, lower case; `null` where there is none (`many`, `some in the city`). */
  readonly head: string | null
  readonly plural: boolean
  readonly nounClass: NounClass | null
  readonly reference: Reference
  /** Words before the head noun, lower case, names left out. */
  readonly modifiers: readonly string[]
  /** Names inside the phrase that are not what it speaks of. */
  readonly others: readonly Mention[]
  /** A preposition of belonging and a name follow the head (`of the ministry`). */
  readonly belongs: boolean
  /** Such a preposition follows, whatever it leads to (`for the driver`). */
  readonly depends: boolean
  /** A name's possessive stands before the head (`Roe's`). */
  readonly owner: Mention | null
  /** The phrase says what the unnamed source knows (`familiar with the matter`). */
  readonly knowing: boolean
  /** Two phrases joined by `and`. */
  readonly joined: boolean
}

/** Classes of nouns that one person may be called by. */
export const personal: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'official', 'voice', 'camp'])

/** Whether a name of several words may well be a person's. */
export function isFullName({ from, to, definite, entity }: Mention): boolean {
  return to - from > 1 && !definite && (entity.kind === 'person' || entity.kind === 'unknown')
}

/** `the former Night Ferry star`, but not `the FBI director`, nor `the star of the show`: it may tell something new about whom the text speaks of. */
export function mayRetell({ reference, nounClass, headEnd, to, others }: SourcePhrase): boolean {
  return reference === 'definite' && nounClass === 'person' && headEnd === to && others.every(({ entity }) => entity.kind !== 'body')
}

/** `the South African and Kenyan armies`: the two names only tell which ones the noun at the end means. */
export function sharesNoun({ name, joined, headEnd, to }: SourcePhrase, { doc, words }: PeopleReading, names: NameTable): boolean {
  const noun = doc.tokens[to - 1]
  return name !== null && joined && name.to === headEnd && noun?.capital === false && names.at[to - 2]?.possessive === false && words.singularOf(noun.norm) !== null
}

/** `the capital's new mayor`: the mayor of something that may be no concern of whom the text speaks of. */
export function hasOwner({ from, headEnd }: SourcePhrase, { doc }: PeopleReading): boolean {
  for (let i = from; i < headEnd; i++) if (isPossessive(doc, i)) return true
  return false
}
