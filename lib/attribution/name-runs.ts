import type { Gender } from '@/lib/language/people-words'
import type { Sentence, Token, TokenRange, Tokens } from '@/lib/text/annotated-text'

import { isAcronym, type Nameable } from './nameable'
import { factsAt, isAny, isScreenName, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

/** A run of capitalised words that names somebody or something. The range holds the name alone, titles are before it. */
export interface NameRun extends TokenRange {
  /** Token of the first title before the name, or of the name itself. */
  readonly start: number
  /** Titles and roles that stand right before the name, lower case, nearest last. */
  readonly titles: readonly string[]
  readonly titleGender: Gender | null
  /** `the` (or another determiner) stands before the run. */
  readonly definite: boolean
  /** The last word is a possessive (`Roe's`). */
  readonly possessive: boolean
  /** A person's by its form: a title, a handle, a screen name. */
  readonly personal: boolean
}

/** Whether a token ends with the possessive, or the lone apostrophe of a plural follows it. */
export function isPossessive({ tokens, starts, ends }: Tokens, i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.norm.endsWith("'s")) return true
  const next = tokens[i + 1]
  const after = tokens[i + 2]
  return token.norm.endsWith('s') && next?.kind === 'mark' && (next.norm === "'" || next.norm === '’') && starts[i + 1] === ends[i] && after?.kind === 'word' && (starts[i + 2] ?? 0) > (ends[i + 1] ?? 0)
}

const untitled: readonly string[] = []

/** No title has more words. */
const longestTitle = 5

/** Reads name runs out of a text: one pass, longest run first. */
export class NameRunReader {
  readonly #r: PeopleReading
  readonly #tokens: readonly Token[]
  readonly #nameable: Nameable
  /** For each token: 1 more than the length of the title there; 0 where nobody asked yet. */
  readonly #titles: Uint8Array

  constructor(r: PeopleReading, nameable: Nameable) {
    this.#r = r
    this.#tokens = r.doc.tokens
    this.#nameable = nameable
    this.#titles = new Uint8Array(r.doc.tokens.length)
  }

