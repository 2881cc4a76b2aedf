import type { LanguagePack } from '@/lib/language/language-pack'
import type { Gender, PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'

import { bareNorm, isHeadline, type NameRun, NameRunReader } from './name-runs'

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
  readonly mentions: Mention[]
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
  readonly startingAt: ReadonlyMap<number, Mention>
  /** By token: the mention that holds it. */
  readonly at: ReadonlyMap<number, Mention>
}

/** More bearers of one word than any article has: keeps hostile input linear. */
const mostNamesakes = 40

interface Candidate extends NameRun {
  /** The full name where the text shares a surname out (`Jane and John Roe`); `null` where it stands there. */
  readonly fullName: string | null
  readonly words: readonly string[]
  readonly sentence: number
  readonly shape: Entity['kind']
}

/** Whether each token lies inside a quotation. */
export function quotedTokens(doc: AnnotatedText): readonly boolean[] {
  const spans = doc.quotations.flatMap(quotation => quotation.spans)
  const quoted: boolean[] = []
  let s = 0
  for (const token of doc.tokens) {
    while (s < spans.length && (spans[s]?.end ?? 0) <= token.start) s++
    const span = spans[s]
    quoted.push(span !== undefined && token.start >= span.start)
  }
  return quoted
}

/** Every person and body that a text names, with all places where it does. Linear in the text, given few bearers of one surname. */
export function findNames(doc: AnnotatedText, pack: LanguagePack, words: PeopleWords): NameTable {
  const reader = new NameRunReader(doc, pack, words)
  const candidates: Candidate[] = []
  doc.sentences.forEach((sentence, index) => {
    if (isHeadline(doc, sentence, words)) return
    for (const run of reader.read(sentence)) {
      if (isOffice(doc, run, words)) continue
      const norms = doc.tokens.slice(run.from, run.to).filter(t => t.kind !== 'punctuation' || t.norm === '&').map(bareNorm)
      candidates.push({ ...run, words: norms, sentence: index, shape: shapeOf(doc, run, norms, words), fullName: null })
      shareSurname(doc, candidates, words)
    }
  })
  return new NameLinker(doc, words, candidates).link()
}

/** `Jane and John Roe`: the last candidate but one takes the surname of the last. */
function shareSurname(doc: AnnotatedText, candidates: Candidate[], words: PeopleWords): void {
  const last = candidates.at(-1)
  const before = candidates.at(-2)
  if (last === undefined || before === undefined || before.words.length !== 1 || last.words.length !== 2 || last.start !== before.to + 1) return
  const given = (word: string | undefined): boolean => word !== undefined && (words.femaleNames.has(word) || words.maleNames.has(word))
  const [first] = before.words
  const surname = last.words[1]
  const end = doc.tokens[last.to - 1]
  const start = doc.tokens[before.from]
  if (!words.conjunctions.has(doc.tokens[before.to]?.norm ?? '') || !given(first) || !given(last.words[0]) || first === undefined || surname === undefined || start === undefined || end === undefined) return
  const name = `${doc.text.slice(start.start, start.end)} ${doc.text.slice(end.start, end.start + surname.length)}`
  candidates[candidates.length - 2] = { ...before, words: [first, surname], shape: 'person', fullName: name }
}

/** `the Prime Minister`: a title in capitals, no name. */
function isOffice(doc: AnnotatedText, run: NameRun, words: PeopleWords): boolean {
  const norms = doc.tokens.slice(run.from, run.to).map(bareNorm)
  const isTitle = (norm: string): boolean => words.titles.has(norm) || words.officeModifiers.has(norm)
  return run.titles.length === 0 && (words.titles.has(norms.join(' ')) || norms.every(isTitle))
}

