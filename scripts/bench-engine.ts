import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { type Growth, measureGrowth } from '@/tests/bench/growth'
import { measureSpeed, type Speed } from '@/tests/bench/speed'

/*
 * npm run bench:engine            characters a second beside compromise and wink-nlp, on the text of polnear-dev in the folder CORPORA,
 *                                 then what ten times the text costs, on ordinary and on the worst texts
 * npm run bench:engine -- growth  only the second part
 * Nothing here fails on a figure: times belong to the machine. Ratios of one run are what counts.
 */

const round = (value: number, digits = 1): string => value.toFixed(digits)

function printSpeed(speeds: readonly Speed[]): void {
  const ours = speeds[0]
  if (!ours) return
  console.log(`characters a second, median of ${ours.rounds} rounds over ${ours.characters.toLocaleString('en')} characters in ${ours.texts} texts:`)
  for (const { name, perSecond } of speeds) {
    console.log(`  ${name.padEnd(38)} ${Math.round(perSecond).toLocaleString('en').padStart(12)}   ${speeds[0] === undefined || name === ours.name ? '' : `we: ${round(ours.perSecond / perSecond)} times as many`}`)
  }
}

function printGrowth(growths: Iterable<Growth>): void {
  console.log('ten times the text costs (best of several rounds; at most 11 times is the aim):')
  for (const { name, small, large, smallMs, largeMs } of growths) {
    const factor = largeMs / smallMs
    console.log(`  ${name.padEnd(38)} ${small.toLocaleString('en').padStart(9)} → ${large.toLocaleString('en').padStart(9)} characters  ${round(smallMs).padStart(8)} → ${round(largeMs).padStart(8)} ms   ${round(factor)} times${factor > 11 ? '   MORE THAN LINEAR' : ''}`)
  }
}

const corpora = process.env['CORPORA'] ?? ''
const rows = ['polnear-dev.jsonl', 'polnear-dev.jsonl.xz'].map((name) => join(corpora, name)).find((path) => corpora !== '' && existsSync(path))
if (process.argv[2] !== 'growth') {
  if (rows === undefined) console.log(`speed: no polnear-dev.jsonl(.xz) in the folder that CORPORA names (${corpora || 'not set'}), so nothing is measured on it`)
  else printSpeed(measureSpeed(rows))
}
printGrowth(measureGrowth())
