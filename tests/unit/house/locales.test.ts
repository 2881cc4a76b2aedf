import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { findingCodes } from '@/lib/findings/finding'
import { whyKey } from '@/lib/findings/why-key'

type Messages = { readonly [key: string]: string | Messages }

const keysOf = (messages: Messages, prefix = ''): string[] =>
  Object.entries(messages).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)))

const read = (file: string): string[] => keysOf(JSON.parse(readFileSync(join('locales', file), 'utf8')) as Messages)

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

/** Keys as the code has them; a key that is put together counts by its fixed beginning. */
const named = sources.flatMap((source) => [...source.matchAll(/\bt\(\s*(?:'([\w.]+)'|`([\w.]+)\$\{)/g)].map(([, whole, start]) => ({ whole, start })))

describe('locales', () => {
  const english = read('en.json')

  it('have every key that the code names', () => {
    expect(named.length).toBeGreaterThan(50)
    expect(named.flatMap(({ whole }) => (whole !== undefined && !english.includes(whole) ? [whole] : []))).toEqual([])
    expect(named.flatMap(({ start }) => (start !== undefined && !english.some((key) => key.startsWith(start)) ? [start] : []))).toEqual([])
  })

  it('have a name and a sentence for every finding', () => {
    for (const code of findingCodes) expect(english).toEqual(expect.arrayContaining([whyKey(code), whyKey(code).replace('finding.', 'findingName.')]))
  })

  it('have the same keys in every language', () => {
    for (const file of readdirSync('locales')) expect(read(file).toSorted(), file).toEqual(english.toSorted())
  })
})
