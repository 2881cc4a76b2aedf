import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'

import preact from '@preact/preset-vite'
import { build } from 'vite'

import { type BrowserFamily, ensureBrowser } from './browsers'
import { driveChromium } from './drive/drive-chromium'
import { driveFirefox } from './drive/drive-firefox'
import { type DrivenPage, poll } from './drive/driven-browser'

/*
 * npm run bench:library                      1,000, 10,000 and 100,000 articles in the IndexedDB of Chromium and Firefox
 * npm run bench:library -- 1000,10000        these numbers only
 * npm run bench:library -- 1000 chromium     in this browser only; `all chromium` for the usual numbers
 * Needs the built packages (`npm run build`), and writes a browser's part of docs/bench-library.md when all numbers were measured in it.
 * Nothing here fails on a figure: times belong to the machine. Ratios of one run are what counts.
 */

const usual = [1000, 10_000, 100_000]
const rounds = 100
/** As the page makes them. */
const quotationsOfArticle = 10
const document = 'docs/bench-library.md'
const hour = 3_600_000
const counts = process.argv[2] === undefined || process.argv[2] === 'all' ? usual : process.argv[2].split(',').map(Number)
const families = process.argv[3] === undefined ? (['chromium', 'firefox'] as const) : ([process.argv[3] as BrowserFamily] as const)

interface Row {
  readonly browser: BrowserFamily
  readonly articles: number
  readonly result: Readonly<Record<string, number>>
  /** Seconds that filling took since the number before. */
  readonly filling: number
  /** Work that waited for this machine's processors in the minute before the end, of whomever. */
  readonly load: number
}

/** What of the page is asked from outside. */
interface Bench {
  state(): { readonly filled: number; readonly filling: number; readonly result: Record<string, number> | null; readonly error: string | null }
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

async function measureAt(page: DrivenPage, count: number): Promise<Pick<Row, 'result' | 'filling' | 'load'>> {
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
  return { result: state.result, filling: state.filling, load: loadavg()[0] ?? Number.NaN }
}

/** An empty page, apart from all others: only there does Firefox tell time finer than in whole milliseconds. */
async function servePage(): Promise<{ readonly url: string; close(): void }> {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }
  const server = createServer((_request, response) => response.writeHead(200, headers).end('<!doctype html><title>bench</title>'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close(() => undefined).closeAllConnections() }
}

/** Each number in turn; in the end the first one again, in a library of its own beside the large one: what else the machine does slows both. */
async function measureIn(browser: BrowserFamily, script: string): Promise<Row[]> {
  const { path } = await ensureBrowser(browser)
  const servers = [await servePage(), await servePage()] as const
  const options = { executable: path, extension: resolve(process.env['PACKAGES'] ?? '.output', `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`), headless: true, proxy: null }
  const driven = await (browser === 'chromium' ? driveChromium(options) : driveFirefox(options))
  try {
    const rows: Row[] = []
    const measure = async (page: DrivenPage, numbers: readonly number[]): Promise<void> => {
      await page.addScript(script)
      for (const articles of numbers) {
        const row = { browser, articles, ...(await measureAt(page, articles)) }
        rows.push(row)
        process.stdout.write(`${JSON.stringify(row)}\n`)
      }
    }
    await measure(await driven.open(servers[0].url), counts)
    await measure(await driven.open(servers[1].url), counts.slice(0, 1))
    return rows
  } finally {
    await driven.close()
    for (const server of servers) server.close()
  }
}

const questions = ['quotation', 'no such quotation', 'report', 'whom it concerns', 'insertion']

/** A browser's part of the page, from its heading on; the last of the rows is the first number again. */
function partOf(browser: BrowserFamily, rows: readonly Row[]): string {
  const [large, beside] = rows.slice(-2)
  const cells = (name: string): string => rows.map(({ result }) => (result[name] ?? Number.NaN).toFixed(1)).join(' | ')
  const ratio = (name: string): string => ((large?.result[name] ?? 0) / (beside?.result[name] ?? 1)).toFixed(2)
  const each = (cell: (row: Row) => string): string => rows.map(cell).join(' | ')
  return [
    `## ${titles[browser]}\n`,
    `| median milliseconds | ${each((row) => `${row === beside ? 'beside it ' : ''}${row.articles.toLocaleString('en')}`)} | ratio of these two |`,
    `| --- |${' ---: |'.repeat(rows.length + 1)}`,
    ...questions.map((name) => `| ${name} | ${cells(name)} | ${ratio(name)} |`),
    `| merging hashes, an article | ${cells('merging')} | |`,
    `| kept quotations | ${each(({ result }) => (result['quotations'] ?? 0).toLocaleString('en'))} | |`,
    `| megabytes on disk | ${each(({ result }) => ((result['bytes'] ?? 0) / 1e6).toFixed(0))} | |`,
    `| kilobytes an article | ${each(({ result }) => ((result['bytes'] ?? 0) / ((result['quotations'] ?? 0) / quotationsOfArticle) / 1000).toFixed(1))} | |`,
    `| answers found, of 100: quotation, report | ${each(({ result }) => [result['quotationsFound'], result['reportsFound']].map((share) => Math.round(100 * (share ?? 0))).join(', '))} | |`,
    `| load of the machine | ${each(({ load }) => load.toFixed(1))} | |`,
    '',
  ].join('\n')
}

const titles = { chromium: 'Chromium', firefox: 'Firefox' } as const
const intro = `# What a large library costs

\`npm run bench:library\` (after \`npm run build\`) fills the IndexedDB of Chromium and Firefox with made-up articles of 900 words, 10 quotations and
2 citations, words by Zipf’s law, and asks it one question at a time; median milliseconds of ${rounds}. *quotation*: from its words to the compared wordings
in other articles. *no such quotation*: one that no article has. *report*: from a citation to the ranked candidates, their texts read. *whom it
concerns*: which kept articles one new article may amend. *insertion*: what keeping one article costs, packing and all index rows included; the
articles before it came many to a transaction, through the same code but for that, and the browser had time afterwards until
insertion got no quicker. *merging*: every 4,096 articles the background sorts the hashes of their quotations into those of all others, in steps
that others wait for no longer than they take; what the last time cost, divided by its articles. Size as \`navigator.storage.estimate()\` gives it.
*Beside it*: another library of as many articles as in the first column, filled and asked in the same browser right after the largest one, since what else the
machine does slows both. Load: what
\`uptime\` said at the end of each, on two cores; above 2, others worked too and times are upper bounds.
`

/** Puts a browser's part into the page, in place of the one before. */
async function write(browser: BrowserFamily, text: string): Promise<void> {
  const parts = new Map([...(await readFile(document, 'utf8')).matchAll(/^## (\w+)\n[^]*?(?=^## |$(?![^]))/gmu)].map(([whole, title]) => [title, whole.trimEnd()]))
  parts.set(titles[browser], text.trimEnd())
  await writeFile(document, `${[intro.trimEnd(), ...Object.values(titles).flatMap((title) => parts.get(title) ?? [])].join('\n\n')}\n`)
}

const script = await bundle()
for (const family of families) {
  const rows = await measureIn(family, script)
  process.stdout.write(partOf(family, rows))
  if (counts === usual) await write(family, partOf(family, rows))
}
