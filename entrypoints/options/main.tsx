import { render } from 'preact'

import { Options } from './options'

import { t } from '@/lib/platform/i18n'

const root = document.querySelector('#options')
if (root === null) throw new Error('options: its root element is missing')
document.documentElement.lang = t('popup.language')
document.documentElement.dir = t('popup.direction')
document.title = t('options.title')
render(<Options />, root)
