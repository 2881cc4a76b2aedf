import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildOutlets, type TableFile } from './build-outlet-rows'

/**
 * `npx tsx scripts/build-outlets.ts`: the tables in `assets/outlets/` → `assets/outlets.json`, always in the same order; says what is
 * wrong with a table, with its line, and writes nothing then.
 */
const folder = 'assets/outlets'
const target = 'assets/outlets.json'

const files: TableFile[] = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const { json, outlets, problems } = buildOutlets(files)
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
else {
  writeFileSync(target, json)
  console.log(`${target}: ${outlets.length} outlets in ${new Set(outlets.flatMap((outlet) => outlet.country ?? [])).size} countries, ${json.length} characters`)
}
