import { watchTree } from '@/lib/marks/watch-tree'
import { askBackground } from '@/lib/messages/client'
import { announceReader, standingGate } from '@/lib/messages/page-presence'
import type { PageReport, PageState } from '@/lib/messages/protocol'
import type { TabHandlers } from '@/lib/messages/tab-server'
import { readingBody, type ReadArticle } from '@/lib/page/read-body'
import { extensionAlive } from '@/lib/platform/extension-alive'

import { inSlices } from './in-slices'
import { listNotes } from './list-notes'
import { PageOverlay, type OverlayContent } from './page-overlay'
import { isSamePage, PageTraits } from './page-traits'
import { marksOf } from './reading'

/** How long after a new address the text of the one before is taken for a page that is still on its way; milliseconds. */
const patience = 3000

/**
 * Reads the page, has it analysed, paints the answer and answers the popup, until `stop` of the announced handle is called, the
 * article is gone or the extension is. Does nothing where another reader is at work (see `page-presence.ts`).
 */
export function startReader(document: Document): void {
  const ended = new AbortController()
  const reader = new Reader(document, ended)
  const withdraw = announceReader({ stop: () => ended.abort(), renew: () => reader.renew(), tab: reader.tab })
  if (!withdraw) return
  ended.signal.addEventListener('abort', withdraw, { once: true })
  reader.start()
}

class Reader {
  readonly #document: Document
  readonly #ended: AbortController
  #state: PageState = { kind: 'reading' }
  /** The last reading, and what of the page must change to make another worth while. */
  #article: ReadArticle | null = null
  #traits: PageTraits | null = null
  /** What is shown: a reading and the answer about it. */
  #shown: { readonly article: ReadArticle; readonly report: PageReport; readonly markOf: OverlayContent['markOf'] } | null = null
  #overlay: PageOverlay | null = null
  #lifted = new AbortController()
  #showsAll = false
  /** Until when an unchanged text is not taken for the new address's; `null`: the address has been read. */
  #renewed: number | null = null
  /** Count readings and questions to the background, so that what is overtaken by a later one is dropped. */
  #turn = 0
  #round = 0
  #lookSoon: () => void = () => {}

  constructor(document: Document, ended: AbortController) {
    this.#document = document
    this.#ended = ended
  }

