import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { PageText } from '@/lib/text/page-text'

import { parseRows, type Row, toMarkedText } from './parse-rows'

/** Where the rows lie, relative to the project's root. */
export const fixtures = 'tests/fixtures/regression'

/** One file of rows. `name` is `<language>/<phenomenon>` or `pages/<name>`. */
export interface RowFile {
  readonly name: string
  readonly path: string
  readonly rows: readonly Row[]
}

/** Every file of the set, in order of names. Throws where a file is malformed or an id is given twice. */
export function loadRowFiles(): RowFile[] {
  const files = readdirSync(fixtures).sort().flatMap((folder) =>
    readdirSync(join(fixtures, folder)).filter((file) => file.endsWith('.txt')).sort().map((file): RowFile => {
      const path = join(fixtures, folder, file)
      return { name: `${folder}/${file.slice(0, -4)}`, path, rows: parseRows(readFileSync(path, 'utf8'), folder === 'pages' ? 'en' : folder) }
    }),
  )
  const seen = new Set<string>()
  for (const { id } of files.flatMap((file) => file.rows)) {
    if (seen.has(id)) throw new Error(`two rows are called ${id}`)
    seen.add(id)
  }
  return files
}

/** The page that a row stands for. */
export function pageOf(row: Row): PageText {
  const { text, blocks, links, embeds } = toMarkedText(row.marked)
  const fact = (name: string): string | null => row.facts[name] ?? null
  return {
    url: fact('url'), title: fact('title'), standfirst: fact('standfirst'), byline: fact('byline'), site: fact('site'), published: null, language: row.language,
    text, blocks, links, embeds, complete: fact('complete') !== 'no',
  }
}
