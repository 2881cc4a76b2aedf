import { FindingItem, type Lookups } from './finding-item'
import { SeverityGlyph } from './severity-glyph'

import type { ListedFinding } from '@/lib/analysis-summary'
import type { Severity } from '@/lib/findings/finding'
import { t } from '@/lib/platform/i18n'

const severities = ['high', 'medium', 'low'] as const satisfies readonly Severity[]

export interface FindingGroupsProps {
  readonly findings: readonly ListedFinding[]
  /** Level of the groups' headings: one below the heading that they stand under. */
  readonly level: 3 | 4
  /** Shows a finding's place on the page; without it the findings are text only. */
  readonly onReveal?: ((id: string) => void) | undefined
  /** Ids of findings whose place was not found on the page. */
  readonly gone?: ReadonlySet<string> | undefined
  readonly lookups?: Lookups | undefined
}

/** Findings under one heading for each severity, gravest first; severities without any are left out. */
export function FindingGroups({ findings, level, onReveal, gone, lookups }: FindingGroupsProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <>
      {severities.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity)
        if (group.length === 0) return null
        return (
          <div key={severity} class="finding-group" data-severity={severity}>
            <Heading class="severity-heading">
              <SeverityGlyph level={severity} /> {t(`severity.${severity}`)} <span class="count">{group.length}</span>
            </Heading>
            <ul class="findings">
              {group.map((finding) => (
                <FindingItem
                  key={finding.id}
                  finding={finding}
                  onReveal={onReveal}
                  lookups={lookups}
                  problem={gone?.has(finding.id) === true ? t('popup.findings.gone') : null}
                />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
