import type { PronounWord } from '@/lib/language/people-words'
import type { OutletMention } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'
import { spanOf, tokenRangeOf } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import { ArticleMemory } from './article-memory'
import type { RawAttribution, SourceKind } from './attribution'
import { withContinued } from './continued-quotations'
import { antecedentOf, personBehind } from './antecedent'
import { describedPerson, genderOf, titledBearer } from './described-person'
import { introducedAt } from './introductions'
import { isOutletKind } from './outlet-kind'
import { type Found, LastSpeaker } from './last-speaker'
import { lastMentionIn, type Mention, type NameTable } from './names'
import { isAny, type PeopleReading } from './people-reading'
import type { Referent } from './salience'
import { hasOpener } from './sentence-opener'
import { kindOfPhrase } from './source-kind'
import { outletBefore, outletOfName } from './source-outlets'
import { sharesNoun } from './phrase-parts'
import { readSourcePhrase, type SourcePhrase } from './source-phrase'
import { bodyName, withNameAfterPlace, withNameBefore, withNameBehind } from './source-names'
import * as lists from './people-lists'

/** What the resolver reads. */
export interface SourceContext extends PeopleReading {
  readonly names: NameTable
  /** Outlets named in the text, in order, without overlap. */
  readonly outlets: readonly OutletMention[]
}

/** What a source turned out to be. */
export interface Resolution extends Found {
  /** `null` where the text gives no source. */
  readonly phrase: SourcePhrase | null
}

const nobody: Resolution = { kind: 'none', speaker: null, referent: null, phrase: null }
const somebody: Found = { kind: 'person', speaker: null, referent: null }
const some: Found = { kind: 'organization', speaker: null, referent: null }

/** Goes through a text once, in reading order, and keeps in mind whom it spoke of. */
export class SourceResolver {
  readonly #context: SourceContext
  readonly #raw: readonly RawAttribution[]
  readonly #phrases: readonly (SourcePhrase | null)[]
  readonly #resolved: Resolution[]
  #memory: ArticleMemory
  readonly #last = new LastSpeaker()
  /** Of the sentence so far. */
  #subject: Referent | null = null

