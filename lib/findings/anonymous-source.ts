import { blockIndexAt } from '@/lib/text/positions'

import { type Case, type FindingRule, isOpinion, isQuestion, isSaid, sourceText } from './case'

/**
 * People who are described and not named (`a senior official`). Reuters Handbook: "Anonymous sources are the weakest sources."
 * An unnamed poster is judged by the rules for social media; an unnamed person in a linked document is fine.
 */
export const anonymousSource: FindingRule = {
  code: 'anonymous-source',
  examine(given) {
    const { sourceKind, channel } = given.attribution
    if (sourceKind !== 'unnamed' || !isSaid(given) || !isOpinion(given) || isNamedNext(given) || isQuestion(given) || channel?.kind === 'platform') return null
    if (channel?.kind === 'document' && given.trace.length > 0) return null
    return [sourceText(given)]
  },
}

/** `A woman who lost her home has told how …` ¶ `Jane Roe, 34, …`: the first paragraph describes whom the next one names at its start. */
function isNamedNext({ attribution, doc, spoken }: Case): boolean {
  const first = attribution.source[0]
  return first !== undefined && first.start === 0 && blockIndexAt(doc, first.end) === 0 && spoken.startsWithName(1)
}
