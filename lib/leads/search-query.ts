import type { Analysis, AnalysedAttribution } from '@/lib/analysis'
import type { LanguagePack, WordClass } from '@/lib/language/language-pack'

/** How many words a query has at most: engines drop pages that lack one of too many. */
const termsAtMost = 8
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
 * A query for the report that the content tells of: its names, numbers and rare words in their order, then month and year of the
 * article where the page gives its date, unless `dated` is `false` (collections search every word). `''` where the content has no such words.
 */
export function searchQuery(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack, dated = true): string {
  const words = contentText(analysis, attribution).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  const rare = words.filter((word, i) => isNumber(word) || isName(word, i, pack) || isRare(word, pack))
  const terms = [...new Set(rare)].slice(0, termsAtMost)
  const speaker = attribution.speaker !== null && attribution.sourceKind === 'person' ? [attribution.speaker] : []
  const date = !dated ? [] : monthOf(analysis.article?.published ?? null, analysis.article?.language ?? null)
  return terms.length + speaker.length === 0 ? '' : [...speaker, ...terms, ...date].join(' ')
}

/** The first words of a quotation as they stand, without marks, for a search of exactly these words; `''` for less than two. */
export function exactWords(analysis: Analysis, attribution: AnalysedAttribution): string {
  const first = (analysis.article?.text ?? '').slice(attribution.content[0]?.start, attribution.content[0]?.end)
  const quoted = attribution.mode === 'mixed' ? (/[“"«„‘']([^”"»“’]{8,})/u.exec(first)?.[1] ?? first) : first
  const words = quoted.replace(/[“”„«»"]/gu, ' ').trim().split(/\s+/u).slice(0, phraseAtMost)
  return words.length < 2 ? '' : words.join(' ').replace(/^[‘'.,…]+|[’'.,…!?]+$/gu, '')
}

/** A long noun, or a longer word of any open class. */
function isRare(word: string, pack: LanguagePack): boolean {
  const kind = pack.classOf(word.toLowerCase(), false)
  return (kind === 'noun' && word.length >= rareLength) || (openClasses.has(kind) && word.length >= rareLength + 2)
}

const openClasses: ReadonlySet<WordClass> = new Set(['noun', 'verb', 'past', 'gerund', 'base'])

const isNumber = (word: string) => /\p{N}/u.test(word)

/** A capital inside a sentence, or at its start on a word that is no function word. */
function isName(word: string, index: number, pack: LanguagePack): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  return index > 0 ? ['noun', 'time'].includes(pack.classOf(word.toLowerCase(), true)) : pack.classOf(word.toLowerCase(), false) === 'noun' && word.length >= rareLength
}

/** `['May 2025']`; `[]` for a date that cannot be read. */
function monthOf(published: string | null, language: string | null): string[] {
  const day = /^(\d{4})-(\d{2})/u.exec(published ?? '')
  if (!day) return []
  const time = Date.UTC(Number(day[1]), Number(day[2]) - 1, 15)
  try {
    return [new Intl.DateTimeFormat(language ?? 'en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time)]
  } catch {
    return [day[1] ?? '']
  }
}
