import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'

import { answerChromium, freePort, interfaceSwitches } from './chromium-question'
import { type ConsoleProblem, type DrivenBrowser, type DrivenPage, type DriveOptions, type OverlayFunction, pageSource, type PageFunction, poll } from './driven-browser'
import { type PageTask, pageTasks, type TraceEvent, tracedCategories } from './page-tasks'

/** Gives our host element: in the page's document, else in that of a frame of its own; `null` without one. */
const findHost = `[document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)].map((one) => one?.querySelector('source-context')).find(Boolean) ?? null`

/** Tells the traced page's thread from others. */
const traceMark = 'source-context-page'

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability', '--no-default-browser-check', '--no-first-run', '--metrics-recording-only']

/** Answers a request with a saved page, whose scripts and frames do nothing. */
export const savedAnswer = (body: string) => ({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" }, body })

/** What the page `chrome://extensions` changes extensions by. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess?: boolean; hostAccess?: 'ON_CLICK' }): Promise<void>
}

/** Chromium, Chrome or Edge with the extension, driven through the DevTools protocol. */
export async function driveChromium(options: DriveOptions): Promise<DrivenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'source-context-chromium-'))
  const driven = new DrivenChromium(options, profile)
  try {
    await driven.start()
  } catch (error) {
    await driven.close()
    throw error
  }
  return driven
}

class DrivenChromium implements DrivenBrowser {
  readonly family = 'chromium'
  readonly #options: DriveOptions
  readonly #profile: string
  readonly #problems: ConsoleProblem[] = []
  #context: BrowserContext | null = null
  #id = ''
  /** Port of the browser's own interface. */
  #interface = 0
  #scheme: 'light' | 'dark' = 'light'

  constructor(options: DriveOptions, profile: string) {
    this.#options = options
    this.#profile = profile
  }

