import { contentStart, restOf, sentenceContentEnd } from './content-bounds'
import { creditAt, participleAt } from './credit-at'
import { leading, type SourcePhrase, trailing } from './find-source-phrases'
import { hasVerb } from './has-verb'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { cueFormAt, normAt, type Reading, tagAt, tokenAt } from './reading'

/** `The campaign, first reported by the Planet, is new`: what stands before the comma is what was reported. */
function aside(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  const to = participleAt(r, at, false)
  const source = to === 0 ? null : phraseAfter(r, to, sentenceContentEnd(r, sentence), false)
  const content = source === null ? null : phraseBefore(r, at - 1, floor)
  return source === null || content === null ? null : { cue: { from: at, to }, source, contents: [content], sentence }
}

/** `Nine people fell ill, reports Reuters.`: a verb of reporting that looks like a noun, between a comma and a name that ends the sentence. */
function closing(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  const form = r.pack.cues.get(normAt(r, at))
  if (r.pack.inverts || form?.form !== 'present' || tagAt(r, at) !== 'noun' || tokenAt(r, at)?.capital === true || !form.verb.senses.some(sense => sense.kind === 'report' && sense.clause)) return null
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + 1, ceiling, true)
  const name = tokenAt(r, tagAt(r, at + 1) === 'determiner' ? at + 2 : at + 1)
  if (source === null || source.to < ceiling || name?.capital !== true || !hasVerb(r, floor, at)) return null
  return { cue: { from: at, to: at + 1 }, source, contents: [{ from: contentStart(floor, at - 1), to: at - 1 }], sentence }
}

/** How many words a poll may be named with, and how far its comma may be. */
const [pollWithin, commaWithin] = [10, 24]

/** `In a Planet poll released in May, Roe led with 61%`: a survey that opens its sentence is the source of a figure after its comma, unless a cue says who said so. */
function surveyed(r: Reading, at: number, sentence: number): SourcePhrase | null {
  const { surveys, documentBefore, articles, definites } = r.pack.channels
  const article = normAt(r, at + 1)
  if (!documentBefore.has(normAt(r, at)) || !(articles.has(article) || definites.has(article))) return null
  let head = at + 2
  while (head < at + pollWithin && !surveys.has(normAt(r, head)) && normAt(r, head) !== ',' && tagAt(r, head) !== 'preposition') head++
  if (!surveys.has(normAt(r, head))) return null
  let comma = head + 1
  while (comma < head + commaWithin && normAt(r, comma) !== ',') comma++
  const ceiling = sentenceContentEnd(r, sentence)
  if (normAt(r, comma) !== ',' || comma >= ceiling) return null
  let counted = false
  for (let k = comma + 1; k < ceiling && k < comma + commaWithin; k++) {
    if (cueFormAt(r, k) !== null) return null
    counted ||= r.doc.tokens[k]?.kind === 'number'
  }
  return counted ? { cue: { from: at, to: at + 1 }, source: { from: at + 1, to: head + 1 }, contents: [restOf(r, comma + 1, ceiling)], sentence } : null
}

/** Every source that is credited without a clause of its own (`, as first reported by the Planet`), outside quotations and headings, in order. */
export function findCredits(r: Reading): SourcePhrase[] {
  const found: SourcePhrase[] = []
  r.doc.sentences.forEach((sentence, s) => {
    if (r.doc.blocks[sentence.block]?.kind === 'heading') return
    for (let i = sentence.from; i < sentence.to; i++) {
      const heads = i === sentence.from
      if ((r.quotedAt[i] ?? -1) >= 0 || !(heads || (r.quotedAt[i - 1] ?? -1) >= 0 || tagAt(r, i - 1) === 'punctuation')) continue
      const length = creditAt(r, i)
      const credit = length > 0 ? (heads ? leading(r, i, length, s) : trailing(r, i, length, s, sentence.from)) : heads ? surveyed(r, i, s) : normAt(r, i - 1) === ',' ? (aside(r, i, s, sentence.from) ?? closing(r, i, s, sentence.from)) : null
      if (credit !== null) found.push(credit)
    }
  })
  return found
}
