import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

import { serviceTerms } from './lib/leads/lookups/service-terms'
import { refuseInnerHtml } from './scripts/refuse-inner-html'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  // The preload polyfill fetches; both browsers preload by themselves.
  vite: () => ({ plugins: [preact(), refuseInnerHtml()], build: { modulePreload: { polyfill: false } } }),
  // `npm run dev` opens a browser where there is a screen to open it on; Chromium's sandbox wants an ordinary user.
  webExt: { disabled: !hasDisplay, ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }) },
  // What a reviewer builds the package from; pictures and tests are in the repository.
  zip: { excludeSources: ['docs/**', 'tests/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // Each is asked for when its look-up is turned on: with the permission above the browser agrees at once, without it the reader does.
    optional_host_permissions: [...new Set(Object.values(serviceTerms).flatMap(({ origins }) => origins))].filter((origin) => origin !== 'https://*/*'),
    // Badges stand behind the whole page in the order of the keyboard: these lead there from anywhere. Readers can choose others.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
      'next-badge': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-badge': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
    },
    // Private windows share the background; nothing of theirs is stored.
    incognito: 'spanning',
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle' }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'source-context@source-context.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
})
