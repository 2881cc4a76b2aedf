import type { PeopleWords } from '@/lib/language/people-words'

import type { SourceKind } from './attribution'
import type { SourcePhrase } from './source-phrase'

/** What a source's words alone tell. */
export interface PhraseKind {
  readonly kind: SourceKind
  /** What the phrase may point back to: somebody, some people, a body or an outlet that the text spoke of before. */
  readonly refers: 'person' | 'group' | 'body' | 'press' | null
}

const known = (kind: SourceKind): PhraseKind => ({ kind, refers: null })
const back = (kind: SourceKind, refers: PhraseKind['refers']): PhraseKind => ({ kind, refers })

/** The kind of a source that is no name and no pronoun, by its head noun and by how it is picked out. */
export function kindOfPhrase(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { head, nounClass, reference } = phrase
  if (head === null) return kindWithoutHead(phrase, words)
  if (phrase.knowing) return known('unnamed')
  switch (nounClass) {
    case 'source':
      return kindOfInformant(phrase)
    case 'voice':
      return kindOfVoice(phrase, words)
    case 'official':
      return kindOfOfficial(phrase, words)
    case 'camp':
      return kindOfCamp(phrase, words)
    case 'party':
      return known(reference === 'quantified' || reference === 'counted' || phrase.modifiers.length > 0 ? 'crowd' : phrase.plural ? 'organization' : reference === 'definite' ? 'person' : 'unnamed')
    case 'person':
      return kindOfPeople(phrase, words)
    case 'institution':
      return kindOfBody(phrase)
    case 'press':
      return kindOfPress(phrase)
    case 'document':
      return kindOfDocument(phrase, words)
    case 'air':
      // "three words" are no talk, "our account" is no rumour
      return known(phrase.reference === 'counted' ? 'none' : phrase.reference === 'possessive' && phrase.owner === null ? 'document' : 'crowd')
    default:
      return kindOfUnlisted(phrase, words)
  }
}

/** `many`, `someone`, `another`, `those on the left`. */
function kindWithoutHead(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  if (phrase.knowing) return known('unnamed')
  const { reference } = phrase
  if (reference === 'indefinite' || reference === 'counted') return known('unnamed')
  if (reference === 'quantified' || reference === 'demonstrative') return known('crowd')
  return known(phrase.others.length > 0 && phrase.others.some(mention => words.places.has(mention.entity.words[0] ?? '')) ? 'organization' : 'none')
}

/** A journalist's informant stays without a name, however often the text comes back to them. */
function kindOfInformant(phrase: SourcePhrase): PhraseKind {
  return back('unnamed', phrase.reference === 'definite' || phrase.reference === 'demonstrative' ? 'person' : null)
}

/** Somebody who speaks for a body or a person is that body's voice; without one, an unnamed person. */
function kindOfVoice(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  if (phrase.reference === 'definite' && !phrase.plural) return back('organization', 'person')
  const speaksFor = phrase.depends || phrase.others.length > 0 || phrase.modifiers.length > 0 || phrase.reference === 'possessive' || phrase.reference === 'definite'
  return known(speaksFor || words.mouthpieces.has(phrase.head ?? '') || (words.capitalNouns && !words.nouns.has(phrase.head ?? '')) ? 'organization' : 'unnamed')
}

/** Whether the phrase names a body (not merely a country) or a kind of body that officials belong to. */
function namesBody(phrase: SourcePhrase, words: PeopleWords): boolean {
  if (phrase.modifiers.some(modifier => words.bodyModifiers.has(modifier))) return true
  return phrase.others.some(({ entity }) => (entity.kind === 'place' ? entity.words.every(word => !words.nations.has(word)) : entity.kind !== 'person' || !phrase.belongs))
}

