import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { type Growth, measureGrowth } from '@/tests/bench/growth'
import { measureSpeed, type Speed } from '@/tests/bench/speed'

/*
 * npm run bench:engine            characters a second beside compromise and wink-nlp, on the text of polnear-dev in the folder CORPORA,
 *                                 what the list of outlets costs, and what ten times
 *                                 the text costs, on ordinary and on the worst texts
 * npm run bench:engine -- speed   only the first part
 * npm run bench:engine -- outlets only what the list of outlets costs
 * npm run bench:engine -- growth  only the last part; what follows names kinds of text: growth "low marks" crowds
 * Nothing here fails on a figure: times belong to the machine. Ratios of one run are what counts.
 */

const round = (value: number, digits = 1): string => value.toFixed(digits)

function printSpeed({ rounds, texts, characters, readers, stages }: Speed): void {
  const perSecond = (ms: number): string => Math.round((characters / ms) * 1000).toLocaleString('en').padStart(12)
  const ours = readers.filter(({ name }) => name.startsWith('source-context'))
  const others = readers.filter((reader) => !ours.includes(reader))
  console.log(`characters a second, best of ${rounds} rounds over ${characters.toLocaleString('en')} characters in ${texts} texts:`)
  for (const { name, ms } of others) console.log(`  ${name.padEnd(42)} ${perSecond(ms)}`)
  for (const { name, ms } of ours) console.log(`  ${name.padEnd(42)} ${perSecond(ms)}   ${others.map((other) => `${round(other.ms / ms)} × ${other.name.split(' ')[0]}`).join(', ')}`)
  console.log('stages of analyse():')
  for (const { name, ms } of stages) console.log(`  ${name.padEnd(42)} ${round(ms).padStart(9)} ms`)
}

function printGrowth(growths: Iterable<Growth>): void {
  console.log('ten times the text costs (best of several rounds; at most 11 times is the aim):')
  for (const { name, small, large, smallMs, largeMs } of growths) {
    const factor = largeMs / smallMs
    console.log(`  ${name.padEnd(38)} ${small.toLocaleString('en').padStart(9)} → ${large.toLocaleString('en').padStart(9)} characters  ${round(smallMs).padStart(8)} → ${round(largeMs).padStart(8)} ms   ${round(factor)} times${factor > 11 ? '   MORE THAN LINEAR' : ''}`)
  }
}

/** In a process of its own: here the list is known already. */
function printOutlets(): void {
  const said = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', join('tests', 'bench', 'outlet-heap.ts')], { encoding: 'utf8' })
  const { bytes, firstMs } = JSON.parse(said) as { readonly bytes: number; readonly firstMs: number }
  console.log(`the list of outlets: ${round(bytes / 1e6, 2)} MB of heap (at most 5 is the aim), first look-ups ${round(firstMs)} ms`)
}

const corpora = process.env['CORPORA'] ?? ''
const rows = ['polnear-dev.jsonl', 'polnear-dev.jsonl.xz'].map((name) => join(corpora, name)).find((path) => corpora !== '' && existsSync(path))
const [part = '', ...kinds] = process.argv.slice(2)
if (part === '' || part === 'outlets') printOutlets()
if (part === '' || part === 'speed') {
  if (rows === undefined) console.log(`speed: no polnear-dev.jsonl(.xz) in the folder that CORPORA names (${corpora || 'not set'}), so nothing is measured on it`)
  else printSpeed(await measureSpeed(rows))
}
if (part === '' || part === 'growth') printGrowth(measureGrowth(kinds))