  /** Name runs of one sentence, in order, without overlap. */
  read(sentence: Sentence): NameRun[] {
    const runs: NameRun[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      const run = isAny(this.#r, i, lists.opensName) ? this.#runAt(i, sentence) : null
      if (run === null) continue
      runs.push(run)
      i = run.to - 1
    }
    return runs
  }

  /** Number of tokens of the title phrase at `i`, with a name after it; 0 where there is none. */
  #titleAt(i: number, sentence: TokenRange): number {
    if (i >= sentence.to || !isAny(this.#r, i, lists.titleStart)) return 0
    const known = this.#titles[i] ?? 0
    if (known > 0) return known - 1
    const found = this.#readTitle(i, sentence)
    this.#titles[i] = found + 1
    return found
  }

  #readTitle(i: number, sentence: TokenRange): number {
    const { words } = this.#r
    const first = this.#tokens[i]
    let phrase = ''
    let found = 0
    for (let n = 1; n <= longestTitle && i + n <= sentence.to; n++) {
      const token = this.#tokens[i + n - 1]
      if (token?.kind !== 'word') break
      phrase = n === 1 ? token.norm : `${phrase} ${token.norm}`
      if (words.titles.has(phrase)) found = n
    }
    if (found === 0 || isPossessive(this.#r.doc, i + found - 1) || !this.#nameable.at(i + found, sentence)) return 0
    const { bareKinds } = factsAt(this.#r, i + found)
    if ((bareKinds & lists.given) !== 0) return found
    if (found === 1 && words.titleAdjectives.has(first?.norm ?? '')) return this.#titleAt(i + 1, sentence) > 0 ? 1 : 0
    return (bareKinds & lists.bodyWord) !== 0 && this.#titleAt(i + found, sentence) === 0 ? 0 : found
  }

  #runAt(at: number, sentence: TokenRange): NameRun | null {
    const first = this.#tokens[at]
    if (first === undefined) return null
    if (!first.capital || isScreenName(first.norm)) return this.#run(at, at, at + 1, sentence, true)
    if (!this.#nameable.at(at, sentence) && this.#titleAt(at, sentence) === 0) return null
    let start = at
    let from = start
    for (let n = this.#titleAt(from, sentence); n > 0; n = this.#titleAt(from, sentence)) from += n
    let to = from
    while (to < sentence.to) {
      const step = this.#step(from, to, sentence)
      if (step === 0) break
      to += step
    }
    if (to >= from + 3 && this.#isNationBefore(from, to)) {
      from += 1
      start = from
    } else if (to >= from + 3 && this.#isRoleBefore(from, sentence)) from += 1
    else if (start === from) to = this.#bodyEnd(from, to)
    const only = to === from + 1 ? this.#tokens[from] : undefined
    const bare = only !== undefined && isAny(this.#r, from, lists.functionWord) && !isAcronym(this.#r.doc, from)
    return to > from && !bare ? this.#run(start, from, to, sentence, false) : null
  }

  /** A country's name or adjective before a person's full name (`the envoy to Ruritania Jane Roe`). */
  #isNationBefore(from: number, to: number): boolean {
    if (!isAny(this.#r, from, lists.nation)) return false
    for (let i = from + 1; i < to; i++) if (this.#isBodyWord(i) || this.#tokens[i]?.capital !== true) return false
    return true
  }

  /** A noun for people that has its capital letter only from the start of the sentence (`Novelist Jane Roe`). */
  #isRoleBefore(from: number, sentence: TokenRange): boolean {
    return from === sentence.from && this.#isRole(from) && isAny(this.#r, from + 1, lists.given)
  }

  /** `envoy to the UN Jane Roe`, `head at Ashville College Jane Roe`: where a body's name ends and a person's begins right behind it; else `to`. */
  #bodyEnd(from: number, to: number): number {
    const first = this.#tokens[from]
    let body = first !== undefined && isAny(this.#r, from - 1, lists.article) && isAcronym(this.#r.doc, from)
    for (let k = from + 1; k < to - 1; k++) {
      body ||= k > from + 1 && (this.#isBodyWord(k - 1) || this.#isBodyWord(k - 2))
      if (!body || !isAny(this.#r, k, lists.given) || this.#tokens[k - 1]?.capital !== true || this.#isBodyWord(k)) continue
      return this.#isBodyWord(to - 1) ? to : k
    }
    return to
  }

  /** How many tokens at `to` carry on the run that began at `from`. */
  #step(from: number, to: number, sentence: TokenRange): number {
    const token = this.#tokens[to]
    if (token === undefined) return 0
    if (to > from && isPossessive(this.#r.doc, to - 1) && !this.#namesBody(to - 1)) return 0
    if (to > from && token.kind === 'word' && this.#titleAt(to, sentence) > 0) return 0
    if (to === from || this.#nameable.at(to, sentence)) return 1
    if (token.capital && isAny(this.#r, to, lists.pronoun) && this.#nameable.at(to + 1, sentence)) return 2
    if (token.capital && token.kind === 'word' && isAny(this.#r, to, lists.nameSuffix)) return 1
    if (token.norm === ',' && token.kind === 'punctuation' && isAny(this.#r, to + 1, lists.nameSuffix)) return 2
    let n = 0
    while (n < 2 && this.#joins(from, to + n)) n++
    if (n === 0 || !this.#nameable.at(to + n, sentence)) return 0
    return n + 1
  }

  #joins(from: number, i: number): boolean {
    const token = this.#tokens[i]
    if (token === undefined || token.capital) return false
    if (token.norm === '&') return true
    if (token.kind !== 'word') return false
    // an article belongs to a name only behind a preposition of it (`von der`)
    if (isAny(this.#r, i, lists.particle)) return !isAny(this.#r, i, lists.definite) || isAny(this.#r, i - 1, lists.particle)
    // "Committee to Restore Windmills"
    if (factsAt(this.#r, i).wordClass === 'infinitive') return this.#isBodyWord(i - 1) && !isAny(this.#r, i + 1, lists.given | lists.place | lists.nation | lists.title) && this.#tokens[i + 2]?.capital === true
    if (!isAny(this.#r, i, lists.bodyConnector)) return false
    for (let k = from; k < i; k++) if (this.#isBodyWord(k)) return token.norm !== 'and' || isAny(this.#r, from + 1, lists.bodyConnector) || isAny(this.#r, from + 2, lists.bodyConnector)
    return false
  }

  #isBodyWord(i: number): boolean {
    const { bareKinds, singularKinds } = factsAt(this.#r, i)
    return ((bareKinds | singularKinds) & lists.bodyWord) !== 0
  }

  /** A possessive that is a part of a body's name (`Sheriff's Department`, `People's Daily`). */
  #namesBody(i: number): boolean {
    const { bareKinds, singularKinds } = factsAt(this.#r, i)
    return (bareKinds & (lists.title | lists.noun)) !== 0 || (singularKinds & lists.noun) !== 0
  }

  #run(start: number, from: number, to: number, sentence: TokenRange, personal: boolean): NameRun {
    const { words } = this.#r
    const titles = this.#titlesOf(start, from, sentence)
    let titleGender: Gender | null = null
    for (const title of titles) titleGender = words.titles.get(title) ?? words.nounGenders.get(title) ?? titleGender
    return {
      start,
      from,
      to,
      titles,
      titleGender,
      definite: from === start && start > sentence.from && this.#tokens[start - 1]?.kind === 'word' && isAny(this.#r, start - 1, lists.article),
      possessive: isPossessive(this.#r.doc, to - 1),
      personal: personal || this.#bearsTitle(start, from, titles),
    }
  }

  #bearsTitle(start: number, from: number, titles: readonly string[]): boolean {
    const { titleAdjectives, weakTitles } = this.#r.words
    for (let i = start; i < from; i++) if (!titleAdjectives.has(this.#tokens[i]?.norm ?? '')) return true
    return titles.some(title => !weakTitles.has(title))
  }

  /** The role in lower case before the run, then its own titles, the longest that there are. */
  #titlesOf(start: number, from: number, sentence: TokenRange): readonly string[] {
    const { titles, officeModifiers } = this.#r.words
    const before = start > sentence.from ? this.#tokens[start - 1] : undefined
    const role = before?.kind === 'word' && !before.capital && this.#isRole(start - 1)
    if (!role && start === from) return untitled
    const found: string[] = []
    if (role) {
      const modifier = start - 2 >= sentence.from ? (this.#tokens[start - 2]?.norm ?? '') : ''
      found.push(officeModifiers.has(modifier) ? `${modifier} ${before.norm}` : before.norm)
    }
    const phrase = (k: number, n: number): string => this.#tokens.slice(k, k + n).map(token => token.norm).join(' ')
    for (let k = start; k < from; ) {
      let n = from - k
      while (n > 1 && !titles.has(phrase(k, n))) n--
      found.push(phrase(k, n))
      k += n
    }
    return found
  }

  /** A noun for people, or a title. */
  #isRole(i: number): boolean {
    if (!isAny(this.#r, i, lists.noun)) return isAny(this.#r, i, lists.title)
    const nounClass = this.#r.words.nouns.get(this.#tokens[i]?.norm ?? '')
    return nounClass === 'person' || nounClass === 'voice' || nounClass === 'official' || nounClass === 'camp'
  }
}
