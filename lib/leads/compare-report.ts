import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import { isFurtherOutlet } from '@/lib/attribution/attribution'

import { alignWording, type WordingPart } from './compare-wording'
import { addressKey } from './library-keys'
import { placeOf, quotedText } from './library-entry'
import { plainWords } from './plain-words'
import { contentText } from './search-query'
import { stem, wordsOf } from './telling-words'

/**
 * How a statement stands in the report that it is said to come from: word for word, with marked cuts, with other words, told in
 * own words (its names, numbers and longer words stand together there), or not at all.
 */
export type Standing = 'same' | 'shortened' | 'altered' | 'retold' | 'absent'

export interface ComparedStatement {
  /** Id of the attribution. */
  readonly id: string
  readonly standing: Standing
  /** For `altered`: the statement (`first`) and the report (`second`) word by word; otherwise the statement as written. */
  readonly parts: readonly WordingPart[]
}

/** Words around the place where a statement is looked for, beside its own number. */
const margin = 12
/** So much of what is telling in a statement stands in one passage that tells the same. */
const retoldShare = 0.6
const passageWords = 120
const runLength = 3

/** The statements of an article that come from a report: those that name its outlet, or lead to it; of a joint report one. `domain`: the report's, registrable. */
export function statementsAbout({ attributions }: Analysis, report: { readonly url: string; readonly domain: string }): AnalysedAttribution[] {
  const key = addressKey(report.url)
  const about = attributions.filter(({ channel, trace, leads }) => {
    if (trace.some(({ href }) => addressKey(href) === key) || leads.some(({ via, href, sure }) => via === 'library' && sure === true && href === report.url)) return true
    return trace.length === 0 && channel?.kind === 'outlet' && channel.domain === report.domain
  })
  const first = new Set(about.filter((attribution) => !isFurtherOutlet(attribution)).map(({ content }) => placeOf(content)))
  return about.filter((attribution) => !isFurtherOutlet(attribution) || !first.has(placeOf(attribution.content)))
}

/** Each statement as it stands in the report's text. */
export function compareWithReport(analysis: Analysis, statements: readonly AnalysedAttribution[], report: string): ComparedStatement[] {
  const words = report.split(/\s+/u)
  const plain = words.map((word) => plainWords(word).join(''))
  const places = runPlaces(plain)
  return statements.map((attribution) => {
    const quoted = quotedText(analysis, attribution)
    const text = quoted === '' ? contentText(analysis, attribution) : quoted
    return { id: attribution.id, ...standingOf(text, quoted !== '', { words, plain, places }) }
  })
}

interface Report {
  readonly words: readonly string[]
  readonly plain: readonly string[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

function standingOf(text: string, isQuoted: boolean, report: Report): Omit<ComparedStatement, 'id'> {
  const own = [{ in: 'both', text } as const]
  const passage = passageOf(text, report)
  const aligned = passage === null ? null : alignWording(text, passage)
  if (aligned && aligned.kind !== 'altered') return { standing: isContiguous(text, passage ?? '') ? 'same' : 'shortened', parts: own }
  if (aligned && isQuoted) return { standing: 'altered', parts: trimmed(aligned.parts) }
  return { standing: !isQuoted && isRetold(text, report.words) ? 'retold' : 'absent', parts: own }
}

/** Places of each run of three words. */
function runPlaces(plain: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + runLength <= plain.length; at++) {
    const run = plain.slice(at, at + runLength).join(' ')
    const known = places.get(run)
    if (known === undefined) places.set(run, [at])
    else if (known.length < 16) known.push(at)
  }
  return places
}

/** The passage of the report from the first to the last place that shares a run with the statement; `null` where none does. */
function passageOf(text: string, { words, places }: Report): string | null {
  const plain = text.split(/\s+/u).map((word) => plainWords(word).join('')).filter(Boolean)
  const votes = new Map<number, number>()
  for (let at = 0; at + runLength <= plain.length; at++) {
    for (const place of places.get(plain.slice(at, at + runLength).join(' ')) ?? []) {
      const bucket = Math.floor(place / (plain.length + margin))
      for (const near of [bucket, bucket - 1]) votes.set(near, (votes.get(near) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  if (!best) return null
  const start = Math.max(0, best[0] * (plain.length + margin) - margin)
  return words.slice(start, start + 2 * (plain.length + margin) + 2 * margin).join(' ')
}

function isContiguous(text: string, passage: string): boolean {
  return ` ${plainWords(passage).join(' ')} `.includes(` ${plainWords(text).join(' ')} `)
}

/** Without what the passage has before and after the statement. */
function trimmed(parts: readonly WordingPart[]): WordingPart[] {
  const first = parts.findIndex((part) => part.in !== 'second')
  const last = parts.findLastIndex((part) => part.in !== 'second')
  return parts.slice(first, last + 1)
}

/** Whether most names, numbers and longer words of a statement stand in one passage. */
function isRetold(text: string, words: readonly string[]): boolean {
  const telling = new Set(wordsOf(text).filter((word, at) => /^\p{N}/u.test(word) || word.length >= 6 || (at > 0 && /^\p{Lu}\p{L}{2}/u.test(word))).map(stem))
  if (telling.size < 3) return false
  for (let at = 0; at < words.length; at += passageWords / 2) {
    const there = new Set(wordsOf(words.slice(at, at + passageWords).join(' ')).map(stem))
    if ([...telling].filter((one) => there.has(one)).length >= retoldShare * telling.size) return true
  }
  return false
}
