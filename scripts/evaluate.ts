import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { type AttributionRow, measureAttributions } from './evaluate-attributions'
import { locate, pagesFolder, pairedPages, readRows } from './evaluate-corpora'
import { type FindingLabel, type LabelledPage, measureFindings } from './evaluate-findings'
import { measureLinks } from './evaluate-links'
import { measureOutlets, type OutletRow } from './evaluate-outlets'
import { measurePages } from './evaluate-pages'
import { measureRanking } from './evaluate-ranking'
import type { Measure } from './evaluate-words'

/** Prints the measures of every corpus that lies in the folder `CORPORA` names, in one table. */
async function main(folder: string | undefined): Promise<number> {
  if (!folder) {
    process.stderr.write('CORPORA is not set: name the folder with the corpora, as in  CORPORA=../corpora npm run evaluate\n')
    return 1
  }
  if (!existsSync(folder)) {
    process.stderr.write(`CORPORA names a folder that is not there: ${folder}\n`)
    return 1
  }
  const pages = pagesFolder(folder)
  try {
    await show('seed pages', seedPages(folder), measureFindings)
    await show('polnear-dev', rowsOf<AttributionRow>(folder, 'polnear-dev'), measureAttributions)
    await show('pages-dev', pages?.path ?? null, measurePages)
    await show('links of pages-dev', pages?.path ?? null, measureLinks)
    await show('ranking', pages?.path ?? null, measureRanking)
    await show('findings-dev', pages === null ? null : labelledPages(folder, pages.path), measureFindings)
    await show('outlet-links-dev', rowsOf<OutletRow>(folder, 'outlet-links-dev'), measureOutlets)
  } finally {
    if (pages?.temporary) rmSync(pages.temporary, { recursive: true, force: true })
  }
  return 0
}

async function show<Corpus>(name: string, corpus: Corpus | null, measure: (corpus: Corpus) => Measure[] | Promise<Measure[]>): Promise<void> {
  if (corpus === null) {
    process.stdout.write(`${name.padEnd(20)}absent\n`)
    return
  }
  for (const [what, value] of await measure(corpus)) process.stdout.write(`${name.padEnd(20)}${what.padEnd(28)}${String(Math.round(value * 1000) / 1000).padStart(7)}\n`)
}

function rowsOf<Row>(folder: string, name: string): Row[] | null {
  const file = locate(folder, `${name}.jsonl`, `${name}.jsonl.xz`)
  return file === null ? null : readRows<Row>(file)
}

interface SeedLabels {
  readonly url: string
  readonly headline?: { readonly finding?: string } | null
  readonly attributions?: readonly FindingLabel[]
  readonly not?: readonly string[]
  readonly ignore?: readonly string[]
}

function seedPages(folder: string): LabelledPage[] | null {
  const place = locate(folder, 'pages/seed.json') ? locate(folder, 'pages') : null
  if (place === null) return null
  return pairedPages(place).map(name => {
    const labels = JSON.parse(readFileSync(join(place, `${name}.json`), 'utf8')) as SeedLabels
    return { html: readFileSync(join(place, `${name}.html`), 'utf8'), url: labels.url, items: labels.attributions ?? [], headline: labels.headline?.finding !== undefined, not: labels.not ?? [], ignore: labels.ignore ?? [] }
  })
}

interface FindingRow {
  readonly file: string
  readonly url: string
  readonly items: readonly FindingLabel[]
  readonly not?: readonly string[]
  readonly ignore?: readonly string[]
}

function labelledPages(folder: string, pages: string): LabelledPage[] | null {
  const rows = rowsOf<FindingRow>(folder, 'findings-dev')?.filter(row => existsSync(join(pages, row.file)))
  return rows?.map(row => {
    const headlines = row.items.filter(item => item.finding === 'headline-quote-missing')
    const expected = headlines.some(item => !item.optional)
    return {
      html: readFileSync(join(pages, row.file), 'utf8'),
      url: row.url,
      items: row.items.filter(item => item.finding !== 'headline-quote-missing'),
      headline: expected || (headlines.length > 0 ? null : false),
      not: row.not ?? [],
      ignore: row.ignore ?? [],
    }
  }) ?? null
}

process.exitCode = await main(process.env['CORPORA'])
