import type { Quotation, Sentence, Token, Tokens } from './annotated-text'
import type { Block } from './page-text'
import type { Span } from './span'
import type { TextRules } from './text-rules'

const terminals = new Set(['.', '!', '?', '…'])
const closers = new Set([')', ']', '”', '’', '"', "'", '»', '›', '“', '«'])

/** Whether a token can be the first of a sentence. */
function begins(token: Token): boolean {
  if (token.kind === 'word') return token.capital
  return token.kind === 'number' || token.kind === 'handle' || token.kind === 'mark' || token.norm === '(' || token.norm === '[' || token.norm === '•'
}

/** Whether a sentence ends with `token`, which `canEnd` one, `next` being what follows its closing marks. */
function endsBefore(token: Token, next: Token, rules: TextRules): boolean {
  if (token.kind === 'punctuation') return begins(next)
  return !rules.titles.has(token.norm) && next.kind === 'word' && next.capital && rules.starters.has(next.norm)
}

/** Whether the token is of a kind that can be the last of a sentence. */
function canEnd(token: Token, end: number, text: string): boolean {
  return token.kind === 'punctuation' ? terminals.has(token.norm) : token.kind === 'word' && text.charCodeAt(end - 1) === 46
}

/** Sentences of one block; a quotation is never broken, one that ends with its full stop ends the sentence around it. */
function splitBlock(text: string, block: number, from: number, to: number, { tokens, starts, ends }: Tokens, quoted: readonly Span[], rules: TextRules, into: Sentence[]): void {
  let first = from
  let q = 0
  const push = (end: number): void => {
    into.push({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0, from: first, to: end, block })
    first = end
  }
  for (let t = from; t < to; t++) {
    const token = tokens[t]
    const start = starts[t] ?? 0
    const end = ends[t] ?? 0
    if (token === undefined || !canEnd(token, end, text)) continue
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= start) q++
    const around = quoted[q]
    if (around !== undefined && start >= around.start && end < around.end && !terminals.has(token.norm)) continue
    let next = t + 1
    while (next < to && closers.has(tokens[next]?.norm ?? '') && (starts[next] ?? 0) === (ends[next - 1] ?? -1)) next++
    const follower = tokens[next]
    if (next >= to || follower === undefined) continue
    if (around !== undefined && start >= around.start && (ends[next - 1] ?? 0) < around.end) continue
    if (endsBefore(token, follower, rules)) {
      push(next)
      t = next - 1
    }
  }
  if (first < to) push(to)
}

/** Sentences in reading order. `blockTokens[b]` is the token range of block `b`. */
export function splitSentences(text: string, blocks: readonly Block[], list: Tokens, blockTokens: readonly (readonly [number, number])[], quotations: readonly Quotation[], rules: TextRules): Sentence[] {
  const sentences: Sentence[] = []
  const spans = quotations.flatMap(quotation => quotation.spans)
  let s = 0
  blocks.forEach((block, b) => {
    const [from, to] = blockTokens[b] ?? [0, 0]
    while (s < spans.length && (spans[s]?.start ?? 0) < block.start) s++
    const inside: Span[] = []
    while (s < spans.length && (spans[s]?.start ?? 0) < block.end) {
      const span = spans[s++]
      if (span !== undefined) inside.push(span)
    }
    splitBlock(text, b, from, to, list, inside, rules, sentences)
  })
  return sentences
}
