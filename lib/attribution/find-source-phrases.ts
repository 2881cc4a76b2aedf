import type { TokenRange } from '@/lib/text/annotated-text'

import { contentStart, restOf, sentenceContentEnd } from './content-bounds'
import { standsByItself } from './find-contents'
import { hasVerb } from './has-verb'
import { phraseAfter } from './noun-phrase'
import { normAt, type Reading, sourcePhraseAt } from './reading'

/** A source behind a phrase (`according to`), with what is attributed to it. */
export interface SourcePhrase {
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly contents: readonly TokenRange[]
  readonly sentence: number
}

/** The comma or colon after which the content begins. */
function nextComma(r: Reading, from: number, ceiling: number): number {
  for (let k = from; k < ceiling && k < from + 40; k++) if ((normAt(r, k) === ',' || normAt(r, k) === ':') && (r.quotedAt[k] ?? -1) < 0) return k
  return -1
}

/** The source at the head of its sentence: the content follows its comma. */
function leading(r: Reading, at: number, length: number, sentence: number): SourcePhrase | null {
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + length, ceiling, false)
  if (source === null) return null
  const comma = nextComma(r, source.to, ceiling)
  if (comma < 0) return null
  const content = restOf(r, comma + 1, ceiling)
  if (content.to <= content.from) return null
  return { cue: { from: at, to: at + length }, source: { from: source.from, to: Math.max(source.to, comma) }, contents: [content], sentence }
}

/** The source after its content or inside it. */
function trailing(r: Reading, at: number, length: number, sentence: number, floor: number): SourcePhrase | null {
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + length, ceiling, true)
  if (source === null) return null
  let end = at
  while (end > floor && (r.quotedAt[end - 1] ?? -1) < 0 && (normAt(r, end - 1) === ',' || normAt(r, end - 1) === '—')) end--
  if (end <= floor) return null
  const quotation = r.quoted[r.quotedAt[end - 1] ?? -1]
  const quoted = quotation !== undefined && quotation.to === end && quotation.statement && standsByItself(r, quotation, floor)
  const contents: TokenRange[] = [{ from: quoted ? quotation.from : contentStart(floor, end), to: end }]
  if (!quoted && normAt(r, source.to) === ',' && source.to + 1 < ceiling && hasVerb(r, source.to + 1, ceiling)) contents.push(restOf(r, source.to + 1, ceiling))
  return { cue: { from: at, to: at + length }, source, contents, sentence }
}

/** Every source that a phrase introduces, outside quotations and headings, in order. */
export function findSourcePhrases(r: Reading): SourcePhrase[] {
  const found: SourcePhrase[] = []
  r.doc.sentences.forEach((sentence, s) => {
    if (r.doc.blocks[sentence.block]?.kind === 'heading') return
    for (let i = sentence.from; i < sentence.to; i++) {
      if ((r.quotedAt[i] ?? -1) >= 0) continue
      const length = sourcePhraseAt(r, i)
      if (length === 0) continue
      const heads = i === sentence.from || (i === sentence.from + 1 && r.tags[sentence.from] === 'coordinator')
      const phrase = heads ? leading(r, i, length, s) : trailing(r, i, length, s, sentence.from)
      if (phrase !== null) found.push(phrase)
      i += length - 1
    }
  })
  return found
}
