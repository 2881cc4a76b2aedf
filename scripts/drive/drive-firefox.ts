import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { BidiClient } from './bidi-client'
import { type ConsoleProblem, type DrivenBrowser, type DrivenPage, type DriveOptions, poll } from './driven-browser'
import { FirefoxPage } from './firefox-page'
import { firefoxPreferences } from './firefox-preferences'
import { answerFirefox, takeSitesInFirefox } from './firefox-question'

/** The address under which the extension's pages are, fixed so that they are known before it is installed. */
const uuid = '5f0e6d2c-3b1a-4c8e-9d47-20c1b7a5e001'

/** Milliseconds that Firefox has to end once it is asked to. */
const patience = 10_000

/** Firefox with the extension, driven through WebDriver BiDi. */
export async function driveFirefox(options: DriveOptions): Promise<DrivenBrowser> {
  const manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } }
  const { id } = manifest.browser_specific_settings.gecko
  const profile = await mkdtemp(join(tmpdir(), 'source-context-firefox-'))
  await writeFile(join(profile, 'user.js'), firefoxPreferences({ id, uuid, proxy: options.proxy }))
  const driven = new DrivenFirefox(options, profile, id)
  try {
    await driven.start()
  } catch (error) {
    await driven.close()
    throw error
  }
  return driven
}

class DrivenFirefox implements DrivenBrowser {
  readonly family = 'firefox'
  readonly #options: DriveOptions
  readonly #profile: string
  readonly #id: string
  readonly #problems: ConsoleProblem[] = []
  #process: ChildProcess | null = null
  #client: BidiClient | null = null
  #chrome = ''

  constructor(options: DriveOptions, profile: string, id: string) {
    this.#options = options
    this.#profile = profile
    this.#id = id
  }

  async start(): Promise<void> {
    const { executable, headless, extension, trustsAll = false } = this.#options
    const args = ['--no-remote', '--new-instance', '--profile', this.#profile, '--remote-debugging-port=0', '--remote-allow-system-access', ...(headless ? ['--headless'] : [])]
    this.#process = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '900' } })
    const client = await BidiClient.connect(await addressOf(this.#process))
    this.#client = client
    await client.send('session.new', { capabilities: trustsAll ? { alwaysMatch: { acceptInsecureCerts: true } } : {} })
    client.on('log.entryAdded', (entry) => this.#heard(entry))
    await client.send('session.subscribe', { events: ['log.entryAdded'] })
    await client.send('webExtension.install', { extensionData: { type: 'path', path: extension } })
    const { contexts } = await client.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' })
    this.#chrome = contexts[0]?.context ?? ''
  }

  #heard({ level, text, source }: Record<string, unknown>): void {
    if (level === 'error') this.#problems.push({ where: JSON.stringify(source), text: String(text) })
  }

  get #open(): BidiClient {
    if (!this.#client) throw new Error('the browser is closed')
    return this.#client
  }

  /** Runs an expression with the browser's own privileges and returns the JSON that it yields. */
  async #privileged<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#open.send<{ result: { value?: string }; exceptionDetails?: { text: string } }>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context: this.#chrome },
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return JSON.parse(result.value ?? 'null') as T
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await this.#create()
    await page.goto(url)
    return page
  }

  async openExtensionPage(path: string): Promise<DrivenPage> {
    const page = await this.#create()
    await page.gotoExtension(`moz-extension://${uuid}/${path}`)
    return page
  }

  async #create(): Promise<FirefoxPage> {
    const { context } = await this.#open.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    return new FirefoxPage(this.#open, context)
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#privileged(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`)
    const contexts = async (): Promise<string[]> => (await this.#open.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {})).contexts.map(({ context }) => context)
    const isDark = (context: string): Promise<boolean> => new FirefoxPage(this.#open, context).evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    await poll('every page has the scheme', async () => Promise.all((await contexts()).map(isDark)), (all) => all.every((dark) => dark === (scheme === 'dark')))
  }

  async stopBackground(): Promise<void> {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.#id)}).extension`
    // What a page asks meanwhile starts it again.
    const stop = async (): Promise<string> => {
      await this.#privileged(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`)
      return this.#privileged<string>(`${extension}.backgroundState`)
    }
    await poll('the event page has stopped', stop, (state) => state === 'stopped')
  }

  async allowPrivateWindows(): Promise<void> {
    const id = JSON.stringify(this.#id)
    await this.#privileged(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(${id}).extension)
      await (await AddonManager.getAddonByID(${id})).reload()
    })()`)
    await poll('private windows are allowed', () => this.#privileged<boolean>(`WebExtensionPolicy.getByID(${id})?.privateBrowsingAllowed === true`), Boolean)
  }

  takeSitesAway(): Promise<void> {
    return takeSitesInFirefox((expression) => this.#privileged(expression), this.#id)
  }

  answerQuestion(allow: boolean): Promise<void> {
    return answerFirefox((expression) => this.#privileged(expression), allow)
  }

  async restart(): Promise<void> {
    await this.takeProblems()
    await this.#stop()
    await this.start()
  }

  async takeProblems(): Promise<ConsoleProblem[]> {
    // That a page was closed, or left for the cache of pages, before an answer came is noted by Firefox itself; no code of ours can see it coming.
    const ours = await this.#privileged<ConsoleProblem[]>(`(() => {
      const messages = Services.console.getMessageArray()
      Services.console.reset()
      return messages
        .filter((one) => one instanceof Ci.nsIScriptError && one.sourceName.includes('${uuid}') && !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(one.errorMessage))
        .map((one) => ({ where: one.sourceName, text: one.errorMessage }))
    })()`)
    return [...this.#problems.splice(0), ...ours]
  }

  async #stop(): Promise<void> {
    const child = this.#process
    const ended = child && isRunning(child) ? once(child, 'exit') : null
    const lateKill = setTimeout(() => child?.kill('SIGKILL'), patience)
    await this.#client?.send('browser.close', {}).catch(() => child?.kill())
    await ended
    clearTimeout(lateKill)
    this.#client?.close()
    this.#client = null
    this.#process = null
  }

  async ended(): Promise<void> {
    if (this.#process && isRunning(this.#process)) await once(this.#process, 'exit')
  }

  async close(): Promise<void> {
    if (!this.#client) this.#process?.kill()
    await this.#stop()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** The BiDi address that Firefox prints on standard error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it could be driven:\n${said.slice(-2000)}`)))
  })
}
