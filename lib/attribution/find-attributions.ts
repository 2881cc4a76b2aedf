import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'
import { spanOf } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { Mode, RawAttribution } from './attribution'
import { claimQuotations } from './claim-quotations'
import { confidenceOf } from './confidence'
import type { Draft } from './draft'
import { findContent } from './find-contents'
import { type Cue, findCues } from './find-cues'
import { findCredits } from './find-credits'
import { findIncises } from './find-incises'
import { readPassive } from './find-passives'
import { findReportNouns } from './find-report-nouns'
import { findSourcePhrases } from './find-source-phrases'
import { phraseBefore } from './noun-phrase'
import { pruneDrafts } from './prune-drafts'
import { type Reading, readWith } from './reading'

function spansOf(r: Reading, range: TokenRange | null): Span[] {
  const span = range === null ? null : spanOf(r.doc, range)
  return span === null ? [] : [span]
}

/** `direct` where every word stands in marks, `indirect` where none does. */
function modeOf(r: Reading, ranges: readonly TokenRange[]): Mode {
  let inside = 0
  let outside = 0
  for (const range of ranges) {
    for (let i = range.from; i < range.to; i++) {
      const tag = r.tags[i]
      if (tag === 'punctuation' || tag === 'mark') continue
      if ((r.quotedAt[i] ?? -1) >= 0) inside++
      else outside++
    }
  }
  return outside === 0 && inside > 0 ? 'direct' : inside > 0 ? 'mixed' : 'indirect'
}

/** A relative pronoun stands with the phrase that it takes up: `a general` … `who`. */
function sourceSpans(r: Reading, draft: Draft): Span[] {
  const { source } = draft
  if (source === null || r.tags[source.from] !== 'relative') return spansOf(r, source)
  const floor = r.doc.sentences[draft.sentence]?.from ?? source.from
  const comma = r.doc.tokens[source.from - 1]?.norm === ','
  const antecedent = phraseBefore(r, comma ? source.from - 1 : source.from, floor)
  return antecedent === null ? spansOf(r, source) : [...spansOf(r, antecedent), ...spansOf(r, source)]
}

/** In reading order, ranges that share a token made one. */
function apart(ranges: readonly TokenRange[]): readonly TokenRange[] {
  if (ranges.length < 2) return ranges
  const kept: TokenRange[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (last !== undefined && range.from < last.to) kept[kept.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else kept.push(range)
  }
  return kept
}

/** Whether every quotation in the contents has its closing mark. */
function isClosed(r: Reading, contents: readonly TokenRange[]): boolean {
  return contents.every(({ from, to }) => [r.quoted[r.quotedAt[from] ?? -1], r.quoted[r.quotedAt[to - 1] ?? -1]].every(q => q === undefined || r.doc.quotations[q.quotation]?.closed !== false))
}

function finish(r: Reading, draft: Draft): RawAttribution {
  const contents = apart(draft.contents)
  return {
    source: sourceSpans(r, draft),
    cue: spansOf(r, draft.cue),
    content: contents.flatMap(range => spansOf(r, range)),
    mode: modeOf(r, contents),
    confidence: confidenceOf(draft.rules, isClosed(r, contents)),
    rules: draft.rules,
  }
}

/** Every attribution that the text makes, in reading order of its content. Linear in the length of the text. */
export function findAttributions(doc: AnnotatedText, pack: LanguagePack): RawAttribution[] {
  const r = readWith(doc, pack)
  const drafts: Draft[] = []
  const orphans: Cue[] = []
  for (const cue of findCues(r)) {
    const passive = readPassive(r, cue)
    if (passive !== null) {
      drafts.push({ source: passive.source, cue: passive.cue, contents: [...passive.contents], rules: [cue.sense.rule, passive.rule], sentence: cue.sentence, spoken: passive.source !== null })
      continue
    }
    const content = findContent(r, cue)
    if (content === null) orphans.push(cue)
    else {
      drafts.push({
        source: cue.subject,
        cue: { from: cue.from, to: cue.to },
        contents: [...content.ranges],
        rules: [cue.sense.rule, content.rule],
        sentence: cue.sentence,
        spoken: cue.sense.kind === 'report',
      })
    }
  }
  for (const phrase of findSourcePhrases(r)) {
    drafts.push({ source: phrase.source, cue: phrase.cue, contents: [...phrase.contents], rules: ['source-phrase'], sentence: phrase.sentence, spoken: true })
  }
  const told = new Set(drafts.map(draft => draft.sentence))
  for (const { source, cue, contents, sentence, credit } of findCredits(r)) {
    if (credit === 'bare' && told.has(sentence)) continue
    drafts.push({ source, cue, contents: [...contents], rules: credit === 'reprint' ? ['reprint'] : credit === 'bare' ? ['source-phrase', 'credit', 'bare'] : ['source-phrase', 'credit'], sentence, spoken: false })
  }
  drafts.push(...findIncises(r))
  for (const noun of findReportNouns(r)) {
    drafts.push({ source: noun.source, cue: noun.cue, contents: [noun.content], rules: [noun.published ? 'source-phrase' : 'noun', 'report-noun'], sentence: noun.sentence, spoken: false })
  }
  claimQuotations(r, drafts, orphans)
  const found = pruneDrafts(r, drafts).map(draft => finish(r, draft)).filter(attribution => attribution.content.length > 0)
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}
