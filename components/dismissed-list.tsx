import { findingName } from './finding-name'
import { shorten } from './shorten'

import type { ListedFinding } from '@/lib/analysis-summary'
import { t } from '@/lib/platform/i18n'

export interface DismissedListProps {
  readonly findings: readonly ListedFinding[]
  readonly onRestore: (id: string) => void
}

/** What the reader marked *Not an issue*, folded away, each with a way back. */
export function DismissedList({ findings, onRestore }: DismissedListProps) {
  if (findings.length === 0) return null
  return (
    <details class="dismissed">
      <summary>{t('popup.dismissed.summary', findings.length)}</summary>
      <ul>
        {findings.map(({ id, code, words }) => (
          <li key={id}>
            <p>
              <span class="finding-name">{findingName(code)}</span>
              <q class="finding-words">
                <bdi>{shorten(words, 90)}</bdi>
              </q>
            </p>
            <button type="button" class="quiet" aria-label={t('popup.dismissed.restoreNamed', [shorten(words, 60)])} onClick={() => onRestore(id)}>
              {t('popup.dismissed.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
