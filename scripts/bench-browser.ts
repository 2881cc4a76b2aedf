import preact from '@preact/preset-vite'
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core'
import { build } from 'vite'

import type { Analysis } from '@/lib/analysis'

import { analysePage } from './analyze-engine'
import type * as contestants from './bench-contestants'
import type { Times } from './bench-contestants'
import type { BenchPage } from './bench-pages'
import { ensureBrowser } from './browsers'

/** What one page took, and how large it is. */
export interface Measured {
  readonly page: BenchPage
  readonly isArticle: boolean
  readonly elements: number
  readonly badges: number
  readonly times: Times
}

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
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" }, body: page.html })
        : route.abort(),
    )
    await tab.goto(page.url, { waitUntil: 'load' })
    const world = await isolatedWorld(await context.newCDPSession(tab), script)
    const text = (await world('readThis()')) as ReturnType<typeof contestants.readThis>
    const analysis: Analysis | null = text === null ? null : analysePage(text)
    const times = (await world(`measure(${JSON.stringify(analysis)})`)) as Times
    return { page, isArticle: text !== null, elements: await tab.locator('*').count(), badges: analysis?.attributions.filter(({ finding }) => finding !== null).length ?? 0, times }
  } finally {
    await tab.close()
  }
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
