import type { Span } from '@/lib/text/span'

import { analyzeRow } from './analyze-row'
import { f1, type Measure, share } from './evaluate-words'

type GoldSpan = Span | readonly [number, number]

/** An article with hand-annotated attributions; offsets are UTF-16 indexes into `text`. */
export interface AttributionRow {
  readonly text: string
  readonly attributions: readonly {
    readonly source?: readonly GoldSpan[]
    readonly content?: readonly GoldSpan[]
    readonly type: string
    readonly reportive: boolean
  }[]
}

interface Parts {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
}

/** Content by overlap of word tokens (Jaccard ≥ 0.3 lenient, ≥ 0.8 strict), and whether the source shares one. */
export function measureAttributions(rows: readonly AttributionRow[]): Measure[] {
  const c = { gold: 0, predicted: 0, lenient: 0, strict: 0, reported: 0, reportedFound: 0, quoted: 0, quotedFound: 0, quotedSourced: 0, sourced: 0, endToEnd: 0 }
  for (const row of rows) {
    const tokens = [...row.text.matchAll(/[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)?/gu)].map((token): Span => ({ start: token.index, end: token.index + token[0].length }))
    const partsOf = (a: { content?: readonly GoldSpan[]; source?: readonly GoldSpan[] }): Parts => ({ content: cover(tokens, a.content ?? []), source: cover(tokens, a.source ?? []) })
    const gold = row.attributions.map(label => ({ label, ...partsOf(label) })).filter(({ content }) => content.size > 0)
    const said = analyzeRow({ text: row.text }).attributions.map(partsOf).filter(({ content }) => content.size > 0)
    c.gold += gold.length
    c.predicted += said.length
    const matches = match(gold, said)
    gold.forEach(({ label, source }, i) => {
      const hit = matches.get(i)
      const found = hit !== undefined && hit.overlap >= 0.3
      const named = found && shared(source, hit.parts.source) > 0
      if (found) c.lenient++
      if (hit !== undefined && hit.overlap >= 0.8) c.strict++
      if (label.reportive) {
        c.reported++
        if (found) c.reportedFound++
      }
      if (source.size === 0) return
      c.sourced++
      if (named) c.endToEnd++
      if (!label.reportive || label.type === 'indirect') return
      c.quoted++
      if (found) c.quotedFound++
      if (named) c.quotedSourced++
    })
  }
  return [
    ['content F1, lenient', f1(share(c.lenient, c.predicted), share(c.lenient, c.gold))],
    ['content F1, strict', f1(share(c.strict, c.predicted), share(c.strict, c.gold))],
    ['reported recall', share(c.reportedFound, c.reported)],
    ['quoted content recall', share(c.quotedFound, c.quoted)],
    ['quoted source recall', share(c.quotedSourced, c.quoted)],
    ['end to end precision', share(c.endToEnd, c.predicted)],
    ['end to end recall', share(c.endToEnd, c.sourced)],
    ['end to end F1', f1(share(c.endToEnd, c.predicted), share(c.endToEnd, c.sourced))],
  ]
}

function cover(tokens: readonly Span[], spans: readonly GoldSpan[]): Set<number> {
  const plain = spans.map((span): Span => ('start' in span ? span : { start: span[0], end: span[1] }))
  return new Set(tokens.flatMap((token, i) => (plain.some(span => token.start < span.end && token.end > span.start) ? [i] : [])))
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

/** One to one, greedily by overlap: for each label that found one, what it found. */
function match(gold: readonly Parts[], said: readonly Parts[]): Map<number, { readonly overlap: number; readonly parts: Parts }> {
  const pairs = gold.flatMap((g, i) => said.flatMap((parts, j) => {
    const n = shared(g.content, parts.content)
    return n === 0 ? [] : [{ overlap: n / (g.content.size + parts.content.size - n), i, j, parts }]
  }))
  pairs.sort((a, b) => b.overlap - a.overlap || b.i - a.i || b.j - a.j)
  const found = new Map<number, { overlap: number; parts: Parts }>()
  const used = new Set<number>()
  for (const { overlap, i, j, parts } of pairs) {
    if (found.has(i) || used.has(j)) continue
    found.set(i, { overlap, parts })
    used.add(j)
  }
  return found
}
