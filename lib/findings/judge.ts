import { anonymousSource } from './anonymous-source'
import type { Case, FindingRule, Substitutions } from './case'
import type { FindingCode } from './finding'
import { mislinkedReport } from './mislinked-report'
import { unattributedQuote } from './unattributed-quote'
import { unlinkedDocument } from './unlinked-document'
import { unlinkedReport } from './unlinked-report'
import { unlinkedSocialQuote } from './unlinked-social-quote'
import { unsourcedSocialQuote } from './unsourced-social-quote'
import { vagueSource } from './vague-source'

/** Every rule about an attribution, gravest first, in the order of `findingCodes`. */
export const findingRules: readonly FindingRule[] = [
  unsourcedSocialQuote, unattributedQuote, mislinkedReport, anonymousSource, vagueSource, unlinkedSocialQuote, unlinkedReport, unlinkedDocument,
]

/** What holds of an attribution, and what fills its sentence. */
export interface Verdict {
  readonly code: FindingCode
  readonly substitutions: Substitutions
}

/** The gravest finding that holds; `null` where the attribution is fine. */
export function judge(given: Case): Verdict | null {
  for (const rule of findingRules) {
    const substitutions = rule.examine(given)
    if (substitutions) return { code: rule.code, substitutions }
  }
  return null
}
