/** The nine findings of the analysis contract, gravest first; of two that hold, the earlier one stands. */
export const findingCodes = [
  'unsourced-social-quote',
  'unattributed-quote',
  'headline-quote-missing',
  'mislinked-report',
  'anonymous-source',
  'vague-source',
  'unlinked-social-quote',
  'unlinked-report',
  'unlinked-document',
] as const

export type FindingCode = (typeof findingCodes)[number]
export type Severity = 'high' | 'medium' | 'low'

export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  'unsourced-social-quote': 'high',
  'unattributed-quote': 'high',
  'headline-quote-missing': 'high',
  'mislinked-report': 'high',
  'anonymous-source': 'medium',
  'vague-source': 'medium',
  'unlinked-social-quote': 'medium',
  'unlinked-report': 'medium',
  'unlinked-document': 'low',
}
