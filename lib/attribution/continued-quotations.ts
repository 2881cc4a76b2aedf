import type { AnnotatedText } from '@/lib/text/annotated-text'
import { blockIndexAt } from '@/lib/text/positions'

import type { RawAttribution } from './attribution'
import type { Resolution } from './source-resolver'

/** A quotation that stands alone continues the speaker of the block before, or of its own. One resolution for each of `raw`, in order. */
export function withContinued(doc: AnnotatedText, raw: readonly RawAttribution[], resolved: readonly Resolution[]): Resolution[] {
  const continued = [...resolved]
  raw.forEach((attribution, i) => {
    const start = attribution.content[0]?.start
    const before = raw[i - 1]
    const speaker = continued[i - 1]
    if (attribution.source.length > 0 || attribution.cue.length > 0 || attribution.mode !== 'direct' || start === undefined || before === undefined || speaker === undefined) return
    const end = Math.max(...[...before.content, ...before.source, ...before.cue].map(span => span.end))
    const distance = blockIndexAt(doc, start) - blockIndexAt(doc, end - 1)
    if (distance === 0 || distance === 1) continued[i] = speaker
  })
  return continued
}
