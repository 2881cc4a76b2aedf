import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

import { growthRounds, leastRounds, measurePages, rounds } from './bench-browser'
import { measurePackage } from './bench-package'
import { madeUpPage, savedPages } from './bench-pages'
import { benchTable } from './bench-table'
import { pagesFolder } from './evaluate-corpora'

const report = join('docs', 'bench.md')

/** Measures the page's side of the extension in Chromium beside Readability and Defuddle, prints the table and keeps it in `docs/bench.md`. */
async function main(folder: string | undefined): Promise<void> {
  const corpus = folder !== undefined && existsSync(folder) ? pagesFolder(folder) : null
  if (corpus === null) console.log('pages-dev is absent (CORPORA names no folder that has it): only the pages of samples/ are measured.')
  try {
    const pages = savedPages(corpus?.path ?? null)
    const { browser, measured } = await measurePages([...pages, madeUpPage(1), madeUpPage(10)], line => process.stderr.write(`${line}\n`))
    const [once, tenfold] = measured.slice(-2)
    if (once === undefined || tenfold === undefined) throw new Error('The pages made up for growth are missing.')
    const withBadges = measured.slice(0, -2).flatMap(({ page, isArticle, badges }) => (isArticle && badges > 0 ? [page] : []))
    const firstTimes = await measurePackage(withBadges, line => process.stderr.write(`${line}\n`))
    const table = benchTable(measured.slice(0, -2), once, tenfold, firstTimes)
    console.log(table)
    const corpora = corpus === null ? 'those of `samples/` only; `pages-dev` was absent' : 'those of `samples/` and every tenth of `pages-dev`'
    writeFileSync(report, `${intro(browser, `${pages.length} pages, ${corpora}`)}\n\n${table}\n`)
  } finally {
    if (corpus?.temporary) rmSync(corpus.temporary, { recursive: true, force: true })
  }
}

function intro(browser: string, pages: string): string {
  return `# What it costs a page

\`CORPORA=<folder> npm run bench\` (after \`npm run build\`) writes this file. ${browser}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}; ${pages}.

Each page is opened as it was saved, without its scripts and without anything from elsewhere, and measured in an isolated world, as a
content script runs. Ours is the extension's own code: the modules that \`gate.js\` and \`reader.js\` are made of, bundled and minified by
the same Vite so that each part can be called alone; not in it are the lines around them (settings, messages, the turns that the page
gets every 6 ms). These are in the rows *read for the first time*: there the built package itself runs in Chromium as a reader has it,
and what counts is every task with a script of it, from gate to badges, the compiling of the scripts, frames and layout among them,
beside the first parse of Readability on the same page, compiling and all; the median of three times on each page.
*detect* is the gate, which every page pays; *detect and read* are gate and reader, from tree to text, as on a page where the gate saw
an article: the reader goes on with what the gate has read of the head. *anchor* are the places of what was flagged, *paint* badges, highlights and the layout that they make the browser do while the page shows its top;
what the page itself still has to lay out is done before, and counts for nobody. Highlights come where
the reader does, so a further row tells what painting costs there.
The analysis in between runs in the background, not in the page. Times are those of the page's main thread as the browser counts them
for the thread, so that other programs on the machine do not count. Every figure is the median over the pages of the median over
${rounds} rounds (large pages: ${leastRounds} at least), in which all take turns; a ratio is taken on each page, then its median. Growth is that of
the medians of ${growthRounds} runs on an article made up for it, each with cold caches, as a page is read in life: run again and again, the smaller one would
be found in the processor’s caches, where no page is that is read once.`
}

main(process.env['CORPORA']).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
