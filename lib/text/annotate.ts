import type { AnnotatedText, Quotation } from './annotated-text'
import { isSpace } from './characters'
import { findDialogue } from './find-dialogue'
import { findQuotations } from './find-quotations'
import type { Block } from './page-text'
import { anchorsOf } from './positions'
import { splitSentences } from './split-sentences'
import { plainTextRules, type TextRules } from './text-rules'
import { codesOf, tokenize, type TokenList } from './tokenize'

const lineEnds = new Set(['.', '!', '?', ':', '…', '”', '"', '’', "'", '»', ')'])

/** Paragraphs that are kept apart by a single line break only: a line that ends like a sentence ends its block. */
function splitLines(text: string, block: Block, into: Block[]): void {
  let start = block.start
  for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', at + 1)) {
    let end = at
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end === start || !lineEnds.has(text.charAt(end - 1))) continue
    let next = at + 1
    while (next < block.end && isSpace(text.charCodeAt(next))) next++
    if (next >= block.end) break
    into.push({ ...block, start, end })
    start = next
    at = next - 1
  }
  into.push({ ...block, start })
}

/** Quotations and speech in one order; marks inside speech are part of it. */
function withDialogue(marked: readonly Quotation[], speech: readonly Quotation[]): Quotation[] {
  const starts = (quotation: Quotation): number => quotation.spans[0]?.start ?? 0
  const spans = speech.flatMap(({ spans: own }) => own)
  const outside = marked.filter(({ spans: own }) => !own.some(span => spans.some(other => span.start < other.end && other.start < span.end)))
  return [...outside, ...speech].sort((a, b) => starts(a) - starts(b))
}

/** Reads a text once: tokens, quotations, sentences. `blocks` are in order, without overlap, inside `text`; those of the result are the same, parted at line breaks that end a paragraph. */
export function annotate(text: string, given: readonly Block[], rules: TextRules = plainTextRules): AnnotatedText {
  const list: TokenList = { tokens: [], starts: [], ends: [], marks: [], stops: [] }
  const codes = codesOf(text)
  const blocks: Block[] = []
  for (const block of given) splitLines(text, block, blocks)
  const blockTokens = blocks.map(block => {
    const from = list.tokens.length
    tokenize(text, codes, block.start, block.end, rules, list)
    return [from, list.tokens.length] as const
  })
  const marked = findQuotations(text, blocks, list, list.marks, blockTokens, rules)
  const quotations = rules.dialogueDashes ? withDialogue(marked, findDialogue(text, blocks)) : marked
  const sentences = splitSentences(blocks, list, list.stops, blockTokens, quotations, rules)
  const sentenceOf = new Int32Array(list.tokens.length)
  sentences.forEach((sentence, s) => sentenceOf.fill(s, sentence.from, sentence.to))
  const { tokens, starts, ends } = list
  return { text, blocks, tokens, starts, ends, sentences, sentenceOf, anchors: anchorsOf(text.length, list), quotations }
}
