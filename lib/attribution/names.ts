import type { Gender, PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'

import { Nameable } from './nameable'
import { type NameRun, NameRunReader } from './name-runs'
import { shapeOf } from './name-shape'
import { factsAt, isAny, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

/** Somebody or something that the article names. */
export interface Entity {
  /** `unknown`: a name that may be a person's or a body's. `place` speaks only as a government. */
  kind: 'person' | 'body' | 'place' | 'unknown'
  /** The fullest form in the article, without titles; `null` for a surname of which it is not clear whose it is. */
  readonly name: string | null
  /** Words of the fullest form, lower case. */
  readonly words: readonly string[]
  gender: Gender | null
  /** What it is called in titles and appositions (`mayor`, `vice president`), lower case. */
  readonly descriptions: Set<string>
  /** Places beside its titles and descriptions, lower case (`north moor` of `North Moor Gov. Roe`). */
  readonly places: Set<string>
  readonly mentions: Mention[]
  /** Somewhere it is called by one word alone. */
  isShortened: boolean
}

/** A name as it stands in the text. */
export interface Mention extends NameRun {
  readonly entity: Entity
  /** Index into `AnnotatedText.sentences`. */
  readonly sentence: number
  /** It stands inside quotation marks. */
  readonly quoted: boolean
}

export interface NameTable {
  readonly entities: readonly Entity[]
  /** In reading order, without overlap. */
  readonly mentions: readonly Mention[]
  /** By token: the mention whose name, or whose first title, begins there. */
  readonly startingAt: readonly (Mention | undefined)[]
  /** By token: the mention that holds it. */
  readonly at: readonly (Mention | undefined)[]
}

/** More bearers of one word than any article has: keeps hostile input linear. */
const mostNamesakes = 40

interface Candidate {
  readonly run: NameRun
  /** The full name where the text shares a surname out (`Jane and John Roe`); `null` where it stands there. */
  readonly fullName: string | null
  readonly words: readonly string[]
  readonly sentence: number
  readonly shape: Entity['kind']
}

/** Every person and body that a text names, with all places where it does. Linear in the text, given few bearers of one surname. */
export function findNames(r: PeopleReading): NameTable {
  const nameable = new Nameable(r)
  const reader = new NameRunReader(r, nameable)
  const candidates: Candidate[] = []
  for (const sentence of nameable.sentences) {
    for (const run of reader.read(sentence)) {
      if (isOffice(r, run)) continue
      const parts = partsOf(r, run)
      const only = parts.length === 1 ? parts[0] : undefined
      const words = only === undefined ? parts.map(i => factsAt(r, i).bare) : factsAt(r, only).alone
      candidates.push({ run, words, sentence: r.doc.sentenceOf[run.from] ?? 0, shape: shapeOf(r, run, parts), fullName: null })
      shareSurname(r, candidates)
    }
  }
  return new NameLinker(r, candidates).link()
}

/** The tokens of a run that are words of the name. */
function partsOf({ doc }: PeopleReading, { from, to }: TokenRange): number[] {
  const parts: number[] = []
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (token?.kind !== 'punctuation' || token.norm === '&') parts.push(i)
  }
  return parts
}

/** `Jane and John Roe`: the last candidate but one takes the surname of the last. */
function shareSurname(r: PeopleReading, candidates: Candidate[]): void {
  const last = candidates.at(-1)
  const before = candidates.at(-2)
  if (last === undefined || before === undefined || before.words.length !== 1 || last.words.length !== 2 || last.run.start !== before.run.to + 1) return
  const { doc } = r
  const [first] = before.words
  const surname = last.words[1]
  const end = doc.starts[last.run.to - 1]
  const start = doc.starts[before.run.from]
  const given = (i: number): boolean => (factsAt(r, i).bareKinds & lists.given) !== 0
  if (!isAny(r, before.run.to, lists.conjunction) || !given(before.run.from) || !given(last.run.from) || first === undefined || surname === undefined || start === undefined || end === undefined) return
  const name = `${doc.text.slice(start, doc.ends[before.run.from])} ${doc.text.slice(end, end + surname.length)}`
  candidates[candidates.length - 2] = { ...before, words: [first, surname], shape: 'person', fullName: name }
}

/** `the Prime Minister`: a title in capitals, no name. */
function isOffice(r: PeopleReading, { from, to, titles }: NameRun): boolean {
  if (titles.length > 0) return false
  const { officeModifiers, titles: known } = r.words
  let only = true
  for (let i = from; i < to && only; i++) {
    const { bare, bareKinds } = factsAt(r, i)
    only = (bareKinds & lists.title) !== 0 || officeModifiers.has(bare)
  }
  if (only) return true
  if ((factsAt(r, from).bareKinds & lists.titleStart) === 0) return false
  let phrase = factsAt(r, from).bare
  for (let i = from + 1; i < to; i++) phrase += ` ${factsAt(r, i).bare}`
  return known.has(phrase)
}

/** The words without middle initials: they make no other person. */
function nameKey(words: readonly string[]): string {
  let key = words[0] ?? ''
  for (let i = 1; i < words.length; i++) if ((words[i]?.length ?? 0) > 1) key += ` ${words[i]}`
  return key
}

function lastSentence(entity: Entity): number {
  return entity.mentions.at(-1)?.sentence ?? 0
}

const none: readonly Entity[] = []

/** Puts mentions of the same bearer together. */
class NameLinker {
  readonly #doc: AnnotatedText
  readonly #words: PeopleWords
  readonly #candidates: readonly Candidate[]
  readonly #quoted: Uint8Array
  readonly #full = new Map<string, Entity>()
  /** Entities by each of their words. */
  readonly #byWord = new Map<string, Entity[]>()
  readonly #entities: Entity[] = []
  readonly #mentions: Mention[] = []

  constructor({ doc, words, quoted }: PeopleReading, candidates: readonly Candidate[]) {
    this.#doc = doc
    this.#words = words
    this.#candidates = candidates
    this.#quoted = quoted
  }

  link(): NameTable {
    const fullEntities = this.#candidates.map(candidate => (candidate.words.length > 1 ? this.#entityOf(candidate, nameKey(candidate.words)) : null))
    this.#candidates.forEach((candidate, i) => {
      const longer = this.#longer(candidate)
      this.#mention(candidate, longer === 'unclear' ? this.#unclear(candidate) : (longer ?? fullEntities[i] ?? this.#entityOf(candidate, candidate.words.join(' '))))
    })
    const count = this.#doc.tokens.length
    const at = new Array<Mention | undefined>(count)
    const startingAt = new Array<Mention | undefined>(count)
    for (const mention of this.#mentions) {
      at.fill(mention, mention.from, mention.to)
      startingAt[mention.start] = mention
    }
    return { entities: this.#entities.filter(entity => entity.mentions.length > 0), mentions: this.#mentions, at, startingAt }
  }

  #entityOf(candidate: Candidate, key: string): Entity {
    const known = this.#full.get(key)
    if (known !== undefined) {
      if (known.kind === 'unknown') known.kind = candidate.shape
      return known
    }
    const entity = this.#create(candidate)
    this.#full.set(key, entity)
    return entity
  }

  #create(candidate: Candidate): Entity {
    const { from, to } = candidate.run
    const start = this.#doc.starts[from] ?? 0
    const legal = candidate.words.length > 1 && this.#words.legalForms.has(candidate.words.at(-1) ?? '')
    const last = to - (legal ? 2 : 1)
    const end = (this.#doc.ends[last] ?? 0) - (this.#doc.tokens[last]?.norm.endsWith("'s") === true ? 2 : 0)
    const entity = this.#add(candidate.shape, candidate.fullName ?? this.#doc.text.slice(start, end), candidate.words, null)
    for (const word of candidate.words) {
      const list = this.#byWord.get(word)
      if (list === undefined) this.#byWord.set(word, [entity])
      else if (list.length < mostNamesakes && list.at(-1) !== entity) list.push(entity)
    }
    return entity
  }

  #add(kind: Entity['kind'], name: string | null, words: readonly string[], gender: Gender | null): Entity {
    const entity: Entity = { kind, name, words, gender, descriptions: new Set(), places: new Set(), mentions: [], isShortened: false }
    this.#entities.push(entity)
    return entity
  }

  /** A longer name of which the candidate's words are a part, in order; the one that stands earlier and bears the name by custom. */
  #longer(candidate: Candidate): Entity | 'unclear' | null {
    const { words } = candidate
    if (candidate.shape === 'place' || (words.length > 1 && candidate.shape === 'body')) return null
    const last = words.at(-1) ?? ''
    const found = (this.#byWord.get(last) ?? none).filter(entity => entity.words.length > words.length && this.#fits(candidate, entity))
    if (found.length < 2) return found[0] ?? null
    const people = found.filter(entity => entity.kind !== 'body')
    const bySurname = people.filter(entity => this.#surname(entity).endsWith(last))
    const pool = bySurname.length > 0 ? bySurname : people.length > 0 ? people : found
    return this.#choose(candidate, pool)
  }

  #fits(candidate: Candidate, entity: Entity): boolean {
    if (entity.kind === 'place') return false
    if (candidate.words.length > 1 && entity.words.some(word => this.#words.nameSuffixes.has(word))) return false
    let k = 0
    for (const word of entity.words) if (word === candidate.words[k]) k++
    if (k < candidate.words.length) return false
    const first = entity.words[0] === candidate.words[0]
    if (entity.kind === 'body' || (entity.kind === 'unknown' && entity.words.at(-1) !== candidate.words.at(-1))) return this.#introducedAs(candidate, entity) && first && candidate.shape !== 'person' && !this.#words.places.has(candidate.words[0] ?? '') && this.#ownWord(candidate) && this.#mayBeBody(entity)
    const { titleGender } = candidate.run
    return titleGender === null || entity.gender === null || titleGender === entity.gender
  }

  /** A body's short name comes after the long one, and was not used before it. */
  #introducedAs(candidate: Candidate, entity: Entity): boolean {
    return entity.mentions.length > 0 && (this.#full.get(candidate.words.join(' '))?.mentions.length ?? 0) === 0
  }

  /** `a Nordkap Sedan`, `Nordkap Sedans` beside `the Sedan`: without a word for bodies, what has an article or is one of several is a thing. */
  #mayBeBody(entity: Entity): boolean {
    const { bodyWords, singularOf } = this.#words
    return entity.words.some(word => bodyWords.has(word) || bodyWords.has(singularOf(word) ?? '')) || (entity.mentions[0]?.definite !== true && !this.#byWord.has(singularOf(entity.words.at(-1) ?? '') ?? ''))
  }

  /** A short name of a body must be more than a common word of it (`Supreme` of `Supreme Court`). */
  #ownWord(candidate: Candidate): boolean {
    return candidate.words.every(word => !this.#words.bodyWords.has(word)) && !candidate.run.definite
  }

  #surname(entity: Entity): string {
    return entity.words.findLast(word => !this.#words.nameSuffixes.has(word)) ?? ''
  }

  #choose(candidate: Candidate, pool: readonly Entity[]): Entity | 'unclear' | null {
    if (pool.length <= 1) return pool[0] ?? null
    const before = pool.filter(entity => entity.mentions.length > 0)
    if (before.length <= 1) return before[0] ?? pool[0] ?? null
    const { titles, titleGender } = candidate.run
    const titled = before.filter(entity => titles.some(title => entity.descriptions.has(this.#noun(title)) || (titleGender !== null && entity.gender === titleGender)))
    if (titled.length === 1) return titled[0] ?? null
    if (candidate.words.length > 1) return null
    const recent = before.toSorted((a, b) => lastSentence(b) - lastSentence(a))
    const [latest, earlier] = recent
    if (latest !== undefined && earlier !== undefined && candidate.sentence - lastSentence(latest) <= 2 && candidate.sentence - lastSentence(earlier) > 8) return latest
    const most = before.toSorted((a, b) => b.mentions.length - a.mentions.length)
    if ((most[0]?.mentions.length ?? 0) >= 3 * (most[1]?.mentions.length ?? 0)) return most[0] ?? null
    const bare = before.filter(entity => entity.isShortened)
    return bare.length === 1 ? (bare[0] ?? null) : 'unclear'
  }

  /** A person, but not which. */
  #unclear(candidate: Candidate): Entity {
    return this.#add('person', null, candidate.words, candidate.run.titleGender)
  }

  #noun(title: string): string {
    return this.#words.titleNouns.get(title) ?? title
  }

  #mention({ run, words, sentence, shape }: Candidate, entity: Entity): void {
    const { start, from, to, titles, titleGender, definite, possessive, personal } = run
    for (const title of titles) entity.descriptions.add(this.#noun(title))
    if (shape === 'person' && entity.kind === 'unknown') entity.kind = 'person'
    if (words.length === 1 && entity.words.length > 1 && entity.words.length < 4 && entity.kind === 'unknown' && this.#surname(entity) === words[0] && !definite) entity.kind = 'person'
    const first = entity.words[0] ?? ''
    entity.gender = titleGender ?? entity.gender ?? (entity.kind !== 'person' || entity.words.length < 2 ? null : this.#words.femaleNames.has(first) ? 'female' : this.#words.maleNames.has(first) ? 'male' : null)
    entity.isShortened ||= to - from === 1
    const mention: Mention = { start, from, to, titles, titleGender, definite, possessive, personal, entity, sentence, quoted: this.#quoted[from] === 1 }
    entity.mentions.push(mention)
    this.#mentions.push(mention)
  }
}

/** Whether a token range holds a mention wholly; the last such mention, or `null`. */
export function lastMentionIn(names: NameTable, range: TokenRange): Mention | null {
  for (let t = range.to - 1; t >= range.from; t--) {
    const mention = names.at[t]
    if (mention !== undefined && mention.from >= range.from && mention.to <= range.to) return mention
  }
  return null
}
