import { type FindingRule, isSaid } from './case'
import { namesPoster } from './poster'

/** A named author on a platform, and the post is neither linked nor embedded. */
export const unlinkedSocialQuote: FindingRule = {
  code: 'unlinked-social-quote',
  examine(given) {
    const { channel, speaker } = given.attribution
    if (channel?.kind !== 'platform' || !isSaid(given) || given.trace.length > 0 || !namesPoster(given)) return null
    return [speaker ?? '', channel.name]
  },
}
