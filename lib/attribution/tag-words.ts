import type { CueForm, LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'

import type { Tag } from './reading'

/** What stands around a form that may be noun or verb. */
interface Around {
  readonly afterPreposition: boolean
  readonly plural: boolean
  readonly loneDeterminer: boolean
  readonly leadsToMark: boolean
  readonly endsSourcePhrase: boolean
}

/** What a form that may be noun or verb is, by the words around it. */
function verbOrNoun(token: Token, form: 'base' | 'present', sure: boolean, previous: Tag, around: Around, previousToken: Token | undefined, next: Token | undefined, nextTag: Tag): Tag {
  const { afterPreposition, plural, loneDeterminer, leadsToMark, endsSourcePhrase } = around
  switch (previous) {
    case 'infinitive':
      return form === 'base' && !endsSourcePhrase ? 'base' : 'noun'
    case 'auxiliary':
      return form === 'base' ? 'base' : 'noun'
    case 'pronoun':
    case 'relative':
      return 'verb'
    case 'adverb':
      return form === 'base' ? 'base' : 'verb'
    case 'noun':
    case 'time': {
      if (token.capital && previousToken?.capital === true) return 'noun'
      // "a left-leaning think tank": a base form between a singular and a noun
      if (sure) return form === 'base' && !plural && previousToken?.capital === false && nextTag === 'noun' && next?.capital === false ? 'noun' : 'verb'
      if (form === 'base' && !plural) return 'noun'
      if (form === 'present' && afterPreposition && nextTag === 'pronoun') return 'noun'
      if (next === undefined) return 'noun'
      const opens = nextTag === 'determiner' || nextTag === 'pronoun' || nextTag === 'complementizer' || nextTag === 'mark' || nextTag === 'subordinator' || nextTag === 'object' || nextTag === 'infinitive' || nextTag === 'possessive' || nextTag === 'number'
      const closes = (form === 'base' ? plural : previousToken?.capital === true || leadsToMark) && (next.norm === '.' || next.norm === ',')
      return opens || closes || (next.capital && nextTag === 'noun') ? 'verb' : 'noun'
    }
    case 'determiner':
    case 'number':
      return sure && form === 'base' && loneDeterminer ? 'verb' : 'noun'
    case 'coordinator':
      return nextTag === 'complementizer' || nextTag === 'mark' || (sure && form === 'base' && (nextTag === 'determiner' || nextTag === 'object' || nextTag === 'pronoun')) ? 'verb' : 'noun'
    case 'punctuation':
      if (form === 'present' && previousToken?.norm === ',' && (leadsToMark || nextTag === 'complementizer')) return 'verb'
      return sure && (previousToken?.norm === ',' || previousToken?.norm === '—' || previousToken?.norm === ')') ? 'verb' : 'noun'
    default:
      return 'noun'
  }
}

/** Whether the noun phrase that ends before `i` has a plural noun, its own head or one before a preposition. */
function endsPlural(doc: AnnotatedText, pack: LanguagePack, done: readonly Tag[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const tag = done[k]
    const token = doc.tokens[k]
    if (tag !== 'noun' && tag !== 'preposition' && tag !== 'determiner' && tag !== 'number' && tag !== 'time') return false
    if ((tag === 'determiner' || tag === 'noun') && token !== undefined && pack.plurals.has(token.norm)) return true
    if (tag === 'noun' && token?.norm.endsWith('s') === true && (!token.capital || done[k - 1] === 'punctuation' || k === 0)) return true
  }
  return false
}

/** Whether a source phrase (`according to`) ends before token `i`. */
function sourcePhraseEndsAt(doc: AnnotatedText, pack: LanguagePack, i: number): boolean {
  return pack.sourcePhrases.some(words => words.every((word, k) => doc.tokens[i - words.length + k]?.norm === word))
}

function unsureVerb(form: CueForm | undefined, tag: Tag): 'base' | 'present' | null {
  if (form?.nominal === true) return form.form === 'base' ? 'base' : form.form === 'present' ? 'present' : null
  return tag === 'base' ? 'base' : null
}

/** Whether a noun for an outlet follows the article at `i`, adjectives and other nouns aside (`der Ostdeutschen Zeitung`). */
function leadsToHearer(doc: AnnotatedText, pack: LanguagePack, plain: readonly Tag[], i: number): boolean {
  for (let k = i + 1; k <= i + 3 && plain[k] === 'noun'; k++) if (pack.hearerNouns.has(doc.tokens[k]?.norm ?? '')) return true
  return false
}

/** Whether an auxiliary stands before token `i`, adverbs aside; where verbs are brackets, anywhere in its clause. */
function afterAuxiliary(doc: AnnotatedText, pack: LanguagePack, done: readonly Tag[], i: number): boolean {
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
function followsQuotation(doc: AnnotatedText, done: readonly Tag[], k: number): boolean {
  let i = k - 1
  while (done[i] === 'adverb' || done[i] === 'auxiliary') i--
  return done[doc.tokens[i]?.norm === ',' ? i - 1 : i] === 'mark'
}

/** `el hombre que`, but `dijo a la prensa que`: relative after a noun, unless a cue that takes a clause stands before it in its clause. */
function relativeOrComplementizer(doc: AnnotatedText, pack: LanguagePack, done: readonly Tag[], i: number): Tag {
  const previous = done[i - 1]
  if (previous !== 'noun' && previous !== 'pronoun' && previous !== 'punctuation') return 'complementizer'
  for (let k = i - 1; k >= 0 && k > i - cueReach; k--) {
    const tag = done[k]
    if (tag === 'complementizer' || tag === 'relative' || (tag === 'punctuation' && doc.tokens[k]?.norm !== ',')) return 'relative'
    if (tag !== 'verb' && tag !== 'past' && tag !== 'gerund') continue
    if (followsQuotation(doc, done, k)) return 'relative'
    return pack.cues.get(doc.tokens[k]?.norm ?? '')?.verb.senses.some(sense => sense.clause) === true ? 'complementizer' : 'relative'
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

/** The tag of a token from its own class and its neighbours. `plain` are the classes of the words by themselves. */
function tagInPlace(doc: AnnotatedText, pack: LanguagePack, plain: readonly Tag[], done: readonly Tag[], i: number): Tag {
  const token = doc.tokens[i]
  const tag = plain[i] ?? 'punctuation'
  if (token === undefined || token.kind !== 'word') return tag
  const previousToken = doc.tokens[i - 1]
  const previous = done[i - 1] ?? 'punctuation'
  const next = doc.tokens[i + 1]
  const nextTag = plain[i + 1] ?? 'punctuation'
  // "early Friday", "last week"
  if (pack.timeModifiers.has(token.norm) && tag !== 'complementizer' && previous !== 'determiner' && (nextTag === 'time' || (tag !== 'determiner' && pack.timeUnits.has(next?.norm ?? '')))) return 'time'
  const unsure = unsureVerb(pack.cues.get(token.norm), tag)
  if (unsure !== null && !(tag === 'verb' && unsure === 'base')) return verbOrNoun(token, unsure, pack.cues.get(token.norm)?.nominal === false, previous, { afterPreposition: done[i - 2] === 'preposition', plural: endsPlural(doc, pack, done, i), loneDeterminer: previousToken !== undefined && !pack.articles.has(previousToken.norm), leadsToMark: nextTag === 'mark' || (nextTag === 'punctuation' && plain[i + 2] === 'mark'), endsSourcePhrase: sourcePhraseEndsAt(doc, pack, i) }, previousToken, next, nextTag)
  switch (tag) {
    case 'preposition':
      if (!pack.partitiveArticles.has(token.norm)) return tag
      return !nominal.has(previous) || nextTag === 'mark' || leadsToHearer(doc, pack, plain, i) ? 'determiner' : tag
    case 'verb':
      // "Colorado Springs that", but not in a headline
      if (token.capital && previousToken?.capital === true && previous === 'noun' && next?.capital !== true) return 'noun'
      if (previous === 'determiner' && pack.objectArticles.has(previousToken?.norm ?? '') && beforeClitic.has(done[i - 2] ?? 'punctuation')) return tag
      // "algunos creen que": a determiner that stands for its noun
      if (pack.inverts && previous === 'determiner' && nextTag === 'complementizer' && !pack.articles.has(previousToken?.norm ?? '')) return tag
      return beforeNoun.has(previous) && previous !== 'number' ? 'noun' : tag
    case 'past':
      if (pack.inverts && pack.cues.get(token.norm)?.form === 'participle' && !afterAuxiliary(doc, pack, done, i)) return 'noun'
      if (token.capital && previousToken?.capital === true && previous === 'noun') return 'noun'
      return beforeNoun.has(previous) && (nextTag === 'noun' || nextTag === 'possessive' || nextTag === 'past' || nextTag === 'gerund') && !(previous === 'determiner' && next?.capital === true && !pack.articles.has(previousToken?.norm ?? '')) ? 'noun' : tag
    case 'gerund':
      if (previous === 'time' && pack.timeUnits.has(token.norm)) return 'time'
      if (token.capital && (previous === 'noun' || next?.capital === true)) return 'noun'
      if (previous === 'determiner' || previous === 'possessive') return 'noun'
      // "the committee hearing, "
      return previous === 'noun' && nounPhraseFrom(done, i - 1) && !takesObject.has(nextTag) && !pack.cues.has(token.norm) ? 'noun' : tag
    case 'complementizer':
      if (pack.relativeComplementizer) return relativeOrComplementizer(doc, pack, done, i)
      if (previous === 'preposition') return 'determiner'
      return previous === 'noun' && (nextTag === 'auxiliary' || nextTag === 'verb' || nextTag === 'past') ? 'relative' : tag
    case 'adverb':
      // "in the long term": between determiner and noun it is an adjective
      return previous === 'determiner' && !token.norm.endsWith('ly') && (nextTag === 'noun' || nextTag === 'base') ? 'noun' : tag
    case 'noun':
      if (previous === 'time' && pack.timeUnits.has(token.norm)) return 'time'
      if (previous === 'infinitive' && !token.capital && (!token.norm.endsWith('s') || token.norm.endsWith('ss')) && (nextTag === 'determiner' || nextTag === 'object' || nextTag === 'pronoun' || nextTag === 'complementizer')) return 'base'
      // "he votes", "they also vote": after a pronoun only a verb can follow
      return !token.capital && (previous === 'pronoun' || (previous === 'adverb' && done[i - 2] === 'pronoun')) && previousToken?.norm.includes("'") === false ? 'verb' : tag
    default:
      return tag
  }
}

/** One tag a token: from left to right, each decided by the ones before it and the plain class of the next. */
export function tagWords(doc: AnnotatedText, pack: LanguagePack): Tag[] {
  const plain = doc.tokens.map((token): Tag => {
    if (token.kind === 'word') return pack.classOf(token.norm, token.capital)
    if (token.kind === 'number') return 'number'
    return token.kind === 'handle' ? 'noun' : token.kind
  })
  // "Roe & Daughters"
  doc.tokens.forEach((token, i) => {
    if (token.norm === '&') plain[i] = doc.tokens[i - 1]?.capital === true && doc.tokens[i + 1]?.capital === true ? 'noun' : 'coordinator'
  })
  const tags: Tag[] = []
  for (let i = 0; i < plain.length; i++) tags.push(tagInPlace(doc, pack, plain, tags, i))
  return tags
}
