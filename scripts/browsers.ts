import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

import { chromium, firefox } from 'playwright-core'

/** What a browser is driven by: Chrome, Chromium and Edge all speak the DevTools protocol. */
export type BrowserFamily = 'chromium' | 'firefox'

/** A browser on this machine. */
export interface FoundBrowser {
  readonly family: BrowserFamily
  /** Absolute path of the executable. */
  readonly path: string
}

/** No browser of the family was found and none could be installed; the message says what to do, in one sentence. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError'
}

/** `data_collection_permissions` and Manifest V3 as we use them need it; the manifest's `strict_min_version`. */
const oldestFirefox = 142

const macApps = (names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const binary = name.startsWith('Firefox') ? 'firefox' : name
    return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${binary}`)
  })

const windowsPrograms = (paths: readonly string[]): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable]
    return folder === undefined ? [] : paths.map((path) => join(folder, path))
  })

const onPath = (names: readonly string[]): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

function usualPlaces(family: BrowserFamily): string[] {
  const isChromium = family === 'chromium'
  switch (process.platform) {
    case 'darwin':
      return macApps(isChromium ? ['Chromium', 'Google Chrome', 'Microsoft Edge'] : ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'])
    case 'win32':
      return windowsPrograms(
        isChromium
          ? ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
          : ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
      )
    default:
      return onPath(
        isChromium
          ? ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge']
          : ['firefox-esr', 'firefox', 'firefox-developer-edition'],
      )
  }
}

/** The major version that `--version` prints, or `null` where the program does not say (Windows opens a window instead). */
function majorVersion(path: string): number | null {
  if (process.platform === 'win32') return null
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const version = / (\d+)\./.exec(stdout ?? '')?.[1]
  return version === undefined ? null : Number(version)
}

/** The first browser of a family on this machine: `CHROME_PATH` or `FIREFOX_PATH`, the usual places, Playwright's own. */
export function findBrowser(family: BrowserFamily): FoundBrowser | null {
  const named = process.env[family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new NoBrowserError(`${family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'} names ${named}, and no such file exists.`)
    return { family, path: named }
  }
  const playwrights = (family === 'chromium' ? chromium : firefox).executablePath()
  for (const path of [...usualPlaces(family), playwrights]) {
    if (!path || !existsSync(path)) continue
    if (family === 'firefox' && (majorVersion(path) ?? oldestFirefox) < oldestFirefox) continue
    return { family, path }
  }
  return null
}

/** Runs a command with its output shown; `false` where it fails or cannot start. */
function succeeds(command: string, args: readonly string[], signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], signal, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

const isRoot = (): boolean => process.getuid?.() === 0

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

async function installByApt(family: BrowserFamily, signal: AbortSignal): Promise<boolean> {
  const packages = [family === 'chromium' ? 'chromium' : 'firefox-esr', 'fonts-liberation']
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  return (await succeeds('apt-get', ['update', '-q'], signal)) && (await succeeds('apt-get', install, signal))
}

function installByPlaywright(family: BrowserFamily, signal: AbortSignal): Promise<boolean> {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : []
  return succeeds(process.execPath, [join(folder, 'cli.js'), 'install', ...withLibraries, ...(family === 'chromium' ? ['--no-shell'] : []), family], signal)
}

/** A browser of the family, installed first where there is none. Throws `NoBrowserError` where that fails too, or the signal's reason. */
export async function ensureBrowser(family: BrowserFamily, signal = new AbortController().signal): Promise<FoundBrowser> {
  const found = findBrowser(family)
  if (found) return found
  const wanted = family === 'chromium' ? 'Chrome, Chromium or Edge' : `Firefox ${oldestFirefox} or newer`
  console.log(`No ${wanted} found; installing one …`)
  for (const install of [...(isRoot() && isDebian() ? [installByApt] : []), installByPlaywright]) {
    const installed = (await install(family, signal)) ? findBrowser(family) : null
    signal.throwIfAborted()
    if (installed) return installed
  }
  throw new NoBrowserError(`Please install ${wanted}, or name one in ${family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'}.`)
}
