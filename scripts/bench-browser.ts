import preact from '@preact/preset-vite'
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core'
import { build } from 'vite'

import type { Analysis } from '@/lib/analysis'

import { analysePage } from './analyze-engine'
import type * as contestants from './bench-contestants'
import type { Contestant } from './bench-contestants'
import type { BenchPage } from './bench-pages'
import { ensureBrowser } from './browsers'
import { savedAnswer } from './drive/drive-chromium'
import { threadTimeOf } from './drive/thread-time'

import { median } from '@/tests/bench/time'

/** What one page took, and how large it is. */
export interface Measured {
  readonly page: BenchPage
  readonly isArticle: boolean
  readonly elements: number
  readonly badges: number
  /** Milliseconds that one run takes of the page's main thread, the median of the rounds; what has nothing to do here is absent. */
  readonly times: Times
}

export type Times = Readonly<Partial<Record<Contestant, number>>>

/** A round of a contestant lasts so long at least, in milliseconds of the thread: a call costs half a millisecond by itself. */
const leastRound = 5
/** Rounds that are not counted, after which it is known how many runs of a contestant fill a round; each allows eight times as many as before. */
const warmUps = 5
/** Rounds on a page. */
export const rounds = 11
/** Rounds on pages on which they take longer than `budget`, in milliseconds of wall time. */
export const leastRounds = 5
const budget = 20_000
/** Rounds of one run each on pages made up for growth, with cold caches before every run; as many before them are not counted, so that the code is as warm on either size. */
export const growthRounds = 31

/** `bench-contestants.ts` as one script, bundled and minified as the package's own scripts are. */
async function bundle(): Promise<string> {
  const entry = new URL('bench-contestants.ts', import.meta.url).pathname
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    resolve: { alias: { '@': process.cwd() } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'sourceContextBench' } },
  })
  for (const result of [results].flat()) {
    if (!('output' in result)) continue
    const chunk = result.output.find(part => part.type === 'chunk')
    if (chunk?.type === 'chunk') return chunk.code
  }
  throw new Error('Vite built no script.')
}

/** The extension's interface as far as painting asks for it; texts are their names. */
const extension = `globalThis.browser = { runtime: { id: 'bench' }, i18n: { getMessage: name => name } };`

/** Opens each page in Chromium as it was saved, without its scripts, styles and pictures from elsewhere, and measures it there. */
export async function measurePages(pages: readonly BenchPage[], say: (line: string) => void): Promise<{ readonly browser: string; readonly measured: Measured[] }> {
  const script = extension + (await bundle())
  const { path } = await ensureBrowser('chromium')
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const measured: Measured[] = []
    for (const page of pages) {
      const one = await measurePage(context, page, script)
      measured.push(one)
      say(`${String(measured.length).padStart(3)}/${pages.length} ${page.name}`)
    }
    return { browser: `Chromium ${browser.version()}`, measured }
  } finally {
    await browser.close()
  }
}

async function measurePage(context: BrowserContext, page: BenchPage, script: string): Promise<Measured> {
  const tab = await context.newPage()
  try {
    await tab.route('**/*', route =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill(savedAnswer(page.html))
        : route.abort(),
    )
    await tab.goto(page.url, { waitUntil: 'load' })
    const session = await context.newCDPSession(tab)
    const world = await isolatedWorld(session, script)
    const text = (await world('readThis()')) as ReturnType<typeof contestants.readThis>
    const analysis: Analysis | null = text === null ? null : analysePage(text)
    const present = (await world(`prepare(${JSON.stringify(analysis)})`)) as Contestant[]
    const run = (name: Contestant, laps: number): Promise<unknown> => world(`run('${name}', ${laps})`)
    const series =
      page.set === 'made up'
        ? await takeColdTurns(present.filter(name => !foreign.has(name)), await roundOf(session, run, () => world('cool()')))
        : await takeTurns(present, await roundOf(session, run))
    return {
      page,
      isArticle: text !== null,
      elements: await tab.locator('*').count(),
      badges: analysis?.attributions.filter(({ finding }) => finding !== null).length ?? 0,
      times: Object.fromEntries([...series].map(([name, values]) => [name, median(values)])),
    }
  } finally {
    await tab.close()
  }
}

/** On pages that are made up for growth only ours is asked. */
const foreign: ReadonlySet<Contestant> = new Set(['isProbablyReaderable', 'Readability', 'defuddle'])

/** One run undoes what another did: they have one lap in each round. */
const single: ReadonlySet<Contestant> = new Set(['nothing', 'layOut', 'paint', 'unpaint', 'scroll', 'paintThere', 'scrollBack'])

/** Lets every contestant run so many times, one after the other; answers the milliseconds of the thread that each took, with the call. */
type Round = (laps: ReadonlyMap<Contestant, number>) => Promise<Map<Contestant, number>>

async function roundOf(session: CDPSession, run: (name: Contestant, laps: number) => Promise<unknown>, prepare?: () => Promise<unknown>): Promise<Round> {
  const spent = await threadTimeOf((method, params) => session.send(method, params))
  return async laps => {
    const times = new Map<Contestant, number>()
    for (const [name, count] of laps) {
      await prepare?.()
      const before = await spent()
      await run(name, count)
      times.set(name, (await spent()) - before)
    }
    return times
  }
}

/** In each round every contestant has its turn, of several runs where they are short. Answers the milliseconds of one run, for each contestant and round. */
async function takeTurns(names: readonly Contestant[], round: Round): Promise<ReadonlyMap<Contestant, readonly number[]>> {
  let laps = new Map(names.map(name => [name, 1]))
  for (let warmUp = 0; warmUp < warmUps; warmUp++) {
    const took = await round(laps)
    const call = took.get('nothing') ?? 0
    const lapsFor = (name: Contestant, count: number): number => (leastRound * count) / Math.max(0.001, (took.get(name) ?? 0) - call)
    laps = new Map([...laps].map(([name, count]) => [name, single.has(name) ? 1 : Math.ceil(Math.min(lapsFor(name, count), 8 * count))]))
  }
  const series = new Map(names.map((name): [Contestant, number[]] => [name, []]))
  const start = performance.now()
  for (let done = 0; done < rounds && (done < leastRounds || performance.now() - start < budget); done++) {
    const took = await round(laps)
    const call = took.get('nothing') ?? 0
    for (const [name, times] of series) times.push(Math.max(0, (took.get(name) ?? 0) - call) / (laps.get(name) ?? 1))
  }
  return series
}

/** The same with one run each, so that nothing of the page is in the caches when it begins: else a page that fits into them would seem to cost less than its share. */
async function takeColdTurns(names: readonly Contestant[], round: Round): Promise<ReadonlyMap<Contestant, readonly number[]>> {
  const laps = new Map(names.map(name => [name, 1]))
  const series = new Map(names.map((name): [Contestant, number[]] => [name, []]))
  for (let done = -growthRounds; done < growthRounds; done++) {
    const took = await round(laps)
    if (done >= 0) for (const [name, times] of series) times.push(Math.max(0, (took.get(name) ?? 0) - (took.get('nothing') ?? 0)))
  }
  return series
}

/** Runs the script in a world of its own, as content scripts have one; the answer evaluates expressions on what it exports. */
async function isolatedWorld(session: CDPSession, script: string): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' })
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  // A `var` at the top level of the script stays for the expressions that follow.
  await evaluate(`${script}; undefined`)
  return expression => evaluate(`sourceContextBench.${expression}`)
}
