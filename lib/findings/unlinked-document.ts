import { type FindingRule, isSaid } from './case'

/** A study, memo, filing, order, bill, dataset or press release is the origin, and nothing links it. A body that spoke is no document. */
export const unlinkedDocument: FindingRule = {
  code: 'unlinked-document',
  examine(given) {
    const { channel, sourceKind } = given.attribution
    if (channel?.kind !== 'document' || !isSaid(given) || given.trace.length > 0) return null
    if (channel.domain !== null && sourceKind !== 'document') return null
    return [channel.name]
  },
}
