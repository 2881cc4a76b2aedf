import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import type { Channel } from '@/lib/attribution/attribution'
import type { Span } from '@/lib/text/span'

import type { ExpectedAttribution, ExpectedChannel, Row } from './parse-rows'

const edge = /^[\s.,;:!?…—–\-"“”„‟«»‹›'‘’‚()]+|[\s.,;:!?…—–\-"“”„‟«»‹›'‘’‚()]+$/gu

/** The words of spans without marks and punctuation at their edges: what must agree, for people differ about the rest. */
function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end).replace(edge, '')).filter((words) => words !== '').join(' | ')
}

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0)

const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** 0: not the same attribution. Cues weigh more than contents, which may lie inside one another. */
function likeness(label: ExpectedAttribution, said: AnalysedAttribution): number {
  const content = shared(label.content, said.content)
  if (content === 0) return 0
  const cue = label.cue.length === 0 && said.cue.length === 0 ? 1 : Math.min(1, shared(label.cue, said.cue))
  const source = label.source.length > 0 && shared(label.source, said.source) > 0 ? 0.5 : 0
  return cue + source + content / Math.max(length(label.content), length(said.content))
}

const plain = (name: string | null): string | null => name?.toLowerCase().replace(/[’‘]/gu, "'").replace(/^the /u, '').replace(/[,.]$/u, '') ?? null

function channelAgrees(expected: ExpectedChannel | null, said: Channel | null): boolean {
  if (expected === null || said === null) return expected === said
  const name = expected.name === '?' || plain(said.name) === plain(expected.name) || (expected.kind === 'document' && (plain(said.name) ?? '').includes(plain(expected.name) ?? ''))
  return expected.kind === said.kind && name && (expected.domain === '?' || expected.domain === said.domain)
}

function missesOf(label: ExpectedAttribution, said: AnalysedAttribution | undefined, text: string): string[] {
  if (said === undefined) return label.optional ? [] : ['found']
  const isAnswer = <T>(answers: readonly T[], agrees: (answer: T) => boolean): boolean => answers.length === 0 || answers.some(agrees)
  const finding = isAnswer(label.finding, (answer) => answer === said.finding)
  if (label.optional) return finding ? [] : ['finding']
  const right: Readonly<Record<string, boolean>> = {
    source: wordsOf(text, label.source) === wordsOf(text, said.source),
    cue: label.cue.length === 0 ? said.cue.length === 0 : shared(label.cue, said.cue) > 0,
    content: wordsOf(text, label.content) === wordsOf(text, said.content),
    mode: isAnswer(label.mode, (answer) => answer === said.mode),
    kind: isAnswer(label.kind, (answer) => answer === said.sourceKind),
    speaker: isAnswer(label.speaker, (answer) => plain(answer) === plain(said.speaker)),
    channel: isAnswer(label.channel, (answer) => channelAgrees(answer, said.channel)),
    finding,
  }
  return Object.keys(right).filter((aspect) => right[aspect] === false)
}

/** What of a row an analysis gets wrong: the aspects that `! misses` lists, sorted. */
export function compare(row: Row, analysis: Analysis): string[] {
  const text = analysis.article?.text ?? ''
  const pairs = row.expected.flatMap((label) => analysis.attributions.map((said) => ({ label, said, score: likeness(label, said) }))).filter((pair) => pair.score > 0)
  const answers = new Map<ExpectedAttribution, AnalysedAttribution>()
  const used = new Set<AnalysedAttribution>()
  for (const { label, said } of pairs.sort((a, b) => b.score - a.score)) {
    if (answers.has(label) || used.has(said)) continue
    answers.set(label, said)
    used.add(said)
  }
  const prefix = row.expected.length > 1
  const misses = row.expected.flatMap((label) => missesOf(label, answers.get(label), text).map((aspect) => (prefix ? `${label.number}:${aspect}` : aspect)))
  const extra = analysis.attributions.filter((said) => !used.has(said))
  if (extra.length > 0) misses.push(extra.some((said) => said.finding !== null) ? 'flagged' : 'extra')
  if (plain(row.headline) !== plain(analysis.headline?.quote ?? null)) misses.push('headline')
  return misses.sort()
}
