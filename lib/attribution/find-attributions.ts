import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, TokenRange } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'

import type { Mode, RawAttribution } from './attribution'
import { findContent } from './find-contents'
import { findCues } from './find-cues'
import { type Reading, readWith } from './reading'

function spanOf(r: Reading, range: TokenRange): Span[] {
  const first = r.doc.tokens[range.from]
  const last = r.doc.tokens[range.to - 1]
  return first === undefined || last === undefined || range.to <= range.from ? [] : [{ start: first.start, end: last.end }]
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

/** Every attribution that the text makes, in reading order of its content. Linear in the length of the text. */
export function findAttributions(doc: AnnotatedText, pack: LanguagePack): RawAttribution[] {
  const r = readWith(doc, pack)
  const found: RawAttribution[] = []
  for (const cue of findCues(r)) {
    const content = findContent(r, cue)
    if (content === null) continue
    found.push({
      source: cue.subject === null ? [] : spanOf(r, cue.subject),
      cue: spanOf(r, { from: cue.from, to: cue.to }),
      content: content.ranges.flatMap(range => spanOf(r, range)),
      mode: modeOf(r, content.ranges),
      confidence: content.confidence,
      rules: [`${cue.sense.kind}:${cue.form.verb.lemma}`, content.rule],
    })
  }
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
}
