import type { TokenRange } from '@/lib/text/annotated-text'

import { sentenceContentEnd, trimEnd } from './find-contents'
import type { Cue } from './find-cues'
import { phraseAfter } from './noun-phrase'
import { normAt, type Reading, tagAt } from './reading'

/** A passive with its agent: `was first reported by MSNBC`. */
export interface PassiveAttribution {
  readonly cue: TokenRange
  readonly source: TokenRange
  readonly content: TokenRange
}

const AGENT_REACH = 6

/** Source and content of a passive cue; `null` without an agent, or where nothing is said. */
export function readPassive(r: Reading, cue: Cue): PassiveAttribution | null {
  const { subject } = cue
  if (!cue.passive || subject === null || cue.sense.kind !== 'report') return null
  const ceiling = sentenceContentEnd(r, cue.sentence)
  for (let k = cue.to; k < ceiling && k <= cue.to + AGENT_REACH; k++) {
    const tag = tagAt(r, k)
    if (r.pack.agent.has(normAt(r, k))) {
      const source = phraseAfter(r, k + 1, ceiling, true)
      if (source === null || tagAt(r, source.from) === 'time' || tagAt(r, source.from) === 'gerund') return null
      return { cue: { from: cue.from, to: k + 1 }, source, content: { from: subject.from, to: trimEnd(r, subject.from, subject.to) } }
    }
    if (tag === 'punctuation' || tag === 'verb' || tag === 'complementizer') return null
  }
  return null
}
