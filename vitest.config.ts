import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The scenarios are written once and run in each browser: one project a browser, and one for what measures its pace, which wants the machine to itself. */
const endToEnd = (['chromium', 'firefox'] as const).flatMap((browser) =>
  [
    { name: `e2e-${browser}`, include: ['tests/e2e/{scenarios,live}/**/*.test.ts'] },
    { name: `measured-${browser}`, include: ['tests/e2e/measured/**/*.test.ts'] },
  ].map((project) => ({
    extends: true as const,
    test: {
      ...project,
      provide: { browser },
      // One browser is shared by the files of a project, so they run one after another in one worker.
      fileParallelism: false,
      isolate: false,
      testTimeout: 60_000,
      hookTimeout: 90_000,
      // On a slow machine Firefox now and then says of a page that is being left “Script terminated by timeout” or “Promise resolved while
      // context is inactive” on our console: two scenarios of 118 in one run, others in the next. Chromium needs no second try.
      retry: browser === 'firefox' ? 1 : 0,
    },
  })),
)

export default defineConfig({
  resolve: { alias: { '@': root.replace(/[/\\]$/, '') } },
  test: {
    reporters: ['default'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 20_000 } },
      { extends: true, test: { name: 'package', include: ['tests/package/**/*.test.ts'], environment: 'node' } },
      ...endToEnd,
    ],
  },
})
