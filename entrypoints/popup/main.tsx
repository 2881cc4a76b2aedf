import { render } from 'preact'

import { Popup } from './popup'

import { t } from '@/lib/platform/i18n'

/** `?tab=` names the tab to speak of where the popup is opened as a page of its own; without it, the active one. */
function namedTab(): number | null {
  const id = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10)
  return Number.isNaN(id) ? null : id
}

const root = document.querySelector('#popup')
if (root === null) throw new Error('popup: its root element is missing')
document.documentElement.lang = t('popup.language')
document.documentElement.dir = t('popup.direction')
document.title = t('extensionName')
render(<Popup namedTab={namedTab()} />, root)
