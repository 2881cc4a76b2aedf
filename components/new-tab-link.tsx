import type { ComponentChildren } from 'preact'

import type { Lead } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

export interface NewTabLinkProps {
  /** http(s), checked. */
  readonly href: string
  readonly via?: Lead['via']
  readonly children: ComponentChildren
}

/** A link out of the popup: it opens a tab, says so, and tells the other side nothing. */
export function NewTabLink({ href, via, children }: NewTabLinkProps) {
  return (
    <a class="lead" data-via={via} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span class="lead-arrow" aria-hidden="true">
        ↗
      </span>
      <span class="visually-hidden"> ({t('popup.leads.newTab')})</span>
    </a>
  )
}
