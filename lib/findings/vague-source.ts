import { tokensIn } from '@/lib/text/positions'

import { type Case, type FindingRule, isQuestion, isOpinion, sourceText } from './case'

/** A crowd that cannot be asked (`critics`, `many`, `reports`), and nothing linked that would show who. SPJ: "Identify sources clearly." */
export const vagueSource: FindingRule = {
  code: 'vague-source',
  examine(given) {
    const { sourceKind, channel } = given.attribution
    if (sourceKind !== 'crowd' || !isOpinion(given) || isQuestion(given) || given.trace.length > 0 || channel?.kind === 'platform') return null
    return onlyDescribes(given) ? null : [sourceText(given)]
  },
}

/** `reports urging a change`: a participle right after a noun for a text says what kind of text it is, not what somebody claims; `some reports suggesting` does claim. */
function onlyDescribes(given: Case): boolean {
  const [source, cue] = [given.attribution.source.at(-1), given.attribution.cue[0]]
  if (!source || !cue || cue.start - source.end > 1) return false
  const [verb, ...more] = tokensIn(given.doc, cue)
  if (!verb || more.length > 0 || given.pack.classOf(verb.norm, false) !== 'gerund') return false
  const words = tokensIn(given.doc, source)
  const noun = words.at(-1)?.norm ?? ''
  if (given.pack.people?.quantifiers.has(words[0]?.norm ?? '') === true) return false
  const kind = given.pack.people?.nouns.get(given.pack.people.singularOf(noun) ?? noun)
  return kind === 'air' || kind === 'document'
}
