import type { FindingCode } from '@/lib/findings/finding'
import { t, type TextKey } from '@/lib/platform/i18n'

const keys: Readonly<Record<FindingCode, TextKey>> = {
  'unsourced-social-quote': 'findingName.unsourcedSocialQuote',
  'unattributed-quote': 'findingName.unattributedQuote',
  'headline-quote-missing': 'findingName.headlineQuoteMissing',
  'mislinked-report': 'findingName.mislinkedReport',
  'anonymous-source': 'findingName.anonymousSource',
  'vague-source': 'findingName.vagueSource',
  'unlinked-social-quote': 'findingName.unlinkedSocialQuote',
  'unlinked-report': 'findingName.unlinkedReport',
  'unlinked-document': 'findingName.unlinkedDocument',
}

/** What a finding is called before the reader, in her language: a few words, upper case first, no full stop. */
export function findingName(code: FindingCode): string {
  return t(keys[code])
}
