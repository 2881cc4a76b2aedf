import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { Tag } from './reading'
import { APOSTROPHE, ENDS_S, List, type WordFacts } from './word-facts'

/** A text while it is tagged from left to right. */
interface Tagging {
  readonly doc: AnnotatedText
  readonly pack: LanguagePack
  readonly facts: readonly WordFacts[]
  /** The `bits` of `facts`. */
  readonly bits: Int32Array
  /** The classes of the words by themselves. */
  readonly plain: readonly Tag[]
  /** The tags so far. */
  readonly done: readonly Tag[]
}

const plainAt = (t: Tagging, i: number): Tag => t.plain[i] ?? 'punctuation'
const doneAt = (t: Tagging, i: number): Tag => t.done[i] ?? 'punctuation'
const isListed = (t: Tagging, i: number, lists: number): boolean => ((t.bits[i] ?? 0) & lists) !== 0
const isCapital = (t: Tagging, i: number): boolean => t.doc.tokens[i]?.capital === true

/** What may follow a verb and not a noun. */
const opensObject = new Set<Tag>(['determiner', 'pronoun', 'complementizer', 'mark', 'subordinator', 'object', 'infinitive', 'possessive', 'number'])

/** Whether a form after a noun is a verb. `sure`: it is no noun by itself. */
function isVerbAfterNoun(t: Tagging, i: number, form: 'base' | 'present', sure: boolean): boolean {
  const next = t.doc.tokens[i + 1]
  const nextTag = plainAt(t, i + 1)
  if (isCapital(t, i) && isCapital(t, i - 1)) return false
  if (form === 'present' && isCounted(t, i)) return false
  // "a left-leaning think tank": a base form between a singular and a noun
  if (sure) return !(form === 'base' && nextTag === 'noun' && next?.capital === false && !isCapital(t, i - 1) && !endsPlural(t, i))
  if (next === undefined) return false
  const plural = form === 'base' && endsPlural(t, i)
  if (form === 'base' && !plural) return false
  if (form === 'present' && nextTag === 'pronoun' && doneAt(t, i - 2) === 'preposition') return false
  const closes = (plural || (form === 'present' && (isCapital(t, i - 1) || leadsToMark(t, i)))) && (next.norm === '.' || next.norm === ',')
  return opensObject.has(nextTag) || closes || (next.capital && nextTag === 'noun')
}

/** How many words a counted noun may be described with. */
const describedBy = 4

/** What a number belongs to that stands right behind it: `phase 3`, `a 1,200 page report`, `in 12`. */
const belongsBefore = new Set<Tag>(['noun', 'determiner', 'preposition'])

/** `two highly critical` + `reports`: several things were counted, and no verb of one has several as its subject. */
function isCounted(t: Tagging, i: number): boolean {
  if (isListed(t, i - 1, ENDS_S)) return false
  for (let k = i - 1; k >= i - describedBy; k--) {
    const tag = doneAt(t, k)
    const word = t.doc.tokens[k]?.norm ?? ''
    if (tag === 'number') return !belongsBefore.has(doneAt(t, k - 1)) && !word.includes('-') && !/^(?:1|\d{4})$/u.test(word) && t.pack.people?.indefinites.has(word) !== true
    if ((tag !== 'noun' && tag !== 'adverb') || isCapital(t, k)) return false
  }
  return false
}

/** Whether a quotation mark follows token `i`, one sign between at most. */
function leadsToMark(t: Tagging, i: number): boolean {
  const next = plainAt(t, i + 1)
  return next === 'mark' || (next === 'punctuation' && t.plain[i + 2] === 'mark')
}

/** What a form that may be noun or verb is, by the words around it. */
function verbOrNoun(t: Tagging, i: number, form: 'base' | 'present'): Tag {
  const sure = t.facts[i]?.cue?.nominal === false
  const nextTag = plainAt(t, i + 1)
  const sign = t.doc.tokens[i - 1]?.norm
  switch (doneAt(t, i - 1)) {
    case 'infinitive':
      return form === 'base' && !sourcePhraseEndsAt(t, i) ? 'base' : 'noun'
    case 'auxiliary':
      return form === 'base' ? 'base' : 'noun'
    case 'pronoun':
    case 'relative':
      return 'verb'
    case 'adverb':
      return form === 'base' ? 'base' : isCounted(t, i) ? 'noun' : 'verb'
    case 'noun':
    case 'time':
      return isVerbAfterNoun(t, i, form, sure) ? 'verb' : 'noun'
    case 'determiner':
    case 'number':
      // "most believe", but "the most elaborate"
      return sure && form === 'base' && !isListed(t, i - 1, List.articles) && !isListed(t, i - 2, List.articles) ? 'verb' : 'noun'
    case 'coordinator':
      return nextTag === 'complementizer' || nextTag === 'mark' || (sure && form === 'base' && (nextTag === 'determiner' || nextTag === 'object' || nextTag === 'pronoun')) ? 'verb' : 'noun'
    case 'punctuation':
      if (sign === ',' && (nextTag === 'complementizer' || (form === 'present' && leadsToMark(t, i)))) return 'verb'
      return sure && (sign === ',' || sign === '—' || sign === ')') ? 'verb' : 'noun'
    default:
      return 'noun'
  }
}

