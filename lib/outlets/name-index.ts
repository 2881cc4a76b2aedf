import type { Span } from '@/lib/text/span'

import type { Outlet } from './outlet'
import { firstWordsOf, isContracted, nameForms } from './name-forms'
import { hashOf, mayBeAt, nextWanted, wordAfter, wordBefore, wordEnd, WordFilter, wordsOf, wordStart, type Word } from './words'

/** Who is called by a name: the outlets of the numbers, in the order of the list. `shared`: it says nothing alone (`the Post`). */
export interface Claim {
  readonly number: number
  readonly shared: boolean
}

/** Which outlet a name stands for that these claim; `null` where the text leaves it open. `seen`: named in full before it. */
export type Choose = (claims: readonly Claim[], seen: ReadonlySet<Outlet>) => Outlet | null

/** What `NameIndex.mentions` finds: offsets are UTF-16 indexes, a leading `The` included. */
export interface NameMention extends Span {
  readonly outlet: Outlet
  readonly short: boolean
}

/** What a text named so far. */
interface Before {
  readonly seen: Set<Outlet>
  /** Last words of fuller names, which stand for them later on. */
  readonly short: Map<string, Outlet>
  readonly shortWords: WordFilter
  /** Where the last of them ended; 0 before any. */
  end: number
}

