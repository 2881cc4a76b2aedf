import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type FindingCode, findingCodes } from '@/lib/findings/finding'

/** One finding that a sample page has to get. */
export interface ExpectedFinding {
  readonly finding: FindingCode
  /** How the content begins. */
  readonly content: string
  /** The last words of the content: the badge stands behind them. */
  readonly end: string
  readonly speaker?: string
  /** Registrable domain of the outlet or platform. */
  readonly channel?: string
}

/** What is right for a sample page. */
export type Expectation =
  | { readonly article: false }
  | {
      readonly article: true
      readonly title: string
      /** The quoted words of the headline that the body has not, or `null`. */
      readonly headline: string | null
      /** All of them, in reading order. */
      readonly findings: readonly ExpectedFinding[]
      /** Beginnings of contents that have to be found, and be fine. */
      readonly fine: readonly string[]
      /** Words that belong to no attribution. */
      readonly absent: readonly string[]
    }

const folder = 'samples'

/** Every sample page with its expectation; throws where one of a pair is missing. */
export function readSamples(): { readonly name: string; readonly expected: Expectation }[] {
  const files = readdirSync(folder)
  const names = new Set(files.map((file) => file.replace(/\.\w+$/, '')))
  return [...names].toSorted().map((name) => {
    for (const file of [`${name}.html`, `${name}.json`]) if (!existsSync(join(folder, file))) throw new Error(`${folder}/${file} is missing`)
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expectation
    if (expected.article) for (const { finding } of expected.findings) if (!findingCodes.includes(finding)) throw new Error(`${name}.json: no finding ${finding}`)
    return { name, expected }
  })
}

const locale = JSON.parse(readFileSync('locales/en.json', 'utf8')) as { findingName: Record<string, string> }

/** How a finding is called in the interface. */
export function nameOfFinding(code: FindingCode): string {
  const key = code.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const name = locale.findingName[key]
  if (name === undefined) throw new Error(`locales/en.json: no name for ${code}`)
  return name
}
