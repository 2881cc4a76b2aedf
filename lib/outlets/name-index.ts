import type { Span } from '@/lib/text/span'

import type { Outlet } from './outlet'

interface Word extends Span {
  readonly text: string
}

interface Entry {
  readonly words: readonly string[]
  /** The article belongs to the name (`The Hill`): without it, it is another word. */
  readonly needsArticle: boolean
  /** The first word is a preposition that has swallowed the name's article (`au Monde` for `Le Monde`). */
  readonly contracted?: boolean
  readonly outlet: Outlet
}

/** What `NameIndex.mentions` finds: offsets are UTF-16 indexes, a leading `The` included. */
export interface NameMention extends Span {
  readonly outlet: Outlet
  readonly short: boolean
}

/** The words of a name or a text: letters and digits, in order, with their places. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }))
}

const isArticle = (word: Word | undefined) => word !== undefined && /^the$/iu.test(word.text)
/** French *à* with the article of a name (*Le Bon Usage*, §587). *Du* is left out: `la Coupe du Monde` names no newspaper. */
const contractions = new Map([['Le', 'au'], ['Les', 'aux']])
/** Last words of German papers whose adjectives are inflected (`der Süddeutschen Zeitung`): *Duden – Die Grammatik* (2022), «Flexion der Adjektive». */
const germanNouns = new Set(['Zeitung', 'Post', 'Presse', 'Rundschau', 'Nachrichten', 'Allgemeine', 'Tageszeitung', 'Anzeiger'])
const inflected = /^(\p{Lu}\p{Ll}+(?:sche|ine|ue|ige|liche))$/u
const startsUpper = (word: Word) => /^[\p{Lu}\p{N}]/u.test(word.text)

/** Looks names up in a text, word by word: as written, so that `time` is never `Time`. */
export class NameIndex {
  readonly #entries = new Map<string, Entry[]>()

  /** Takes a name as written. A leading `The` may be missing in the text, unless one word is left without it. */
  add(name: string, outlet: Outlet): void {
    const words = wordsOf(name)
    const article = isArticle(words[0]) && words.length > 1
    const rest = (article ? words.slice(1) : words).map((word) => word.text)
    const first = rest[0]
    if (first === undefined) return
    this.#put({ words: rest, needsArticle: article && rest.length === 1, outlet })
    if (rest.length > 1 && germanNouns.has(rest.at(-1) ?? '') && rest.some(word => inflected.test(word))) this.#put({ words: rest.map((word, i) => (i < rest.length - 1 ? word.replace(inflected, '$1n') : word)), needsArticle: false, outlet })
    const contracted = rest.length > 1 ? contractions.get(first) : undefined
    if (contracted !== undefined) this.#put({ words: [contracted, ...rest.slice(1)], needsArticle: false, contracted: true, outlet })
  }

  #put(entry: Entry): void {
    const first = entry.words[0] ?? ''
    const entries = this.#entries.get(first) ?? []
    entries.push(entry)
    entries.sort((a, b) => b.words.length - a.words.length)
    this.#entries.set(first, entries)
  }

  /** The outlet of exactly these words, a leading `the` aside; `null` where there is none. */
  exact(words: readonly Word[]): Outlet | null {
    const article = isArticle(words[0]) && words.length > 1
    const rest = article ? words.slice(1) : words
    const entries = this.#entries.get(rest[0]?.text ?? '') ?? []
    const entry = entries.find((e) => e.words.length === rest.length && (article || !e.needsArticle) && agrees(e, rest, 0, null))
    return entry?.outlet ?? null
  }

  /** Every name in the text, in order, without overlaps; also the last word of a fuller name before (`the Journal`). */
  mentions(text: string): NameMention[] {
    const words = wordsOf(text)
    const found: NameMention[] = []
    const short = new Map<string, Outlet>()
    for (let i = 0; i < words.length; i++) {
      const word = words[i]
      if (!word) continue
      const before = words[i - 1]
      const article = isArticle(before) && before !== undefined && /^\s$/u.test(text.slice(before.end, word.start)) ? before : null
      const fuller = article ? short.get(word.text) : undefined
      const entry = (this.#entries.get(word.text) ?? []).find((e) => (article !== null || !e.needsArticle) && agrees(e, words, i, text) && !isPartOfName(e, words, i, text))
      if (fuller && (!entry || entry.words.length === 1) && !continues(words, i, text)) {
        found.push({ start: article?.start ?? word.start, end: word.end, outlet: fuller, short: true })
        continue
      }
      if (!entry) continue
      const last = words[i + entry.words.length - 1] ?? word
      const start = entry.contracted === true ? (words[i + 1]?.start ?? word.start) : (article?.start ?? word.start)
      found.push({ start, end: last.end, outlet: entry.outlet, short: false })
      if (entry.words.length > 1) short.set(last.text, entry.outlet)
      i += entry.words.length - 1
    }
    return found
  }
}

/** Words that join the parts of a name, in the languages of the list. */
const joiners = new Set(['of', 'and', 'for', 'in', 'on', 'de', 'des', 'du', 'der', 'und', 'et', 'y', 'e'])
/** Those of them that belong to the words before: what follows is still one name. */
const hangs = new Set(['for', 'in', 'on'])

/** One everyday word (`Prevention`, `The Register`) inside a longer name (`Disease Control and Prevention`, `the Register of Interests`). */
function isPartOfName(entry: Entry, words: readonly Word[], at: number, text: string): boolean {
  if (entry.words.length > 1 || !(entry.outlet.ordinary || entry.needsArticle)) return false
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  const [before, earlier] = [words[at - 1], words[at - 2]]
  const touches = (a: Word | undefined, b: Word | undefined) => a !== undefined && b !== undefined && /^[ \u00a0-]$/u.test(text.slice(a.end, b.start))
  if (touches(word, next) && next && (startsUpper(next) || (next.text === 'of' && after && startsUpper(after) && touches(next, after)))) return true
  if (!touches(before, word) || !before || isArticle(before)) return false
  if (joiners.has(before.text)) return entry.outlet.ordinary && touches(earlier, before) && earlier !== undefined && startsUpper(earlier) && !hangs.has(before.text)
  return startsUpper(before)
}

/** Another capital word right after: the name goes on (`the Post Office`). */
function continues(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]
  const next = words[at + 1]
  return word !== undefined && next !== undefined && text.slice(word.end, next.start) === ' ' && startsUpper(next)
}

function agrees(entry: Entry, words: readonly Word[], from: number, text: string | null): boolean {
  return entry.words.every((expected, i) => {
    const word = words[from + i]
    const before = words[from + i - 1]
    if (word?.text !== expected) return false
    return i === 0 || text === null || before === undefined || /^[ \u00a0.'’&!+/-]{0,3}$/u.test(text.slice(before.end, word.start))
  })
}