const isArticle = (word: Word | null | undefined) => word != null && /^the$/iu.test(word.text)
const startsUpper = (word: Word) => /^[\p{Lu}\p{N}]/u.test(word.text)
/** What may stand between two words of a name. */
const gap = /^[ \u00a0.'’&!+/-]{0,3}$/u

/** What an outlet is called. */
export interface Names {
  readonly own: readonly string[]
  /** Names that others go by too: they say nothing alone. */
  readonly shared: readonly string[]
}

/**
 * Looks names up in a text, as written, so that `time` is never `Time`. One pass: a word is looked at only where it
 * may begin or end some name, and a name is one look-up for each of its lengths. The names that begin with a word are taken in when that
 * word is first met: of some ten thousand, an article asks for a few hundred.
 */
export class NameIndex {
  readonly #namesOf: (number: number) => Names
  /** First word → whose names begin with it, as long as they have not been taken in. */
  readonly #waiting = new Map<string, number[]>()
  /** By the key of a `NameForm`. */
  readonly #claims = new Map<string, Claim | readonly Claim[]>()
  /** The keys of `#claims`: most words that may begin a name begin none, and no string is made to learn that. */
  readonly #keys = new WordFilter()
  /** First word → most words of a name that begins with it; of names that were taken in. */
  readonly #longest = new Map<string, number>()
  readonly #starts = new WordFilter()
  /** Second words of names that were taken in. */
  readonly #seconds = new WordFilter()

  /** `namesOf` is asked again when they are needed. */
  constructor(namesOf: (number: number) => Names) {
    this.#namesOf = namesOf
  }

  /** Takes the names of the outlet of that number; numbers never go back, and all are given before a text is read. */
  add(number: number, { own, shared }: Names): void {
    for (const name of own) this.#await(name, number)
    for (const name of shared) this.#await(name, number)
  }

  #await(name: string, number: number): void {
    for (const first of firstWordsOf(name)) {
      const waiting = this.#waiting.get(first)
      if (waiting === undefined) {
        this.#waiting.set(first, [number])
        this.#starts.add(first)
      } else if (waiting.at(-1) !== number) waiting.push(number)
    }
  }

  /** Takes in the names that begin with a word; the most words that one of them has. */
  #take(first: string): number | undefined {
    const waiting = this.#waiting.get(first)
    if (waiting === undefined) return this.#longest.get(first)
    this.#waiting.delete(first)
    for (const number of waiting) {
      const { own, shared } = this.#namesOf(number)
      for (const name of own) this.#put(name, first, { number, shared: false })
      for (const name of shared) this.#put(name, first, { number, shared: true })
    }
    return this.#longest.get(first)
  }

  #put(name: string, first: string, claim: Claim): void {
    for (const { key, words } of nameForms(name)) {
      if (words[0] !== first) continue
      const known = this.#claims.get(key)
      this.#keys.add(key)
      this.#claims.set(key, known === undefined ? claim : [...claimsOf(known).filter((other) => other.number !== claim.number), claim])
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, words.length))
      if (words[1] !== undefined) this.#seconds.add(words[1])
    }
  }

  /** Who claims exactly this name, a leading `the` aside; nobody where no name is like it. */
  exact(name: string): readonly Claim[] {
    const words = wordsOf(name)
    const article = isArticle(words[0]) && words.length > 1
    const rest = (article ? words.slice(1) : words).map((word) => word.text)
    const key = rest.join(' ')
    this.#take(rest[0] ?? '')
    return claimsOf((article ? this.#claims.get(`the ${key}`) : undefined) ?? this.#claims.get(key))
  }

  /** Every name in the text, in order, without overlaps; also the last word of a fuller name before (`the Journal`). */
  mentions(text: string, choose: Choose): NameMention[] {
    const found: NameMention[] = []
    const before: Before = { seen: new Set(), short: new Map(), shortWords: new WordFilter(), end: 0 }
    for (let start = nextWanted(text, 0, this.#starts, before.shortWords); start < text.length; ) {
      const end = wordEnd(text, start)
      const mention = this.#at(text, { text: text.slice(start, end), start, end }, before, choose)
      if (mention !== null) {
        found.push(mention)
        before.end = mention.end
      }
      start = nextWanted(text, mention === null ? end : mention.end, this.#starts, before.shortWords)
    }
    return found
  }

  #at(text: string, first: Word, { seen, short, shortWords, end }: Before, choose: Choose): NameMention | null {
    const most = this.#longest.get(first.text) ?? this.#take(first.text)
    const shortly = short.size === 0 ? undefined : short.get(first.text)
    if (most === undefined && shortly === undefined) return null
    const before = articleBefore(text, first)
    const name = most === undefined ? null : this.#longestAt(text, first, end, most, before !== null, (claims) => choose(claims, seen))
    if (before !== null && shortly !== undefined && (name === null || name.count === 1) && !continues(text, first)) {
      return { start: before.start, end: first.end, outlet: shortly, short: true }
    }
    if (name === null) return null
    const { last, outlet, count } = name
    const start = isContracted(first.text) ? wordStart(text, first.end) : (before?.start ?? first.start)
    if (count > 1) {
      short.set(last.text, outlet)
      shortWords.add(last.text)
    }
    seen.add(outlet)
    return { start, end: last.end, outlet, short: false }
  }

  /** The longest name that begins with `first` and that somebody may be called by; `count` is the number of its words. An outlet's name ended at `after`. */
  #longestAt(text: string, first: Word, after: number, most: number, article: boolean, choose: (claims: readonly Claim[]) => Outlet | null) {
    const words = [first]
    const hashes = [hashOf(first.text)]
    for (let last = first; words.length < most; ) {
      const start = wordStart(text, last.end)
      if (start === text.length || start - last.end > 3 || (last === first && !mayBeAt(text, start, this.#seconds)) || !gap.test(text.slice(last.end, start))) break
      const end = wordEnd(text, start)
      last = { text: text.slice(start, end), start, end }
      words.push(last)
      hashes.push(hashOf(last.text, hashOf(' ', hashes.at(-1))))
    }
    for (let count = words.length; count > 0; count--) {
      const last = words[count - 1] ?? first
      for (const needsArticle of count === 1 && article ? [true, false] : [false]) {
        const known = needsArticle ? this.#claims.get(`the ${first.text}`) : this.#keys.mayHave(hashes[count - 1] ?? 0) ? this.#claims.get(keyOf(words, count)) : undefined
        const outlet = known === undefined ? null : choose(claimsOf(known))
        // "Fox 5": a longer name that is left open is not the shorter one
        if (known !== undefined && outlet === null && count > 1) return null
        if (outlet && !isAnothers(outlet, text, last) && !((outlet.ordinary || needsArticle) && isPartOfName(outlet, first, last, text, after))) return { last, outlet, count }
      }
    }
    return null
  }
}

/** The first words of a name, as `NameForm.key` has them. */
function keyOf(words: readonly Word[], count: number): string {
  let key = words[0]?.text ?? ''
  for (let i = 1; i < count; i++) key += ` ${words[i]?.text ?? ''}`
  return key
}

function claimsOf(known: Claim | readonly Claim[] | undefined): readonly Claim[] {
  return known === undefined ? [] : 'number' in known ? [known] : known
}

function articleBefore(text: string, word: Word): Word | null {
  if (word.start < 4 || !/^the\s$/iu.test(text.slice(word.start - 4, word.start))) return null
  const before = wordBefore(text, word.start)
  return isArticle(before) ? before : null
}

/** Words that join the parts of a name, in the languages of the list. */
const joiners = new Set(['of', 'and', 'for', 'in', 'on', 'de', 'des', 'du', 'der', 'und', 'et', 'y', 'e'])
/** Those of them that belong to the words before: what follows is still one name. */
const hangs = new Set(['for', 'in', 'on'])

/** Those that name two: what follows an outlet's name and one of them is another's. */
const coordinators = new Set(['and', 'und', 'et', 'y', 'e'])

/** Heads of names of other bodies: what stands before one is a part of its name. */
const heads = new Set(['Union', 'Party', 'Committee', 'Commission', 'Association', 'Institute', 'Council', 'Society', 'Foundation', 'Federation', 'Alliance', 'Authority', 'Academy', 'Company', 'Corporation', 'Corp', 'Inc', 'Ltd', 'LLC', 'Holdings', 'HQ', 'Group', 'Bank', 'Minister', 'Ministry', 'University', 'Hospital', 'Museum', 'Theatre', 'Theater', 'Park', 'Street', 'Avenue'])

/** `The New York Times Company`, `American Conservative Union`: another's name, which the outlet's begins. */
function isAnothers(outlet: Outlet, text: string, last: Word): boolean {
  if (outlet.kind === 'body') return false
  const next = wordAfter(text, last.end)
  return next !== null && next.start === last.end + 1 && text.charAt(last.end) === ' ' && heads.has(next.text)
}

/** Everyday words (`Prevention`, `The Register`) inside a longer name (`Disease Control and Prevention`, `the Register of Interests`), which no outlet’s that ends at `previousEnd` is. */
function isPartOfName(outlet: Outlet, first: Word, last: Word, text: string, previousEnd: number): boolean {
  const next = wordAfter(text, last.end)
  const after = next?.text === 'of' ? wordAfter(text, next.end) : null
  const before = wordBefore(text, first.start)
  const touches = (a: Word | null, b: Word | null) => a !== null && b !== null && /^[ \u00a0-]$/u.test(text.slice(a.end, b.start))
  if (next && touches(last, next) && (startsUpper(next) || (after && startsUpper(after) && touches(next, after)))) return true
  if (first !== last || !before || !touches(before, first) || isArticle(before)) return false
  if (!joiners.has(before.text)) return startsUpper(before)
  const earlier = wordBefore(text, before.start)
  return outlet.ordinary && earlier !== null && !(coordinators.has(before.text) && earlier.end === previousEnd) && touches(earlier, before) && startsUpper(earlier) && !hangs.has(before.text)
}

/** Another capital word right after: the name goes on (`the Post Office`). */
function continues(text: string, word: Word): boolean {
  const next = wordAfter(text, word.end)
  return next !== null && text.slice(word.end, next.start) === ' ' && startsUpper(next)
}
