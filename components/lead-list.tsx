import { webAddress } from './web-address'

import type { Lead } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

export interface LeadListProps {
  readonly leads: readonly Lead[]
  /** What the leads belong to, for people who hear the list. */
  readonly label: string
}

/** Where to look, best first: links that open a tab. Addresses that are not http(s) are left out; none left: nothing. */
export function LeadList({ leads, label }: LeadListProps) {
  const links = leads.filter(({ href }) => webAddress(href) !== null)
  if (links.length === 0) return null
  return (
    <ul class="leads" aria-label={label}>
      {links.map(({ href, label: text, via }) => (
        <li key={`${via} ${href}`}>
          <a class="lead" data-via={via} href={href} target="_blank" rel="noopener noreferrer">
            <bdi>{text}</bdi>
            <span class="lead-arrow" aria-hidden="true">
              ↗
            </span>
            <span class="visually-hidden"> ({t('popup.leads.newTab')})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
