import { type FindingRule, isQuestion, isSaid, sourceText } from './case'

/** A crowd that cannot be asked (`critics`, `many`, `reports`), and nothing linked that would show who. SPJ: "Identify sources clearly." */
export const vagueSource: FindingRule = {
  code: 'vague-source',
  examine(given) {
    const { sourceKind, channel } = given.attribution
    if (sourceKind !== 'crowd' || !isSaid(given) || isQuestion(given) || given.trace.length > 0 || channel?.kind === 'platform') return null
    return [sourceText(given)]
  },
}
