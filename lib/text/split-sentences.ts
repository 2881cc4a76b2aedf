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

/** Whether a sentence ends with `token`, which may end one, `next` being what follows its closing marks. */
function endsBefore(token: Token, next: Token, rules: TextRules): boolean {
  if (token.kind === 'punctuation') return begins(next)
  return !rules.titles.has(token.norm) && next.kind === 'word' && next.capital && rules.starters.has(next.norm)
}

/** Sentences of one block, which its `stops` may end; a quotation is never broken, one that ends with its full stop ends the sentence around it. */
function splitBlock(block: number, from: number, to: number, { tokens, starts, ends }: Tokens, stops: readonly number[], quoted: readonly Span[], rules: TextRules, into: Sentence[]): void {
  let first = from
  let q = 0
  const push = (end: number): void => {
    into.push({ start: starts[first] ?? 0, end: ends[end - 1] ?? 0, from: first, to: end, block })
    first = end
  }
  for (const t of stops) {
    const token = tokens[t]
    if (token === undefined || t < first || (token.kind === 'punctuation' && !terminals.has(token.norm))) continue
    const start = starts[t] ?? 0
    const end = ends[t] ?? 0
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= start) q++
    const around = quoted[q]
    if (around !== undefined && start >= around.start && end < around.end && !terminals.has(token.norm)) continue
    let next = t + 1
    while (next < to && closers.has(tokens[next]?.norm ?? '') && (starts[next] ?? 0) === (ends[next - 1] ?? -1)) next++
    const follower = tokens[next]
    if (next >= to || follower === undefined) continue
    if (around !== undefined && start >= around.start && (ends[next - 1] ?? 0) < around.end) continue
    const named = token.norm === '!' && follower.kind === 'word' && next === t + 1 && rules.exclaimed.has(tokens[t - 1]?.norm ?? '')
    if (!named && endsBefore(token, follower, rules)) push(next)
  }
  if (first < to) push(to)
}

/** Sentences in reading order. `stops` are the indexes of the tokens that may end one; `blockTokens[b]` is the token range of block `b`. */
export function splitSentences(blocks: readonly Block[], list: Tokens, stops: readonly number[], blockTokens: readonly (readonly [number, number])[], quotations: readonly Quotation[], rules: TextRules): Sentence[] {
  const sentences: Sentence[] = []
  const spans = quotations.flatMap(quotation => quotation.spans)
  let s = 0
  let stop = 0
  blocks.forEach((block, b) => {
    const [from, to] = blockTokens[b] ?? [0, 0]
    while (s < spans.length && (spans[s]?.start ?? 0) < block.start) s++
    const inside: Span[] = []
    while (s < spans.length && (spans[s]?.start ?? 0) < block.end) {
      const span = spans[s++]
      if (span !== undefined) inside.push(span)
    }
    const first = stop
    while (stop < stops.length && (stops[stop] ?? 0) < to) stop++
    splitBlock(b, from, to, list, stops.slice(first, stop), inside, rules, sentences)
  })
  return sentences
}
