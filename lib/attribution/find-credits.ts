import { contentStart, restOf, sentenceContentEnd } from './content-bounds'
import { creditAt, participleAt } from './credit-at'
import { leading, type SourcePhrase, trailing } from './find-source-phrases'
import { hasVerb } from './has-verb'
import { phraseAfter, phraseBefore } from './noun-phrase'
import { cueFormAt, isChannelListed, isListed, normAt, type Reading, tagAt, tokenAt } from './reading'
import { ChannelList, List } from './word-facts'

/** `The campaign, first reported by the Planet, is new`: what stands before the comma is what was reported. */
function aside(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  const to = participleAt(r, at, false)
  const source = to === 0 ? null : phraseAfter(r, to, sentenceContentEnd(r, sentence), false)
  const content = source === null ? null : phraseBefore(r, at - 1, floor)
  return source === null || content === null ? null : { cue: { from: at, to }, source, contents: [content], sentence }
}

/** `Nine people fell ill, reports Reuters.`: a verb of reporting that looks like a noun, between a comma and a name that ends the sentence. */
function closing(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  const form = r.facts[at]?.cue
  if (r.pack.inverts || form?.form !== 'present' || tagAt(r, at) !== 'noun' || tokenAt(r, at)?.capital === true || !form.verb.senses.some(sense => sense.kind === 'report' && sense.clause)) return null
  const ceiling = sentenceContentEnd(r, sentence)
  const source = phraseAfter(r, at + 1, ceiling, true)
  const name = tokenAt(r, tagAt(r, at + 1) === 'determiner' ? at + 2 : at + 1)
  if (source === null || source.to < ceiling || name?.capital !== true || !hasVerb(r, floor, at)) return null
  return { cue: { from: at, to: at + 1 }, source, contents: [{ from: contentStart(floor, at - 1), to: at - 1 }], sentence }
}

/** How many words before a credit are looked at for a quotation, which is somebody else's. */
const quotedWithin = 60

/** `…, per Reuters`, `Per the Planet, …`, `… (via the Planet)`: a preposition that credits a name, but for no quotation before it, nor one that its colon introduces. */
function credited(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  if (!isChannelListed(r, at, ChannelList.credits) || (normAt(r, at - 1) !== '(' && r.pack.channels.platformBefore.has(normAt(r, at)))) return null
  // "its coach, Per Olsen"
  if (at !== floor && tokenAt(r, at)?.capital === true) return null
  let name = tagAt(r, at + 1) === 'determiner' ? at + 2 : at + 1
  if (tokenAt(r, name)?.capital !== true) return null
  while (tokenAt(r, name)?.capital === true) name++
  if (tagAt(r, name) !== 'punctuation' && name < (r.doc.sentences[sentence]?.to ?? 0)) return null
  if (at === floor) return bare(leading(r, at, 1, sentence))
  for (let k = Math.max(floor, at - quotedWithin); k < at; k++) if ((r.quotedAt[k] ?? -1) >= 0) return null
  const next = r.doc.sentences[sentence + 1]?.from ?? -1
  const opens = normAt(r, (r.doc.sentences[sentence]?.to ?? 0) - 1) === ':' && (r.quotedAt[next] ?? -1) >= 0
  return opens ? null : bare(trailing(r, at, 1, sentence, floor))
}

const bare = (phrase: SourcePhrase | null): SourcePhrase | null => phrase && { ...phrase, credit: 'bare' }

/** How many words name the text that one reads (`a shorter version of this article`), and may stand before its verb (`has been first`). */
const [textWithin, verbWithin] = [7, 4]

/** `This article was first published in the Planet.`: where the text itself was before. */
function reprint(r: Reading, at: number, sentence: number): SourcePhrase | null {
  const { reprinted, weakBefore } = r.pack.channels
  let noun = at + 1
  while (noun < at + textWithin && !(isChannelListed(r, noun, ChannelList.works) && isChannelListed(r, noun - 1, ChannelList.pointers))) noun++
  if (noun === at + textWithin) return null
  let verb = noun + 1
  while (verb < noun + verbWithin && (tagAt(r, verb) === 'auxiliary' || tagAt(r, verb) === 'adverb' || isChannelListed(r, verb, ChannelList.beforeVerb))) verb++
  const place = verb + 1
  if (!reprinted.has(normAt(r, verb)) || !(isListed(r, place, List.agent) || weakBefore.has(normAt(r, place)))) return null
  const source = phraseAfter(r, place + 1, sentenceContentEnd(r, sentence), true)
  const name = source === null ? undefined : tokenAt(r, tagAt(r, source.from) === 'determiner' ? source.from + 1 : source.from)
  return source === null || name?.capital !== true ? null : { cue: { from: noun + 1, to: place + 1 }, source, contents: [{ from: at, to: noun + 1 }], sentence, credit: 'reprint' }
}

/** How many words a poll may be named with, and how far its comma may be. */
const [pollWithin, commaWithin] = [10, 24]

/** `In a Planet poll released in May, Roe led with 61%`: a survey that opens its sentence is the source of a figure after its comma, unless a cue says who said so. */
function surveyed(r: Reading, at: number, sentence: number): SourcePhrase | null {
  const { articles, definites } = r.pack.channels
  const article = normAt(r, at + 1)
  if (!isChannelListed(r, at, ChannelList.documentBefore) || !(articles.has(article) || definites.has(article))) return null
  let head = at + 2
  while (head < at + pollWithin && !isChannelListed(r, head, ChannelList.surveys) && normAt(r, head) !== ',' && tagAt(r, head) !== 'preposition') head++
  if (!isChannelListed(r, head, ChannelList.surveys)) return null
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

/** A credit without a word for *as*. */
function otherwise(r: Reading, at: number, sentence: number, floor: number): SourcePhrase | null {
  if (at === floor) return surveyed(r, at, sentence) ?? reprint(r, at, sentence)
  return normAt(r, at - 1) === ',' ? (aside(r, at, sentence, floor) ?? closing(r, at, sentence, floor)) : null
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
      const credit = length > 0 ? (heads ? leading(r, i, length, s) : trailing(r, i, length, s, sentence.from)) : (otherwise(r, i, s, sentence.from) ?? credited(r, i, s, sentence.from))
      if (credit !== null) found.push(credit)
    }
  })
  return found
}
