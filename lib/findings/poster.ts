import { tokensIn } from '@/lib/text/positions'

import { type Case, sourceText } from './case'

/** Does the text name who posted: a person, a body, an outlet, or a handle (`@jane`, `u/jane`), whose account or whose post it may be? */
export function namesPoster(given: Case): boolean {
  const { sourceKind, speaker } = given.attribution
  if (speaker !== null || sourceKind === 'person' || sourceKind === 'organization' || sourceKind === 'outlet') return true
  return /(?:^|[\s(])@\w|\bu\/\w/u.test(sourceText(given)) || isOwned(given) || isPutThere(given)
}

/** `her Twitter account`, `Roe's Instagram story`: a post or account, and whose it is. */
function isOwned({ doc, pack, attribution }: Case): boolean {
  const [source] = attribution.source
  if (attribution.sourceKind !== 'document' || !source) return false
  const [first, second] = tokensIn(doc, source)
  return pack.owners.has(first?.norm ?? '') || [first, second].some((token) => token?.capital === true && token.norm.endsWith("'s"))
}

/** `Roe posted a message on X reading “…”`: the source is what somebody named is just said to have posted there. */
function isPutThere({ attributions, attribution, index }: Case): boolean {
  const [source] = attribution.source
  const outer = attributions[index - 1]
  if (attribution.sourceKind !== 'document' || !source || outer?.channel?.kind !== 'platform' || outer.speaker === null) return false
  return outer.content.some((span) => span.start <= source.start && source.end <= span.end)
}
