import { tokensIn } from '@/lib/text/positions'

import { type FindingRule, isSaid } from './case'
import { namesPoster } from './poster'

/** Said to come from social media, nobody named, nothing linked or embedded. Reuters: sourcing to Twitter makes no more sense than to "the Internet". */
export const unsourcedSocialQuote: FindingRule = {
  code: 'unsourced-social-quote',
  examine(given) {
    const { channel, mode, content } = given.attribution
    if (channel?.kind !== 'platform') return null
    const question = mode === 'indirect' && content[0] !== undefined && given.pack.channels.questions.has(tokensIn(given.doc, content[0])[0]?.norm ?? '')
    if (question || !isSaid(given) || given.trace.length > 0 || namesPoster(given)) return null
    return [channel.name]
  },
}
