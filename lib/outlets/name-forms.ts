import { wordsOf } from './words'

/** One way in which a name stands in a text. */
export interface NameForm {
  /** Its words with a space between; one word that needs its article (`The Hill`) begins with `the`. */
  readonly key: string
  /** Its words, the article aside. */
  readonly words: readonly string[]
}

const isArticle = (word: string): boolean => /^the$/iu.test(word)
/** French *à* with the article of a name (*Le Bon Usage*, §587). *Du* is left out: `la Coupe du Monde` names no newspaper. */
const contractions = new Map([['Le', 'au'], ['Les', 'aux']])
const contracted = new Set(contractions.values())
/** Last words of German papers whose adjectives are inflected (`der Süddeutschen Zeitung`): *Duden – Die Grammatik* (2022), «Flexion der Adjektive». */
const germanNouns = new Set(['Zeitung', 'Post', 'Presse', 'Rundschau', 'Nachrichten', 'Allgemeine', 'Tageszeitung', 'Anzeiger'])
const inflected = /^(\p{Lu}\p{Ll}+(?:sche|ine|ue|ige|liche))$/u

/** Is it a preposition that has taken in the article of a name (`au Monde`)? */
export function isContracted(word: string): boolean {
  return contracted.has(word)
}

/** How a name stands in texts; none where it has no words. A leading `The` may be missing there, unless one word is left without it. */
export function nameForms(name: string): NameForm[] {
  const all = wordsOf(name).map((word) => word.text)
  const article = all.length > 1 && isArticle(all[0] ?? '')
  const words = article ? all.slice(1) : all
  if (words.length === 0) return []
  const forms = [formOf(words, article && words.length === 1)]
  if (words.length === 1) return forms
  if (germanNouns.has(words.at(-1) ?? '') && words.some((word) => inflected.test(word))) {
    forms.push(formOf(words.map((word, i) => (i < words.length - 1 ? word.replace(inflected, '$1n') : word))))
  }
  const preposition = contractions.get(words[0] ?? '')
  if (preposition !== undefined) forms.push(formOf([preposition, ...words.slice(1)]))
  return forms
}

function formOf(words: readonly string[], needsArticle = false): NameForm {
  return { words, key: (needsArticle ? 'the ' : '') + words.join(' ') }
}

/** The first word of a name, its article aside. */
const opening = /^[^\p{L}\p{M}\p{N}]*(?:the[^\p{L}\p{M}\p{N}]+)?([\p{L}\p{M}\p{N}]+)/iu

/** The first word of each of the `nameForms`, the article aside; most names have one form, and are not taken apart for it. */
export function firstWordsOf(name: string): string[] {
  const first = opening.exec(name)?.[1]
  if (first === undefined) return []
  const isPlain = !contractions.has(first) && !germanNouns.has(name.slice(name.lastIndexOf(' ') + 1))
  return isPlain ? [first] : nameForms(name).map(({ words }) => words[0] ?? first)
}
