import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { ensureBrowser } from './browsers'
import { binOf, runSteps, type Step, type StepResult } from './run-steps'

/** Everything that has to hold, from types to both browsers. `npm test -- NAME …` runs the named steps only. */
const reports = join('test-results', 'vitest')

const vitest = (project: string): Step['run'] => [
  binOf('vitest'),
  'run',
  `--project=${project}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, `${project}.json`)}`,
]

const typescript = binOf('typescript', 'tsc')
const wxt = binOf('wxt')

const steps: readonly Step[] = [
  { name: 'prepare', after: [], run: [wxt, 'prepare'] },
  { name: 'types', after: ['prepare'], run: [typescript, '-p', 'tsconfig.json'] },
  { name: 'types-pure', after: ['prepare'], run: [typescript, '-p', 'tsconfig.pure.json'] },
  { name: 'lint', after: ['prepare'], run: [binOf('oxlint'), '--deny-warnings'] },
  { name: 'unit', after: ['prepare'], run: vitest('unit') },
  { name: 'build-chrome', after: ['types', 'types-pure', 'lint'], run: [wxt, 'build', '-b', 'chrome'] },
  { name: 'build-firefox', after: ['build-chrome'], run: [wxt, 'build', '-b', 'firefox'] },
  { name: 'browsers', after: ['unit', 'build-chrome'], run: async (signal) => [await ensureBrowser('chromium', signal), await ensureBrowser('firefox', signal)] },
  { name: 'addon-lint', after: ['build-firefox'], run: [binOf('web-ext'), 'lint', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3'] },
  { name: 'package', after: ['build-chrome', 'build-firefox'], run: vitest('package') },
  { name: 'e2e-chromium', after: ['browsers', 'package'], run: vitest('e2e-chromium') },
  { name: 'e2e-firefox', after: ['browsers', 'package', 'addon-lint'], run: vitest('e2e-firefox') },
  // With the machine to themselves: what else runs would be measured with them.
  { name: 'measured-chromium', after: ['e2e-chromium', 'e2e-firefox'], run: vitest('measured-chromium') },
  { name: 'measured-firefox', after: ['measured-chromium'], run: vitest('measured-firefox') },
]

function chosen(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`)
  if (names.length === 0) return steps
  return steps.filter(({ name }) => names.includes(name)).map((step) => ({ ...step, after: step.after.filter((name) => names.includes(name)) }))
}

/** What vitest counted, over all its projects; a report that is missing counts nothing. */
function totals(): { passed: number; failed: number } {
  let passed = 0
  let failed = 0
  for (const { name } of steps) {
    const file = join(reports, `${name}.json`)
    if (!existsSync(file)) continue
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    passed += report.numPassedTests
    failed += report.numFailedTests
  }
  return { passed, failed }
}

/** Profiles and copies of packages, in one folder that is gone at the end, however that comes. */
async function runInOwnFolder(wanted: readonly Step[]): Promise<StepResult[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'sc-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary
  const results = await runSteps(wanted, 2)
  const isWhole = results.every(({ state }) => state === 'passed')
  // A browser that was cut off goes on writing for a moment.
  for (let rounds = isWhole ? 1 : 5; rounds > 0; rounds -= 1) {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
    if (rounds > 1) await setTimeout(400)
  }
  return results
}

async function main(): Promise<void> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const results = await runInOwnFolder(chosen(process.argv.slice(2)))
  const failures = results.filter(({ state }) => state === 'failed')
  const skipped = results.filter(({ state }) => state === 'skipped')
  console.log('')
  for (const { name, state, seconds } of results) console.log(`${state.padEnd(8)}${name.padEnd(14)}${state === 'skipped' ? '' : `${seconds.toFixed(1)} s`}`)
  if (skipped.length > 0) console.log(`\nNot run, since ${failures.map(({ name }) => name).join(', ') || 'it was interrupted'} failed: ${skipped.map(({ name }) => name).join(', ')}`)
  const { passed, failed } = totals()
  // A step that failed without a failed test (types, lint, a build) counts as one.
  const others = failures.filter(({ name }) => failed === 0 || !existsSync(join(reports, `${name}.json`))).length
  console.log(`\n${passed} passed, ${failed + others} failed`)
  process.exitCode = failures.length + skipped.length > 0 ? 1 : 0
}

await main()
