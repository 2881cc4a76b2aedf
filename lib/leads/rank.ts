import { candidateWords, rarityAmong } from './candidate-words'
import type { Citation } from './citation'
import { plainWords } from './plain-words'
import { type TellingWord, weights } from './telling-words'

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

/** So many of a citation's own words are looked for in a text, the most telling ones; where it has fewer than the least, words around it fill up. */
const textWords = { most: 24, least: 12 }
/** How many words a title has room for beside its own, so that one of two words is not all filled by one; how much its own count. */
const titleRoom = { other: 3, own: 0.5 }
/** Names count more than other words, but how rare a word is among the candidates says most. */
const classPower = 0.25
/** A word around the citation counts so much of one of its own, and one of the paragraphs around; these count no more than all the rest. */
const shares = { around: 0.6, nearby: { title: 0.6, text: 0.2 } }
/** Two words that stand together here and there count so much more. */
const pairShare = 0.6
/** A window of so many words of a text is looked at together. */
const windowWords = 120
/** A word that stands elsewhere in the text counts so much of one in the window. */
const elsewhereShare = 0.5
/** A passage in quotation marks that stands in the text word for word. */
const quoteBonus = 0.3
/** Thresholds, chosen by `npm run evaluate` (hide-and-seek): score, weight of what is shared, and of it the citation's own words, lead over the next. */
const sure = { titleScore: 0.88, textScore: 0.58, shared: 3.5, own: 2.5, lead: 0.15 }
/** What is less, or less than half of the best, is not offered. */
const possibleAtLeast = { score: 0.2, shared: 0.6, ofBest: 0.5 }
/** A report stands at most so many days before the article that cites it, or after it (time zones, a date brought up to date). */
const days = { before: 21, after: 2 }
/** What stands at another time counts so much. */
const untimelyShare = 0.5
const reasonsAtMost = 4

/**
 * The candidates that may be the cited report, best first. Those that share too little are left out. Only one is ever called *the
 * report*, and none where two are about equally good. Pure; linear in the candidates' texts.
 */
export function rankCandidates<Given extends Candidate>(citation: Citation, candidates: readonly Given[]): RankedCandidate<Given>[] {
  const prepared = weighed(citation, candidates)
  const scored = candidates.map((candidate) => score(candidate, prepared, citation)).filter(({ alone, shared }) => alone >= possibleAtLeast.score && shared >= possibleAtLeast.shared)
  scored.sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (first === undefined) return []
  const isReport = first.score - (second?.score ?? 0) >= sure.lead && isSure(first, citation)
  const offered = scored.filter(({ score: value }) => value >= first.score * possibleAtLeast.ofBest)
  return offered.map(({ alone: _alone, shared: _shared, own: _own, ...ranked }) => ({ ...ranked, verdict: isReport && ranked.candidate === first.candidate ? 'the-report' : 'possible' }))
}

interface Scored<Given> {
  readonly candidate: Given
  readonly score: number
  /** The score without what only the paragraphs around the citation share: these tell which of those it is that the citation makes possible, and make none so. */
  readonly alone: number
  /** Summed weight of the words in common. */
  readonly shared: number
  /** That of the citation's own among them: what stands around it makes no report sure. */
  readonly own: number
  readonly reasons: readonly string[]
  readonly sameDate: boolean
}

function isSure({ candidate, score: value, shared, own }: Scored<Candidate>, { published }: Citation): boolean {
  if (!inWindow(published, candidate.published)) return false
  return shared >= sure.shared && own >= sure.own && value >= (candidate.text === undefined ? sure.titleScore : sure.textScore)
}

/** What a citation is compared by among these candidates. */
interface Weighed {
  readonly forTitles: Sought
  readonly forTexts: Sought
  /** Stems of what the citation itself says. */
  readonly isOwn: ReadonlySet<string>
  /** Stems of what only the paragraphs around it say. */
  readonly isNearby: ReadonlySet<string>
  readonly rarity: (stem: string) => number
}

interface Sought {
  /** With their weights here, most telling first: a word that many candidates share tells little. */
  readonly words: readonly TellingWord[]
  /** What two words weigh besides that stand together, by their stems. */
  readonly pairs: ReadonlyMap<string, number>
}