function kindOfOfficial(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { reference, plural } = phrase
  if (reference === 'indefinite' || reference === 'counted') return known('unnamed')
  if (reference === 'definite' || reference === 'demonstrative') return back(plural ? 'organization' : 'person', plural ? 'group' : 'person')
  if (words.confidants.has(phrase.head ?? '')) return known('unnamed')
  if (!plural) return back('person', 'person')
  if (phrase.head === 'official') return known(reference !== 'quantified' && namesBody(phrase, words) ? 'organization' : 'unnamed')
  if (reference === 'quantified') return known('crowd')
  return known(namesBody(phrase, words) || reference === 'possessive' || phrase.head === 'officer' ? 'organization' : 'unnamed')
}

/** `los críticos`, `les experts`: in Romance languages the article stands before a whole class too. */
function isGeneric(phrase: SourcePhrase, words: PeopleWords): boolean {
  return words.headFirst && phrase.reference === 'definite' && phrase.plural && !phrase.depends && phrase.others.length === 0 && phrase.modifiers.length === 0
}

/** People by their opinion on somebody: nobody whom one could ask, unless there is only one. */
function kindOfCamp(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { reference, plural } = phrase
  if (plural) {
    if (reference === 'counted') return known('unnamed')
    if (reference === 'definite' && phrase.owner === null) return back(isGeneric(phrase, words) ? 'crowd' : 'organization', 'group')
    return known('crowd')
  }
  return reference === 'indefinite' ? known('unnamed') : back('person', 'person')
}

function kindOfPeople(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { reference, plural } = phrase
  if (!plural) return reference === 'indefinite' || reference === 'counted' ? known('unnamed') : back('person', 'person')
  if (reference === 'counted') return known('unnamed')
  if (isGeneric(phrase, words) && words.experts.has(phrase.head ?? '')) return back('crowd', 'group')
  if (reference === 'definite' || reference === 'demonstrative') return back('organization', 'group')
  const ofBody = words.experts.has(phrase.head ?? '') && [...phrase.others, ...(phrase.owner ? [phrase.owner] : [])].some(mention => mention.entity.kind === 'body')
  if (ofBody && (reference === 'possessive' || reference === 'bare')) return known('organization')
  if (reference === 'possessive') return known(phrase.owner === null || words.kin.has(phrase.head ?? '') ? 'person' : 'crowd')
  if (reference === 'bare' && phrase.depends && (words.headFirst || words.capitalNouns)) return known('organization')
  if (reference === 'bare' && phrase.belongs && phrase.others.some(mention => mention.entity.kind === 'body')) return known('organization')
  return known('crowd')
}

function kindOfBody(phrase: SourcePhrase): PhraseKind {
  if (phrase.reference === 'quantified' && phrase.plural) return known('crowd')
  return back('organization', (phrase.reference === 'definite' || phrase.reference === 'demonstrative') && !phrase.plural ? 'body' : null)
}

function kindOfPress(phrase: SourcePhrase): PhraseKind {
  if (phrase.plural || phrase.head === 'media' || phrase.head === 'press') return known('crowd')
  return back('outlet', phrase.reference === 'definite' || phrase.reference === 'demonstrative' ? 'press' : null)
}

/** One document can be found; reports and studies at large cannot. */
function kindOfDocument(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { head, plural, reference } = phrase
  const pickedOut = phrase.belongs || (words.headFirst && phrase.depends) || phrase.owner !== null || reference === 'definite' || reference === 'demonstrative' || reference === 'possessive' || reference === 'indefinite'
  // "evidence presented at the trial"
  const shown = head === 'evidence' && phrase.headEnd < phrase.to
  const atLarge = plural || head === 'research' || head === 'evidence' || head === 'science'
  return known(atLarge && !pickedOut && !shown && words.uncheckable.has(head ?? '') ? 'crowd' : 'document')
}

/** A noun that no list holds: people if several do it, else a thing that speaks. */
function kindOfUnlisted(phrase: SourcePhrase, words: PeopleWords): PhraseKind {
  const { reference, plural, head } = phrase
  if (plural && words.nations.has(head ?? '')) return known(reference === 'definite' ? 'organization' : 'crowd')
  if (/-olds?$/u.test(head ?? '') || words.nounGenders.has(head ?? '')) return kindOfPeople(phrase, words)
  return known('organization')
}
