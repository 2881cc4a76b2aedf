import { hostOf } from './host-of'
import { webAddress } from './web-address'

import type { Lead } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

/** Where to look, best first, as links that open beside the article. Nothing where there is no lead. */
export function CardLeads({ leads }: { readonly leads: readonly Lead[] }) {
  const safe = leads.filter(({ href }) => webAddress(href) !== null)
  if (safe.length === 0) return null
  return (
    <div class="sc-leads">
      <h3 class="sc-leads-title">{t('card.leads')}</h3>
      <ul>
        {safe.map(({ via, href, label }) => (
          <li key={`${via} ${href}`}>
            <a class="sc-lead" href={href} target="_blank" rel="noopener noreferrer">
              <span class="sc-lead-label" dir="auto">
                {label}
              </span>
              <span class="sc-lead-host">
                {t(`card.via.${via}`)} · <bdi>{hostOf(href)}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
