import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type BrowserFamily, ensureBrowser, findBrowser, NoBrowserError } from './browsers'
import { driveChromium } from './drive/drive-chromium'
import { driveFirefox } from './drive/drive-firefox'
import type { DrivenBrowser } from './drive/driven-browser'
import { binOf } from './run-steps'
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

function build(family: BrowserFamily): string {
  const target = family === 'chromium' ? 'chrome' : 'firefox'
  console.log(`Building for ${target} …`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [binOf('wxt'), 'build', '-b', target], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  return resolve('.output', `${target}-mv3`)
}

/** A terminal interrupts the browser as well: what fails after that is no failure. */
let isInterrupted = false

async function main(): Promise<void> {
  const wishes = readWishes()
  if (!wishes) {
    console.error(usage)
    process.exitCode = 1
    return
  }
  const interrupted = new Promise<void>((done) => {
    const stop = (): void => {
      isInterrupted = true
      done()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
  const { family, headless, out } = wishes
  const { path } = await ensureBrowser(family)
  const extension = build(family)
  const samples = await serveFolder(resolve('samples'))
  let browser: DrivenBrowser | null = null
  try {
    const options = { executable: path, extension, headless, proxy: null }
    browser = await (family === 'chromium' ? driveChromium(options) : driveFirefox(options))
    console.log(`${path} has the extension. Sample pages: ${samples.url}`)
    const page = await browser.open(`${samples.url}commentary.html`)
    if (headless) {
      mkdirSync(out, { recursive: true })
      await Promise.race([showFindings(browser, page, `${samples.url}commentary.html`, out), interrupted])
    } else {
      console.log('Ctrl+C or closing the browser ends it.')
      await Promise.race([browser.ended(), interrupted])
    }
  } finally {
    await browser?.close()
    await samples.close()
  }
}

try {
  await main()
} catch (error) {
  if (!isInterrupted) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
