import type { Citation } from './citation'
import { plainWords } from './plain-words'
import { stem, type TellingWord, wordsOf } from './telling-words'

/** A page that may be the report that an article cites: from the library, a sitemap or a service. */
export interface Candidate {
  readonly url: string
  readonly title: string
  /** ISO 8601; `null` where it is not known. */
  readonly published: string | null
  /** Its body, where it is known: says far more than a title. */
  readonly text?: string
}

export interface RankedCandidate<Given extends Candidate = Candidate> {
  readonly candidate: Given
  /** 0 … 1; comparable between candidates of one citation. */
  readonly score: number
  /** Words that both have, as the citing article writes them, most telling first; at most four. */
  readonly reasons: readonly string[]
  /** Both were published on one day. */
  readonly sameDate: boolean
  /** `the-report`: surely enough to be called so. `possible`: worth a look. */
  readonly verdict: 'the-report' | 'possible'
}

/** So many of a citation's words count where a text is known: the most telling ones. */
const wordsAtMost = 12
/** A title has room for so many of them. */
const titleRoom = 6
/** A word around the citation counts so much less than one of its own. */
const aroundShare = 0.4
/** A window of so many words of a text is looked at together. */
const windowWords = 120
/** A word that stands elsewhere in the text counts so much of one in the window. */
const elsewhereShare = 0.5
/** Thresholds, chosen by `npm run evaluate` (hide-and-seek): score, weight of what is shared, lead over the next. */
const sure = { titleScore: 0.65, textScore: 0.62, shared: 5.5, lead: 0.15 }
/** Below that nothing is offered. */
const possibleAtLeast = { score: 0.1, shared: 1.2 }
/** A report stands at most so many days before the article that cites it, or after it (time zones, a date brought up to date). */
const days = { before: 21, after: 2 }
const reasonsAtMost = 4

/**
 * The candidates that may be the cited report, best first. Those that share too little are left out. Only one is ever called *the
 * report*, and none where two are about equally good. Pure; linear in the candidates' texts.
 */
export function rankCandidates<Given extends Candidate>(citation: Citation, candidates: readonly Given[]): RankedCandidate<Given>[] {
  const words = weighed(citation, candidates)
  const scored = candidates.map((candidate) => score(candidate, words, citation)).filter(({ score: value, shared }) => value >= possibleAtLeast.score && shared >= possibleAtLeast.shared)
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return scored.map(({ candidate, score: value, reasons, sameDate }) => {
    const leads = candidate === first?.candidate && value - (second?.score ?? 0) >= sure.lead
    return { candidate, score: value, reasons, sameDate, verdict: leads && isSure(first, citation) ? 'the-report' : 'possible' }
  })
}

interface Scored<Given> {
  readonly candidate: Given
  readonly score: number
  /** Summed weight of the words in common. */
  readonly shared: number
  readonly reasons: readonly string[]
  readonly sameDate: boolean
}

function isSure({ candidate, score: value, shared }: Scored<Candidate>, { published }: Citation): boolean {
  if (!inWindow(published, candidate.published)) return false
  return shared >= sure.shared && value >= (candidate.text === undefined ? sure.titleScore : sure.textScore)
}

/** The citation's words with their weights here: a word that many candidates share tells little. */
function weighed({ words, around }: Citation, candidates: readonly Candidate[]): TellingWord[] {
  const all = [...words, ...around.map((word) => ({ ...word, weight: word.weight * aroundShare }))]
  const known = candidates.map((candidate) => stemsOf(candidate).all)
  const total = Math.log(1 + candidates.length)
  return all
    .map((word) => {
      const having = known.filter((stems) => stems.has(word.stem)).length
      return { ...word, weight: having === 0 ? word.weight : (word.weight * Math.log(1 + candidates.length / having)) / total }
    })
    .sort((a, b) => b.weight - a.weight)
}

