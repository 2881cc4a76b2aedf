import { type FindingRule, isSaid } from './case'

/** Another outlet is the origin, and no page of it is linked. NYT: when crediting a competitor, a link is mandatory. */
export const unlinkedReport: FindingRule = {
  code: 'unlinked-report',
  examine(given) {
    const { channel } = given.attribution
    if (channel?.kind !== 'outlet' || !isSaid(given) || given.trace.length > 0) return null
    return [channel.name]
  },
}
