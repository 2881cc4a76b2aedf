import { type Case, type FindingRule, isSaid, textOf } from './case'

/** A study, memo, filing, order, bill, dataset or press release is the origin, and nothing links it. A body that spoke is no document. */
export const unlinkedDocument: FindingRule = {
  code: 'unlinked-document',
  examine(given) {
    const { channel, sourceKind } = given.attribution
    if (channel?.kind !== 'document' || !isSaid(given) || given.trace.length > 0) return null
    const spoke = channel.domain !== null && sourceKind !== 'document' && given.outlets.named(channel.name) !== null
    if (spoke || isSeenByUs(given)) return null
    return [channel.name]
  },
}

/** `a memo reviewed by this newspaper`: what the publisher itself saw is its own evidence. */
function isSeenByUs(given: Case): boolean {
  return given.attribution.source.some((span) => given.outlets.mentions(textOf(given, span)).some((mention) => mention.own && mention.start > 0))
}
