import { SeverityGlyph } from './severity-glyph'

import type { Severity } from '@/lib/findings/finding'
import { t } from '@/lib/platform/i18n'

const severities = ['high', 'medium', 'low'] as const satisfies readonly Severity[]

const wording = {
  high: (count: number) => t('popup.findings.countHigh', [String(count)]),
  medium: (count: number) => t('popup.findings.countMedium', [String(count)]),
  low: (count: number) => t('popup.findings.countLow', [String(count)]),
} as const

/** How many findings of each severity, in words; those without any are left out. */
export function SeverityCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const present = severities.filter((severity) => counts[severity] > 0)
  if (present.length === 0) {
    return (
      <span class="severity-count" data-severity="fine">
        <SeverityGlyph level="fine" /> {t('popup.findings.countNone')}
      </span>
    )
  }
  return (
    <>
      {present.map((severity) => (
        <span key={severity} class="severity-count" data-severity={severity}>
          <SeverityGlyph level={severity} /> {wording[severity](counts[severity])}{' '}
        </span>
      ))}
    </>
  )
}
