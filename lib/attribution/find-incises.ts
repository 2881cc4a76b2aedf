import type { TokenRange } from '@/lib/text/annotated-text'

import type { Draft } from './draft'
import { phraseAfter } from './noun-phrase'
import { isInsertionMark, normAt, type QuotedRange, type Reading, tagAt, tokenAt } from './reading'

/** A speaker named inside the marks: the verb, its subject, and the token after the insertion. */
interface Incise {
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly end: number
}

/** `, explique Roe,` or `, a-t-elle dit.` that begins with the mark at `i`, inside the quotation `q`; `null` for anything else. */
function inciseAt(r: Reading, i: number, q: QuotedRange): Incise | null {
  let at = i + 1
  while (at < q.to && (tagAt(r, at) === 'auxiliary' || tagAt(r, at) === 'adverb' || (tagAt(r, at) === 'pronoun' && tagAt(r, at - 1) === 'auxiliary'))) at++
  const tag = tagAt(r, at)
  if (tag !== 'verb' && tag !== 'past') return null
  const senses = r.pack.cues.get(normAt(r, at))?.verb.senses
  if (senses?.some(sense => sense.kind === 'report' && sense.clause && sense.particles.length === 0) !== true) return null
  const tied = tagAt(r, at - 1) === 'pronoun' && at - 1 > i ? { from: at - 1, to: at } : null
  const source = tied ?? phraseAfter(r, at + 1, q.to, false)
  if (source === null) return null
  const end = Math.max(source.to, at + 1)
  const named = tied !== null || tagAt(r, source.from) === 'pronoun' || tokenAt(r, source.from)?.capital === true
  const closes = isInsertionMark(r, end) || end >= q.to - 1 || normAt(r, end) === '.'
  return named && closes ? { cue: { from: i + 1, to: at + 1 }, source, end } : null
}

/**
 * Speakers who are named inside the marks of their own words, as French papers do (`« Le pont, explique Roe, est fermé. »`): one
 * draft for each such quotation, its contents left and right of the insertion. Only where subjects follow their verbs.
 */
export function findIncises(r: Reading): Draft[] {
  if (!r.pack.inverts) return []
  return r.quoted.flatMap((q): Draft[] => {
    for (let i = q.from + 2; i < q.to - 2; i++) {
      const incise = isInsertionMark(r, i) ? inciseAt(r, i, q) : null
      if (incise === null) continue
      const rest = { from: isInsertionMark(r, incise.end) ? incise.end + 1 : incise.end, to: q.to }
      const contents = [{ from: q.from, to: i }, ...(rest.to - rest.from > 2 ? [rest] : [])]
      return [{ source: incise.source, cue: incise.cue, contents, rules: ['report:incise', 'incise'], sentence: r.sentenceAt[q.from] ?? 0, spoken: true }]
    }
    return []
  })
}
