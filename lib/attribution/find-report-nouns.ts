import type { TokenRange } from '@/lib/text/annotated-text'

import { clauseContentEnd, sentenceContentEnd, trimEnd } from './content-bounds'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { isListed, normAt, type Reading, tagAt, tokenAt } from './reading'
import { List } from './word-facts'

/** A noun that reports, with its owner: `Roe's claim that …`, `a claim by Roe that …`, `a Planet report that …`. */
export interface ReportNoun {
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly content: TokenRange
  readonly sentence: number
  /** It stands in an outlet: as good as what that outlet reports. */
  readonly published: boolean
}

interface Owner {
  readonly source: TokenRange
  readonly after: number
  readonly published?: boolean
}

/** Who owns the noun at `at`: the possessive before it, or the agent after it; `after` is the token at which the clause begins. */
function ownerOf(r: Reading, at: number, floor: number, ceiling: number): Owner | null {
  if (isListed(r, at + 1, List.agent)) {
    const source = phraseAfter(r, at + 2, ceiling, false)
    return source === null ? null : { source, after: source.to }
  }
  const phrase = phraseBefore(r, at + 1, floor)
  if (phrase === null) return null
  for (let k = at - 1; k >= phrase.from && k > at - 4; k--) {
    if (tagAt(r, k) === 'possessive') return { source: { from: phrase.from, to: k + 1 }, after: at + 1 }
    if (isListed(r, k, List.owners)) return { source: { from: k, to: k + 1 }, after: at + 1 }
  }
  return publisherOf(r, at, phrase.from, ceiling)
}

/** `reports in the Planet that …`, `a Planet report that …`: a name that the report stands in, or that stands right before it. */
function publisherOf(r: Reading, at: number, floor: number, ceiling: number): Owner | null {
  if (!r.pack.channels.works.has(normAt(r, at))) return null
  if (r.pack.channels.weakBefore.has(normAt(r, at + 1))) {
    const source = phraseAfter(r, at + 2, ceiling, false)
    const named = source !== null && (tokenAt(r, source.from)?.capital === true || tokenAt(r, source.from + 1)?.capital === true)
    return named ? { source, after: source.to, published: true } : null
  }
  let from = at
  while (from > floor && tokenAt(r, from - 1)?.capital === true && tagAt(r, from - 1) === 'noun' && r.doc.sentences[r.sentenceAt[from - 1] ?? -1]?.from !== from - 1) from--
  return from < at ? { source: { from, to: at }, after: at + 1, published: true } : null
}

/** Every noun that reports a clause and says whose words they are, outside quotations and headings. */
export function findReportNouns(r: Reading): ReportNoun[] {
  const found: ReportNoun[] = []
  r.doc.sentences.forEach((sentence, s) => {
    if (r.doc.blocks[sentence.block]?.kind === 'heading') return
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isListed(r, i, List.reportNouns) || tagAt(r, i) !== 'noun' || (r.quotedAt[i] ?? -1) >= 0) continue
      const ceiling = sentenceContentEnd(r, s)
      const owner = ownerOf(r, i, sentence.from, ceiling)
      if (owner === null || tagAt(r, owner.after) !== 'complementizer') continue
      const from = owner.after + 1
      const to = trimEnd(r, from, clauseContentEnd(r, from, ceiling))
      if (to > from) found.push({ cue: { from: i, to: i + 1 }, source: owner.source, content: { from, to }, sentence: s, published: owner.published === true })
    }
  })
  return found
}