  constructor(context: SourceContext, raw: readonly RawAttribution[]) {
    this.#context = context
    this.#raw = raw
    this.#phrases = raw.map(({ source }) => {
      const range = firstRange(context.doc, source)
      if (range === null) return null
      const whole = readSourcePhrase(context, context.names, range)
      // "the mayor's plan and Jane Roe, who said": the relative clause is about the last of them
      const last = source.length > 1 && whole.joined ? lastMentionIn(context.names, range) : null
      const phrase = last === null || last.to !== range.to || (last.entity.kind !== 'person' && !isAny(context, last.start - 1, lists.conjunction)) ? whole : readSourcePhrase(context, context.names, { from: last.start, to: range.to })
      const who = source.length > 1 ? firstRange(context.doc, source.slice(-1)) : null
      const person = who === null ? null : personBehind(context, context.names, phrase, who.from)
      if (person !== null) return readSourcePhrase(context, context.names, { from: person.start, to: person.to })
      return withNameAfterPlace(withNameBehind(withNameBefore(phrase, context, context.names), context, context.names), context, context.names)
    })
    this.#resolved = raw.map(() => nobody)
    this.#memory = new ArticleMemory(context.names, context.words)
  }

  /** Names that speak and look like nothing else are persons. Call before genders are learnt. */
  prepare(): void {
    for (const phrase of this.#phrases) {
      const name = phrase?.name
      if (name == null || name.entity.kind !== 'unknown' || name.definite || this.#outletOf(name) !== null) continue
      const { words } = name.entity
      if (words.length > 1 && words.length < 4 && !words.some(word => this.#context.words.places.has(word) || /\d/u.test(word))) name.entity.kind = 'person'
    }
  }

  /** One resolution for each attribution, in their order. */
  resolve(): Resolution[] {
    const { doc, quoted } = this.#context
    const starts = new Array<number[] | undefined>(doc.tokens.length)
    this.#phrases.forEach((phrase, i) => {
      const from = phrase?.from ?? this.#droppedAt(i)
      if (from !== null) (starts[from] ??= []).push(i)
    })
    for (const sentence of doc.sentences) {
      this.#readSentence(sentence, starts)
      if (!(quoted[sentence.from] === 1 && quoted[sentence.to - 1] === 1)) this.#memory.nextSentence()
    }
    return withContinued(doc, this.#raw, this.#resolved)
  }

  #readSentence(sentence: TokenRange, starts: readonly (readonly number[] | undefined)[]): void {
    const { doc, names, quoted, words } = this.#context
    this.#subject = null
    let leads = true
    let led: Mention | null = null
    let oblique = false
    // "After Roe left, Pike spoke": before its comma a clause has no subject of the sentence
    let fronted = hasOpener(this.#context, sentence)
    for (let t = sentence.from; t < sentence.to; t++) {
      const sources = starts[t]
      if (sources !== undefined) for (const i of sources) this.#resolveAt(i)
      const mention = names.at[t]
      if (mention?.from === t) {
        // "Jane Roe and John Pike": both are the subject
        const before = mention.start - (isAny(this.#context, mention.start - 1, lists.article) ? 2 : 1)
        const joined: boolean = led !== null && names.at[before - 1] === led && isAny(this.#context, before, lists.conjunction)
        led = joined || (leads && !fronted) ? mention : null
        oblique = (joined && oblique) || mention.possessive || isAny(this.#context, mention.start - 1, lists.preposition)
        if (led !== null && !oblique && !mention.quoted) {
          this.#subject ??= this.#memory.referent(mention.entity)
          this.#last.noteSubject(mention.entity, t, this.#memory.sentence)
        }
        this.#memory.noteMention(mention, led !== null, oblique)
        leads &&= fronted || mention.quoted || mention.entity.kind === 'place'
      } else if (sources === undefined && quoted[t] !== 1 && isAny(this.#context, t, lists.subjectPronoun)) {
        const found = this.#memory.byPronoun(words.pronouns.get(doc.tokens[t]?.norm ?? '')?.gender ?? null)
        if (found !== null) this.#memory.noteSubject(found)
        if (t === sentence.from) this.#subject = found
        leads = false
      } else if (fronted && doc.tokens[t]?.norm === ',') fronted = false
      else if (quoted[t] !== 1 && isAny(this.#context, t, lists.noun)) {
        const noun = introducedAt(this.#context, t)
        if (noun !== null) this.#memory.bearers.noteIntroduction(noun, this.#memory.sentence)
      }
    }
  }

  /** The token of a singular verb whose subject the language leaves out; `null` for anything else. */
  #droppedAt(i: number): number | null {
    const { doc, pack } = this.#context
    const range = pack.dropsSubject ? firstRange(doc, this.#raw[i]?.cue ?? []) : null
    return range === null || pack.isPluralVerb(doc.tokens[range.to - 1]?.norm ?? '') ? null : range.from
  }

  /** Whom a verb without a subject means: the last speaker, if nobody else came to the fore since. */
  #dropped(): Found {
    const near = this.#last.near(this.#memory.sentence)
    const focus = this.#memory.byPronoun(null)
    if (near.kind === 'none') return this.#memory.inFocus(null) === focus && focus?.entity?.kind === 'person' ? of(focus) : nobody
    return near.kind === 'person' && near.speaker !== null && near.referent === focus ? near : nobody
  }

  #resolveAt(i: number): void {
    const phrase = this.#phrases[i] ?? null
    const found = phrase === null ? this.#dropped() : (this.#resumed(i, phrase) ?? this.#find(phrase, this.#boundTo(i, phrase)))
    this.#resolved[i] = { ...found, phrase }
    if (found.referent !== null) this.#memory.noteSpeaker(found.referent)
    if (found.kind === 'none') return
    this.#last.note(found, this.#memory.sentence, phrase?.to ?? 0)
  }

  /** `he added`: whoever spoke last, if the pronoun fits them; `null` for anything else. */
  #resumed(i: number, phrase: SourcePhrase): Found | null {
    const gender = phrase.pronoun?.gender ?? null
    const { kind, referent } = this.#last.near(this.#memory.sentence)
    const cue = firstRange(this.#context.doc, this.#raw[i]?.cue ?? [])
    if (gender === null || cue === null || referent?.entity == null) return null
    const verb = this.#context.pack.cues.get(this.#context.doc.tokens[cue.to - 1]?.norm ?? '')
    const fits = kind === 'person' && (referent.entity.gender === null || referent.entity.gender === gender)
    return fits && this.#context.pack.resuming.has(verb?.verb.lemma ?? '') ? of(referent) : null
  }

  /** Who a description cannot mean: the subject of the clause on which its own hangs; not of one before a comma or `and`, nor of what it is said to have said. */
  #boundTo(i: number, phrase: SourcePhrase): Referent | null {
    const said = this.#raw[i]?.content[0]?.start ?? Infinity
    const before = phrase.from - 1
    return said < (this.#context.doc.starts[phrase.from] ?? 0) || this.#context.doc.tokens[before]?.kind === 'punctuation' || isAny(this.#context, before, lists.conjunction) ? null : this.#subject
  }

  #find(phrase: SourcePhrase, bound: Referent | null): Found {
    if (phrase.pronoun !== null) return this.#pronoun(phrase, phrase.pronoun)
    if (sharesNoun(phrase, this.#context, this.#context.names)) return some
    const outlet = phrase.name === null || phrase.name.entity.kind !== 'person' ? this.#outletOf(phrase.name ?? { from: phrase.headEnd - 1, to: phrase.headEnd }) : null
    if (outlet !== null && (phrase.name !== null || phrase.nounClass === null || (outlet.start <= (this.#context.doc.starts[phrase.from] ?? 0) && phrase.headEnd === phrase.to))) return { kind: 'outlet', speaker: outlet.outlet.name, referent: null }
    if (phrase.name === null) return this.#described(phrase, bound)
    // "the travel blog Harbornotes"
    if (!phrase.joined && isOutletKind(this.#context.doc, this.#context.pack.channels, phrase.name.start - 1)) return { kind: 'outlet', speaker: phrase.name.entity.name, referent: null }
    return this.#named(phrase, phrase.name)
  }

  #named(phrase: SourcePhrase, name: Mention): Found {
    const { entity } = name
    const { words } = this.#context
    const last = words.singularOf(entity.words.at(-1) ?? '')
    if (last !== null && phrase.head === null && (words.nouns.get(last) === 'party' || words.nations.has(last))) {
      const uncertain = phrase.reference === 'quantified' || phrase.reference === 'counted' || phrase.modifiers.length > 0
      const whole = words.nouns.get(last) === 'party' || phrase.reference === 'definite'
      return { kind: whole && !uncertain ? 'organization' : 'crowd', speaker: null, referent: null }
    }
    const kind = entity.kind === 'person' || (entity.kind === 'unknown' && !name.definite) ? 'person' : 'organization'
    return phrase.joined ? { kind, speaker: null, referent: null } : { kind, speaker: entity.name, referent: this.#memory.referent(entity) }
  }

  #pronoun(phrase: SourcePhrase, pronoun: PronounWord): Found {
    const near = this.#last.near(this.#memory.sentence)
    if (pronoun.person === 'first') return nobody
    if (pronoun.person === 'relative') return this.#antecedent(phrase, pronoun.number)
    const { poster } = this.#memory
    if (pronoun.number === 'plural' && poster !== null && this.#memory.posterSentence > this.#last.sentence) return of(poster)
    const goesOn = near.speaker === null || this.#last.goesOn(this.#memory.sentence)
    if (pronoun.number === 'plural') return near.kind === 'none' || near.kind === 'person' ? this.#singularThey() : goesOn && !(near.kind === 'outlet' && near.speaker !== null) ? near : some
    if (pronoun.number === 'thing') return near.kind === 'document' || (goesOn && (near.kind === 'organization' || near.kind === 'outlet')) ? near : some
    const referent = this.#memory.byPronoun(pronoun.gender)
    return referent === null ? somebody : of(referent)
  }

  /** `they` of a screen name, whose bearer's gender nobody knows. */
  #singularThey(): Found {
    const focus = this.#memory.inFocus(null)
    return focus?.entity?.gender === null && focus.entity.words.some(word => /\d|^@/u.test(word)) ? of(focus) : some
  }

  /** `who`, `which`: the name right before, or whom a description right before belongs to. */
  #antecedent(phrase: SourcePhrase, number: PronounWord['number']): Found {
    const mention = antecedentOf(this.#context, this.#context.names, phrase.from, number !== 'thing')
    if (mention === null) return somebody
    const outlet = this.#outletOf(mention)
    return outlet === null ? this.#named({ ...phrase, name: mention, joined: false }, mention) : { kind: 'outlet', speaker: outlet.outlet.name, referent: null }
  }

  /** `her response`, `Roe's testimony`: whoever gave it. `null` where the phrase is nothing of the kind. */
  #utterer(phrase: SourcePhrase): Found | null {
    const { doc, words } = this.#context
    if (phrase.reference !== 'possessive' || !words.utterances.has(phrase.head ?? '')) return null
    if (phrase.owner !== null) return this.#named({ ...phrase, head: null, joined: false }, phrase.owner)
    const gender = words.pronounGenders.get(doc.tokens[phrase.from]?.norm ?? '')
    const referent = gender === undefined ? null : this.#memory.byPronoun(gender)
    return referent === null ? null : of(referent)
  }

  #described(phrase: SourcePhrase, bound: Referent | null): Found {
    const utterer = this.#utterer(phrase)
    if (utterer !== null) return utterer
    const { doc, outlets, words } = this.#context
    const { kind, refers } = kindOfPhrase(phrase, words)
    if (refers === 'person') return this.#person(phrase, kind, bound)
    if (refers === 'press') {
      const outlet = outletBefore(outlets, doc.starts[phrase.from] ?? 0)
      return { kind, speaker: outlet?.outlet.name ?? null, referent: null }
    }
    const nameless = refers === 'group' ? this.#memory.nameless(phrase.head, true) : null
    if (nameless !== null) return of(nameless)
    if (kind === 'organization') return phrase.nounClass === 'institution' ? this.#body(phrase, bound) : { kind, speaker: null, referent: null }
    return { kind, speaker: null, referent: kind === 'unnamed' || kind === 'crowd' ? this.#newcomer(phrase, kind) : null }
  }

  /** Somebody whom the text describes and does not name; later words may point back to them. */
  #newcomer(phrase: SourcePhrase, kind: SourceKind): Referent {
    return { kind, entity: null, gender: genderOf(phrase, this.#context), head: phrase.head, plural: phrase.plural || kind === 'crowd' }
  }

  /** `the mayor`, `the singer`: somebody called so before, the one person whom the text is speaking of, or somebody new. */
  #person(phrase: SourcePhrase, kind: SourceKind, bound: Referent | null): Found {
    const described = describedPerson({ ...this.#context, memory: this.#memory, bound }, phrase, kind)
    if (described.kind === null) return of(described.referent)
    return { kind: described.kind, speaker: null, referent: described.newcomer ? this.#newcomer(phrase, described.kind) : null }
  }

  /** `the ministry`, `the company`: the body of that kind spoken of last; without one, a body without a name. */
  #body(phrase: SourcePhrase, bound: Referent | null): Found {
    const titled = titledBearer({ ...this.#context, memory: this.#memory, bound }, phrase)
    if (titled !== null) return of(titled)
    const own = bodyName(phrase, this.#context)
    if (own !== null) return { ...some, speaker: own }
    if (phrase.plural || phrase.reference === 'indefinite' || phrase.head === null) return some
    const found = this.#memory.body(phrase.head)
    return found === null ? some : { kind: 'organization', speaker: found.entity?.name ?? null, referent: found }
  }

  #outletOf(range: TokenRange): OutletMention | null {
    const span = spanOf(this.#context.doc, range)
    return span === null ? null : outletOfName(this.#context.outlets, span)
  }
}

function of(referent: Referent): Found {
  return { kind: referent.kind, speaker: referent.entity?.name ?? null, referent }
}

/** The tokens of the first span; `null` where there is no span, or no token in it. */
function firstRange(doc: AnnotatedText, spans: readonly Span[]): TokenRange | null {
  const range = spans[0] === undefined ? null : tokenRangeOf(doc, spans[0])
  return range === null || range.to <= range.from ? null : range
}