/** How far back the plural of a subject is looked for, in tokens (`emails obtained by the Planet show`). */
const pluralWithin = 10

/** Whether the noun phrase that ends before `i` has a plural noun, its own head or one before a preposition or an agent. */
function endsPlural(t: Tagging, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - pluralWithin; k--) {
    const tag = t.done[k]
    const released = tag === 'past' && isListed(t, k + 1, List.agent)
    if (!released && tag !== 'noun' && tag !== 'preposition' && tag !== 'determiner' && tag !== 'number' && tag !== 'time') return false
    if ((tag === 'determiner' || tag === 'noun') && isListed(t, k, List.plurals)) return true
    if (tag === 'noun' && isListed(t, k, ENDS_S) && (!isCapital(t, k) || t.done[k - 1] === 'punctuation' || k === 0)) return true
  }
  return false
}

/** Whether a source phrase (`according to`) ends before token `i`. */
function sourcePhraseEndsAt({ doc, pack }: Tagging, i: number): boolean {
  return pack.sourcePhrases.some(words => words.every((word, k) => doc.tokens[i - words.length + k]?.norm === word))
}

/** Whether a noun for an outlet follows the article at `i`, adjectives and other nouns aside (`der Ostdeutschen Zeitung`). */
function leadsToHearer(t: Tagging, i: number): boolean {
  for (let k = i + 1; k <= i + 3 && t.plain[k] === 'noun'; k++) if (isListed(t, k, List.hearerNouns)) return true
  return false
}

/** Whether an auxiliary stands before token `i`, adverbs aside; where verbs are brackets, anywhere in its clause. */
function afterAuxiliary({ doc, pack, done }: Tagging, i: number): boolean {
  let k = i - 1
  if (pack.verbBracket) {
    while (k >= 0 && k > i - 25 && done[k] !== 'auxiliary' && (done[k] !== 'punctuation' || doc.tokens[k]?.norm === '(')) k--
    return done[k] === 'auxiliary'
  }
  while ((done[k] === 'adverb' || (done[k] === 'pronoun' && done[k - 1] === 'auxiliary')) && k > i - 5) k--
  return done[k] === 'auxiliary'
}

/** How far back a cue is looked for that a complementizer may belong to, in tokens. */
const cueReach = 14

/** Whether a quotation ends right before the group of the verb at `k`: the verb has its content. */
function followsQuotation({ doc, done }: Tagging, k: number): boolean {
  let i = k - 1
  while (done[i] === 'adverb' || done[i] === 'auxiliary') i--
  return done[doc.tokens[i]?.norm === ',' ? i - 1 : i] === 'mark'
}

/** `el hombre que`, but `dijo a la prensa que`: relative after a noun, unless a cue that takes a clause stands before it in its clause. */
function relativeOrComplementizer(t: Tagging, i: number): Tag {
  const { doc, done } = t
  const previous = done[i - 1]
  if (previous !== 'noun' && previous !== 'pronoun' && previous !== 'punctuation') return 'complementizer'
  for (let k = i - 1; k >= 0 && k > i - cueReach; k--) {
    const tag = done[k]
    if (tag === 'complementizer' || tag === 'relative' || (tag === 'punctuation' && doc.tokens[k]?.norm !== ',')) return 'relative'
    if (tag !== 'verb' && tag !== 'past' && tag !== 'gerund') continue
    if (followsQuotation(t, k)) return 'relative'
    return t.facts[k]?.cue?.verb.senses.some(sense => sense.clause) === true ? 'complementizer' : 'relative'
  }
  return 'relative'
}

/** What stands after a participle that is a verb there. */
const takesObject = new Set<Tag>(['determiner', 'object', 'pronoun', 'complementizer', 'mark', 'possessive', 'subordinator'])

