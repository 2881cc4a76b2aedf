import { NewTabLink } from './new-tab-link'
import { webAddress } from './web-address'

import type { Lead } from '@/lib/analysis'

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
          <NewTabLink href={href} via={via}>
            <bdi>{text}</bdi>
          </NewTabLink>
        </li>
      ))}
    </ul>
  )
}
