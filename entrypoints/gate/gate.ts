import { watchPage } from './watch-page'

import { askBackground } from '@/lib/messages/client'
import { announcedReader, hasReaderStarted, type GateHandle } from '@/lib/messages/page-presence'
import type { PageState } from '@/lib/messages/protocol'
import { serveTab } from '@/lib/messages/tab-server'
import { leastBodyShare } from '@/lib/page/gate'
import { ownFrames } from '@/lib/page/own-frames'
import { PageFacts } from '@/lib/page/page-facts'
import { onSettingsChanged, pausedScope, readSettings, type Settings } from '@/lib/platform/settings'

/** How often the reader is called to one address: it may find no article where the gate saw one. */
const maxCalls = 8

/** A change of the page's text that may bring an article, or take away what spoke against one; UTF-16 units. */
const noticeable = 100

/** A page with more text of its own, its scripts' included, is no case around a frame; what changes in its frames are advertisements. UTF-16 units. */
const caseText = 5_000

type Judgement = ReturnType<GateHandle['judge']>

/**
 * Decides for one document whether the reader runs, and answers the popup while it does not. Follows the reader's settings, new
 * addresses and late content; see `lib/messages/page-presence.ts` for how the two divide the work.
 */
export class Gate implements GateHandle {
  readonly #document: Document
  /** `undefined`: the settings have not been read yet. */
  #paused: 'all' | 'site' | null | undefined
  #state: PageState = { kind: 'reading' }
  #showsAll = false
  #calls = 0
  /** How large the page was when it was looked at last, and when the reader was called last, see `sizeOf`; -1: not measured. */
  #sizeSeen = -1
  #sizeCalled = -1
  #calling = false
  /** The judgement for which the reader was called: it need not be made twice. */
  #judged: (Judgement & { readonly said: string }) | null = null

  constructor(document: Document) {
    this.#document = document
  }

  judge(): Judgement {
    const last = this.#judged
    this.#judged = null
    return last?.said === saidBy(this.#document) ? last : judgementOf(this.#document)
  }

  get showsAll(): boolean {
    return this.#showsAll
  }

  /** Runs until `signal` aborts. */
  async start(signal: AbortSignal): Promise<void> {
    serveTab(
      {
        describePage: (request) => announcedReader()?.tab.describePage(request) ?? this.#describe(),
        revealAttribution: (request) => announcedReader()?.tab.revealAttribution(request) ?? { found: false },
        stepAttribution: (request) => announcedReader()?.tab.stepAttribution(request) ?? { found: false },
        showAll: (request) => announcedReader()?.tab.showAll(request) ?? null,
        setDismissed: (request) => {
          const reader = announcedReader()
          if (!reader) throw new Error('Nothing is read here.')
          return reader.tab.setDismissed(request)
        },
        showReport: (request) => announcedReader()?.tab.showReport(request) ?? null,
      },
      signal,
    )
    signal.addEventListener('abort', onSettingsChanged((settings) => this.#follow(settings)), { once: true })
    try {
      this.#follow(await readSettings())
    } catch {
      return // The extension is gone, and whoever comes after it looks for himself.
    }
    watchPage(this.#document, { onAnew: () => this.#renew(), onSettled: () => this.#settle() }, signal)
  }

  /** Whoever asks is looking at the page: worth a look of ours, however late the article came. */
  #describe(): PageState {
    void this.#look()
    return this.#state
  }

  /** The page came to rest: looked at where its text has become another by more than a word or two. */
  #settle(): void {
    if (this.#paused !== null || announcedReader()) return
    const size = sizeOf(this.#document)
    if (Math.abs(size - this.#sizeSeen) >= noticeable || this.#state.kind === 'reading') void this.#look(size)
  }

  /** Another page, or this one again: who reads it reads on, else it is looked at when it has come to rest. */
  #renew(): void {
    this.#calls = 0
    this.#sizeSeen = this.#sizeCalled = -1
    const reader = announcedReader()
    if (reader) reader.renew()
    else if (this.#paused === null) this.#state = { kind: 'reading' }
  }

  #follow(settings: Settings): void {
    this.#showsAll = settings.showsAll
    void announcedReader()?.tab.showAll({ on: settings.showsAll })
    const paused = pausedScope(settings, this.#document.location.hostname)
    if (paused === this.#paused) return
    this.#paused = paused
    this.#leave()
    if (paused) this.#state = { kind: 'paused', scope: paused }
    else void this.#look()
  }

  /**
   * Calls the reader where there is an article, and none at work yet. `measured`: the size, where it is known; most pages are looked
   * at once, have no article and never change, and are not measured.
   */
  async #look(measured = -1): Promise<void> {
    if (this.#paused !== null || this.#calling || announcedReader()) return
    this.#sizeSeen = measured
    if (this.#calls >= maxCalls || !this.#sees() || this.#isKnown(measured)) {
      if (this.#state.kind !== 'failed') this.#state = { kind: 'no-article' }
      return
    }
    this.#calls += 1
    this.#calling = true
    this.#state = { kind: 'reading' }
    const reply = await askBackground('injectReader', {})
    this.#calling = false
    if (this.#paused) this.#leave()
    else if (!reply.ok) this.#state = { kind: 'failed', message: reply.message }
    else this.#state = hasReaderStarted() ? { kind: 'no-article' } : { kind: 'failed', message: 'The reader did not start.' }
  }

  /** Whether the reader was called to the page as it is; it is for the next time. */
  #isKnown(measured: number): boolean {
    const size = measured < 0 ? sizeOf(this.#document) : measured
    const isKnown = size === this.#sizeCalled
    this.#sizeSeen = this.#sizeCalled = size
    return isKnown
  }

  /** A page can take our questions apart by the names that it gives to its elements. */
  #sees(): boolean {
    try {
      const judged = judgementOf(this.#document)
      this.#judged = judged.leastShare === null ? null : { ...judged, said: saidBy(this.#document) }
      return judged.leastShare !== null
    } catch (error) {
      this.#state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
      return false
    }
  }

  /** We are switched off, or on again: nothing of before stays. */
  #leave(): void {
    this.#calls = 0
    this.#sizeSeen = this.#sizeCalled = -1
    const reader = announcedReader()
    if (!reader) return
    reader.stop()
    this.#state = { kind: 'reading' }
    void askBackground('pageLeft', {})
  }
}

function judgementOf(document: Document): Judgement {
  const facts = new PageFacts(document)
  return { facts, leastShare: leastBodyShare(facts) }
}

/** What a judgement rests on, as far as a page changes it while the reader is on its way. */
function saidBy({ URL, title, head }: Document): string {
  return `${URL} ${title} ${head?.childElementCount}`
}

/** What may bring an article, as one number: the text and what the head says of it; of a page that is but a case, the text in its frames. */
function sizeOf(document: Document): number {
  const { body, head } = document
  const length = body?.textContent.length ?? 0
  const framed = length < caseText ? ownFrames(document).reduce((sum, { textContent }) => sum + textContent.length, 0) : 0
  return length + framed + noticeable * (head?.childElementCount ?? 0)
}
