import type { PageTask } from './page-tasks'

/** Something that went wrong inside the browser and was said on a console: of a page, our content script, our background, our pages. */
export interface ConsoleProblem {
  readonly where: string
  readonly text: string
}

/** A page function: serialised and run in the page, so it may use nothing but its arguments. */
export type PageFunction<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>

/** The same, given our overlay's closed shadow root first. */
export type OverlayFunction<A extends readonly unknown[], T> = (root: ShadowRoot, ...args: A) => T | Promise<T>

/** One tab, driven. Arguments and results are JSON. */
export interface DrivenPage {
  evaluate<A extends readonly unknown[], T>(run: PageFunction<A, T>, ...args: A): Promise<T>
  /** Runs a script's text in the page, beyond the page's content security policy; nothing comes back. */
  addScript(source: string): Promise<void>
  /** `null`: our overlay is neither in the page nor in a frame of its own. In a frame, `document` may be the page's or the frame's. */
  inOverlay<A extends readonly unknown[], T>(run: OverlayFunction<A, T>, ...args: A): Promise<T | null>
  /** Brings the tab to the front: those behind paint no frames. */
  activate(): Promise<void>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** Viewport CSS pixels. */
  click(x: number, y: number): Promise<void>
  hover(x: number, y: number): Promise<void>
  /** A key by its DOM name: `Enter`, `Escape`, `Tab`, ` `. */
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** The tasks of its main thread while `work` goes on; `null` in Firefox, which does not tell. */
  tasks(work: () => Promise<void>): Promise<PageTask[] | null>
  /** A message of the browser's own protocol for this tab: DevTools' to Chromium, BiDi's to Firefox. */
  send(method: string, params?: Record<string, unknown>): Promise<unknown>
  /** PNG of the viewport. */
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

/** A browser that has the extension, and a profile of its own. */
export interface DrivenBrowser {
  readonly family: 'chromium' | 'firefox'
  open(url: string): Promise<DrivenPage>
  /** Opens a page of the extension as a tab. `path` without a leading slash. */
  openExtensionPage(path: string): Promise<DrivenPage>
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>
  /** Ends the service worker or event page; resolves when it has ended. */
  stopBackground(): Promise<void>
  /** Lets the extension run in private windows, as a person does in the browser's list of extensions. Pages of the extension are closed by it. */
  allowPrivateWindows(): Promise<void>
  /** Takes the permission for all sites from the extension, as a person does in the browser's list of extensions. */
  takeSitesAway(): Promise<void>
  /** Waits for the browser's own question about a permission and answers it, with a click on its button; resolves when it is gone. Chromium: only where `ownQuestions` is set. */
  answerQuestion(allow: boolean): Promise<void>
  /** Closes the browser and starts it again with the same profile. Pages opened before are gone. */
  restart(): Promise<void>
  /** What has been said since the last call. */
  takeProblems(): Promise<ConsoleProblem[]>
  /** Resolves when the browser has ended, whoever ended it. */
  ended(): Promise<void>
  /** Ends the browser and removes its profile. */
  close(): Promise<void>
}

/** How to start one. */
export interface DriveOptions {
  /** Absolute path of the executable. */
  readonly executable: string
  /** Absolute path of the built extension. */
  readonly extension: string
  readonly headless: boolean
  /** `host:port` of a proxy for all that is not loopback, or `null` for none. */
  readonly proxy: string | null
  /** Takes every certificate: for tests in which this machine plays servers of the web. */
  readonly trustsAll?: boolean
  /** The whole web: the HTML of an address, whose scripts do not run; `null` for what is not there. Without it the browser asks for itself. Chromium only. */
  readonly web?: (url: string) => string | null
  /** Lets the browser's own questions be answered. */
  readonly ownQuestions?: boolean
}

/** Asks again until the answer is right. Rejects after `timeout` milliseconds with what the last answer was. */
export async function poll<T>(what: string, ask: () => Promise<T> | T, right: (answer: T) => boolean, timeout = 15_000): Promise<T> {
  const end = performance.now() + timeout
  for (;;) {
    const answer = await ask()
    if (right(answer)) return answer
    if (performance.now() > end) throw new Error(`${what}: not within ${timeout} ms; last answer ${JSON.stringify(answer)?.slice(0, 2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** The source of a function as it runs in a page: tsx names inner functions through a helper of its own, which no page has. */
export function pageSource(run: (...args: never[]) => unknown): string {
  return `((__name) => ${run.toString()})((named) => named)`
}
