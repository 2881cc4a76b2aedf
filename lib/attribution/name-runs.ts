import type { LanguagePack } from '@/lib/language/language-pack'
import type { Gender, PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText, Sentence, Token, TokenRange } from '@/lib/text/annotated-text'

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

/** Fewer capital words may be a short sentence about somebody. */
const headlineCapitals = 5

/** `norm` without a possessive ending. */
export function bareNorm(token: Token): string {
  if (token.norm.endsWith("'s")) return token.norm.slice(0, -2)
  return token.norm.endsWith("'") ? token.norm.slice(0, -1) : token.norm
}

/** Whether a token ends with the possessive, or the lone apostrophe of a plural follows it. */
export function isPossessive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (token.norm.endsWith("'s")) return true
  const next = tokens[i + 1]
  const after = tokens[i + 2]
  return token.norm.endsWith('s') && next?.kind === 'mark' && (next.norm === "'" || next.norm === '’') && next.start === token.end && after?.kind === 'word' && after.start > next.end
}

/** A heading, or a sentence in headline case (`Mayor Opens New Bridge`): its capital letters tell nothing about names. */
export function isHeadline(doc: AnnotatedText, sentence: Sentence, words: PeopleWords): boolean {
  if (doc.blocks[sentence.block]?.kind === 'heading') return true
  let capitals = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = doc.tokens[i]
    if (token?.kind !== 'word') continue
    if (token.capital) capitals++
    else if (!words.functionWords.has(token.norm) && !words.prepositions.has(token.norm)) return false
  }
  return capitals >= headlineCapitals
}

/** At most so many words follow a given name or a title in one name. */
const wordsInName = 3

/** Capital words that follow a given name or a title and are no nouns that a list holds; lower case. */
function surnamesOf(tokens: readonly Token[], words: PeopleWords): ReadonlySet<string> {
  const found = new Set<string>()
  const isGiven = (norm: string): boolean => words.femaleNames.has(norm) || words.maleNames.has(norm)
  const isCommon = (norm: string): boolean => words.nouns.has(norm) || words.titles.has(norm) || words.calendar.has(norm) || words.functionWords.has(norm) || words.nouns.has(words.singularOf(norm) ?? '') || words.looksLikePerson(norm)
  tokens.forEach((token, i) => {
    if (!token.capital || !(isGiven(token.norm) || words.titles.has(token.norm))) return
    for (let k = i + 1; k <= i + wordsInName; k++) {
      const next = tokens[k]
      if (next?.kind !== 'word' || (!next.capital && !words.particles.has(next.norm)) || isCommon(bareNorm(next))) return
      if (next.capital) found.add(bareNorm(next))
    }
  })
  return found
}

/** Reads name runs out of a text: one pass, longest run first. */
export class NameRunReader {
  readonly #tokens: readonly Token[]
  readonly #text: string
  readonly #pack: LanguagePack
  readonly #words: PeopleWords
  readonly #titleStarts: ReadonlySet<string>
  readonly #low = new Set<string>()
  readonly #inner = new Set<string>()
  /** Where every noun has a capital letter: words that stand right after a given name or a title somewhere in the text. */
  readonly #surnames: ReadonlySet<string>

  constructor(doc: AnnotatedText, pack: LanguagePack, words: PeopleWords) {
    this.#text = doc.text
    this.#pack = pack
    this.#tokens = doc.tokens
    this.#words = words
    this.#titleStarts = new Set([...words.titles.keys()].map(title => title.split(' ')[0] ?? ''))
    this.#surnames = words.capitalNouns ? surnamesOf(doc.tokens, words) : new Set()
    for (const sentence of doc.sentences) {
      if (isHeadline(doc, sentence, words)) continue
      for (let i = sentence.from; i < sentence.to; i++) {
        const token = doc.tokens[i]
        if (token?.kind !== 'word') continue
        if (!token.capital) this.#low.add(bareNorm(token))
        else if (!this.#initial(i, sentence)) this.#inner.add(bareNorm(token))
      }
    }
  }

  /** Name runs of one sentence, in order, without overlap. */
  read(sentence: Sentence): NameRun[] {
    const runs: NameRun[] = []
    let i = sentence.from
    while (i < sentence.to) {
      const run = this.#runAt(i, sentence)
      if (run !== null) runs.push(run)
      i = run === null ? i + 1 : run.to
    }
    return runs
  }

  #initial(i: number, sentence: TokenRange): boolean {
    if (i === sentence.from) return true
    const before = this.#tokens[i - 1]
    return before === undefined || before.kind === 'mark' || (before.kind === 'punctuation' && !',&/'.includes(before.norm))
  }