function weighed({ words, around, nearby }: Citation, candidates: readonly Candidate[]): Weighed {
  const rarity = rarityAmong(candidates)
  const weigh = (given: readonly TellingWord[], share: number): TellingWord[] => given.map((word) => ({ ...word, weight: word.weight ** classPower * share * rarity(word.stem) }))
  const inTitles = [...weigh(words, 1), ...weigh(around, shares.around), ...weigh(nearby, shares.nearby.title)]
  // Those that attribute stand in any text.
  const tells = ({ weight }: TellingWord): boolean => weight > weights.attributing
  const own = weigh(words.filter(tells), 1).sort(byWeight)
  const others = [...weigh(around.filter(tells), shares.around), ...weigh(nearby.filter(tells), shares.nearby.text)].sort(byWeight)
  const inTexts = [...own, ...others.slice(0, Math.max(0, textWords.least - own.length))]
  return { rarity, isOwn: new Set(words.map(stemOf)), isNearby: new Set(nearby.map(stemOf)), forTitles: soughtOf(inTitles.sort(byWeight)), forTexts: soughtOf(inTexts.slice(0, textWords.most)) }
}

const stemOf = ({ stem }: TellingWord): string => stem
const byWeight = (a: TellingWord, b: TellingWord): number => b.weight - a.weight

function soughtOf(words: readonly TellingWord[]): Sought {
  const weightOf = new Map(words.map(({ stem, weight }) => [stem, weight]))
  const pairs = words.flatMap(({ stem, weight, next }) => next.filter((other) => weightOf.has(other)).map((other) => [`${stem} ${other}`, (pairShare * (weight + (weightOf.get(other) ?? 0))) / 2] as const))
  return { words, pairs: new Map(pairs) }
}

function score<Given extends Candidate>(candidate: Given, { forTitles, forTexts, isOwn, isNearby, rarity }: Weighed, citation: Citation): Scored<Given> {
  // Most of a citation's words stand in no title: any of them may, so all are looked for.
  const isTitle = candidate.text === undefined
  const { words, pairs } = isTitle ? forTitles : forTexts
  const { title, text, all: known } = candidateWords(candidate)
  const inTitle = new Set(title)
  const together = isTitle ? known : bestWindow(text, words, inTitle)
  const inText = words.filter((word) => known.has(word.stem))
  const weightOf = (given: readonly TellingWord[]): number => sumOf(given.map(({ stem, weight }) => weight * (together.has(stem) ? 1 : elsewhereShare)))
  const near = weightOf(inText.filter(({ stem }) => !isNearby.has(stem)))
  const far = weightOf(inText.filter(({ stem }) => isNearby.has(stem)))
  const told = near + sumOf([...pairsIn([title, text], inText)].map((pair) => pairs.get(pair) ?? 0))
  const shared = told + Math.min(far, near)
  const total = isTitle ? titleRoom.other + titleRoom.own * sumOf([...inTitle].map(rarity)) : sumOf(words.map(({ weight }) => weight)) + sumOf([...pairs.values()])
  const sameDate = dayOf(citation.published) !== null && dayOf(citation.published) === dayOf(candidate.published)
  const quotes = candidate.text !== undefined && quotesHold(citation, candidate.text)
  const time = inWindow(citation.published, candidate.published) ? 1 : untimelyShare
  const likeness = (weight: number): number => time * Math.min(1, (total === 0 ? 0 : weight / total) + (quotes ? quoteBonus : 0))
  const own = sumOf(inText.filter((word) => isOwn.has(word.stem)).map(({ weight }) => weight))
  return { candidate, score: likeness(shared), alone: likeness(told), shared, own, reasons: inText.slice(0, reasonsAtMost).map(({ written }) => written), sameDate }
}

/** The pairs of these words that stand together in one of the texts, one other word between them aside. */
function pairsIn(texts: readonly (readonly string[])[], words: readonly TellingWord[]): ReadonlySet<string> {
  const wanted = new Set(words.map(({ stem }) => stem))
  const found = new Set<string>()
  for (const text of texts) {
    let before = { stem: '', index: -3 }
    for (const [index, stem] of text.entries()) {
      if (!wanted.has(stem)) continue
      if (index - before.index <= 2) found.add(`${before.stem} ${stem}`)
      before = { stem, index }
    }
  }
  return found
}

/** The stems of the title, and of the window of the text that has most of the words. */
function bestWindow(stems: readonly string[], words: readonly TellingWord[], title: ReadonlySet<string>): ReadonlySet<string> {
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
  return new Set([...title, ...stems.slice(Math.max(0, bestEnd - windowWords + 1), bestEnd + 1)])
}

/** Whether a passage that the citation has in quotation marks stands in the text word for word. */
function quotesHold({ quoted }: Citation, text: string): boolean {
  if (quoted.length === 0) return false
  const plain = ` ${plainWords(text).join(' ')} `
  return quoted.some((words) => plain.includes(` ${words.join(' ')} `))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
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
