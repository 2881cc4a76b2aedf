import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import preact from '@preact/preset-vite'
import { build } from 'vite'

import { type BrowserFamily, ensureBrowser } from './browsers'
import { driveChromium } from './drive/drive-chromium'
import { driveFirefox } from './drive/drive-firefox'
import { type DrivenPage, poll } from './drive/driven-browser'
import { serveFolder } from './serve-folder'

/*
 * npm run bench:library                      1,000, 10,000 and 100,000 articles in the IndexedDB of Chromium and Firefox
 * npm run bench:library -- 1000,10000        these numbers only
 * npm run bench:library -- 1000 chromium     in this browser only
 * Needs the built packages (`npm run build`), and writes docs/bench-library.md when all numbers and browsers were measured.
 * Nothing here fails on a figure: times belong to the machine. Ratios of one run are what counts.
 */

const usual = [1000, 10_000, 100_000]
const rounds = 60
const hour = 3_600_000
const counts = process.argv[2]?.split(',').map(Number) ?? usual
const families = process.argv[3] === undefined ? (['chromium', 'firefox'] as const) : ([process.argv[3] as BrowserFamily] as const)

interface Row {
  readonly browser: BrowserFamily
  readonly articles: number
  readonly result: Readonly<Record<string, number>>
}

/** What of the page is asked from outside. */
interface Bench {
  state(): { readonly filled: number; readonly result: Record<string, number> | null; readonly error: string | null }
  run(count: number, rounds: number): void
}

async function bundle(): Promise<string> {
  const entry = new URL('bench-library-page.ts', import.meta.url).pathname
  const results = await build({ configFile: false, logLevel: 'warn', plugins: [preact()], resolve: { alias: { '@': process.cwd() } }, define: { 'process.env.NODE_ENV': '"production"' }, build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } } })
  for (const result of [results].flat()) {
    const chunk = 'output' in result ? result.output.find((part) => part.type === 'chunk') : undefined
    if (chunk?.type === 'chunk') return chunk.code
  }
  throw new Error('Vite built no script.')
}

async function measureAt(page: DrivenPage, count: number): Promise<Record<string, number>> {
  await page.evaluate((articles, times) => (globalThis as unknown as { benchLibrary: Bench }).benchLibrary.run(articles, times), count, rounds)
  let said = 0
  const state = await poll(
    `${count} articles`,
    async () => {
      await new Promise((done) => setTimeout(done, 1000))
      const now = await page.evaluate(() => (globalThis as unknown as { benchLibrary: Bench }).benchLibrary.state())
      if (now.filled - said >= 10_000) process.stderr.write(`  ${(said = now.filled)} articles\n`)
      return now
    },
    ({ result, error }) => result !== null || error !== null,
    2 * hour,
  )
  if (state.result === null) throw new Error(state.error ?? 'no result')
  return state.result
}

async function measureIn(browser: BrowserFamily, script: string): Promise<Row[]> {
  const { path } = await ensureBrowser(browser)
  const server = await serveFolder(resolve('samples'), (asked) => (asked === '/bench' ? { type: 'text/html; charset=utf-8', body: '<!doctype html><title>bench</title>' } : null))
  const options = { executable: path, extension: resolve(process.env['PACKAGES'] ?? '.output', `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`), headless: true, proxy: null }
  const driven = await (browser === 'chromium' ? driveChromium(options) : driveFirefox(options))
  try {
    const page = await driven.open(`${server.url}bench`)
    await page.addScript(script)
    const rows: Row[] = []
    for (const articles of counts) {
      const row = { browser, articles, result: await measureAt(page, articles) }
      rows.push(row)
      process.stdout.write(`${browser} ${articles} ${JSON.stringify(row.result)}\n`)
    }
    return rows
  } finally {
    await driven.close()
    await server.close()
  }
}

const questions = ['quotation', 'no such quotation', 'report', 'whom it concerns', 'insertion']

function table(rows: readonly Row[]): string {
  const lines = families.flatMap((browser) => {
    const own = rows.filter((row) => row.browser === browser)
    const [first, last] = [own[0], own.at(-1)]
    const cells = (name: string): string[] => [...own.map(({ result }) => (result[name] ?? Number.NaN).toFixed(1)), ((last?.result[name] ?? 0) / (first?.result[name] ?? 1)).toFixed(2)]
    return [
      `## ${browser === 'chromium' ? 'Chromium' : 'Firefox'}\n`,
      `| median milliseconds | ${own.map(({ articles }) => articles.toLocaleString('en')).join(' | ')} | last : first |`,
      `| --- |${' ---: |'.repeat(own.length + 1)}`,
      ...questions.map((name) => `| ${name} | ${cells(name).join(' | ')} |`),
      `| kept quotations | ${own.map(({ result }) => (result['quotations'] ?? 0).toLocaleString('en')).join(' | ')} | |`,
      `| megabytes on disk | ${own.map(({ result }) => ((result['bytes'] ?? 0) / 1e6).toFixed(0)).join(' | ')} | |`,
      `| kilobytes an article | ${own.map(({ result, articles }) => ((result['bytes'] ?? 0) / articles / 1000).toFixed(1)).join(' | ')} | |`,
      '',
    ]
  })
  return `${lines.join('\n')}`
}

const rows: Row[] = []
const script = await bundle()
for (const family of families) rows.push(...(await measureIn(family, script)))
const text = table(rows)
process.stdout.write(text)
if (counts.join() === usual.join() && families.length === 2) {
  await writeFile(
    'docs/bench-library.md',
    `# What a large library costs\n\nWritten by \`npm run bench:library\`: made-up articles of 900 words, 10 quotations and 2 citations, words by Zipf’s law, in real IndexedDBs; median of ${rounds} each, one at a time. *quotation*: a quotation that other articles have, from its words to the compared wordings. *report*: from a citation to the ranked candidates, their texts read. *whom it concerns*: which kept articles one new article may amend. *insertion*: article and all its index rows. Size as \`navigator.storage.estimate()\` gives it.\n\n${text}`,
  )
}
