/**
 * Who answers for a page. Two content scripts share one isolated world of the top frame:
 *
 * - the **gate** runs on every page and decides whether the reader should run there;
 * - the **reader** is injected where the gate saw an article: it reads, asks the background, paints, and answers.
 *
 * The rule: *while a reader is announced, the reader answers `TabMessages`, otherwise the gate does.*
 *
 * 1. The reader's `main` calls `announceReader` first, before anything else and synchronously. `null` means that
 *    another reader is at work: return at once, register nothing.
 * 2. Then it registers `serveTab` with a signal of its own, and answers `describePage` with `reading` until it knows more.
 * 3. It withdraws (calls what `announceReader` returned) when it found no article after all, and when `stop` was called.
 *    After a failure it stays, and answers `failed`.
 * 4. The gate alone follows settings and addresses. When the reader is switched off here, or the address changed, the gate
 *    calls `stop` on the announced reader (which aborts everything, takes its host element and highlights away, and
 *    withdraws, all synchronously), tells the background `pageLeft`, and asks for `injectReader` anew where there is reason to.
 *    The reader's file is then simply executed again: it must be able to run several times in one world.
 */
export interface ReaderHandle {
  /** Ends the reader and undoes everything that it painted; synchronous and safe to call twice. */
  stop(): void
}

declare global {
  /** Lives in our isolated world, which the page cannot see. `null`: withdrawn; `undefined`: none was ever announced. */
  var sourceContextReader: ReaderHandle | null | undefined
}

/** The reader at work in this frame, or `null`. */
export function announcedReader(): ReaderHandle | null {
  return globalThis.sourceContextReader ?? null
}

/** Whether a reader was ever announced in this frame: where not, its file broke before it could be. */
export function hasReaderStarted(): boolean {
  return globalThis.sourceContextReader !== undefined
}

/** Makes the caller this frame's reader. Returns how to withdraw; `null` where another reader is already announced. */
export function announceReader(handle: ReaderHandle): (() => void) | null {
  if (announcedReader()) return null
  globalThis.sourceContextReader = handle
  return () => {
    if (announcedReader() === handle) globalThis.sourceContextReader = null
  }
}
