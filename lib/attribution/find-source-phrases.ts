import type { TokenRange } from '@/lib/text/annotated-text'

import { contentStart, restOf, sentenceContentEnd } from './content-bounds'
import { standsByItself } from './find-contents'
import { hasVerb } from './has-verb'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { isListed, normAt, type Reading, sourcePhraseAt, tagAt } from './reading'
import { List, PHRASE } from './word-facts'

/** A source behind a phrase (`according to`), with what is attributed to it. */
export interface SourcePhrase {
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly contents: readonly TokenRange[]
  readonly sentence: number
  /** `bare`: it counts only where nobody in its sentence says anything. `reprint`: the content is the text that one reads, which the source had before. */
  readonly credit?: 'bare' | 'reprint'
}

/** The comma or colon after which the content begins. */
function nextComma(r: Reading, from: number, ceiling: number): number {
  for (let k = from; k < ceiling && k < from + 40; k++) if ((normAt(r, k) === ',' || normAt(r, k) === ':') && (r.quotedAt[k] ?? -1) < 0) return k
  return -1
}

/** The source at the head of its sentence, behind the `length` tokens of the phrase at `at`: the content follows its comma; `null` where none does. */
export function leading(r: Reading, at: number, length: number, sentence: number): SourcePhrase | null {
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + length, ceiling, false)
  if (source === null) return null
  // "Laut Polizei starben drei Menschen": the verb comes second
  if (r.pack.verbBracket && normAt(r, source.to) !== ',' && normAt(r, source.to) !== ':') {
    const rest = restOf(r, source.to, ceiling)
    return rest.to > rest.from ? { cue: { from: at, to: at + length }, source, contents: [rest], sentence } : null
  }
  const comma = nextComma(r, source.to, ceiling)
  // "According to Roe the pier is shut": no comma
  const next = tagAt(r, source.to)
  if ((next === 'determiner' || next === 'possessive') && source.to < ceiling && hasVerb(r, source.to, comma < 0 ? ceiling : comma)) return { cue: { from: at, to: at + length }, source, contents: [restOf(r, source.to, ceiling)], sentence }
  if (comma < 0) return null
  const content = restOf(r, comma + 1, ceiling)
  if (content.to <= content.from) return null
  return { cue: { from: at, to: at + length }, source: { from: source.from, to: Math.max(source.to, comma) }, contents: [content], sentence }
}

/** The source after its content or inside it, behind the `length` tokens of the phrase at `at`; `floor` is the sentence's first token. `null` where there is no content. */
export function trailing(r: Reading, at: number, length: number, sentence: number, floor: number): SourcePhrase | null {
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + length, ceiling, true)
  if (source === null) return null
  let end = at
  while (end > floor && (r.quotedAt[end - 1] ?? -1) < 0 && (normAt(r, end - 1) === ',' || normAt(r, end - 1) === '—' || normAt(r, end - 1) === '(')) end--
  if (end <= floor) return null
  const quotation = r.quoted[r.quotedAt[end - 1] ?? -1]
  const quoted = quotation !== undefined && quotation.to === end && quotation.statement && standsByItself(r, quotation, floor)
  const contents: TokenRange[] = [{ from: quoted ? quotation.from : contentStart(floor, end), to: end }]
  if (!quoted && normAt(r, source.to) === ',' && source.to + 1 < ceiling && (r.pack.verbBracket || hasVerb(r, source.to + 1, ceiling))) contents.push(restOf(r, source.to + 1, ceiling))
  else if (!quoted && r.pack.verbBracket && source.to < ceiling && normAt(r, source.to) !== ',') contents.push(restOf(r, source.to, ceiling))
  return { cue: { from: normAt(r, at) === ',' ? at + 1 : at, to: at + length }, source, contents, sentence }
}

/** `Der Polizei zufolge starben drei Menschen`: the source before its word. */
function postposed(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseBefore(r, at, floor)
  if (source === null) return null
  const end = normAt(r, source.from - 1) === ',' ? source.from - 1 : source.from
  const contents: TokenRange[] = end > floor ? [{ from: contentStart(floor, end), to: end }] : []
  const rest = restOf(r, normAt(r, at + 1) === ',' ? at + 2 : at + 1, ceiling)
  if (rest.to > rest.from) contents.push(rest)
  return contents.length === 0 ? null : { cue: { from: at, to: at + 1 }, source, contents, sentence }
}

/** Whether the source is none on which something depends: `según la temporada`. A verb makes no source either (`según dijo`). */
function canSpeak(r: Reading, source: TokenRange): boolean {
  for (let i = source.from; i < source.to && i < source.from + 3; i++) if (isListed(r, i, List.variables) && r.doc.tokens[i]?.capital !== true) return false
  return true
}

/** An article that closes the phrase belongs to the source: `nach Angaben` + `der Polizei`. */
function withArticle(r: Reading, phrase: SourcePhrase): SourcePhrase {
  const { cue, source } = phrase
  if (cue.to !== source.from || cue.to - cue.from < 2 || !isListed(r, cue.to - 1, List.partitiveArticles)) return phrase
  return { ...phrase, cue: { from: cue.from, to: cue.to - 1 }, source: { from: source.from - 1, to: source.to } }
}

/** Every source that a phrase introduces, outside quotations and headings, in order. */
export function findSourcePhrases(r: Reading): SourcePhrase[] {
  const found: SourcePhrase[] = []
  r.doc.sentences.forEach((sentence, s) => {
    if (r.doc.blocks[sentence.block]?.kind === 'heading') return
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isListed(r, i, PHRASE | List.sourcePhrasesAfter) || (r.quotedAt[i] ?? -1) >= 0) continue
      if (isListed(r, i, List.sourcePhrasesAfter)) {
        const before = postposed(r, i, s, sentence.from)
        if (before !== null) found.push(before)
      }
      const length = sourcePhraseAt(r, i)
      if (length === 0) continue
      const heads = i === sentence.from || (i === sentence.from + 1 && r.tags[sentence.from] === 'coordinator')
      const phrase = heads ? leading(r, i, length, s) : trailing(r, i, length, s, sentence.from)
      if (phrase !== null && canSpeak(r, phrase.source)) found.push(withArticle(r, phrase))
      i += length - 1
    }
  })
  return found
}
