import { tokensIn } from '@/lib/text/positions'

import { type Case, sourceText } from './case'

/** Does the text name who posted: a person, a body, an outlet, or a handle (`@jane`, `u/jane`), whose account or whose post it may be? */
export function namesPoster(given: Case): boolean {
  const { sourceKind, speaker } = given.attribution
  if (speaker !== null || sourceKind === 'person' || sourceKind === 'organization' || sourceKind === 'outlet') return true
  return /(?:^|[\s(])@\w|\bu\/\w/u.test(sourceText(given)) || isOwned(given) || isPutThere(given)
}

/** `her Twitter account`, `Roe's Instagram story`, `a post by Jane Roe`: a post or account, and whose it is. */
function isOwned({ doc, pack, attribution }: Case): boolean {
  const [source] = attribution.source
  if (attribution.sourceKind !== 'document' || !source) return false
  const tokens = tokensIn(doc, source)
  if (pack.owners.has(tokens[0]?.norm ?? '') || tokens.slice(0, 2).some((token) => token.capital && token.norm.endsWith("'s"))) return true
  const by = tokens.findIndex((token) => pack.agent.has(token.norm))
  const maker = by < 0 ? [] : tokens.slice(by + 1)
  const end = maker.findIndex((token) => token.kind !== 'word' || pack.channels.platformBefore.has(token.norm))
  return maker.slice(0, end < 0 ? maker.length : end).some((token, i, all) => token.capital && all[i + 1]?.capital === true)
}

/** `Roe posted a message on X reading “…”`: the source is what somebody named is just said to have posted there. */
function isPutThere({ attributions, attribution, index }: Case): boolean {
  const [source] = attribution.source
  const outer = attributions[index - 1]
  if (attribution.sourceKind !== 'document' || !source || outer?.channel?.kind !== 'platform' || outer.speaker === null) return false
  return outer.content.some((span) => span.start <= source.start && source.end <= span.end)
}
