import type { ChannelWords } from '@/lib/language/channel-words'
import type { LanguagePack, WordClass } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { firstIndex } from '@/lib/text/first-index'
import { sentenceIndexAt, spanOf, tokenIndexAt } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { Channel, RawAttribution } from './attribution'
import { documentBefore, platformBefore } from './channel-facts'
import type { Surroundings } from './frames'

/** How many words before its noun belong to a document's name (`recent presidential memorandum`). */
const modifiersAtMost = 3
/** How many words may lie between cue or source and `in a filing`. */
const anchorDistance = 4
/** The same where the sentence begins with it (`In a letter to the council, Roe wrote`). */
const frontedDistance = 12

/**
 * The document that a source names (`A recent presidential memorandum` → `presidential memorandum`); `null` where its head is
 * none. The head is the last document noun before the first preposition, or the first after `according to`.
 */
export function documentIn(doc: AnnotatedText, source: Span, pack: LanguagePack): Channel | null {
  const words = pack.channels
  const from = tokenIndexAt(doc, source.start)
  const to = tokenIndexAt(doc, source.end - 1) + 1
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i]
    if (!token) return null
    // "an expert who studies piers"
    if (i > from && words.questions.has(token.norm)) return null
    if (isHead(doc, pack, i, to)) return named(doc, words, from, i)
    if (i > from && (words.weakBefore.has(token.norm) || (token.kind === 'punctuation' && token.norm !== '/'))) return null
  }
  return null
}

/**
 * A document that somebody wrote in (`said in a court filing`), named close to cue or source; `null` where none is. What was only
 * sent to whoever cites it (`said in an email`) is none.
 */
export function documentAround(doc: AnnotatedText, attribution: RawAttribution, { frames, facts }: Surroundings, pack: LanguagePack, outlets: OutletDirectory): Channel | null {
  const words = pack.channels
  const anchors = [...attribution.cue, ...attribution.source].map((span) => tokenIndexAt(doc, span.end - 1))
  const [nearest, farthest] = [Math.min(...anchors) - frontedDistance, Math.max(...anchors) + frontedDistance + 1]
  for (const frame of frames) {
    const from = tokenIndexAt(doc, frame.start)
    // Up to the token after a space: a content that was taken too early begins with the document's noun itself.
    const to = tokenIndexAt(doc, frame.end - 1) + 1
    // A frame may be as long as its sentence: only what lies near an anchor is looked at.
    for (let i = Math.max(from, nearest); i < Math.min(to, farthest); i++) {
      const before = (facts[i] ?? 0) & (platformBefore | documentBefore)
      if (before === 0) continue
      const on = before === platformBefore
      if (!anchors.some((anchor) => Math.abs(i - anchor) <= (i === doc.sentences[sentenceIndexAt(doc, frame.start)]?.from ? frontedDistance : anchorDistance))) continue
      for (let k = i + 1; k <= i + modifiersAtMost + 2 && k < to; k++) {
        const token = doc.tokens[k]
        if (!token || token.kind === 'punctuation' || words.weakBefore.has(token.norm) || isNoName(doc, pack, k)) break
        // who leads in the polls has said nothing there
        if (words.surveys.has(token.norm) && token.norm.endsWith('s')) break
        if (isHead(doc, pack, k, to) && (!on || words.writtenOn.has(token.norm))) return isPrivate(doc, words, k, outlets) ? null : named(doc, words, i + 1, k)
      }
    }
  }
  return null
}

/** An email or letter without an addressee, or to the publisher of the page. */
function isPrivate(doc: AnnotatedText, words: ChannelWords, head: number, outlets: OutletDirectory): boolean {
  const to = words.letters.get(doc.tokens[head]?.norm ?? '')
  if (to === undefined) return false
  const addressee = spanOf(doc, { from: head + 2, to: head + 3 })
  if (doc.tokens[head + 1]?.norm !== to || addressee === null) return true
  const mentions = outlets.mentions(doc.text)
  for (let i = firstIndex(mentions.length, (at) => (mentions[at]?.end ?? 0) >= addressee.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (mention === undefined || mention.start > addressee.end) return false
    if (mention.own) return true
  }
  return false
}

/** What no word of a document's name is: `before the polls`, `a form to report it`, `by writing a bill`. */
function isNoName(doc: AnnotatedText, pack: LanguagePack, i: number): boolean {
  const of = (at: number): WordClass => pack.classOf(doc.tokens[at]?.norm ?? '', false)
  return noName.has(of(i)) || (of(i) === 'gerund' && of(i + 1) === 'determiner')
}

const noName = new Set<WordClass>(['auxiliary', 'pronoun', 'relative', 'preposition', 'subordinator'])

/** A document's noun that no further noun follows before token `to` but for its writers (`the study authors`): not `the budget office`, `a research firm`. Where nouns have capitals or stand first, they are joined otherwise. */
function isHead(doc: AnnotatedText, pack: LanguagePack, i: number, to: number): boolean {
  if (!isDocument(doc, pack.channels, i) || isDocument(doc, pack.channels, i + 1)) return false
  const [noun, next] = [doc.tokens[i], doc.tokens[i + 1]]
  const joined = i + 1 < to && next?.kind === 'word' && !next.capital && noun?.norm.endsWith('s') === false && pack.people?.headFirst === false && !pack.channels.capitalNouns
  return !joined || pack.channels.authors.has(next.norm) || pack.classOf(next.norm, false) !== 'noun'
}

function isDocument(doc: AnnotatedText, words: ChannelWords, i: number): boolean {
  const token = doc.tokens[i]
  if (!token || !words.documents.has(token.norm)) return false
  const isName = doc.sentences[doc.sentenceOf[i] ?? -1]?.from !== i || doc.tokens[i + 1]?.capital === true
  if (token.capital && isName && !words.capitalNouns) return false
  const after = words.documentsAfter.get(token.norm)
  return after === undefined || after.has(doc.tokens[i - 1]?.norm ?? '')
}

function named(doc: AnnotatedText, words: ChannelWords, from: number, head: number): Channel {
  let start = Math.max(from, head - modifiersAtMost + 1)
  while (start > from + 1 && doc.tokens[start - 1]?.norm === '/') start -= 2
  while (start < head && (words.describers.has(doc.tokens[start]?.norm ?? '') || doc.tokens[start]?.kind !== 'word')) start++
  return { kind: 'document', name: doc.text.slice(doc.starts[start], doc.ends[head]), domain: null }
}
