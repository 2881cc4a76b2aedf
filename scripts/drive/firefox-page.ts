import { writeFile } from 'node:fs/promises'

import type { BidiClient } from './bidi-client'
import { type DrivenPage, type OverlayFunction, pageSource, type PageFunction, poll } from './driven-browser'

interface Evaluation {
  readonly result: { readonly value?: unknown; readonly sharedId?: string }
  readonly exceptionDetails?: { readonly text: string }
}

interface HostValue {
  readonly shadowRoot?: { readonly sharedId?: string } | null
}

/** WebDriver's private code points: https://w3c.github.io/webdriver/#keyboard-actions */
const keyCodes: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowRight: '\uE014' }

/** One tab of Firefox. */
export class FirefoxPage implements DrivenPage {
  readonly #client: BidiClient
  readonly #context: string

  constructor(client: BidiClient, context: string) {
    this.#client = client
    this.#context = context
  }

  async #call(functionDeclaration: string, args: readonly unknown[], context = this.#context): Promise<unknown> {
    const { result, exceptionDetails } = await this.#client.send<Evaluation>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return typeof result.value === 'string' ? (JSON.parse(result.value) as unknown) : undefined
  }

  async evaluate<A extends readonly unknown[], T>(run: PageFunction<A, T>, ...args: A): Promise<T> {
    const value = { type: 'string', value: JSON.stringify(args) }
    return (await this.#call(`async (args) => JSON.stringify(await ${pageSource(run)}(...JSON.parse(args)))`, [value])) as T
  }

  async addScript(source: string): Promise<void> {
    await this.#client.send('script.evaluate', { expression: `${source};undefined`, target: { context: this.#context }, awaitPromise: false })
  }

  async inOverlay<A extends readonly unknown[], T>(run: OverlayFunction<A, T>, ...args: A): Promise<T | null> {
    const { contexts } = await this.#client.send<{ contexts: { children: { context: string }[] }[] }>('browsingContext.getTree', { root: this.#context, maxDepth: 1 })
    for (const context of [this.#context, ...contexts.flatMap(({ children }) => children).map((child) => child.context)]) {
      const sharedId = await this.#overlayIn(context)
      if (sharedId === undefined) continue
      const value = { type: 'string', value: JSON.stringify(args) }
      return (await this.#call(`async (root, args) => JSON.stringify(await ${pageSource(run)}(root, ...JSON.parse(args)))`, [{ sharedId }, value], context)) as T
    }
    return null
  }

  /** What the browser calls our shadow root; `undefined`: it is not in that window or frame. */
  async #overlayIn(context: string): Promise<string | undefined> {
    const { result } = await this.#client.send<Evaluation>('script.evaluate', {
      expression: `document.querySelector('source-context')`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })
    return (result.value as HostValue | undefined)?.shadowRoot?.sharedId
  }

  async activate(): Promise<void> {
    await this.#client.send('browsingContext.activate', { context: this.#context })
  }

  async goto(url: string): Promise<void> {
    await this.#client.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' })
  }

  /** Firefox never reports the end of such a navigation to BiDi. */
  async gotoExtension(url: string): Promise<void> {
    await this.#client.send('browsingContext.navigate', { context: this.#context, url, wait: 'none' })
    const address = (): Promise<string> => this.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '')
    await poll(`${url} is open`, address, (href) => href === url)
  }

  async reload(): Promise<void> {
    await this.#client.send('browsingContext.reload', { context: this.#context, wait: 'complete' })
  }

  async #point(actions: readonly Record<string, unknown>[]): Promise<void> {
    await this.#client.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    })
  }

  async click(x: number, y: number): Promise<void> {
    await this.#point([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ])
  }

  hover(x: number, y: number): Promise<void> {
    return this.#point([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }])
  }

  async #keys(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ])
    await this.#client.send('input.performActions', { context: this.#context, actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  press(key: string): Promise<void> {
    return this.#keys([keyCodes[key] ?? key])
  }

  type(text: string): Promise<void> {
    return this.#keys([...text])
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#client.send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } })
  }

  async tasks(work: () => Promise<void>): Promise<null> {
    await work()
    return null
  }

  send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    return this.#client.send(method, { context: this.#context, ...params })
  }

  async screenshot(path: string): Promise<void> {
    await this.activate()
    const { data } = await this.#client.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.#context })
    await writeFile(path, Buffer.from(data, 'base64'))
  }

  /**
   * Leaves the page first, which waits for the scripts at work there. Where the tab goes, Firefox ends them, and says on the console
   * “Script terminated by timeout” of what no clock has ended.
   */
  async close(): Promise<void> {
    await this.goto('about:blank').catch(() => undefined)
    await this.#client.send('browsingContext.close', { context: this.#context })
  }
}
