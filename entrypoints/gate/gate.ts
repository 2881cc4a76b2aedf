import { watchPage } from './watch-page'

import { askBackground } from '@/lib/messages/client'
import { announcedReader, hasReaderStarted } from '@/lib/messages/page-presence'
import type { PageState } from '@/lib/messages/protocol'
import { serveTab } from '@/lib/messages/tab-server'
import { seesArticle } from '@/lib/page/gate'
import { onSettingsChanged, pausedScope, readSettings, type Settings } from '@/lib/platform/settings'

/** How often the reader is called to one address: it may find no article where the gate saw one. */
const maxCalls = 8

/**
 * Decides for one document whether the reader runs, and answers the popup while it does not. Follows the reader's settings, new
 * addresses and late content; see `lib/messages/page-presence.ts` for how the two divide the work.
 */
export class Gate {
  readonly #document: Document
  /** `undefined`: the settings have not been read yet. */
  #paused: 'all' | 'site' | null | undefined
  #state: PageState = { kind: 'reading' }
  #calls = 0
  /** How many elements the page had when the reader was called last. */
  #sizeCalled = -1
  #calling = false

  constructor(document: Document) {
    this.#document = document
  }

  /** Runs until `signal` aborts. */
  async start(signal: AbortSignal): Promise<void> {
    serveTab({ describePage: () => this.#describe() }, signal, () => announcedReader() === null)
    signal.addEventListener('abort', onSettingsChanged((settings) => this.#follow(settings)), { once: true })
    this.#follow(await readSettings())
    watchPage(this.#document, { onAddress: () => this.#leave(), onSettled: () => void this.#look() }, signal)
    // Back from the browser's page cache: the toolbar count is gone, the reader is not.
    const onShow = (event: PageTransitionEvent): void => {
      if (!event.persisted) return
      this.#leave()
      void this.#look()
    }
    this.#document.defaultView?.addEventListener('pageshow', onShow, { signal })
  }

  /** Whoever asks is looking at the page: worth a look of ours, however late the article came. */
  #describe(): PageState {
    void this.#look()
    return this.#state
  }

  #follow(settings: Settings): void {
    const paused = pausedScope(settings, this.#document.location.hostname)
    if (paused === this.#paused) return
    this.#paused = paused
    this.#leave()
    if (paused) this.#state = { kind: 'paused', scope: paused }
    else void this.#look()
  }

  /** Calls the reader where there is an article, and none at work yet. */
  async #look(): Promise<void> {
    if (this.#paused !== null || this.#calling || announcedReader()) return
    const size = this.#document.querySelectorAll('*').length
    if (this.#calls >= maxCalls || size === this.#sizeCalled || !seesArticle(this.#document)) {
      if (this.#state.kind !== 'failed') this.#state = { kind: 'no-article' }
      return
    }
    this.#calls += 1
    this.#sizeCalled = size
    this.#calling = true
    this.#state = { kind: 'reading' }
    const reply = await askBackground('injectReader', {})
    this.#calling = false
    if (this.#paused) this.#leave()
    else if (!reply.ok) this.#state = { kind: 'failed', message: reply.message }
    else this.#state = hasReaderStarted() ? { kind: 'no-article' } : { kind: 'failed', message: 'The reader did not start.' }
  }

  /** This document shows another page now, or we are switched off: nothing of the last one stays. */
  #leave(): void {
    this.#calls = 0
    this.#sizeCalled = -1
    const reader = announcedReader()
    if (!reader) return
    reader.stop()
    this.#state = { kind: 'reading' }
    void askBackground('pageLeft', {})
  }
}
