import type { TabHandlers } from './tab-server'

import type { PageFacts } from '@/lib/page/page-facts'

/**
 * Who answers for a page. Two content scripts share one isolated world of the top frame:
 *
 * - the **gate** runs on every page, decides whether the reader should run there, follows settings and addresses, and hears the popup;
 * - the **reader** is injected where the gate saw an article: it reads, asks the background, paints.
 *
 * The rule: *while a reader is announced, the gate passes `TabMessages` on to it, otherwise it answers them itself.*
 *
 * 1. The reader's `main` calls `announceReader` first, before anything else and synchronously. `null` means that
 *    another reader is at work: return at once, register nothing.
 * 2. It answers `describePage` with `reading` until it knows more.
 * 3. It withdraws (calls what `announceReader` returned) when it found no article after all, and when `stop` was called.
 *    After a failure it stays, and answers `failed`.
 * 4. When the address changed, or the page came back from the browser's cache, the gate calls `renew` on the announced reader, which
 *    reads the page again when that has come to rest. When the reader is switched off here, the gate calls `stop` (which aborts
 *    everything, takes its host element and highlights away, and withdraws, all synchronously), tells the background `pageLeft`, and
 *    asks for `injectReader` anew where there is reason to. The reader's file is then simply executed again: it must be able to run
 *    several times in one world.
 */
export interface ReaderHandle {
  /** Ends the reader and undoes everything that it painted; synchronous and safe to call twice. */
  stop(): void
  /** The tab shows something else now, or this again: what was read holds no longer for its address. */
  renew(): void
  /** Answers the popup. */
  readonly tab: Required<TabHandlers>
}

/** What the gate does for the reader in the same world, which so need not bring it along. */
export interface GateHandle {
  /** What the page says of itself now, or said when the reader was called, and the answer of `leastBodyShare` in `lib/page/gate.ts`. */
  judge(): { readonly facts: PageFacts; readonly leastShare: number | null }
  /** The reader's choice, see `Settings`; each change is told by `showAll`. */
  readonly showsAll: boolean
}

declare global {
  /** Set where a gate stands: the popup may put one into a page where the browser puts one as well. */
  var sourceContextGate: GateHandle | undefined
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

/** The gate of this frame; it stands before any reader is called. */
export function standingGate(): GateHandle {
  if (!globalThis.sourceContextGate) throw new Error('There is no gate.')
  return globalThis.sourceContextGate
}

/** Makes the caller this frame's reader. Returns how to withdraw; `null` where another reader is already announced. */
export function announceReader(handle: ReaderHandle): (() => void) | null {
  if (announcedReader()) return null
  globalThis.sourceContextReader = handle
  return () => {
    if (announcedReader() === handle) globalThis.sourceContextReader = null
  }
}
