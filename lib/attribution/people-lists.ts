import type { PeopleWords } from '@/lib/language/people-words'

/* One bit for each list about people and bodies (`PeopleWords`) that is asked word by word. */

/** What may begin a name by its form: a capital letter, a handle, a screen name. */
export const opensName = 1 << 0
/** A given name. */
export const given = 1 << 1
export const title = 1 << 2
/** The first word of a title. */
export const titleStart = 1 << 3
export const nameSuffix = 1 << 4
export const particle = 1 << 5
export const bodyConnector = 1 << 6
export const bodyWord = 1 << 7
export const place = 1 << 8
export const nation = 1 << 9
export const calendar = 1 << 10
export const functionWord = 1 << 11
export const pronoun = 1 << 12
/** A pronoun in any case that tells a gender. */
export const gendered = 1 << 13
export const noun = 1 << 14
export const definite = 1 << 15
export const indefinite = 1 << 16
export const demonstrative = 1 << 17
export const possessive = 1 << 18
export const counter = 1 << 19
export const quantifier = 1 << 20
export const unnamedPronoun = 1 << 21
export const preposition = 1 << 22
export const belonging = 1 << 23
export const relative = 1 << 24
export const partitive = 1 << 25
export const measure = 1 << 26
export const conjunction = 1 << 27
export const namer = 1 << 28
export const knowing = 1 << 29
export const copula = 1 << 30
export const subjectPronoun = 1 << 31

export const article = definite | indefinite
export const determiner = definite | demonstrative | possessive | indefinite | counter | quantifier | unnamedPronoun

type Listed = ReadonlySet<string> | ReadonlyMap<string, unknown>

const known = new WeakMap<PeopleWords, ReadonlyMap<string, number>>()

/** The kinds of every word in the lists; put together once for a language. */
export function kindsIn(words: PeopleWords): ReadonlyMap<string, number> {
  const kinds = known.get(words) ?? readLists(words)
  known.set(words, kinds)
  return kinds
}

function readLists(words: PeopleWords): ReadonlyMap<string, number> {
  const lists: readonly (readonly [number, Listed])[] = [
    [given, words.femaleNames], [given, words.maleNames], [title, words.titles], [titleStart, new Set([...words.titles.keys()].map(phrase => phrase.split(' ')[0] ?? ''))],
    [nameSuffix, words.nameSuffixes], [particle, words.particles], [bodyConnector, words.bodyConnectors], [bodyWord, words.bodyWords],
    [place, words.places], [nation, words.nations], [calendar, words.calendar], [functionWord, words.functionWords],
    [pronoun, words.pronouns], [gendered, words.pronounGenders], [subjectPronoun, words.subjectPronouns], [noun, words.nouns],
    [definite, words.definites], [indefinite, words.indefinites], [demonstrative, words.demonstratives], [possessive, words.possessives],
    [counter, words.counters], [quantifier, words.quantifiers], [unnamedPronoun, words.unnamedPronouns],
    [preposition, words.prepositions], [belonging, words.belonging], [relative, words.relatives], [partitive, words.partitives], [measure, words.measures],
    [conjunction, words.conjunctions], [namer, words.namers], [knowing, words.knowing], [copula, words.copulas],
  ]
  const kinds = new Map<string, number>()
  for (const [bit, list] of lists) for (const word of list.keys()) kinds.set(word, (kinds.get(word) ?? 0) | bit)
  return kinds
}
