import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The table of `CONTRIBUTING.md`: for each room what it may import beside itself, and of what only the types. */
interface Room {
  readonly file: string
  readonly may: readonly string[]
  readonly types?: readonly string[]
}

const pure = ['lib/text/x', 'lib/language/x', 'lib/language/language-pack', 'lib/attribution/x', 'lib/outlets/x', 'lib/findings/x', 'lib/analysis']

const rooms: Readonly<Record<string, Room>> = {
  text: { file: 'lib/text/probe.ts', may: [] },
  platform: { file: 'lib/platform/probe.ts', may: ['wxt/browser', '#i18n', 'webextension-polyfill', 'wxt', 'wxt/utils/define-background'] },
  language: { file: 'lib/language/probe.ts', may: ['lib/text/x'] },
  outlets: { file: 'lib/outlets/probe.ts', may: ['lib/text/x'] },
  attribution: { file: 'lib/attribution/probe.ts', may: ['lib/text/x', 'lib/outlets/x'], types: ['lib/language/x', 'lib/language/language-pack'] },
  findings: {
    file: 'lib/findings/probe.ts',
    may: ['lib/text/x', 'lib/attribution/x', 'lib/outlets/x'],
    types: ['lib/language/x', 'lib/language/language-pack'],
  },
  analysis: { file: 'lib/analysis.ts', may: pure.filter((path) => path !== 'lib/analysis') },
  page: { file: 'lib/page/probe.ts', may: ['lib/text/x'] },
  marks: { file: 'lib/marks/probe.ts', may: ['lib/text/x'], types: ['lib/page/x'] },
  leads: { file: 'lib/leads/probe.ts', may: pure },
  store: { file: 'lib/store/probe.ts', may: [], types: pure },
  messages: { file: 'lib/messages/probe.ts', may: ['lib/platform/x', 'lib/platform/i18n'], types: [...pure, 'lib/store/x', 'lib/page/x'] },
  components: {
    file: 'components/probe.tsx',
    may: ['lib/platform/i18n', 'components/x'],
    types: [...pure, 'lib/store/x', 'lib/messages/x', 'lib/page/x', 'lib/marks/x', 'lib/leads/x', 'lib/platform/x'],
  },
  entrypoints: {
    file: 'entrypoints/probe/index.ts',
    may: [...pure, 'lib/store/x', 'lib/messages/x', 'lib/page/x', 'lib/marks/x', 'lib/leads/x', 'lib/platform/x', 'lib/platform/i18n', 'components/x', 'wxt/utils/define-background'],
  },
}

const targets = [
  ...new Set([
    ...Object.values(rooms).flatMap((room) => [...room.may, ...(room.types ?? [])]),
    'entrypoints/x',
    'scripts/x',
    'tests/x',
    'node:fs',
    'wxt',
  ]),
]

const specifier = (target: string): string => (/^(?:lib|components|entrypoints|scripts|tests)\//.test(target) ? `@/${target}` : target)

/** Every import that the lint forbids, as `file:line`. */
function forbidden(root: string, snippets: ReadonlyMap<string, readonly string[]>): Set<string> {
  for (const [file, lines] of snippets) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${lines.join('\n')}\n`)
  }
  copyFileSync('.oxlintrc.json', join(root, '.oxlintrc.json'))
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', '.']
  let out = ''
  try {
    out = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  } catch (error) {
    out = String((error as { stdout?: unknown }).stdout)
  }
  const report = JSON.parse(out) as { diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[] }
  const hits = new Set<string>()
  for (const { code, filename, labels } of report.diagnostics) {
    if (!code.includes('no-restricted-imports')) continue
    hits.add(`${filename.replaceAll('\\', '/').replace(/^\.\//, '')}:${String(labels[0]?.span.line)}`)
  }
  return hits
}

describe('layer rules', () => {
  const root = mkdtempSync(join(tmpdir(), 'layers-'))
  let hits = new Set<string>()

  beforeAll(() => {
    const snippets = new Map<string, string[]>()
    for (const room of Object.values(rooms)) {
      snippets.set(room.file, [
        ...targets.flatMap((target, i) => [`import { a as a${i} } from '${specifier(target)}'`, `import type { T as T${i} } from '${specifier(target)}'`]),
        `import { up } from '../up'`,
        `import { over } from './x/../../over'`,
        `import { near } from './near'`,
      ])
    }
    hits = forbidden(root, snippets)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  for (const [name, room] of Object.entries(rooms)) {
    it(`holds for ${name}`, () => {
      const allowed: string[] = []
      targets.forEach((target, i) => {
        if (!hits.has(`${room.file}:${2 * i + 1}`)) allowed.push(target)
        if (!hits.has(`${room.file}:${2 * i + 2}`)) allowed.push(`type ${target}`)
      })
      const expected = targets.flatMap((target) => {
        if (room.may.includes(target) || target.startsWith(`lib/${name}/`)) return [target, `type ${target}`]
        return room.types?.includes(target) === true ? [`type ${target}`] : []
      })
      expect(allowed).toEqual(expected)
    })

    it(`takes no path through a parent folder in ${name}`, () => {
      const last = targets.length * 2
      expect([1, 2, 3].map((n) => hits.has(`${room.file}:${last + n}`))).toEqual([true, true, false])
    })
  }
})
