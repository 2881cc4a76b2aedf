import { type FindingRule, sureEnough } from './case'

/** Another outlet is the origin, and no page of it is linked. NYT: when crediting a competitor, a link is mandatory. */
export const unlinkedReport: FindingRule = {
  code: 'unlinked-report',
  examine(given) {
    const { channel, confidence } = given.attribution
    if (channel?.kind !== 'outlet' || confidence < sureEnough || given.trace.length > 0) return null
    return [channel.name]
  },
}
