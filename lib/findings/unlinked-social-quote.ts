import { type FindingRule, sureEnough } from './case'
import { namesPoster } from './poster'

/** A named author on a platform, and the post is neither linked nor embedded. */
export const unlinkedSocialQuote: FindingRule = {
  code: 'unlinked-social-quote',
  examine(given) {
    const { channel, speaker, confidence } = given.attribution
    if (channel?.kind !== 'platform' || confidence < sureEnough || given.trace.length > 0 || !namesPoster(given)) return null
    return [speaker ?? '', channel.name]
  },
}
