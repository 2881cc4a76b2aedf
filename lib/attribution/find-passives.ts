import type { TokenRange } from '@/lib/text/annotated-text'

import { restOf, sentenceContentEnd, trimEnd } from './content-bounds'
import type { Cue } from './find-cues'
import { phraseAfter } from './noun-phrase'
import { isListed, type Reading, tagAt } from './reading'
import { List } from './word-facts'

/** A passive that attributes; `source` is `null` where nobody is named: `it was reported that`, `are said to`. */
export interface PassiveAttribution {
  readonly cue: TokenRange
  readonly source: TokenRange | null
  readonly contents: readonly TokenRange[]
  readonly rule: 'passive' | 'agentless'
}

const AGENT_REACH = 6

/** `was first reported by MSNBC`. */
function withAgent(r: Reading, cue: Cue, subject: TokenRange, ceiling: number): PassiveAttribution | null {
  if (cue.sense.kind !== 'report') return null
  for (let k = cue.to; k < ceiling && k <= cue.to + AGENT_REACH; k++) {
    const tag = tagAt(r, k)
    if (isListed(r, k, List.agent)) {
      const source = phraseAfter(r, k + 1, ceiling, true)
      if (source === null || tagAt(r, source.from) === 'time' || tagAt(r, source.from) === 'gerund') return null
      const contents = [{ from: subject.from, to: trimEnd(r, subject.from, subject.to) }]
      // "is accused by critics of waste": what depends on the verb goes with the subject
      if (tagAt(r, source.to) === 'preposition' && tagAt(r, source.to + 1) === 'gerund') contents.push(restOf(r, source.to + 1, ceiling))
      return { cue: { from: cue.from, to: k + 1 }, source, contents, rule: 'passive' }
    }
    if (tag === 'punctuation' || tag === 'verb' || tag === 'complementizer') return null
  }
  return null
}

/** `it was reported that it rained`, `they are said to have left`. */
function agentless(r: Reading, cue: Cue, subject: TokenRange, ceiling: number): PassiveAttribution | null {
  const group = { from: cue.from, to: cue.to }
  const { lemma } = cue.form.verb
  if (tagAt(r, cue.to) === 'complementizer' && isListed(r, subject.from, List.expletives)) {
    const content = restOf(r, cue.to + 1, ceiling)
    return content.to > content.from ? { cue: group, source: null, contents: [content], rule: 'agentless' } : null
  }
  if (tagAt(r, cue.to) !== 'infinitive' || !r.pack.hearsay.has(lemma)) return null
  const contents = [
    { from: subject.from, to: trimEnd(r, subject.from, subject.to) },
    restOf(r, cue.to, ceiling),
  ]
  return { cue: group, source: null, contents, rule: 'agentless' }
}

/** What a passive cue attributes, to whom; `null` where nothing is said. */
export function readPassive(r: Reading, cue: Cue): PassiveAttribution | null {
  const { subject } = cue
  if (!cue.passive || subject === null) return null
  const ceiling = sentenceContentEnd(r, cue.sentence)
  return withAgent(r, cue, subject, ceiling) ?? agentless(r, cue, subject, ceiling)
}
