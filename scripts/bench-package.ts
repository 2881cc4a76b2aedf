import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

import type { BenchPage } from './bench-pages'
import { ensureBrowser } from './browsers'
import { driveChromium } from './drive/drive-chromium'
import { type DrivenPage, poll } from './drive/driven-browser'
import { pause } from './drive/pause'
import { threadTimeOf } from './drive/thread-time'

import { median } from '@/tests/bench/time'

/** What a page's main thread does where it is read for the first time, script compiled and all; milliseconds of the thread. */
export interface FirstTime {
  readonly page: BenchPage
  /** The built package: its tasks from gate to badges, messages, turns, frames and their layout among them. */
  readonly ours: number
  /** `Readability(clone).parse()` alone. */
  readonly readability: number
}

/** Each page is opened so often. */
const rounds = 3
/** Badges come within so many milliseconds, or the page has none that can be seen. */
const patience = 5000
const built = resolve(process.env['PACKAGES'] ?? '.output', 'chrome-mv3')
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

/** Reads pages, all of which have badges, with the built package in Chromium, and with Readability after it. Those on which no badge can be seen are left out; all are where nothing was built. */
export async function measurePackage(pages: readonly BenchPage[], say: (line: string) => void): Promise<FirstTime[]> {
  if (!existsSync(join(built, 'manifest.json'))) {
    say(`first time: not measured, since nothing is built in ${built} (npm run build)`)
    return []
  }
  const { path } = await ensureBrowser('chromium')
  const known = new Map(pages.map(({ url, html }) => [new URL(url).href, html]))
  const browser = await driveChromium({ executable: path, extension: built, headless: true, proxy: null, web: (url) => known.get(url) ?? null })
  try {
    const control = await browser.openExtensionPage('options.html')
    const measured: FirstTime[] = []
    for (const page of pages) {
      const times: Omit<FirstTime, 'page'>[] = []
      // A page that shows no badge has none in any round.
      for (let round = 0; round < rounds && times.length === round; round++) {
        await pause(control, true)
        const tab = await browser.open(page.url)
        const ours = await tasksOfOurs(tab, () => pause(control, false))
        if (ours !== null) times.push({ ours, readability: await timeOf(tab, `${readability}; new Readability(document.cloneNode(true)).parse() !== null`) })
        await tab.close()
      }
      const of = (name: 'ours' | 'readability'): number => median(times.map((one) => one[name]))
      if (times.length === rounds) measured.push({ page, ours: of('ours'), readability: of('readability') })
      say(`first time: ${page.name}${times.length === rounds ? '' : ' shows no badge'}`)
    }
    return measured
  } finally {
    await browser.close()
  }
}

/** What the tasks with our scripts in them take until the badges stand and twenty frames went by; `null` where none comes. */
async function tasksOfOurs(tab: DrivenPage, begin: () => Promise<void>): Promise<number | null> {
  await tab.activate()
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  let isPainted = true
  const tasks = await tab.tasks(async () => {
    await begin()
    await poll('badges', () => tab.inOverlay((root) => root.querySelectorAll('.sc-badge').length), (seen) => (seen ?? 0) > 0, patience).catch(() => (isPainted = false))
    await tab.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise((done) => requestAnimationFrame(done))
    })
  })
  return isPainted ? (tasks ?? []).reduce((sum, { ours, time }) => sum + (ours ? time : 0), 0) : null
}

async function timeOf(tab: DrivenPage, expression: string): Promise<number> {
  const spent = await threadTimeOf((method, params) => tab.send(method, params))
  const before = await spent()
  await tab.send('Runtime.evaluate', { expression })
  return (await spent()) - before
}
