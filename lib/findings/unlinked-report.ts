import { tokensIn } from '@/lib/text/positions'

import { type Case, type FindingRule, isSaid } from './case'

/** Another outlet is the origin, and no page of it is linked. NYT: when crediting a competitor, a link is mandatory. */
export const unlinkedReport: FindingRule = {
  code: 'unlinked-report',
  examine(given) {
    const { channel } = given.attribution
    if (channel?.kind !== 'outlet' || !isSaid(given) || given.trace.length > 0 || speaksOfItself(given)) return null
    return [channel.name]
  },
}

/** `CNN said it would close its bureau`: the outlet is who speaks, and of itself. */
function speaksOfItself({ attribution, doc, pack }: Case): boolean {
  const [first] = attribution.content
  if (attribution.sourceKind !== 'outlet' || attribution.mode === 'direct' || !first) return false
  const says = attribution.cue.some((span) => tokensIn(doc, span).some((token) => pack.channels.sayVerbs.has(token.norm)))
  const pronoun = pack.people?.pronouns.get(tokensIn(doc, first)[0]?.norm ?? '')
  return says && pronoun?.number === 'thing'
}
