import type { Division } from '@/lib/analysis-summary'
import { t } from '@/lib/platform/i18n'

const parts = ['linked', 'named', 'unnamed', 'unsourced'] as const satisfies readonly (keyof Division)[]

const labels = {
  linked: () => t('popup.divide.linked'),
  named: () => t('popup.divide.named'),
  unnamed: () => t('popup.divide.unnamed'),
  unsourced: () => t('popup.divide.unsourced'),
} as const

/** How the attributions divide: a bar for the eye, and a legend that says the same in words and numbers. */
export function DivisionBar({ division }: { readonly division: Division }) {
  const present = parts.filter((part) => division[part] > 0)
  return (
    <div class="division">
      <div class="division-bar" aria-hidden="true">
        {present.map((part) => (
          <span key={part} class="division-part" data-part={part} style={{ flexGrow: division[part] }} />
        ))}
      </div>
      <ul class="division-legend">
        {parts.map((part) => (
          <li key={part} class={division[part] === 0 ? 'is-zero' : undefined}>
            <span class="division-swatch division-part" data-part={part} aria-hidden="true" />
            <span class="division-label">{labels[part]()}</span> <span class="division-count">{division[part]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