/** Whether the nouns that end at `i` follow a determiner or owner. */
function nounPhraseFrom(done: readonly Tag[], i: number): boolean {
  let k = i
  while (done[k] === 'noun' && k > i - 5) k--
  return done[k] === 'determiner' || done[k] === 'possessive'
}

const nominal = new Set<Tag>(['noun', 'number', 'possessive', 'time'])
/** What stands before an object pronoun that looks like an article. */
const beforeClitic = new Set<Tag>(['pronoun', 'relative', 'subordinator', 'adverb'])
const beforeNoun = new Set<Tag>(['determiner', 'possessive', 'preposition', 'number'])

/** The tag of a verb in its place. */
function verbInPlace(t: Tagging, i: number, previous: Tag, nextTag: Tag): Tag {
  // "Colorado Springs that", but not in a headline
  if (previous === 'noun' && isCapital(t, i) && isCapital(t, i - 1) && !isCapital(t, i + 1)) return 'noun'
  if (previous === 'determiner' && isListed(t, i - 1, List.objectArticles) && beforeClitic.has(doneAt(t, i - 2))) return 'verb'
  // "algunos creen que": a determiner that stands for its noun
  if (t.pack.inverts && previous === 'determiner' && nextTag === 'complementizer' && !isListed(t, i - 1, List.articles)) return 'verb'
  return beforeNoun.has(previous) && previous !== 'number' ? 'noun' : 'verb'
}

function pastInPlace(t: Tagging, i: number, previous: Tag, nextTag: Tag): Tag {
  if (t.pack.inverts && t.facts[i]?.cue?.form === 'participle' && !afterAuxiliary(t, i)) return 'noun'
  if (previous === 'noun') return isCapital(t, i) && isCapital(t, i - 1) ? 'noun' : 'past'
  if (!beforeNoun.has(previous) || (nextTag !== 'noun' && nextTag !== 'possessive' && nextTag !== 'past' && nextTag !== 'gerund')) return 'past'
  return previous === 'determiner' && isCapital(t, i + 1) && !isListed(t, i - 1, List.articles) ? 'past' : 'noun'
}

function gerundInPlace(t: Tagging, i: number, previous: Tag, nextTag: Tag): Tag {
  if (previous === 'time' && isListed(t, i, List.timeUnits)) return 'time'
  // "I have one warning: …"
  if (previous === 'number' && t.doc.tokens[i + 1]?.norm === ':') return 'noun'
  // "the March 4 meeting"
  if (previous === 'number' && doneAt(t, i - 2) === 'time' && doneAt(t, i - 3) === 'determiner') return 'noun'
  if (isCapital(t, i) && (previous === 'noun' || isCapital(t, i + 1))) return 'noun'
  if (previous === 'determiner' || previous === 'possessive') return 'noun'
  // "the committee hearing, "
  return previous === 'noun' && t.facts[i]?.cue === null && !takesObject.has(nextTag) && nounPhraseFrom(t.done, i - 1) ? 'noun' : 'gerund'
}

/** What follows a noun rather than the verb of a relative clause. */
const afterSubject = new Set<Tag>(['verb', 'auxiliary', 'past', 'base', 'adverb'])

/** Kinds of nouns of which the plural may itself be the subject behind *who* (`Roe, who critics say is ill`). */
const speakers: ReadonlySet<string> = new Set(['person', 'official', 'voice', 'camp', 'source', 'party', 'press', 'institution'])

/** `an expert who studies piers`: what looks like a plural behind a relative that is the subject of its clause. */
function isVerbAfterSubject({ doc, pack, facts, bits }: Tagging, i: number, nextTag: Tag): boolean {
  const relative = doc.tokens[i - 1]?.norm ?? ''
  if (((bits[i] ?? 0) & ENDS_S) === 0 || pack.people?.relatives.has(relative) !== true || !pack.channels.questions.has(relative)) return false
  const norm = doc.tokens[i]?.norm ?? ''
  const kind = pack.people.nouns.get(pack.people.singularOf(norm) ?? norm) ?? ''
  return !speakers.has(kind) && !afterSubject.has(nextTag) && (facts[i + 1]?.unsure ?? null) === null
}

