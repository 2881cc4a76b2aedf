import type { Gender } from '@/lib/language/people-words'

import type { ArticleMemory } from './article-memory'
import type { SourceKind } from './attribution'
import type { Asked, Bearer } from './bearers'
import type { Mention } from './names'
import { isAny, isScreenName, type PeopleReading } from './people-reading'
import { hasOwner, mayRetell, type SourcePhrase } from './phrase-parts'
import type { Referent } from './salience'
import * as lists from './people-lists'

/** Whom a description stands for: somebody whom the text spoke of, or `newcomer`, of the kind `kind`. */
export type Described = { readonly kind: null; readonly referent: Referent } | { readonly kind: SourceKind; readonly newcomer: boolean }

/** What the text spoke of so far, for one description. */
export interface DescribedContext extends PeopleReading {
  readonly memory: ArticleMemory
  /** Who is not meant: a subject before it in the sentence, to which a pronoun would point. `null` where there is none. */
  readonly bound: Referent | null
}

const meant = (referent: Referent): Described => ({ kind: null, referent })
const unknown = (kind: SourceKind, newcomer = true): Described => ({ kind, newcomer })

/** Whom `the mayor`, `the singer`, `the 56-year-old` stands for: somebody called so before, or the one person whom the text is speaking of. */
export function describedPerson(c: DescribedContext, phrase: SourcePhrase, kind: SourceKind): Described {
  const { memory, words } = c
  const head = phrase.head ?? ''
  const modifier = phrase.modifiers.at(-1)
  const nameless = words.officeModifiers.has(modifier ?? '') ? null : memory.nameless(head, phrase.plural)
  // "cette source", "la misma fuente": whoever was cited before, not a new informant
  const pointsBack = phrase.reference === 'demonstrative' || phrase.modifiers.some(word => words.demonstratives.has(word))
  if (kind === 'unnamed' && nameless === null && pointsBack) return unknown('organization', false)
  if (kind === 'unnamed') return nameless === null ? unknown(kind) : meant(nameless)
  if (phrase.reference === 'possessive') return unknown(kind)
  const bound = phrase.reference === 'definite' ? c.bound : null
  const asked: Asked = { head, modifier, places: placesIn(phrase) }
  const bearer = memory.bearers.find(asked, c.doc.sentenceOf[phrase.from] ?? 0)
  const isNewcomer = memory.bearers.isNewcomer(head, bearer, memory.sentence)
  if (bearer !== null && !isNewcomer && bearer.entity !== bound?.entity && memory.isAtHand(bearer.entity)) return meant(memory.referent(bearer.entity))
  if (nameless !== null) return meant(nameless)
  const poster = c.pack.channels.posters.has(head) && phrase.reference === 'definite' ? memory.poster : null
  if (poster !== null) return meant(poster)
  const focus = isNewcomer ? namelessInFocus(c, phrase) : kind === 'person' ? farther(c, phrase, asked, bearer) : bearer?.isOnly === true && bearer.isNear ? memory.referent(bearer.entity) : null
  if (focus !== null && focus !== bound) return meant(focus)
  return kind === 'person' ? unknown(phrase.nounClass === 'official' && bearer === null ? 'unnamed' : kind) : unknown(kind, false)
}

/** Whom `the judge` means, a noun for an institution that is somebody's title as well: a bearer at hand, or the only one so far. */
export function titledBearer(c: DescribedContext, phrase: SourcePhrase): Referent | null {
  const head = phrase.head ?? ''
  if (phrase.plural || phrase.reference !== 'definite' || !c.words.titles.has(head)) return null
  const bearer = c.memory.bearers.find({ head, modifier: phrase.modifiers.at(-1), places: placesIn(phrase) }, c.doc.sentenceOf[phrase.from] ?? 0)
  return bearer?.isKnown === true && bearer.entity !== c.bound?.entity && (bearer.isOnly || c.memory.isAtHand(bearer.entity)) ? c.memory.referent(bearer.entity) : null
}

/** Whom a description means that nobody at hand is called by. */
function farther(c: DescribedContext, phrase: SourcePhrase, asked: Asked, bearer: Bearer | null): Referent | null {
  const { memory, words } = c
  const gender = genderOf(phrase, c)
  const sole = words.soleOffices.has(asked.head) || words.soleOffices.has(`${asked.modifier ?? ''} ${asked.head}`)
  const former = phrase.modifiers.some(word => words.titleAdjectives.has(word))
  const owned = hasOwner(phrase, c)
  if (bearer?.isOnly === true && (sole ? (bearer.isNear || !owned) && (!former || bearer.entity.descriptions.has(asked.modifier ?? '')) : bearer.isNear && (owned || phrase.depends))) {
    return memory.referent(bearer.entity)
  }
  // "the guard who found the note": somebody new, or else somebody without a name
  const isNew = words.bystanders.has(asked.head) || (phrase.reference === 'definite' && isAny(c, phrase.headEnd, lists.relative))
  const far = isNew ? null : memory.retold(gender)
  const telling = phrase.others.length > 0 || (phrase.modifiers.length > 1 && gender === null)
  if (bearer !== null) {
    if (far !== null && (!telling || mayRetell(phrase))) return far
    return bearer.isKnown && bearer.isOnly && memory.inFocus(gender) === null ? memory.referent(bearer.entity) : null
  }
  if (isNew) return namelessInFocus(c, phrase)
  if (telling) return mayRetell(phrase) && !owned ? far : null
  if (words.titles.has(asked.head) && !words.weakTitles.has(asked.head)) return former ? null : memory.officeHolder(gender, !sole)
  const focus = memory.inFocus(gender)
  return focus?.entity != null && focus.entity.words.length === 1 && isScreenName(focus.entity.words[0] ?? '') ? null : focus
}

/** Whoever the text speaks of, if it does not name them. */
function namelessInFocus(c: DescribedContext, phrase: SourcePhrase): Referent | null {
  const focus = c.memory.inFocus(genderOf(phrase, c))
  return focus?.entity === null ? focus : null
}

/** What the noun, or else its determiner, tells of the gender of one person. */
export function genderOf(phrase: SourcePhrase, { doc, words }: PeopleReading): Gender | null {
  const told = words.nounGenders.get(phrase.head ?? '')
  return told ?? (phrase.plural ? null : (words.determinerGenders.get(doc.tokens[phrase.from]?.norm ?? '') ?? null))
}

/** `the North Moor senator`, `the senator from North Moor`. */
function placesIn({ others, headEnd }: SourcePhrase): readonly string[] {
  return others.filter(({ entity, from }: Mention) => entity.kind === 'place' && from <= headEnd + 1).map(({ entity }) => entity.words.join(' '))
}
