import { type FindingRule, sourceText, sureEnough } from './case'

/** A crowd that cannot be asked (`critics`, `many`, `reports`), and nothing linked that would show who. SPJ: "Identify sources clearly." */
export const vagueSource: FindingRule = {
  code: 'vague-source',
  examine(given) {
    const { sourceKind, channel, confidence } = given.attribution
    if (sourceKind !== 'crowd' || confidence < sureEnough || given.trace.length > 0 || channel?.kind === 'platform') return null
    return [sourceText(given)]
  },
}
