import type { TokenRange } from '@/lib/text/annotated-text'

import { creditAt } from './credit-at'
import { phraseAfter } from './noun-phrase'
import { isListed, cueFormAt, normAt, type Reading, sourcePhraseAt, tagAt, tokenAt } from './reading'
import { List, PHRASE, SIGN } from './word-facts'

/** The longest content outside quotation marks, in tokens: no sentence of a person is longer, and it keeps every look bounded. */
export const REACH = 300

/** Marks that end a sentence. */
export const stops = new Set(['.', '!', '?', '…'])

/** Token index of the end of a sentence without its final mark, unless that stands inside a quotation. */
export function sentenceContentEnd(r: Reading, sentence: number): number {
  const s = r.doc.sentences[sentence]
  if (s === undefined) return 0
  let end = s.to
  while (end > s.from && end > s.to - 8 && (r.quotedAt[end - 1] ?? -1) < 0 && (stops.has(normAt(r, end - 1)) || normAt(r, end - 1) === ';')) end--
  return end
}

/** The quotation that begins at token `i`; its end, or -1. */
export function quotationFrom(r: Reading, i: number): number {
  const q = r.quoted[r.quotedAt[i] ?? -1]
  return q !== undefined && q.from === i ? q.to : -1
}

/** Whether a participle of reporting begins at `i`, adverbs aside: `falsely claiming`. */
export function startsReport(r: Reading, i: number): boolean {
  let k = i
  while (tagAt(r, k) === 'adverb' && k < i + 3) k++
  return tagAt(r, k) === 'gerund' && cueFormAt(r, k)?.verb.senses.some(s => s.kind === 'report') === true
}

/** Whether what begins at `i` looks like the subject of a clause. */
function startsClause(r: Reading, i: number): boolean {
  const tag = tagAt(r, i)
  return tag === 'noun' || tag === 'determiner' || tag === 'pronoun' || tag === 'possessive'
}

/** Whether a clause of its own with a verb of reporting begins at `i`: `(while) the mayor insisted`. */
function startsAttribution(r: Reading, i: number, ceiling: number): boolean {
  const subject = startsClause(r, i) ? phraseAfter(r, i, ceiling, false) : null
  if (subject === null) return false
  let k = subject.to
  while ((tagAt(r, k) === 'adverb' || tagAt(r, k) === 'auxiliary') && k < subject.to + 4) k++
  const form = cueFormAt(r, k)
  return form !== null && form.form !== 'base' && form.form !== 'gerund' && form.verb.senses.some(s => s.kind === 'report' && s.clause) && tagAt(r, k + 1) !== 'punctuation'
}

/** Where a clause that begins at `from` ends: before the next attribution of the same sentence, or with it. */
export function clauseContentEnd(r: Reading, from: number, ceiling: number): number {
  let depth = 0
  let reached = from
  const stop = Math.min(ceiling, from + REACH)
  for (let i = from; i < stop; i++) {
    const q = r.quotedAt[i] ?? -1
    if (q >= 0) {
      const end = r.quoted[q]?.to ?? i + 1
      if (normAt(r, end - 2) === ',' && startsReport(r, end)) return end
      reached = end
      i = end - 1
      continue
    }
    if (!isListed(r, i, SIGN | PHRASE) && tagAt(r, i) !== 'coordinator') continue
    const norm = normAt(r, i)
    if (norm === '(' || norm === '[') depth++
    else if (norm === ')' || norm === ']') {
      if (depth === 0) return i
      depth--
    } else if (norm === ';') return i
    else if (norm === ',' && i > from) {
      if (isListed(r, i + 1, List.asides)) return i
      if (startsReport(r, i + 1) || (isListed(r, i + 1, List.contrast) && startsClause(r, i + 2))) return i
      if (sourcePhraseAt(r, i + 1) > 0 || creditAt(r, i + 1) > 0) return i
    } else if (i > from && sourcePhraseAt(r, i) > 0) return i
    else if (tagAt(r, i) === 'coordinator') {
      const listed = tokenAt(r, i - 1)?.capital === true && tokenAt(r, i + 1)?.capital === true
      if (!listed && startsAttribution(r, i + 1, stop)) return normAt(r, i - 1) === ',' ? i - 1 : i
      let k = i + 1
      while (tagAt(r, k) === 'adverb') k++
      const form = cueFormAt(r, k)
      if (form !== null && (form.form === 'past' || form.form === 'present' || form.form === 'gerund') && form.verb.senses.some(s => s.kind === 'report')) return normAt(r, i - 1) === ',' ? i - 1 : i
    }
  }
  return Math.max(stop, Math.min(ceiling, reached))
}

/** Where a content that ends at `end` begins, in a sentence that begins at `from`. */
export function contentStart(from: number, end: number): number {
  return Math.max(from, end - REACH)
}

/** What is left of a sentence from a token on. */
export function restOf(r: Reading, from: number, ceiling: number): TokenRange {
  return { from, to: trimEnd(r, from, Math.min(ceiling, from + REACH)) }
}

/** `to` without commas, dashes and colons at the end. */
export function trimEnd(r: Reading, from: number, to: number): number {
  let end = to
  while (end > from && (r.quotedAt[end - 1] ?? -1) < 0 && (normAt(r, end - 1) === ',' || normAt(r, end - 1) === '—' || normAt(r, end - 1) === ':')) end--
  return end
}
