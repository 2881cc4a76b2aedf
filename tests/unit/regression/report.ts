import { readFileSync, writeFileSync } from 'node:fs'

import type { Analysis } from '@/lib/analysis'
import type { Span } from '@/lib/text/span'

import { analyseText } from './analyse-row'
import { compare } from './compare'
import { loadRowFiles, pageOf } from './load-rows'
import type { Row } from './parse-rows'

/*
 * npx tsx tests/unit/regression/report.ts [--update] [--losses] [--show] [FILE or ID …]
 *   prints what the engine misses, by file and aspect; --show prints what it answers in those rows.
 *   --update takes away marks of rows that pass by now; only with --losses does it also mark rows that are newly missed.
 */

const args = process.argv.slice(2)
const only = args.filter((arg) => !arg.startsWith('--'))
const counts = new Map<string, number>()
let rows = 0
let clean = 0

function show(row: Row, analysis: Analysis): void {
  const text = analysis.article?.text ?? ''
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join(' … ')
  console.log(row.marked)
  for (const said of analysis.attributions) {
    console.log(`    s ${words(said.source)} | c ${words(said.cue)} | q ${words(said.content)}\n      ${said.mode} | ${said.sourceKind} | ${said.speaker} | ${JSON.stringify(said.channel)} | ${said.finding}`)
  }
  if (analysis.headline) console.log(`    headline ${analysis.headline.quote}`)
}

function update(path: string, changed: ReadonlyMap<string, readonly string[]>): void {
  const lines = readFileSync(path, 'utf8').split(/^(?=# )/mu).map((chunk) => {
    const id = /^# (.*)$/mu.exec(chunk)?.[1]?.trim() ?? ''
    const misses = changed.get(id)
    if (misses === undefined) return chunk
    const bare = chunk.replace(/^! misses .*\n?/gmu, '').trimEnd()
    return `${bare}${misses.length > 0 ? `\n! misses ${misses.join(' ')}` : ''}\n\n`
  })
  writeFileSync(path, `${lines.join('').trimEnd()}\n`)
}

for (const file of loadRowFiles()) {
  const changed = new Map<string, readonly string[]>()
  const missed: string[] = []
  for (const row of file.rows) {
    if (only.length > 0 && !only.includes(file.name) && !only.includes(row.id)) continue
    const analysis = analyseText(pageOf(row))
    const misses = compare(row, analysis)
    const kept = args.includes('--losses') ? misses : misses.filter((aspect) => row.misses.includes(aspect))
    if (kept.join(' ') !== row.misses.join(' ')) changed.set(row.id, kept)
    rows++
    if (misses.length === 0) clean++
    else missed.push(`  ${row.id}: ${misses.join(' ')}${misses.join(' ') === row.misses.join(' ') ? '' : `   (marked: ${row.misses.join(' ') || 'none'})`}`)
    for (const aspect of misses) counts.set(aspect.replace(/^\d+:/u, ''), (counts.get(aspect.replace(/^\d+:/u, '')) ?? 0) + 1)
    if (args.includes('--show') && misses.length > 0) {
      console.log(`\n# ${row.id}: ${misses.join(' ')}`)
      show(row, analysis)
      for (const label of row.expected) console.log(`    > ${label.number} ${label.mode.join('/')} | ${label.kind.join('/')} | ${label.speaker.join('/')} | ${JSON.stringify(label.channel)} | ${label.finding.join('/')}`)
    }
  }
  if (missed.length > 0 && !args.includes('--show')) console.log(`${file.name}: ${file.rows.length} rows, ${missed.length} missed\n${missed.join('\n')}`)
  if (args.includes('--update') && changed.size > 0) update(file.path, changed)
}
console.log(`${rows} rows, ${clean} clean; missed: ${[...counts].sort((a, b) => b[1] - a[1]).map(([aspect, n]) => `${aspect} ${n}`).join(', ')}`)