  /** See `ReaderHandle`. */
  readonly tab: Required<TabHandlers> = {
    describePage: () => this.#state,
    revealAttribution: ({ id }) => ({ found: this.#overlay?.reveal(id) ?? false }),
    stepAttribution: ({ step }) => ({ found: this.#overlay?.step(step) ?? false }),
    showAll: ({ on }) => this.#showAll(on),
    setDismissed: async ({ id, dismissed }) => {
      if (!(await this.#dismiss(id, dismissed))) throw new Error('It was not kept.')
      return { dismissed: this.#shown?.report.dismissed ?? [] }
    },
    showReport: ({ report }) => {
      if (this.#shown?.report.analysis.url === report.analysis.url) this.#show(this.#shown.article, report)
      return null
    },
  }

  start(): void {
    const { signal } = this.#ended
    const checkAlive = (): void => {
      if (!extensionAlive()) this.#ended.abort()
    }
    for (const type of ['visibilitychange', 'pointerdown', 'keydown']) this.#document.addEventListener(type, checkAlive, { capture: true, passive: true, signal })
    this.#lookSoon = watchTree(this.#document, () => this.#look(), signal)
    this.#showsAll = standingGate().showsAll
    void this.#read()
  }

  /** See `ReaderHandle`. What is shown stays until the page is seen to show something else. */
  renew(): void {
    this.#renewed = performance.now() + patience
    this.#state = { kind: 'reading' }
    this.#lookSoon()
  }

  /** Something on the page changed. */
  async #look(): Promise<void> {
    if (!extensionAlive()) this.#ended.abort()
    else if (this.#renewed === null && this.#stands()) this.#overlay?.follow()
    else await this.#read()
  }

  /** Whether what was read and what is shown of it are still on the page. */
  #stands(): boolean {
    try {
      return this.#shown !== null && this.#traits?.hold() === true && this.#overlay?.isWhole() === true
    } catch {
      // A frame that is gone without a word: in Firefox, its document's objects are dead.
      this.#forget()
      return false
    }
  }

  /** Reads the page; whatever breaks is told, not thrown: the page's console is not ours. */
  async #read(): Promise<void> {
    const turn = ++this.#turn
    try {
      const { facts, leastShare } = standingGate().judge()
      const steps = readingBody(facts, leastShare)
      const read = await inSlices(steps, () => turn === this.#turn && !this.#ended.signal.aborted)
      if (!read) return
      if (read.result) this.#take(read.result)
      else this.#leave()
    } catch (error) {
      this.#article = null
      this.#fail(error instanceof Error ? error.message : String(error))
    }
  }

  #take(article: ReadArticle): void {
    const before = this.#article
    this.#article = article
    this.#traits = new PageTraits(this.#document, article)
    if (this.#renewed !== null) {
      // The text of the address before, under the new one: the page has not got round to it, or shows both.
      if (before?.page.text === article.page.text && before.page.url !== article.page.url && performance.now() < this.#renewed) {
        this.#article = before
        this.#lookSoon()
        return
      }
      this.#renewed = null
    } else if (before && isSamePage(article.page, before.page)) {
      // While its analysis is under way, or has failed, there is nothing to show.
      if (this.#shown && this.#state.kind === 'ready') this.#show(article, this.#shown.report)
      return
    }
    void this.#analyse(article)
  }

  async #analyse(article: ReadArticle): Promise<void> {
    const round = ++this.#round
    this.#state = { kind: 'reading' }
    const reply = await askBackground('analysePage', { page: article.page })
    if (round !== this.#round || this.#ended.signal.aborted) return
    if (!reply.ok) return this.#fail(reply.message)
    // The page may have been read again meanwhile, and given the same.
    if (this.#article) this.#show(this.#article, reply.value)
  }

  #fail(message: string): void {
    this.#round += 1
    this.#state = { kind: 'failed', message }
    if (this.#shown) void askBackground('pageLeft', {})
    this.#shown = null
    this.#overlay?.show({ notes: [], showsAll: false, markOf: () => null, root: this.#document.documentElement })
  }

  /** The frame that holds the text goes on to something else: nothing of its document may be touched any more. */
  #forget(): void {
    this.#turn += 1
    this.#round += 1
    this.#lifted.abort()
    this.#article = this.#traits = this.#shown = this.#overlay = null
    this.#state = { kind: 'reading' }
    void askBackground('pageLeft', {})
    this.#lookSoon()
  }

  #leave(): void {
    if (this.#article) void askBackground('pageLeft', {})
    this.#ended.abort()
  }

  #show(article: ReadArticle, report: PageReport): void {
    // A listener that was just removed may still hear the event that removed it.
    if (this.#ended.signal.aborted) return
    const isSame = this.#shown?.article === article && this.#shown.report.analysis === report.analysis
    this.#shown = { article, report, markOf: (isSame && this.#shown?.markOf) || marksOf(article) }
    this.#state = { kind: 'ready', report, showsAll: this.#showsAll }
    const content: OverlayContent = { notes: listNotes(report), showsAll: this.#showsAll, markOf: this.#shown.markOf, root: article.root }
    if (this.#overlay?.document === article.root.ownerDocument) this.#overlay.show(content)
    else this.#lay(content)
  }

  /** Lays an overlay over the document that holds the text: the page's, or that of a frame in it. */
  #lay(content: OverlayContent): void {
    this.#lifted.abort()
    this.#lifted = new AbortController()
    this.#overlay = null
    const { ownerDocument } = content.root
    const view = ownerDocument.defaultView
    if (!view) return
    const signal = AbortSignal.any([this.#ended.signal, this.#lifted.signal])
    if (ownerDocument !== this.#document) {
      watchTree(ownerDocument, () => this.#look(), signal)
      view.addEventListener('pagehide', () => this.#forget(), { once: true, signal })
    }
    this.#overlay = new PageOverlay(ownerDocument, view, content, { dismiss: (id, dismissed) => this.#dismiss(id, dismissed) }, signal)
  }

  #showAll(on: boolean): null {
    this.#showsAll = on
    if (this.#shown) this.#show(this.#shown.article, this.#shown.report)
    return null
  }

  async #dismiss(id: string, dismissed: boolean): Promise<boolean> {
    const report = this.#shown?.report
    if (!report) return false
    const reply = await askBackground('setDismissed', { url: report.analysis.url, id, dismissed })
    if (!reply.ok || !this.#shown || report !== this.#shown.report) return false
    this.#show(this.#shown.article, { ...report, dismissed: reply.value.dismissed })
    return true
  }
}
