import { element } from './element'
import { hostOf } from './host-of'
import { webAddress } from './web-address'

import type { Lead } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

/** Where to look, best first, as links that open beside the article; `null` where there is no lead. */
export function cardLeads(leads: readonly Lead[]): HTMLElement | null {
  const safe = leads.filter(({ href }) => webAddress(href) !== null)
  if (safe.length === 0) return null
  const items = safe.map(({ via, href, label }) =>
    element(
      'li',
      {},
      element(
        'a',
        { class: 'sc-lead', href, target: '_blank', rel: 'noopener noreferrer' },
        element('span', { class: 'sc-lead-label', dir: 'auto' }, label),
        element('span', { class: 'sc-lead-host' }, t(`card.via.${via}`), ' · ', element('bdi', {}, hostOf(href))),
      ),
    ),
  )
  return element('div', { class: 'sc-leads' }, element('h3', { class: 'sc-leads-title' }, t('card.leads')), element('ul', {}, ...items))
}