function nounInPlace(t: Tagging, i: number, previous: Tag, nextTag: Tag): Tag {
  if (previous === 'relative' && !isCapital(t, i)) return isVerbAfterSubject(t, i, nextTag) ? 'verb' : 'noun'
  if (previous === 'time') return isListed(t, i, List.timeUnits) ? 'time' : 'noun'
  if (previous !== 'infinitive' && previous !== 'pronoun' && previous !== 'adverb') return 'noun'
  const token = t.doc.tokens[i]
  if (token === undefined || token.capital) return 'noun'
  if (previous === 'infinitive') return (!isListed(t, i, ENDS_S) || token.norm.endsWith('ss')) && (nextTag === 'determiner' || nextTag === 'object' || nextTag === 'pronoun' || nextTag === 'complementizer') ? 'base' : 'noun'
  // "he votes", "they also vote": after a pronoun only a verb can follow
  return (previous === 'pronoun' || doneAt(t, i - 2) === 'pronoun') && !isListed(t, i - 1, APOSTROPHE) ? 'verb' : 'noun'
}

/** The tag of a word from its own class and its neighbours. */
function tagInPlace(t: Tagging, i: number): Tag {
  const tag = plainAt(t, i)
  const previous = doneAt(t, i - 1)
  const nextTag = plainAt(t, i + 1)
  // "early Friday", "last week"
  if (isListed(t, i, List.timeModifiers) && tag !== 'complementizer' && previous !== 'determiner' && (nextTag === 'time' || (tag !== 'determiner' && isListed(t, i + 1, List.timeUnits)))) return 'time'
  // "USA Today": a word for a time that needs no capital letter has one in a name
  if (tag === 'time' && isCapital(t, i) && isCapital(t, i - 1) && previous === 'noun' && t.pack.people?.calendar.has(t.doc.tokens[i]?.norm ?? '') === false) return 'noun'
  // "Jane A. Roe"
  if (tag === 'determiner' && isCapital(t, i) && isCapital(t, i - 1) && isCapital(t, i + 1) && t.doc.text[(t.doc.ends[i] ?? 0) - 1] === '.') return 'noun'
  // "“…,” Will Roe said"
  if (tag === 'auxiliary' && previous === 'mark' && isCapital(t, i) && isCapital(t, i + 1)) return 'noun'
  const unsure = t.facts[i]?.unsure ?? null
  if (unsure !== null) return verbOrNoun(t, i, unsure)
  switch (tag) {
    case 'noun':
      return nounInPlace(t, i, previous, nextTag)
    case 'verb':
      return verbInPlace(t, i, previous, nextTag)
    case 'past':
      return pastInPlace(t, i, previous, nextTag)
    case 'gerund':
      return gerundInPlace(t, i, previous, nextTag)
    case 'preposition':
      if (!isListed(t, i, List.partitiveArticles)) return tag
      return !nominal.has(previous) || nextTag === 'mark' || leadsToHearer(t, i) ? 'determiner' : tag
    case 'complementizer':
      if (t.pack.relativeComplementizer) return relativeOrComplementizer(t, i)
      if (previous === 'preposition') return 'determiner'
      return previous === 'noun' && (nextTag === 'auxiliary' || nextTag === 'verb' || nextTag === 'past') ? 'relative' : tag
    case 'adverb':
      // "in the long term": between determiner and noun it is an adjective
      return previous === 'determiner' && (nextTag === 'noun' || nextTag === 'base') && t.doc.tokens[i]?.norm.endsWith('ly') === false ? 'noun' : tag
    default:
      return tag
  }
}

/** One tag a token: from left to right, each decided by the ones before it and the plain class of the next. `facts` and their `bits`: one for each token. */
export function tagWords(doc: AnnotatedText, pack: LanguagePack, facts: readonly WordFacts[], bits: Int32Array): Tag[] {
  const plain = facts.map(({ plain: own }) => own)
  const done = new Array<Tag>(facts.length).fill('punctuation')
  const t: Tagging = { doc, pack, facts, bits, plain, done }
  for (let i = 0; i < facts.length; i++) {
    if (plain[i] !== 'punctuation') continue
    const norm = doc.tokens[i]?.norm
    if (norm !== '&' && norm !== '/') continue
    // "Roe & Daughters", "a Planet/Herald poll"
    if (isCapital(t, i - 1) && isCapital(t, i + 1)) plain[i] = 'noun'
    else if (norm === '&') plain[i] = 'coordinator'
  }
  for (let i = 0; i < facts.length; i++) {
    const own = plainAt(t, i)
    done[i] = own === 'punctuation' || own === 'mark' || doc.tokens[i]?.kind !== 'word' ? own : tagInPlace(t, i)
  }
  return done
}
