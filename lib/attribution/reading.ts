import type { CueForm, LanguagePack, WordClass } from '@/lib/language/language-pack'
import type { AnnotatedText, Quotation, Token, TokenRange } from '@/lib/text/annotated-text'

import { tagWords } from './tag-words'
import { APOSTROPHE, CUE, List, PHRASE, type WordFacts, wordFacts } from './word-facts'

/** What a token is in its place. */
export type Tag = WordClass | 'mark' | 'punctuation'

/** A quotation in tokens. */
export interface QuotedRange extends TokenRange {
  /** Index into `AnnotatedText.quotations`. */
  readonly quotation: number
  /** What stands in the marks can be a sentence of its own, not a fragment, a term or a title. */
  readonly statement: boolean
}

/** An annotated text with what every later step asks for; token indexes throughout. */
export interface Reading {
  readonly doc: AnnotatedText
  readonly pack: LanguagePack
  /** What the pack knows of each token by itself. */
  readonly facts: readonly WordFacts[]
  /** The `bits` of `facts`. */
  readonly bits: Int32Array
  readonly tags: readonly Tag[]
  /** Quoted ranges in reading order; a quotation over several blocks has several. */
  readonly quoted: readonly QuotedRange[]
  /** For each token: index into `quoted`, -1 outside. */
  readonly quotedAt: Int32Array
  /** For each token: index into `doc.sentences`. */
  readonly sentenceAt: Int32Array
}

/** `undefined` beyond the text. */
export function tokenAt(r: Reading, i: number): Token | undefined {
  return r.doc.tokens[i]
}

/** The token's `norm`; empty beyond the text. */
export function normAt(r: Reading, i: number): string {
  return r.doc.tokens[i]?.norm ?? ''
}

/** What the token is in its place; `punctuation` beyond the text. */
export function tagAt(r: Reading, i: number): Tag {
  return r.tags[i] ?? 'punctuation'
}

/** Whether one of the lists holds the token's `norm` (`List.be | List.clitics`). */
export function isListed(r: Reading, i: number, lists: number): boolean {
  return ((r.bits[i] ?? 0) & lists) !== 0
}

/** Whether one of the lists of channel words holds the token's `norm` (`ChannelList.works`). */
export function isChannelListed(r: Reading, i: number, lists: number): boolean {
  return ((r.facts[i]?.channel ?? 0) & lists) !== 0
}

/** The cue form that the token is as a verb in its place; `null` for anything else, and inside quotations. */
export function cueFormAt(r: Reading, i: number): CueForm | null {
  if (((r.bits[i] ?? 0) & CUE) === 0 || (r.quotedAt[i] ?? -1) >= 0) return null
  const cue = r.facts[i]?.cue ?? null
  const tag = tagAt(r, i)
  // "a statement to Wired": a name
  if (tag === 'past' && tokenAt(r, i)?.capital === true && (tagAt(r, i - 1) === 'preposition' || tagAt(r, i - 1) === 'infinitive')) return null
  return tag === 'verb' || tag === 'past' || tag === 'gerund' || tag === 'base' ? cue : null
}

/** Length in tokens of the source phrase (`according to`) that begins at `i`; 0 where none does. */
export function sourcePhraseAt(r: Reading, i: number): number {
  if (!isListed(r, i, PHRASE)) return 0
  for (const words of r.pack.sourcePhrases) {
    let k = 0
    while (k < words.length && normAt(r, i + k) === words[k]) k++
    if (k === words.length) return k
  }
  return 0
}

/** A text with its tags, before its quotations are looked at. */
type Tagged = Pick<Reading, 'doc' | 'bits' | 'tags'>

const terminal = new Set(['.', '!', '?', '…', ',', '—'])

/** How many words a title has at most. */
const titleAtMost = 8

/** `on “Face the Shore,”`, `ABC’s “This Week”`: words with capital letters right behind a preposition or an owner name a work. */
function isTitle({ doc, bits, tags }: Tagged, from: number, to: number): boolean {
  const before = tags[from - 1]
  if ((before !== 'preposition' && before !== 'possessive') || to - from > titleAtMost + 3) return false
  let named = false
  for (let i = from + 1; i < to - 1; i++) {
    const token = doc.tokens[i]
    if (token?.norm === '!' || token?.norm === '?') return false
    const word = token?.kind === 'word'
    if (word && !token.capital && ((bits[i] ?? 0) & List.articles) === 0 && tags[i] !== 'preposition' && tags[i] !== 'coordinator') return false
    named ||= word && token.capital
  }
  return named
}

/** A statement has a verb and begins or ends like a sentence, or is long. */
function isStatement({ doc, bits, tags }: Tagged, from: number, to: number, heads: boolean): boolean {
  const first = doc.tokens[from + 1]
  const last = doc.tokens[to - 2]
  if (first === undefined || last === undefined) return false
  let words = 0
  let verbs = 0
  for (let i = from; i < to && words < 40; i++) {
    const tag = tags[i]
    if (tag === 'punctuation' || tag === 'mark') continue
    words++
    if (tag === 'verb' || tag === 'past' || tag === 'auxiliary' || tag === 'base' || (tag === 'pronoun' && ((bits[i] ?? 0) & APOSTROPHE) !== 0)) verbs++
  }
  // other languages put the full stop behind the mark
  const closesLikeSentence = terminal.has(last.norm) || (heads && doc.tokens[to]?.norm === '.')
  const ends = closesLikeSentence && last.norm !== ',' && last.norm !== '—'
  if (first.capital && closesLikeSentence && (verbs > 0 || ends || heads)) return words >= 2 || heads || last.norm === '!' || last.norm === '?'
  if (verbs === 0) return false
  return first.capital ? words >= 4 : closesLikeSentence && words >= 4
}

function quotedRanges(r: Tagged): QuotedRange[] {
  const { doc } = r
  const ranges: QuotedRange[] = []
  let t = 0
  doc.quotations.forEach((quotation: Quotation, index) => {
    for (const span of quotation.spans) {
      while (t < doc.tokens.length && (doc.starts[t] ?? 0) < span.start) t++
      const from = t
      while (t < doc.tokens.length && (doc.ends[t] ?? 0) <= span.end) t++
      if (t > from) ranges.push({ from, to: t, quotation: index, statement: quotation.spans.length > 1 || (isStatement(r, from, t, doc.sentences[doc.sentenceOf[from] ?? -1]?.from === from) && !isTitle(r, from, t)) })
    }
  })
  return ranges
}

/** Reads an annotated text once more, with a language. */
export function readWith(doc: AnnotatedText, pack: LanguagePack): Reading {
  const lexicon = wordFacts(pack)
  const bits = new Int32Array(doc.tokens.length)
  const facts = doc.tokens.map((token, i) => {
    const known = lexicon.of(token)
    bits[i] = known.bits
    return known
  })
  const tags = tagWords(doc, pack, facts, bits)
  const quoted = quotedRanges({ doc, bits, tags })
  const quotedAt = new Int32Array(doc.tokens.length).fill(-1)
  quoted.forEach((range, q) => quotedAt.fill(q, range.from, range.to))
  return { doc, pack, facts, bits, tags, quoted, quotedAt, sentenceAt: doc.sentenceOf }
}

/** Whether token `i` is the comma before or after an insertion that says who speaks; where subjects invert, also the dash (`—dijo Roe—`). */
export function isInsertionMark(r: Reading, i: number): boolean {
  const norm = normAt(r, i)
  return norm === ',' || (norm === '—' && r.pack.inverts)
}
