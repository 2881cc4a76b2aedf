import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

import { findBrowser } from '@/scripts/browsers'
import { driveChromium } from '@/scripts/drive/drive-chromium'
import { driveFirefox } from '@/scripts/drive/drive-firefox'
import type { DrivenBrowser } from '@/scripts/drive/driven-browser'
import { type RecordingProxy, startRecordingProxy } from '@/scripts/drive/recording-proxy'
import { type MadeUp, type ServedFolder, serveFolder } from '@/scripts/serve-folder'

import type { StandIns } from '@/tests/lookups/stand-in-services'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser that this project runs its scenarios in. */
    browser: 'chromium' | 'firefox'
  }
}

/** Where the built packages are; `PACKAGES` names another folder, for a build that must not be disturbed. */
const packages = process.env['PACKAGES'] ?? '.output'

/** What a file of scenarios works with: one browser with a fresh profile, and the sample pages on loopback. */
export interface Session {
  readonly browser: DrivenBrowser
  readonly server: ServedFolder
  /** Address of a sample page or of one that the file makes up. */
  url(path: string): string
}

/**
 * Starts a session before the tests of a file and ends it after them. After each test: nothing was said on any console.
 * At the end: not one request beyond loopback, from whatever part of the browser; hosts that `standIns` play are on loopback.
 */
export function useSession(madeUp: MadeUp = () => null, standIns: StandIns | null = null, ownQuestions = false): Session {
  const family = inject('browser')
  // A build that runs meanwhile must not change the package under the browser.
  const extension = mkdtempSync(join(tmpdir(), 'source-context-package-'))
  let browser: DrivenBrowser | null = null
  let server: ServedFolder | null = null
  let proxy: RecordingProxy | null = null
  let services: Server | null = null

  beforeAll(async () => {
    const found = findBrowser(family)
    if (!found) throw new Error(`no ${family} found; npm test installs one`)
    cpSync(resolve(packages, `${family === 'chromium' ? 'chrome' : 'firefox'}-mv3`), extension, { recursive: true })
    services = standIns && (await serveSecurely(standIns))
    const port = services && (services.address() as AddressInfo).port
    proxy = await startRecordingProxy((host) => (standIns?.hosts.has(host) === true ? port : null))
    server = await serveFolder(resolve('samples'), madeUp)
    const options = { executable: found.path, extension, headless: true, proxy: proxy.address, trustsAll: standIns !== null, ownQuestions }
    browser = await (family === 'chromium' ? driveChromium(options) : driveFirefox(options))
  })

  afterEach(async () => {
    expect(await browser?.takeProblems(), 'said on a console').toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await proxy?.close()
    services?.closeAllConnections()
    services?.close()
    rmSync(extension, { recursive: true, force: true })
    expect(proxy?.refused, 'asked for beyond loopback').toEqual([])
  })

  const started = <T>(value: T | null): T => {
    if (value === null) throw new Error('the session has not started')
    return value
  }
  return {
    get browser() {
      return started(browser)
    },
    get server() {
      return started(server)
    },
    url: (path) => started(server).url + path,
  }
}

async function serveSecurely({ listener }: StandIns): Promise<Server> {
  const pem = (name: string): Buffer => readFileSync(`tests/fixtures/tls/${name}.pem`)
  const server = createServer({ key: pem('key'), cert: pem('cert') }, listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}