  /** A capital letter that is there because of what the word means. */
  #nameable(i: number, sentence: TokenRange): boolean {
    const token = this.#tokens[i]
    if (token === undefined || i >= sentence.to || token.kind !== 'word' || !token.capital) return false
    const norm = bareNorm(token)
    if (this.#words.capitalNouns && !this.#isGiven(norm) && !this.#surnames.has(norm) && !this.#words.places.has(norm) && !this.#isAcronym(token)) return false
    if (this.#words.calendar.has(norm) || (this.#words.pronouns.has(token.norm) && !this.#isAcronym(token))) return false
    if (this.#pack.classOf(norm, false) === 'auxiliary' && !this.#words.maleNames.has(norm)) return false
    const next = this.#tokens[i + 1]
    const nextCapital = i + 1 < sentence.to && next?.kind === 'word' && next.capital
    const given = this.#isGiven(norm)
    if (norm.includes('-') && this.#initial(i, sentence) && this.#low.has(norm.slice(norm.lastIndexOf('-') + 1))) return false
    if (this.#words.functionWords.has(token.norm) && !(given && nextCapital) && !(this.#isAcronym(token) && !nextCapital)) return !this.#initial(i, sentence) && nextCapital && token.norm === 'the'
    if (this.#initial(i, sentence) && !given && !this.#inner.has(norm) && !this.#words.bodyWords.has(norm) && !this.#isAcronym(token) && this.#pack.classOf(norm, false) !== 'noun') return false
    if (!this.#initial(i, sentence) || this.#inner.has(norm) || !this.#low.has(norm)) return !this.#initial(i, sentence) || nextCapital || !this.#common(norm)
    return nextCapital && (given || this.#words.titles.has(norm) || norm === 'new')
  }

  /** `WHO`, `US`, `IT`. */
  #isAcronym(token: Token): boolean {
    return token.end - token.start > 1 && this.#text.slice(token.start, token.end) === token.norm.toUpperCase()
  }

  /** A noun for people or bodies at the start of a sentence (`Prosecutors`): capital by place. */
  #common(norm: string): boolean {
    if (this.#inner.has(norm)) return false
    const { nouns, singularOf } = this.#words
    const singular = singularOf(norm)
    return nouns.has(norm) || (singular !== null && (nouns.has(singular) || this.#words.looksLikePerson(singular)))
  }

  #isGiven(norm: string): boolean {
    return this.#words.maleNames.has(norm) || this.#words.femaleNames.has(norm)
  }

  /** Number of tokens of the title phrase at `i`, with a name after it; 0 where there is none. */
  #titleAt(i: number, sentence: TokenRange): number {
    if (!this.#titleStarts.has(this.#tokens[i]?.norm ?? '')) return 0
    let phrase = ''
    let found = 0
    for (let n = 1; n <= 5 && i + n <= sentence.to; n++) {
      const token = this.#tokens[i + n - 1]
      if (token?.kind !== 'word') break
      phrase = n === 1 ? token.norm : `${phrase} ${token.norm}`
      if (this.#words.titles.has(phrase)) found = n
    }
    if (found === 0 || isPossessive(this.#tokens, i + found - 1)) return 0
    const after = this.#tokens[i + found]
    if (after === undefined || !this.#nameable(i + found, sentence)) return 0
    const next = bareNorm(after)
    if (this.#isGiven(next)) return found
    if (found === 1 && this.#words.titleAdjectives.has(phrase.split(' ')[0] ?? '')) return this.#titleAt(i + 1, sentence) > 0 ? 1 : 0
    return this.#words.bodyWords.has(next) && this.#titleAt(i + found, sentence) === 0 ? 0 : found
  }

  #runAt(at: number, sentence: TokenRange): NameRun | null {
    let start = at
    const first = this.#tokens[start]
    if (first === undefined) return null
    if (first.kind === 'handle') return first.norm.startsWith('@') ? this.#run(start, start, start + 1, sentence, true) : null
    if (first.kind === 'word' && /^[a-z_]{3,}\d+$/u.test(first.norm)) return this.#run(start, start, start + 1, sentence, true)
    if (first.kind === 'word' && !first.capital) return null
    if (!this.#nameable(start, sentence) && this.#titleAt(start, sentence) === 0) return null
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
    }
    const only = to === from + 1 ? this.#tokens[from] : undefined
    const bare = only !== undefined && this.#words.functionWords.has(only.norm) && !this.#isAcronym(only)
    return to > from && !bare ? this.#run(start, from, to, sentence, false) : null
  }

  /** A country's name or adjective before a person's full name (`the envoy to Ruritania Jane Roe`). */
  #isNationBefore(from: number, to: number): boolean {
    if (!this.#words.nations.has(this.#tokens[from]?.norm ?? '')) return false
    for (let i = from + 1; i < to; i++) if (this.#isBodyWord(i) || this.#tokens[i]?.capital !== true) return false
    return true
  }

  /** How many tokens at `to` carry on the run that began at `from`. */
  #step(from: number, to: number, sentence: TokenRange): number {
    const token = this.#tokens[to]
    if (token === undefined) return 0
    if (to > from && isPossessive(this.#tokens, to - 1) && !this.#namesBody(to - 1)) return 0
    if (to > from && token.kind === 'word' && this.#titleAt(to, sentence) > 0) return 0
    if (to === from || this.#nameable(to, sentence)) return 1
    if (token.capital && this.#words.pronouns.has(token.norm) && this.#nameable(to + 1, sentence)) return 2
    if (token.kind === 'word' && this.#words.nameSuffixes.has(token.norm) && token.capital) return 1
    if (token.kind === 'punctuation' && token.norm === ',' && this.#words.nameSuffixes.has(this.#tokens[to + 1]?.norm ?? '')) return 2
    let n = 0
    while (n < 2 && this.#joins(from, to + n)) n++
    if (n === 0 || !this.#nameable(to + n, sentence)) return 0
    return n + 1
  }

  #joins(from: number, i: number): boolean {
    const token = this.#tokens[i]
    if (token === undefined || token.capital) return false
    if (token.norm === '&') return true
    if (token.kind !== 'word') return false
    // an article belongs to a name only behind a preposition of it (`von der`)
    if (this.#words.particles.has(token.norm)) return !this.#words.definites.has(token.norm) || this.#words.particles.has(this.#tokens[i - 1]?.norm ?? '')
    if (!this.#words.bodyConnectors.has(token.norm)) return false
    for (let k = from; k < i; k++) if (this.#isBodyWord(k)) return token.norm !== 'and' || this.#words.bodyConnectors.has(this.#tokens[from + 1]?.norm ?? '') || this.#words.bodyConnectors.has(this.#tokens[from + 2]?.norm ?? '')
    return false
  }

  #isBodyWord(i: number): boolean {
    const token = this.#tokens[i]
    if (token === undefined) return false
    const norm = bareNorm(token)
    return this.#words.bodyWords.has(norm) || this.#words.bodyWords.has(this.#words.singularOf(norm) ?? '')
  }

  /** A possessive that is a part of a body's name (`Sheriff's Department`, `People's Daily`). */
  #namesBody(i: number): boolean {
    const token = this.#tokens[i]
    if (token === undefined) return false
    const norm = bareNorm(token)
    return this.#words.titles.has(norm) || this.#words.nouns.has(norm) || this.#words.singularOf(norm) !== null && this.#words.nouns.has(this.#words.singularOf(norm) ?? '')
  }

  #run(start: number, from: number, to: number, sentence: TokenRange, personal: boolean): NameRun {
    const titles: string[] = []
    let gender: Gender | null = null
    const note = (word: string): void => {
      titles.push(word)
      gender = this.#words.titles.get(word) ?? this.#words.nounGenders.get(word) ?? gender
    }
    const before = start > sentence.from ? this.#tokens[start - 1] : undefined
    if (before?.kind === 'word' && !before.capital && this.#isRole(before.norm)) {
      const modifier = this.#tokens[start - 2]
      const office = modifier !== undefined && start - 2 >= sentence.from ? `${modifier.norm} ${before.norm}` : ''
      note(this.#words.officeModifiers.has(modifier?.norm ?? '') ? office : before.norm)
    }
    const own = this.#tokens.slice(start, from)
    for (let k = 0; k < own.length; ) {
      let n = own.length - k
      while (n > 1 && !this.#words.titles.has(own.slice(k, k + n).map(t => t.norm).join(' '))) n--
      note(own.slice(k, k + n).map(t => t.norm).join(' '))
      k += n
    }
    return {
      start,
      from,
      to,
      titles,
      titleGender: gender,
      definite: before?.kind === 'word' && (this.#words.definites.has(before.norm) || this.#words.indefinites.has(before.norm)) && from === start,
      possessive: isPossessive(this.#tokens, to - 1),
      personal: personal || own.some(token => !this.#words.titleAdjectives.has(token.norm)) || titles.some(title => !this.#words.weakTitles.has(title)),
    }
  }

  #isRole(norm: string): boolean {
    const nounClass = this.#words.nouns.get(norm)
    if (nounClass === undefined) return this.#words.titles.has(norm)
    return nounClass === 'person' || nounClass === 'voice' || nounClass === 'official' || nounClass === 'camp'
  }
}