  async start(): Promise<void> {
    const { executable, headless, proxy, extension, trustsAll = false, ownQuestions = false, web } = this.#options
    if (ownQuestions) this.#interface = await freePort()
    const context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: executable,
      headless,
      viewport: headless ? { width: 1100, height: 800 } : null,
      colorScheme: this.#scheme,
      // `--load-extension` is no longer honoured by Chrome from 137 on: https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
      args: [...quiet, '--enable-unsafe-extension-debugging', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(proxy === null ? [] : [`--proxy-server=${proxy}`]), ...(trustsAll ? ['--ignore-certificate-errors'] : []), ...(ownQuestions ? interfaceSwitches(this.#interface) : [])],
      // Extensions, and the cache of pages that are gone back to, as a reader has them.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      // Whoever drives decides what an interrupt means.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    this.#context = context
    context.on('console', (message) => this.#heard(message.type(), message.page()?.url() ?? 'worker', message.text()))
    context.on('serviceworker', (worker) => worker.on('console', (message) => this.#heard(message.type(), worker.url(), message.text())))
    context.on('weberror', (error) => this.#problems.push({ where: error.page()?.url() ?? '', text: String(error.error()) }))
    if (web) {
      await context.route(/^https?:/, (route) => {
        const body = web(route.request().url())
        return body === null ? route.abort() : route.fulfill(savedAnswer(body))
      })
    }
    this.#id = (await (await this.#browserSession()).send('Extensions.loadUnpacked', { path: extension })).id
  }

  #heard(type: string, where: string, text: string): void {
    if (type === 'error') this.#problems.push({ where, text })
  }

  get #open(): BrowserContext {
    if (!this.#context) throw new Error('the browser is closed')
    return this.#context
  }

  async #browserSession(): Promise<CDPSession> {
    const browser = this.#open.browser()
    if (!browser) throw new Error('no browser behind the context')
    return browser.newBrowserCDPSession()
  }

  async open(url: string): Promise<DrivenPage> {
    const page = await this.#open.newPage()
    await page.emulateMedia({ colorScheme: this.#scheme })
    const driven = new ChromiumPage(page, await this.#open.newCDPSession(page))
    await driven.listen(this.#problems)
    await driven.goto(url)
    return driven
  }

  openExtensionPage(path: string): Promise<DrivenPage> {
    return this.open(`chrome-extension://${this.#id}/${path}`)
  }

  async setColourScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme
    for (const page of this.#open.pages()) await page.emulateMedia({ colorScheme: scheme })
  }

  async stopBackground(): Promise<void> {
    const page = await this.#open.newPage()
    const session = await this.#open.newCDPSession(page)
    const states = new Map<string, string>()
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, runningStatus } of versions) states.set(versionId, runningStatus)
    })
    await page.goto(`chrome-extension://${this.#id}/manifest.json`)
    await session.send('ServiceWorker.enable')
    await poll('the worker is known', () => states.size, (size) => size > 0)
    await session.send('ServiceWorker.stopAllWorkers')
    await poll('the worker has stopped', () => [...states.values()], (all) => all.every((state) => state === 'stopped'))
    await page.close()
  }

  async allowPrivateWindows(): Promise<void> {
    const page = await this.open('chrome://extensions')
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as { developerPrivate: DeveloperPrivate }
      // The change loads the extension anew, which without this mode leaves one that came unpacked disabled.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
    }, this.#id)
    await page.close()
    const answers = async (): Promise<boolean> => {
      const probe = await this.#open.newPage()
      const there = await probe.goto(`chrome-extension://${this.#id}/manifest.json`).then(() => true, () => false)
      await probe.close()
      return there
    }
    await poll('the extension is there again', answers, Boolean)
  }

  async takeSitesAway(): Promise<void> {
    const page = await this.open('chrome://extensions')
    await page.evaluate(async (extensionId) => {
      const { developerPrivate } = Reflect.get(globalThis, 'chrome') as { developerPrivate: DeveloperPrivate }
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' })
    }, this.#id)
    await page.close()
  }

  answerQuestion(allow: boolean): Promise<void> {
    return answerChromium(this.#interface, allow)
  }

  async restart(): Promise<void> {
    await this.#open.close()
    await this.start()
  }

  takeProblems(): Promise<ConsoleProblem[]> {
    return Promise.resolve(this.#problems.splice(0))
  }

  ended(): Promise<void> {
    return new Promise((resolve) => this.#open.once('close', () => resolve()))
  }

  async close(): Promise<void> {
    await this.#context?.close()
    this.#context = null
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

class ChromiumPage implements DrivenPage {
  readonly #page: Page
  readonly #session: CDPSession

  constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  /** Errors of content scripts are no page errors to Playwright. */
  async listen(problems: ConsoleProblem[]): Promise<void> {
    this.#session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, text, exception } }) =>
      problems.push({ where: url ?? this.#page.url(), text: `${text} ${exception?.description ?? ''}` }),
    )
    await this.#session.send('Runtime.enable')
  }

  async evaluate<A extends readonly unknown[], T>(run: PageFunction<A, T>, ...args: A): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: `${pageSource(run)}(...${JSON.stringify(args)})`,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  async addScript(source: string): Promise<void> {
    await this.#session.send('Runtime.evaluate', { expression: `${source};undefined` })
  }

  async inOverlay<A extends readonly unknown[], T>(run: OverlayFunction<A, T>, ...args: A): Promise<T | null> {
    const { result: host } = await this.#session.send('Runtime.evaluate', { expression: findHost })
    if (host.objectId === undefined) return null
    // A frame that goes on to another page meanwhile takes it along.
    const gone = (): null => null
    const described = await this.#session.send('DOM.describeNode', { objectId: host.objectId, pierce: true }).catch(gone)
    const shadow = described?.node.shadowRoots?.[0]
    const resolved = shadow && (await this.#session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId }).catch(gone))
    const objectId = resolved?.object.objectId
    if (objectId === undefined) return null
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return ${pageSource(run)}(this, ...args) }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  activate(): Promise<void> {
    return this.#page.bringToFront()
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url)
  }

  async reload(): Promise<void> {
    await this.#page.reload()
  }

  click(x: number, y: number): Promise<void> {
    return this.#page.mouse.click(x, y)
  }

  hover(x: number, y: number): Promise<void> {
    return this.#page.mouse.move(x, y)
  }

  press(key: string): Promise<void> {
    return this.#page.keyboard.press(key === ' ' ? 'Space' : key)
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height })
  }

  async tasks(work: () => Promise<void>): Promise<PageTask[]> {
    const browser = this.#page.context().browser()
    if (!browser) throw new Error('no browser behind the page')
    await browser.startTracing(undefined, { categories: tracedCategories })
    await this.evaluate((mark) => console.timeStamp(mark), traceMark)
    await work()
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    return pageTasks(trace.traceEvents, traceMark)
  }

  send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    // Playwright's types know each method by its name only.
    const send = this.#session.send.bind(this.#session) as (method: string, params: Record<string, unknown>) => Promise<unknown>
    return send(method, params)
  }

  async screenshot(path: string): Promise<void> {
    await this.activate()
    await this.#page.screenshot({ path })
  }

  close(): Promise<void> {
    return this.#page.close()
  }
}
