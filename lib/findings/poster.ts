import { type Case, sourceText } from './case'

/** Does the text name who posted: a person, a body, an outlet, or a handle (`@jane`, `u/jane`)? */
export function namesPoster(given: Case): boolean {
  const { sourceKind, speaker } = given.attribution
  if (speaker !== null || sourceKind === 'person' || sourceKind === 'organization' || sourceKind === 'outlet') return true
  return /(?:^|[\s(])@\w|\bu\/\w/u.test(sourceText(given))
}
