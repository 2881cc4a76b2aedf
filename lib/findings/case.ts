import type { Attribution } from '@/lib/attribution/attribution'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import type { PageText } from '@/lib/text/page-text'
import { tokenIndexAt, tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { FindingCode } from './finding'
import type { LinkIndex } from './link-index'
import { sentencesOf } from './places'
import type { SpokenBlocks } from './spoken-blocks'
import type { Trace } from './trace'

/** One article with what a finding may look at. Offsets are UTF-16 indexes into `page.text`. */
export interface Article {
  readonly page: PageText
  readonly doc: AnnotatedText
  readonly pack: LanguagePack
  /** The directory as this page sees it. */
  readonly outlets: OutletDirectory
  readonly attributions: readonly Attribution[]
  readonly links: LinkIndex
  readonly spoken: SpokenBlocks
}

/** One attribution of an article, and the links and embeds that lead to its origin. */
export interface Case extends Article {
  readonly attribution: Attribution
  readonly index: number
  readonly trace: readonly Trace[]
}

/** What fills `$1` … in the sentence that says why. */
export type Substitutions = readonly string[]

/** One finding: when it holds, and what its sentence needs to say. */
export interface FindingRule {
  readonly code: FindingCode
  /** `null` where it does not hold; otherwise the words of its sentence (`finding.<key>` in the locale files). */
  examine(given: Case): Substitutions | null
}

/** Below this the engine is not sure that anybody said anything: no finding may stand on it. */
const sureEnough = 0.75
/** Where words are quoted and their way is named, less will do: somebody wrote the marks. */
const sureWhereQuoted = 0.65

/** The source as written, spans joined by a space; `''` where nobody is given. */
export function sourceText(given: Case): string {
  return given.attribution.source.map((span) => textOf(given, span)).join(' ')
}

/** The words of a span. */
export function textOf({ page }: Article, span: Span): string {
  return page.text.slice(span.start, span.end)
}

/** Within how many words behind the source a modal verb speaks of the cue. */
const farthestModal = 4

/** A crowd that fears or accuses claims something, even where the grammar leaves the engine unsure. */
const sureOfOpinion = 0.5

/** Ways to find a content in which its end may be doubted, not that something is claimed. */
const claimed: ReadonlySet<string> = new Set(['bare-clause', 'relative-object', 'passive'])

/**
 * Did people whom nobody names put it into words, or hold it as an opinion? Not what they see, know or want; nor a share of them
 * that somebody counted (`four in ten students`), which is a figure of a survey.
 */
export function isOpinion(given: Case): boolean {
  const { rules, confidence, source } = given.attribution
  const { opinions, plainOpinions, shares, wholes } = given.pack.channels
  const words = source.flatMap((span) => tokensIn(given.doc, span))
  const isNumber = (token?: Token) => token !== undefined && (token.kind === 'number' || given.pack.classOf(token.norm, false) === 'number')
  if (words.some((token, i) => shares.has(token.norm) || (isNumber(token) && isNumber(words[i + 2])))) return false
  if (words.length === 1 && wholes.has(words[0]?.norm ?? '')) return false
  // "this is not to say", "all of that": no people
  if (given.pack.people?.demonstratives.has(words.at(-1)?.norm ?? '') === true) return false
  const [sense, lemma] = rules[0]?.split(':') ?? []
  if (speaksAsText(given, lemma ?? '', words) || isDescribedBy(given, words)) return false
  if (sense === 'stance' && !opinions.has(lemma ?? '')) return false
  if (isNamedAfter(given, words)) return false
  if (isSaid(given)) return true
  const ofSomething = rules.includes('object') && !cueIsGerund(given) && given.attribution.content.some((span) => tokensIn(given.doc, span).some((token) => given.pack.attaching.has(token.norm)))
  const plain = plainOpinions.has(lemma ?? '') && source.length === 1 && (ofSomething || rules.some((rule) => claimed.has(rule)))
  return plain && confidence >= sureOfOpinion && !isUnreal(given) && !isNobody(given)
}

/** `those who said it`, `from a neighbour who insisted on it`, `telegrams, among them one saying`: a clause that tells which ones are meant. */
function isDescribedBy(given: Case, words: readonly Token[]): boolean {
  const { attribution, doc, pack } = given
  const first = attribution.source[0]
  if (pack.people === null || first === undefined) return false
  const { indefinites, relatives, demonstratives, prepositions } = pack.people
  if (relatives.has(words.at(-1)?.norm ?? '')) {
    const before = doc.tokens[tokenIndexAt(doc, first.start) - 1]?.norm ?? ''
    return demonstratives.has(words[0]?.norm ?? '') || prepositions.has(before)
  }
  return cueIsGerund(given) && words.length === 1 && indefinites.has(words[0]?.norm ?? '')
}

const people: ReadonlySet<string> = new Set(['person', 'official', 'voice', 'camp', 'source', 'party'])

/** `“…,” one read`, `Estimates of opinions: …`: a text, or the head of a list. */
function speaksAsText({ attribution, pack }: Case, lemma: string, words: readonly Token[]): boolean {
  if (lemma === 'read') return true
  const noun = words.at(-1)?.norm ?? ''
  return lemma === 'colon' && attribution.sourceKind === 'crowd' && pack.people !== null && !people.has(pack.people.nouns.get(pack.people.singularOf(noun) ?? noun) ?? '') && !pack.people.quantifiers.has(noun)
}

/** `a group of employees. The group, Workers United, …`: the next sentence names them. */
function isNamedAfter({ attribution, doc, pack }: Case, words: readonly Token[]): boolean {
  const sentence = sentencesOf(doc, attribution.source).at(-1)
  const next = sentence ? doc.tokens.slice(sentence.to, sentence.to + 4) : []
  const [article, noun, comma, name] = next
  return pack.channels.definites.has(article?.norm ?? '') && comma?.norm === ',' && name?.capital === true && words.some((token) => token.norm === noun?.norm)
}

/** `with some accusing him of it`: told by the way. */
function cueIsGerund(given: Case): boolean {
  return given.attribution.cue.some((span) => tokensIn(given.doc, span).some((token) => given.pack.classOf(token.norm, false) === 'gerund'))
}

/** Did somebody say it? Not where the engine is unsure, nor where the cue tells of what is yet to be said, or was not (`would say`). */
export function isSaid(given: Case): boolean {
  const { confidence, mode, source, rules } = given.attribution
  const quoted = mode !== 'indirect' && source.length > 0 && given.attribution.channel !== null && rules.some((rule) => rule.startsWith('report:'))
  return confidence >= (quoted ? sureWhereQuoted : sureEnough) && !isUnreal(given) && !isNobody(given)
}

/** `would say`, `could object by claiming`: told of what is yet to be said, or was not. */
function isUnreal(given: Case): boolean {
  const { unreal } = given.pack.channels
  const [source, cue] = [given.attribution.source.at(-1), given.attribution.cue[0]]
  if (cueHas(given, unreal)) return true
  if (source === undefined || cue === undefined || source.end >= cue.start) return false
  return tokensIn(given.doc, { start: source.end, end: cue.start }).slice(0, farthestModal).some((token) => unreal.has(token.norm))
}

/** `no official said`, `whoever tweeted it`, `he isn't a critic who believes`, `how many predicted`: nobody said anything. */
function isNobody({ attribution, doc, pack }: Case): boolean {
  const first = attribution.source[0]
  if (first === undefined) return false
  const { nobody, counting, unreal } = pack.channels
  const at = tokenIndexAt(doc, first.start)
  const before = doc.tokens[at - 1]
  const noun = doc.tokens[at]?.norm ?? ''
  if (nobody.has(noun)) return true
  return before?.capital === false && (unreal.has(before.norm) || (counting.has(before.norm) && pack.people?.quantifiers.has(noun) === true))
}

/** Does the cue ask instead of claim? */
export function isQuestion(given: Case): boolean {
  return cueHas(given, given.pack.channels.askVerbs)
}

function cueHas(given: Case, words: ReadonlySet<string>): boolean {
  return given.attribution.cue.some((span) => tokensIn(given.doc, span).some((token) => words.has(token.norm)))
}
