import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type BrowserFamily, ensureBrowser, findBrowser, NoBrowserError } from './browsers'
import { driveChromium } from './drive/drive-chromium'
import { driveFirefox } from './drive/drive-firefox'
import type { DrivenBrowser } from './drive/driven-browser'
import { binOf, runScript } from './run-steps'
import { serveFolder } from './serve-folder'
import { showFindings } from './show-findings'

const usage = `usage: npm start -- [--browser chromium|firefox] [--headless] [--out FOLDER]
Builds the extension, serves the sample pages on loopback and opens one in a browser that has it. Without a display, or with
--headless: prints the findings and writes screenshots to FOLDER (test-results/start).`

interface Wishes {
  readonly family: BrowserFamily
  readonly headless: boolean
  readonly out: string
}

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/** `null`: asked for what there is not. */
function readWishes(): Wishes | null {
  try {
    const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' }, out: { type: 'string' }, help: { type: 'boolean' } } })
    const { browser } = values
    if (values.help || (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')) return null
    const family = browser ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium')
    return { family, headless: values.headless ?? !hasDisplay(), out: values.out ?? join('test-results', 'start') }
  } catch (error) {
    if (error instanceof NoBrowserError) throw error
    return null
  }
}

async function build(family: BrowserFamily, signal: AbortSignal): Promise<string> {
  const target = family === 'chromium' ? 'chrome' : 'firefox'
  console.log(`Building for ${target} …`)
  const failure = await runScript([binOf('wxt'), 'build', '-b', target], signal)
  signal.throwIfAborted()
  if (failure !== null) throw new Error(`The build failed:\n${failure}`)
  return resolve('.output', `${target}-mv3`)
}

async function start({ family, headless, out }: Wishes, signal: AbortSignal): Promise<void> {
  const interrupted = new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }))
  const { path } = await ensureBrowser(family, signal)
  const extension = await build(family, signal)
  const samples = await serveFolder(resolve('samples'))
  let browser: DrivenBrowser | null = null
  try {
    const options = { executable: path, extension, headless, proxy: null }
    browser = await (family === 'chromium' ? driveChromium(options) : driveFirefox(options))
    signal.throwIfAborted()
    console.log(`${path} has the extension. Sample pages: ${samples.url}`)
    const page = await browser.open(`${samples.url}commentary.html`)
    if (headless) {
      mkdirSync(out, { recursive: true })
      await Promise.race([showFindings(browser, page, `${samples.url}commentary.html`, out), interrupted])
      signal.throwIfAborted()
    } else {
      console.log('Ctrl+C or closing the browser ends it.')
      await Promise.race([browser.ended(), interrupted])
    }
  } finally {
    await browser?.close()
    await samples.close()
  }
}

/** The exit code of the process; a program that Ctrl+C ended before it was done has 130, as shells have it. */
async function main(): Promise<number> {
  const stop = new AbortController()
  // Not once: terminal and tsx may both send it, and the second must not kill while the browser is being closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  try {
    const wishes = readWishes()
    if (!wishes) {
      console.error(usage)
      return 1
    }
    await start(wishes, stop.signal)
    return 0
  } catch (error) {
    // A terminal interrupts the browser and the build as well: what fails after that is no failure.
    if (stop.signal.aborted) return 130
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

process.exitCode = await main()
