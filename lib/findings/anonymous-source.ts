import { type FindingRule, isQuestion, isSaid, sourceText } from './case'

/**
 * People who are described and not named (`a senior official`). Reuters Handbook: "Anonymous sources are the weakest sources."
 * An unnamed poster is judged by the rules for social media; an unnamed person in a linked document is fine.
 */
export const anonymousSource: FindingRule = {
  code: 'anonymous-source',
  examine(given) {
    const { sourceKind, channel } = given.attribution
    if (sourceKind !== 'unnamed' || !isSaid(given) || isQuestion(given) || channel?.kind === 'platform') return null
    if (channel?.kind === 'document' && given.trace.length > 0) return null
    return [sourceText(given)]
  },
}
