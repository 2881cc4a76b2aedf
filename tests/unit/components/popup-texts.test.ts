import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

function leaves(tree: unknown, path: string): string[] {
  if (typeof tree !== 'object' || tree === null) return [path]
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`))
}

it('has no text of the popup that nothing shows', () => {
  const locale: Record<string, unknown> = JSON.parse(readFileSync('locales/en.json', 'utf8'))
  const sources = ['components', 'entrypoints/popup']
    .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
    .join('\n')
  const unused = ['popup', 'state', 'settings'].flatMap((group) => leaves(locale[group], group)).filter((key) => !sources.includes(`'${key}'`))
  expect(unused).toEqual([])
})