/** What a run looks like by itself. */
function shapeOf(doc: AnnotatedText, run: NameRun, norms: readonly string[], words: PeopleWords): Entity['kind'] {
  const first = norms[0] ?? ''
  const last = norms.at(-1) ?? ''
  if (run.personal) return 'person'
  if (norms.every(norm => words.places.has(norm) || norm.split('-').some(part => words.nations.has(part)))) return 'place'
  const given = words.femaleNames.has(first) || words.maleNames.has(first)
  const isBody = (norm: string): boolean => words.bodyWords.has(norm) || words.bodyWords.has(words.singularOf(norm) ?? '')
  if (norms.some((norm, i) => isBody(norm) && !(i === 0 && given && norms.length === 2)) || norms.some(norm => words.bodyConnectors.has(norm) && !words.particles.has(norm))) return 'body'
  const raw = doc.text.slice(doc.tokens[run.from]?.start ?? 0, doc.tokens[run.to - 1]?.end ?? 0)
  if (norms.length === 1) return /^[A-Z][A-Z&.\d]+(?:['’]s)?$/u.test(raw) ? 'body' : 'unknown'
  if (run.definite) return 'body'
  if (words.nameSuffixes.has(last) || (given && !words.places.has(last))) return 'person'
  const initial = doc.tokens.slice(run.from, run.to).some(t => /^[a-z](?:\.[a-z])?$/u.test(t.norm))
  if (initial && !words.places.has(first)) return 'person'
  const comma = doc.tokens[run.to]
  const age = doc.tokens[run.to + 1]
  if (comma?.norm === ',' && age?.kind === 'number' && /^\d\d?$/u.test(age.norm) && !words.places.has(last)) return 'person'
  return 'unknown'
}

function lastSentence(entity: Entity): number {
  return entity.mentions.at(-1)?.sentence ?? 0
}

/** Puts mentions of the same bearer together. */
class NameLinker {
  readonly #doc: AnnotatedText
  readonly #words: PeopleWords
  readonly #candidates: readonly Candidate[]
  readonly #quoted: readonly boolean[]
  readonly #full = new Map<string, Entity>()
  /** Entities by each of their words. */
  readonly #byWord = new Map<string, Entity[]>()
  readonly #entities: Entity[] = []
  readonly #mentions: Mention[] = []

  constructor(doc: AnnotatedText, words: PeopleWords, candidates: readonly Candidate[]) {
    this.#doc = doc
    this.#words = words
    this.#candidates = candidates
    this.#quoted = quotedTokens(doc)
  }

  link(): NameTable {
    const fullEntities = this.#candidates.map(candidate => (candidate.words.length > 1 ? this.#fullEntity(candidate) : null))
    this.#candidates.forEach((candidate, i) => {
      const longer = this.#longer(candidate)
      this.#mention(candidate, longer === 'unclear' ? this.#unclear(candidate) : (longer ?? fullEntities[i] ?? this.#shortEntity(candidate)))
    })
    const at = new Map<number, Mention>()
    for (const mention of this.#mentions) for (let t = mention.from; t < mention.to; t++) at.set(t, mention)
    return { entities: this.#entities.filter(entity => entity.mentions.length > 0), mentions: this.#mentions, at, startingAt: new Map(this.#mentions.map(mention => [mention.start, mention])) }
  }

  #fullEntity(candidate: Candidate): Entity {
    const key = this.#key(candidate.words)
    const known = this.#full.get(key)
    if (known !== undefined) {
      if (known.kind === 'unknown') known.kind = candidate.shape
      return known
    }
    const entity = this.#create(candidate)
    this.#full.set(key, entity)
    return entity
  }

  /** The words without middle initials: they make no other person. */
  #key(words: readonly string[]): string {
    return words.filter((word, i) => i === 0 || word.length > 1).join(' ')
  }

  #create(candidate: Candidate): Entity {
    const start = this.#doc.tokens[candidate.from]?.start ?? 0
    const legal = candidate.words.length > 1 && this.#words.legalForms.has(candidate.words.at(-1) ?? '')
    const last = this.#doc.tokens[candidate.to - (legal ? 2 : 1)]
    const end = last === undefined ? start : last.end - (last.norm.endsWith("'s") ? 2 : 0)
    const entity: Entity = { kind: candidate.shape, name: candidate.fullName ?? this.#doc.text.slice(start, end), words: candidate.words, gender: null, descriptions: new Set(), mentions: [] }
    this.#entities.push(entity)
    for (const word of new Set(candidate.words)) {
      const list = this.#byWord.get(word)
      if (list === undefined) this.#byWord.set(word, [entity])
      else if (list.length < mostNamesakes) list.push(entity)
    }
    return entity
  }

  /** A longer name of which the candidate's words are a part, in order; the one that stands earlier and bears the name by custom. */
  #longer(candidate: Candidate): Entity | 'unclear' | null {
    const { words } = candidate
    if (candidate.shape === 'place' || (words.length > 1 && candidate.shape === 'body')) return null
    const last = words.at(-1) ?? ''
    const found = (this.#byWord.get(last) ?? []).filter(entity => entity.words.length > words.length && this.#fits(candidate, entity))
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
    if (entity.kind === 'body' || (entity.kind === 'unknown' && entity.words.at(-1) !== candidate.words.at(-1))) return this.#introducedAs(candidate, entity) && first && candidate.shape !== 'person' && !this.#words.places.has(candidate.words[0] ?? '') && this.#ownWord(candidate)
    return candidate.titleGender === null || entity.gender === null || candidate.titleGender === entity.gender
  }

  /** A body's short name comes after the long one, and was not used before it. */
  #introducedAs(candidate: Candidate, entity: Entity): boolean {
    return entity.mentions.length > 0 && (this.#full.get(candidate.words.join(' '))?.mentions.length ?? 0) === 0
  }

  /** A short name of a body must be more than a common word of it (`Supreme` of `Supreme Court`). */
  #ownWord(candidate: Candidate): boolean {
    return candidate.words.every(word => !this.#words.bodyWords.has(word)) && !candidate.definite
  }

  #surname(entity: Entity): string {
    const core = entity.words.filter(word => !this.#words.nameSuffixes.has(word))
    return core.at(-1) ?? ''
  }

  #choose(candidate: Candidate, pool: readonly Entity[]): Entity | 'unclear' | null {
    if (pool.length <= 1) return pool[0] ?? null
    const before = pool.filter(entity => entity.mentions.length > 0)
    if (before.length <= 1) return before[0] ?? pool[0] ?? null
    const titled = before.filter(entity => candidate.titles.some(title => entity.descriptions.has(this.#noun(title)) || (candidate.titleGender !== null && entity.gender === candidate.titleGender)))
    if (titled.length === 1) return titled[0] ?? null
    if (candidate.words.length > 1) return null
    const recent = before.toSorted((a, b) => lastSentence(b) - lastSentence(a))
    const [latest, earlier] = recent
    if (latest !== undefined && earlier !== undefined && candidate.sentence - lastSentence(latest) <= 2 && candidate.sentence - lastSentence(earlier) > 8) return latest
    const most = before.toSorted((a, b) => b.mentions.length - a.mentions.length)
    if ((most[0]?.mentions.length ?? 0) >= 3 * (most[1]?.mentions.length ?? 0)) return most[0] ?? null
    const bare = before.filter(entity => entity.mentions.some(mention => mention.to - mention.from === 1))
    return bare.length === 1 ? (bare[0] ?? null) : 'unclear'
  }

  /** A person, but not which. */
  #unclear(candidate: Candidate): Entity {
    const entity: Entity = { kind: 'person', name: null, words: candidate.words, gender: candidate.titleGender, descriptions: new Set(), mentions: [] }
    this.#entities.push(entity)
    return entity
  }

  #shortEntity(candidate: Candidate): Entity {
    const key = candidate.words.join(' ')
    const known = this.#full.get(key)
    if (known !== undefined) {
      if (known.kind === 'unknown') known.kind = candidate.shape
      return known
    }
    const entity = this.#create(candidate)
    this.#full.set(key, entity)
    return entity
  }

  #noun(title: string): string {
    return this.#words.titleNouns.get(title) ?? title
  }

  #mention(candidate: Candidate, entity: Entity): void {
    for (const title of candidate.titles) entity.descriptions.add(this.#noun(title))
    if (candidate.shape === 'person' && entity.kind === 'unknown') entity.kind = 'person'
    if (candidate.words.length === 1 && entity.words.length > 1 && entity.words.length < 4 && entity.kind === 'unknown' && this.#surname(entity) === candidate.words[0] && !candidate.definite) entity.kind = 'person'
    const first = entity.words[0] ?? ''
    entity.gender = candidate.titleGender ?? entity.gender ?? (entity.kind !== 'person' || entity.words.length < 2 ? null : this.#words.femaleNames.has(first) ? 'female' : this.#words.maleNames.has(first) ? 'male' : null)
    const mention: Mention = { ...candidate, entity, quoted: this.#quoted[candidate.from] ?? false }
    entity.mentions.push(mention)
    this.#mentions.push(mention)
  }
}

/** Whether a token range holds a mention wholly; the last such mention, or `null`. */
export function lastMentionIn(names: NameTable, range: TokenRange): Mention | null {
  for (let t = range.to - 1; t >= range.from; t--) {
    const mention = names.at.get(t)
    if (mention !== undefined && mention.from >= range.from && mention.to <= range.to) return mention
  }
  return null
}
