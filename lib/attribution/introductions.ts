import { factsAt, isAny, type PeopleReading } from './people-reading'
import { personal } from './phrase-parts'
import * as lists from './people-lists'

/** Words between `a` and the noun that it introduces. */
const longestIntroduction = 5

/**
 * The noun at token `i` by which somebody new comes into the text without a name (`a night watchman`): singular, lower case. `null` where
 * it introduces nobody: it has no indefinite article, tells what somebody named is (`Roe is a singer`, `, a singer,`), or a name follows.
 */
export function introducedAt(r: PeopleReading, i: number): string | null {
  if (isAny(r, i + 1, lists.noun | lists.namer)) return null
  for (let k = i - 1; k >= 0 && k >= i - longestIntroduction; k--) {
    if (isAny(r, k, lists.indefinite | lists.unnamedPronoun)) return isPredicate(r, k - 1) ? null : nounAt(r, i)
    if (r.doc.tokens[k]?.kind !== 'word' || isAny(r, k, lists.preposition | lists.definite | lists.copula)) return null
  }
  return null
}

/** `is a`, `as a`, `, a`. */
function isPredicate(r: PeopleReading, i: number): boolean {
  const token = r.doc.tokens[i]
  return token?.kind === 'punctuation' ? token.norm === ',' : isAny(r, i, lists.copula) || r.pack.classOf(token?.norm ?? '', false) === 'subordinator'
}

function nounAt(r: PeopleReading, i: number): string | null {
  const { bare } = factsAt(r, i)
  const nounClass = r.words.nouns.get(bare)
  return nounClass !== undefined && (nounClass === 'source' || personal.has(nounClass)) ? bare : null
}
