import type { LanguagePack } from '@/lib/language/language-pack'
import type { Gender, PeopleWords, PronounWord } from '@/lib/language/people-words'
import type { OutletMention } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { RawAttribution, SourceKind } from './attribution'
import { isPossessive } from './name-runs'
import type { Entity, Mention, NameTable } from './names'
import { type Referent, Salience, weights } from './salience'
import { kindOfPhrase } from './source-kind'
import { readSourcePhrase, type SourcePhrase } from './source-phrase'

/** What the resolver reads. */
export interface SourceContext {
  readonly doc: AnnotatedText
  readonly names: NameTable
  /** For each token: inside quotation marks. */
  readonly quoted: readonly boolean[]
  readonly pack: LanguagePack
  readonly words: PeopleWords
  /** Outlets named in the text, in order, without overlap. */
  readonly outlets: readonly OutletMention[]
}

/** What a source turned out to be. */
export interface Resolution {
  readonly kind: SourceKind
  readonly speaker: string | null
  readonly referent: Referent | null
  /** `null` where the text gives no source. */
  readonly phrase: SourcePhrase | null
}

const nobody: Resolution = { kind: 'none', speaker: null, referent: null, phrase: null }

/** Index of the first token that ends after `offset`. */
export function tokenAfter(doc: AnnotatedText, offset: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doc.tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function tokensOf(doc: AnnotatedText, spans: readonly Span[]): TokenRange | null {
  const first = spans[0]
  if (first === undefined) return null
  const from = tokenAfter(doc, first.start)
  let to = from
  while (to < doc.tokens.length && (doc.tokens[to]?.start ?? 0) < first.end) to++
  return to > from ? { from, to } : null
}

/** Goes through a text once, in reading order, and keeps in mind whom it spoke of. */
export class SourceResolver {
  readonly #context: SourceContext
  readonly #raw: readonly RawAttribution[]
  readonly #phrases: readonly (SourcePhrase | null)[]
  readonly #resolved: Resolution[]
  readonly #salience = new Salience()
  readonly #referents = new Map<Entity, Referent>()
  /** Entities by what they are called, latest mention last. */
  readonly #described = new Map<string, Entity>()
  #last: Resolution = nobody
  #lastSentence = 0
  #sentence = 0

  constructor(context: SourceContext, raw: readonly RawAttribution[]) {
    this.#context = context
    this.#raw = raw
    this.#phrases = raw.map(({ source }) => {
      const range = tokensOf(context.doc, source)
      return range === null ? null : readSourcePhrase(context.doc, context.names, range, context.pack, context.words)
    })
    this.#resolved = raw.map(() => nobody)
  }

  /** Names that speak and look like nothing else are persons. Call before genders are learnt. */
  prepare(): void {
    for (const phrase of this.#phrases) {
      const name = phrase?.name
      if (name == null || name.entity.kind !== 'unknown' || name.definite || this.#outletAt(name) !== null) continue
      const { words } = name.entity
      if (words.length > 1 && words.length < 4 && !words.some(word => this.#context.words.places.has(word))) name.entity.kind = 'person'
    }
  }

  /** One resolution for each attribution, in their order. */
  resolve(): Resolution[] {
    const { doc, names, quoted, words } = this.#context
    const starts = new Map<number, number[]>()
    this.#phrases.forEach((phrase, i) => {
      if (phrase === null) return
      starts.set(phrase.from, [...(starts.get(phrase.from) ?? []), i])
    })
    for (const sentence of doc.sentences) {
      let subject = true
      for (let t = sentence.from; t < sentence.to; t++) {
        for (const i of starts.get(t) ?? []) this.#resolveAt(i)
        const mention = names.at.get(t)
        if (mention?.from === t) {
          this.#noteMention(mention, subject)
          if (!mention.quoted) subject = false
        } else if (quoted[t] !== true && !starts.has(t)) {
          const pronoun = words.pronouns.get(doc.tokens[t]?.norm ?? '')
          if (pronoun?.person === 'third' && pronoun.number === 'singular' && this.#isSubjectForm(t)) {
            const found = this.#byPronoun(pronoun.gender)
            if (found !== null) this.#salience.note(found, weights.subject, this.#sentence)
            subject = false
          }
        }
      }
      if (!(quoted[sentence.from] === true && quoted[sentence.to - 1] === true)) this.#sentence++
    }
    this.#continueQuotations()
    return this.#resolved
  }

  #isSubjectForm(t: number): boolean {
    const norm = this.#context.doc.tokens[t]?.norm ?? ''
    return norm === 'he' || norm === 'she'
  }

  #noteMention(mention: Mention, subject: boolean): void {
    const { entity } = mention
    for (const description of entity.descriptions) {
      this.#described.delete(description)
      this.#described.set(description, entity)
    }
    if (entity.kind === 'place') return
    const before = this.#context.doc.tokens[mention.from - mention.titles.length - 1]
    const oblique = mention.possessive || this.#context.words.prepositions.has(before?.norm ?? '')
    const weight = mention.quoted ? weights.quoted : oblique ? weights.oblique : subject ? weights.subject : weights.other
    this.#salience.note(this.#referent(entity), weight, this.#sentence)
  }

  #referent(entity: Entity): Referent {
    let referent = this.#referents.get(entity)
    if (referent === undefined) {
      referent = { kind: entity.kind === 'person' || entity.kind === 'unknown' ? 'person' : 'organization', entity, gender: null, head: null, plural: false }
      this.#referents.set(entity, referent)
    }
    return referent
  }

  #resolveAt(i: number): void {
    const phrase = this.#phrases[i]
    if (phrase == null) return
    const found = { ...this.#resolution(phrase), phrase }
    this.#resolved[i] = found
    if (found.referent !== null) this.#salience.note(found.referent, weights.speaker, this.#sentence)
    if (found.kind !== 'none') {
      this.#last = found
      this.#lastSentence = this.#sentence
    }
  }

  #resolution(phrase: SourcePhrase): Omit<Resolution, 'phrase'> {
    if (phrase.pronoun !== null) return this.#pronoun(phrase, phrase.pronoun)
    const outlet = this.#outletAt(phrase.name ?? { from: phrase.to - 1, to: phrase.to })
    if (outlet !== null && (phrase.name === null ? phrase.head === null || outlet.end === this.#context.doc.tokens[phrase.to - 1]?.end : phrase.name.entity.kind !== 'person')) {
      return { kind: 'outlet', speaker: outlet.outlet.name, referent: null }
    }
    if (phrase.name !== null) return this.#named(phrase, phrase.name)
    return this.#described1(phrase)
  }

  #named(phrase: SourcePhrase, name: Mention): Omit<Resolution, 'phrase'> {
    const { entity } = name
    const { words } = this.#context
    const last = words.singularOf(entity.words.at(-1) ?? '')
    if (last !== null && phrase.head === null && (words.nouns.get(last) === 'party' || words.places.has(last))) {
      const uncertain = phrase.reference === 'quantified' || phrase.reference === 'counted' || phrase.modifiers.length > 0
      const body = words.nouns.get(last) === 'party' || phrase.reference === 'definite'
      return { kind: body && !uncertain ? 'organization' : 'crowd', speaker: null, referent: null }
    }
    const kind = entity.kind === 'person' || (entity.kind === 'unknown' && !name.definite) ? 'person' : 'organization'
    if (phrase.joined) return { kind, speaker: null, referent: null }
    return { kind, speaker: entity.name, referent: this.#referent(entity) }
  }

  #pronoun(phrase: SourcePhrase, pronoun: PronounWord): Omit<Resolution, 'phrase'> {
    if (pronoun.person === 'first') return nobody
    const near = this.#sentence - this.#lastSentence <= 3 ? this.#last : nobody
    if (pronoun.person === 'relative') return this.#antecedent(phrase)
    if (pronoun.number === 'plural') return near.kind === 'none' ? { kind: 'organization', speaker: null, referent: null } : near
    if (pronoun.number === 'thing') return near.kind === 'organization' || near.kind === 'outlet' || near.kind === 'document' ? near : this.#body(null)
    const referent = this.#byPronoun(pronoun.gender)
    if (referent === null) return { kind: 'person', speaker: null, referent: null }
    return this.#of(referent)
  }

  #of(referent: Referent): Omit<Resolution, 'phrase'> {
    return { kind: referent.kind, speaker: referent.entity?.name ?? null, referent }
  }

  /** `who`, `which`: the name right before. */
  #antecedent(phrase: SourcePhrase): Omit<Resolution, 'phrase'> {
    const mention = this.#context.names.at.get(phrase.from - 1) ?? this.#context.names.at.get(phrase.from - 2)
    if (mention === undefined) return { kind: 'person', speaker: null, referent: null }
    const outlet = this.#outletAt(mention)
    return outlet === null ? this.#named({ ...phrase, name: mention, joined: false }, mention) : { kind: 'outlet', speaker: outlet.outlet.name, referent: null }
  }

  /** Whom `he` or `she` means: the heaviest referent whose gender agrees; a gender that nothing tells counts less. */
  #byPronoun(gender: Gender | null): Referent | null {
    const scored = this.#salience
      .ranked(this.#sentence, referent => this.#agrees(referent, gender))
      .map(({ referent, weight }) => ({ referent, weight: weight * (this.#genderOf(referent) === null ? (referent.entity?.kind === 'unknown' ? 0.35 : 0.6) : 1) }))
      .toSorted((a, b) => b.weight - a.weight)
    const best = scored[0]
    return best !== undefined && best.weight > 0.01 ? best.referent : null
  }

  #genderOf(referent: Referent): Gender | null {
    return referent.entity === null ? referent.gender : referent.entity.gender
  }

  #agrees(referent: Referent, gender: Gender | null): boolean {
    if (referent.plural || (referent.entity !== null && referent.entity.kind !== 'person' && referent.entity.kind !== 'unknown')) return false
    if (referent.entity === null && referent.kind !== 'unnamed' && referent.kind !== 'person') return false
    const own = this.#genderOf(referent)
    return own === null || gender === null || own === gender
  }

  #described1(phrase: SourcePhrase): Omit<Resolution, 'phrase'> {
    const { kind, refers } = kindOfPhrase(phrase, this.#context.words)
    const none = { kind, speaker: null, referent: null }
    if (refers === 'press') return this.#lastOutlet(phrase)
    if (refers === 'body') return this.#body(phrase)
    if (refers === 'group') return this.#nameless(phrase) ?? none
    if (refers === 'person') return this.#person(phrase, kind)
    if (kind === 'organization') return { ...none, speaker: this.#bodyName(phrase) }
    if (kind === 'unnamed' || (kind === 'crowd' && phrase.head !== null)) return { kind, speaker: null, referent: this.#newReferent(phrase, kind) }
    return none
  }

  #newReferent(phrase: SourcePhrase, kind: SourceKind): Referent {
    const gender = this.#context.words.nounGenders.get(phrase.head ?? '') ?? null
    return { kind, entity: null, gender, head: phrase.head, plural: phrase.plural || kind === 'crowd' }
  }

  /** Somebody of the same description whom the text introduced without a name. */
  #nameless(phrase: SourcePhrase): Omit<Resolution, 'phrase'> | null {
    const [found] = this.#salience.ranked(this.#sentence, referent => referent.entity === null && referent.head === phrase.head && referent.plural === phrase.plural)
    return found === undefined ? null : this.#of(found.referent)
  }

  /** `the mayor`, `the singer`, `the 56-year-old`: somebody called so before, or the one person whom the text is speaking of. */
  #person(phrase: SourcePhrase, kind: SourceKind): Omit<Resolution, 'phrase'> {
    const nameless = this.#nameless(phrase)
    if (kind === 'unnamed') return nameless ?? { kind, speaker: null, referent: this.#newReferent(phrase, kind) }
    if (phrase.reference === 'possessive') return { kind, speaker: null, referent: kind === 'person' ? this.#newReferent(phrase, kind) : null }
    const head = phrase.head ?? ''
    const office = `${phrase.modifiers.at(-1) ?? ''} ${head}`
    const entity = this.#described.get(office) ?? (this.#context.words.officeModifiers.has(phrase.modifiers.at(-1) ?? '') ? undefined : this.#described.get(head))
    if (entity !== undefined) return this.#of(this.#referent(entity))
    if (nameless !== null) return nameless
    if (kind !== 'person') return { kind, speaker: null, referent: null }
    if (phrase.nounClass === 'official') return { kind: 'unnamed', speaker: null, referent: this.#newReferent(phrase, 'unnamed') }
    const gender = this.#context.words.nounGenders.get(head) ?? null
    const [first, second] = this.#salience.ranked(this.#sentence, referent => this.#agrees(referent, gender) && referent.entity?.kind !== 'unknown')
    if (first !== undefined && first.weight > 0.25 && (second === undefined || first.weight > 2 * second.weight)) return this.#of(first.referent)
    return { kind, speaker: null, referent: this.#newReferent(phrase, kind) }
  }

  /** `the ministry`, `the company`, `it`: the body of that kind spoken of last; without one, a body without a name. */
  #body(phrase: SourcePhrase | null): Omit<Resolution, 'phrase'> {
    const own = phrase === null ? null : this.#bodyName(phrase)
    if (own !== null) return { kind: 'organization', speaker: own, referent: null }
    const { generalBodies } = this.#context.words
    const head = phrase?.head ?? null
    const ranked = this.#salience.ranked(this.#sentence, referent => referent.entity !== null && (referent.entity.kind === 'body' || (referent.entity.kind === 'unknown' && referent.entity.words.length < 3)))
    const same = head === null ? undefined : ranked.find(({ referent }) => referent.entity?.words.includes(head))
    const found = same ?? (head === null || generalBodies.has(head) ? ranked[0] : undefined)
    if (found === undefined || (same === undefined && found.weight < 0.2)) return { kind: 'organization', speaker: null, referent: null }
    return { kind: 'organization', speaker: found.referent.entity?.name ?? null, referent: found.referent }
  }

  /** A body that a common noun and a name or owner make up (`Ruritania's health ministry`), as written, without article. */
  #bodyName(phrase: SourcePhrase): string | null {
    const { doc, words } = this.#context
    if (phrase.nounClass !== 'institution' || phrase.others.length === 0 || (phrase.others[0]?.from ?? phrase.to) > phrase.from + 2) return null
    let from = phrase.from
    while (from < phrase.to && (words.definites.has(doc.tokens[from]?.norm ?? '') || words.indefinites.has(doc.tokens[from]?.norm ?? ''))) from++
    let to = from
    while (to < phrase.to && doc.tokens[to]?.norm !== ',' && (to === from || !words.relatives.has(doc.tokens[to]?.norm ?? ''))) to++
    if (this.#context.names.at.get(from)?.possessive === false && !isPossessive(doc.tokens, from) && phrase.plural) return null
    return doc.text.slice(doc.tokens[from]?.start ?? 0, doc.tokens[to - 1]?.end ?? 0)
  }

  #outletAt(range: TokenRange): OutletMention | null {
    const { doc, outlets } = this.#context
    const start = doc.tokens[range.from]?.start ?? 0
    const end = doc.tokens[range.to - 1]?.end ?? 0
    let low = 0
    let high = outlets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((outlets[middle]?.end ?? 0) < end) low = middle + 1
      else high = middle
    }
    const found = outlets[low]
    return found !== undefined && found.start < end && (found.end === end || found.start <= start) ? found : null
  }

  #lastOutlet(phrase: SourcePhrase): Omit<Resolution, 'phrase'> {
    const start = this.#context.doc.tokens[phrase.from]?.start ?? 0
    const found = this.#context.outlets.findLast(outlet => outlet.end <= start)
    return { kind: 'outlet', speaker: found?.outlet.name ?? null, referent: null }
  }

  /** A quotation that stands alone continues the speaker of the block before, or of its own. */
  #continueQuotations(): void {
    const { doc } = this.#context
    const blockOf = (offset: number): number => doc.sentences.find(sentence => sentence.end > offset)?.block ?? -1
    this.#raw.forEach((attribution, i) => {
      const start = attribution.content[0]?.start
      const before = this.#raw[i - 1]
      if (attribution.source.length > 0 || attribution.cue.length > 0 || attribution.mode !== 'direct' || start === undefined || before === undefined) return
      const ends = [...before.content, ...before.source, ...before.cue].map(span => span.end)
      const distance = blockOf(start) - blockOf(Math.max(...ends) - 1)
      if (distance === 0 || distance === 1) this.#resolved[i] = this.#resolved[i - 1] ?? nobody
    })
  }
}