function score<Given extends Candidate>(candidate: Given, all: readonly TellingWord[], citation: Citation): Scored<Given> {
  // Most of a citation's words stand in no title: any of them may, so all are looked for.
  const isTitle = candidate.text === undefined
  const words = isTitle ? all : all.slice(0, wordsAtMost)
  const total = sumOf(all.slice(0, isTitle ? titleRoom : wordsAtMost))
  const { title, text, all: known } = stemsOf(candidate)
  const together = new Set(bestWindow(text, words, title))
  const inText = words.filter((word) => known.has(word.stem))
  const shared = inText.reduce((sum, word) => sum + word.weight * (together.has(word) ? 1 : elsewhereShare), 0)
  const sameDate = dayOf(citation.published) !== null && dayOf(citation.published) === dayOf(candidate.published)
  const coverage = total === 0 ? 0 : Math.min(1, shared / total)
  const quotes = candidate.text !== undefined && quotesHold(citation, candidate.text)
  const value = Math.min(1, coverage + (quotes ? 0.3 : 0))
  return { candidate, score: value, shared, reasons: inText.toSorted((a, b) => b.weight - a.weight).slice(0, reasonsAtMost).map(({ written }) => written), sameDate }
}

interface Stems {
  readonly title: ReadonlySet<string>
  /** Of the body, in its order; `[]` where it is not known. */
  readonly text: readonly string[]
  readonly all: ReadonlySet<string>
}

/** One list of candidates is ranked for each citation of an article. */
const prepared = new WeakMap<Candidate, Stems>()

function stemsOf(candidate: Candidate): Stems {
  const known = prepared.get(candidate)
  if (known) return known
  const title = wordsOf(candidate.title).map(stem)
  const text = wordsOf(candidate.text ?? '').map(stem)
  const stems = { title: new Set(title), text, all: new Set([...title, ...text]) }
  prepared.set(candidate, stems)
  return stems
}

/** The words that one window of the text has, or the title: those of the best window. */
function bestWindow(stems: readonly string[], words: readonly TellingWord[], title: ReadonlySet<string>): TellingWord[] {
  const wanted = new Map(words.map((word) => [word.stem, word.weight]))
  const counts = new Map<string, number>()
  let [sum, best, bestEnd] = [0, -1, 0]
  for (const [index, at] of stems.entries()) {
    const weight = title.has(at) ? 0 : (wanted.get(at) ?? 0)
    if (weight > 0) {
      counts.set(at, (counts.get(at) ?? 0) + 1)
      if (counts.get(at) === 1) sum += weight
    }
    const gone = index >= windowWords ? stems[index - windowWords] : undefined
    if (gone !== undefined && counts.has(gone)) {
      counts.set(gone, (counts.get(gone) ?? 0) - 1)
      if (counts.get(gone) === 0) sum -= wanted.get(gone) ?? 0
    }
    if (sum > best) [best, bestEnd] = [sum, index]
  }
  const inside = new Set(stems.slice(Math.max(0, bestEnd - windowWords + 1), bestEnd + 1))
  return words.filter((word) => inside.has(word.stem) || title.has(word.stem))
}

/** Whether a passage that the citation has in quotation marks stands in the text word for word. */
function quotesHold({ quoted }: Citation, text: string): boolean {
  if (quoted.length === 0) return false
  const plain = ` ${plainWords(text).join(' ')} `
  return quoted.some((words) => plain.includes(` ${words.join(' ')} `))
}

function sumOf(words: readonly TellingWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** Whether a report of that date may be what an article of this one cites; unknown dates may. */
function inWindow(citing: string | null, cited: string | null): boolean {
  const [own, other] = [dayOf(citing), dayOf(cited)]
  return own === null || other === null || (own - other <= days.before && other - own <= days.after)
}

/** Days since the epoch of the day that an ISO date names; `null` where it cannot be read. */
function dayOf(published: string | null): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '') ?? []
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / 86_400_000
}
