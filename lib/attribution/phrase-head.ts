import type { NounClass, PeopleWords } from '@/lib/language/people-words'

/** The last part of a compound has at least so many letters: fewer end too many other words. */
const shortestTail = 5

/** Longer words are no words: keeps hostile input linear. */
const longestWord = 60

/**
 * Where the head noun of the tokens `[start, end)` ends: after the first noun that a list holds where adjectives follow it
 * (`un funcionario municipal`), else at `end`. `normOf`: a token's lower-case form.
 */
export function coreEnd(normOf: (token: number) => string, start: number, end: number, words: PeopleWords): number {
  if (!words.headFirst) return end
  const { nouns } = words
  const single = (i: number): string => words.singularOf(normOf(i)) ?? normOf(i)
  const listed = (noun: string): boolean => nouns.has(noun) || words.looksLikePerson(noun)
  for (let i = start; i < end; i++) {
    if (i + 1 < end && nouns.has(`${single(i)} ${single(i + 1)}`)) return i + 2
    if (nouns.has(normOf(i)) || listed(single(i))) return i + 1
  }
  const determiners = [words.definites, words.demonstratives, words.possessives, words.indefinites, words.counters, words.quantifiers, words.functionWords]
  for (let i = start; i < end; i++) if (!determiners.some(list => list.has(normOf(i)))) return i + 1
  return end
}

/** What the last part of a compound tells (`ministeriumssprecherin`), in languages that write compounds as one word; else `null`. */
export function classOfTail(head: string, words: PeopleWords): NounClass | null {
  if (!words.capitalNouns || head.length > longestWord) return null
  for (let k = 1; k <= head.length - shortestTail; k++) {
    const found = words.nouns.get(head.slice(k))
    if (found !== undefined) return found
  }
  return null
}
