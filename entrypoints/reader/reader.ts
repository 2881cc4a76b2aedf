import { watchTree } from '@/lib/marks/watch-tree'
import { askBackground } from '@/lib/messages/client'
import { announceReader } from '@/lib/messages/page-presence'
import type { PageReport, PageState } from '@/lib/messages/protocol'
import { serveTab } from '@/lib/messages/tab-server'
import { readArticle, type ReadArticle } from '@/lib/page/read-page'
import { extensionAlive } from '@/lib/platform/extension-alive'
import { onSettingsChanged, readSettings } from '@/lib/platform/settings'

import { listNotes } from './list-notes'
import { PageOverlay } from './page-overlay'
import { marksOf } from './reading'

/**
 * Reads the page, has it analysed, paints the answer and answers the popup, until `stop` of the announced handle is called, the
 * article is gone or the extension is. Does nothing where another reader is at work (see `page-presence.ts`).
 */
export function startReader(document: Document): void {
  const ended = new AbortController()
  const withdraw = announceReader({ stop: () => ended.abort() })
  if (!withdraw) return
  ended.signal.addEventListener('abort', withdraw, { once: true })
  void new Reader(document, ended).start()
}

class Reader {
  readonly #document: Document
  readonly #ended: AbortController
  #state: PageState = { kind: 'reading' }
  #article: ReadArticle | null = null
  #report: PageReport | null = null
  #overlay: PageOverlay | null = null
  #showsAll = false
  /** Counts readings, so that a late answer about an earlier one is dropped. */
  #round = 0

  constructor(document: Document, ended: AbortController) {
    this.#document = document
    this.#ended = ended
  }

  async start(): Promise<void> {
    const { signal } = this.#ended
    serveTab(
      {
        describePage: () => this.#state,
        revealAttribution: ({ id }) => ({ found: this.#overlay?.reveal(id) ?? false }),
        showAll: ({ on }) => this.#showAll(on),
        setDismissed: async ({ id, dismissed }) => {
          if (!(await this.#dismiss(id, dismissed))) throw new Error('It was not kept.')
          return { dismissed: this.#report?.dismissed ?? [] }
        },
      },
      signal,
    )
    signal.addEventListener('abort', onSettingsChanged(({ showsAll }) => this.#showAll(showsAll)), { once: true })
    const checkAlive = (): void => {
      if (!extensionAlive()) this.#ended.abort()
    }
    for (const type of ['visibilitychange', 'pointerdown', 'keydown']) this.#document.addEventListener(type, checkAlive, { capture: true, passive: true, signal })
    watchTree(this.#document, () => this.#look(), signal)
    this.#showsAll = (await readSettings()).showsAll
    if (!signal.aborted) await this.#read(readArticle(this.#document))
  }

  /** Something on the page changed. Answers whether the article did. */
  #look(): boolean {
    if (!extensionAlive()) {
      this.#ended.abort()
      return false
    }
    const article = readArticle(this.#document)
    if (article && article.page.text === this.#article?.page.text) {
      this.#article = article
      this.#show()
      return false
    }
    void this.#read(article)
    return true
  }

  async #read(article: ReadArticle | null): Promise<void> {
    const round = ++this.#round
    if (!article) {
      if (this.#report) void askBackground('pageLeft', {})
      this.#ended.abort()
      return
    }
    this.#article = article
    this.#report = null
    this.#show()
    this.#state = { kind: 'reading' }
    const reply = await askBackground('analysePage', { page: article.page })
    if (round !== this.#round || this.#ended.signal.aborted) return
    if (!reply.ok) {
      this.#state = { kind: 'failed', message: reply.message }
      return
    }
    this.#report = reply.value
    this.#show()
  }

  #show(): void {
    // A listener that was just removed may still hear the event that removed it.
    if (this.#ended.signal.aborted) return
    const report = this.#report ?? { analysis: { url: null, article: null, attributions: [], headline: null }, dismissed: [] }
    if (this.#report) this.#state = { kind: 'ready', report, showsAll: this.#showsAll }
    if (!this.#article || (!this.#report && !this.#overlay)) return
    this.#overlay ??= this.#createOverlay(this.#article.root)
    this.#overlay.show({ notes: listNotes(report), showsAll: this.#showsAll, markOf: marksOf(this.#article) })
  }

  #createOverlay(root: Element): PageOverlay {
    return new PageOverlay(
      this.#document,
      window,
      [this.#document.documentElement, this.#document.body, root],
      { dismiss: (id, dismissed) => this.#dismiss(id, dismissed), onLost: () => this.#ended.abort() },
      this.#ended.signal,
    )
  }

  #showAll(on: boolean): null {
    this.#showsAll = on
    this.#show()
    return null
  }

  async #dismiss(id: string, dismissed: boolean): Promise<boolean> {
    const report = this.#report
    if (!report) return false
    const reply = await askBackground('setDismissed', { url: report.analysis.url, id, dismissed })
    if (!reply.ok || report !== this.#report) return false
    this.#report = { ...report, dismissed: reply.value.dismissed }
    this.#show()
    return true
  }
}
