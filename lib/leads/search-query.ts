import type { AnalysedArticle, AnalysedAttribution, Analysis } from '@/lib/analysis'
import type { LanguagePack, WordClass } from '@/lib/language/language-pack'

/** How many words a query has at most: engines drop pages that lack one of too many. Names find most, a number more than one seldom. */
const termsAtMost = { all: 6, names: 4, numbers: 1 }
/** How many names of several words. */
const phrasesAtMost = 2
/** A quotation that is broken by a dash is looked for by its longest part, one of several sentences by the first, where that has so many words: others set other marks. */
const partAtLeast = 5
/** How many words of a quotation are looked for as they stand. */
const phraseAtMost = 10
/** Shorter words are seldom rare. */
const rareLength = 7

/** The words of an attribution's content, spans joined by a space. */
export function contentText(analysis: Analysis, attribution: AnalysedAttribution): string {
  const text = analysis.article?.text ?? ''
  return attribution.content.map((span) => text.slice(span.start, span.end)).join(' ')
}

/**
 * A query for the report that the content tells of: its speaker, names, a number and rare words, then month and year of the article
 * where the page gives its date. For the web's search, which ranks and forgives. `''` where the content has no such words.
 */
export function searchQuery(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack): string {
  const speaker = personOf(attribution)
  const terms = queryTerms(analysis, attribution, pack)
  return terms.length + speaker.length === 0 ? '' : [...speaker, ...terms, ...(analysis.article === null ? [] : monthOf(analysis.article))].join(' ')
}

/**
 * The words that the report itself must have, for a search that drops every page without one of them (an outlet's own, a collection):
 * its speaker as one, then names, then others, `most` at most. Words with a hyphen are left out where there are others: each writes
 * them in another way. `[]` where the content has no such words.
 */
export function strictTerms(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack, most: number): string[] {
  const terms = queryTerms(analysis, attribution, pack)
  const whole = terms.filter((term) => !term.includes('-'))
  return [...personOf(attribution), ...(whole.length > 0 ? whole : terms)].slice(0, most)
}

const personOf = ({ speaker, sourceKind }: AnalysedAttribution): string[] => (speaker !== null && sourceKind === 'person' ? [speaker] : [])

/** Names, a number and rare words of the content, but for the speaker's own; as written, without the ending of a possessive. */
function queryTerms(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack): string[] {
  const words = contentText(analysis, attribution).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  const given = new Set(personOf(attribution).flatMap((name) => name.split(/\s+/u)))
  const kinds = { names: [] as string[], numbers: [] as string[], rare: [] as string[] }
  for (const [i, written] of words.entries()) {
    const word = written.replace(/['’]s$/u, '')
    if (given.has(word)) continue
    if (isNumber(word)) kinds.numbers.push(word)
    else if (isName(word, i, pack)) kinds.names.push(word)
    else if (isRare(word, pack)) kinds.rare.push(word)
  }
  const named = [...new Set(kinds.names)].slice(0, termsAtMost.names)
  return [...named, ...kinds.numbers.slice(0, termsAtMost.numbers), ...new Set(kinds.rare.toSorted((a, b) => b.length - a.length))].slice(0, termsAtMost.all)
}

/**
 * Names of several words (`Roosevelt Reservation`, `Department of Defense`), the last ones first, for collections that look for every
 * word. `[]` in languages that write every noun with a capital.
 */
export function namePhrases(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack): string[] {
  if (pack.people?.capitalNouns === true) return []
  const words = contentText(analysis, attribution).split(/\s+/u)
  const phrases: string[] = []
  let run: string[] = []
  for (const [i, written] of [...words, ''].entries()) {
    const word = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    const isNamed = /^\p{Lu}[\p{L}’'-]+$/u.test(word) && (i > 0 || isName(word, i, pack))
    // A short word may join two names.
    if (isNamed || (run.length > 0 && joining.test(word) && /^\p{Lu}/u.test(words[i + 1] ?? ''))) run.push(word)
    if (isNamed && word === written) continue
    if (!isNamed && run.at(-1) === word && word !== '') continue
    if (run.length > 1) phrases.unshift(run.join(' '))
    run = []
  }
  return [...new Set(phrases)].slice(0, phrasesAtMost)
}

const joining = /^(?:of|de|del|la|du|des|y)$/u

/** The first words of a quotation as they stand, without marks, for a search of exactly these words; `''` for less than two. */
export function exactWords(analysis: Analysis, attribution: AnalysedAttribution): string {
  const first = (analysis.article?.text ?? '').slice(attribution.content[0]?.start, attribution.content[0]?.end)
  const quoted = attribution.mode === 'mixed' ? (/[“"«„‘']([^”"»“’]{8,})/u.exec(first)?.[1] ?? first) : first
  const words = unbroken(quoted).replace(/[“”„«»"]/gu, ' ').trim().split(/\s+/u).slice(0, phraseAtMost)
  const end = words.findIndex((word, i) => i + 1 >= partAtLeast && /[.!?]$/u.test(word))
  return words.length < 2 ? '' : words.slice(0, end < 0 ? undefined : end + 1).join(' ').replace(/^[‘'.,…]+|[’'.,…!?]+$/gu, '')
}

/** The longest part between dashes and the like, or all of it where the parts are short. */
function unbroken(quoted: string): string {
  const longest = quoted.split(/[—–;:…]|\.{3}/u).toSorted((a, b) => b.length - a.length)[0] ?? ''
  return longest.trim().split(/\s+/u).length < partAtLeast ? quoted : longest
}

/** A long noun, or a longer word of any open class; no contraction. */
function isRare(word: string, pack: LanguagePack): boolean {
  if (/['’]/u.test(word)) return false
  const kind = pack.classOf(word.toLowerCase(), false)
  return (kind === 'noun' && word.length >= rareLength) || (openClasses.has(kind) && word.length >= rareLength + 2)
}

const openClasses: ReadonlySet<WordClass> = new Set(['noun', 'verb', 'past', 'gerund', 'base'])

/** A number that says something: a day of the month alone does not. */
const isNumber = (word: string) => /\p{N}/u.test(word) && !/^\p{N}{1,2}(?:st|nd|rd|th)?$/u.test(word)

/** A capital inside a sentence, or at its start on a word that is no function word. */
function isName(word: string, index: number, pack: LanguagePack): boolean {
  if (!/^\p{Lu}/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word)) return false
  return index > 0 ? pack.classOf(word.toLowerCase(), true) === 'noun' : pack.classOf(word.toLowerCase(), false) === 'noun' && word.length >= rareLength
}

/** Formatting a date costs more than all the rest of a query. */
const months = new WeakMap<AnalysedArticle, readonly string[]>()

/** `['May 2025']`; `[]` for a date that cannot be read. */
function monthOf(article: AnalysedArticle): readonly string[] {
  const found = months.get(article) ?? readMonth(article)
  months.set(article, found)
  return found
}

function readMonth({ published, language }: AnalysedArticle): string[] {
  const day = /^(\d{4})-(\d{2})/u.exec(published ?? '')
  if (!day) return []
  const time = Date.UTC(Number(day[1]), Number(day[2]) - 1, 15)
  try {
    return [new Intl.DateTimeFormat(language ?? 'en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time)]
  } catch {
    return [day[1] ?? '']
  }
}
