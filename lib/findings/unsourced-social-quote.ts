import { type FindingRule, isSaid } from './case'
import { namesPoster } from './poster'

/** Said to come from social media, nobody named, nothing linked or embedded. Reuters: sourcing to Twitter makes no more sense than to "the Internet". */
export const unsourcedSocialQuote: FindingRule = {
  code: 'unsourced-social-quote',
  examine(given) {
    const { channel } = given.attribution
    if (channel?.kind !== 'platform' || !isSaid(given) || given.trace.length > 0 || namesPoster(given)) return null
    return [channel.name]
  },
}
