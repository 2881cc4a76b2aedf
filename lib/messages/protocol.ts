import type { Analysis, LookupRecord } from '@/lib/analysis'
import type { PageText } from '@/lib/text/page-text'

/** What the reader sees of one analysed page. */
export interface PageReport {
  readonly analysis: Analysis
  /** Ids of the attributions that the reader marked *Not an issue*; `headline` stands for the headline's finding. */
  readonly dismissed: readonly string[]
}

/** What a tab's content script says of its page; the popup asks for it. */
export type PageState =
  | { readonly kind: 'no-article' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'paused'; readonly scope: 'site' | 'all' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'ready'; readonly report: PageReport; readonly showsAll: boolean }

/** Content script or extension page → background. The tab, its address and whether it is private come from the sender, never from the message. */
export interface BackgroundMessages {
  /** The gate saw an article: inject the reader into the sender's frame. */
  injectReader: { request: Record<never, never>; response: null }
  /** Analyse, find leads that need no request, store (not from private windows), set the toolbar count. */
  analysePage: { request: { page: PageText }; response: PageReport }
  /** *Not an issue*, or its undo, of the analysis with that `url`. Remembered by article address and words; in private windows until the tab closes. */
  setDismissed: { request: { url: string | null; id: string; dismissed: boolean }; response: { dismissed: readonly string[] } }
  /** The tab shows no analysed article any more: clear the toolbar count. */
  pageLeft: { request: Record<never, never>; response: null }
  /** Extension pages: articles were deleted, or put back: open pages lead to what is kept by now. */
  articlesChanged: { request: Record<never, never>; response: null }
  /** Extension pages: which allowed look-up services may know something about which attributions of the article kept at `url`, by attribution id. Asks nobody. */
  lookupOffers: { request: { url: string }; response: { offers: Readonly<Record<string, readonly string[]>> } }
  /** Extension pages: ask these services about one attribution. What is asked for, and whom, comes from the store. */
  lookUp: { request: { url: string; id: string }; response: { records: readonly LookupRecord[] } }
}

/** One on, or one back. */
export type Step = 1 | -1

/** Popup, and background, → content script of one tab. */
export interface TabMessages {
  /** What is known of the page; unanswered where no content script runs. */
  describePage: { request: Record<never, never>; response: PageState }
  /** Scroll to the attribution (`headline`: the headline) and open its card. `found: false`: its place is gone. */
  revealAttribution: { request: { id: string }; response: { found: boolean } }
  /** Go on to the next badge, or back to the one before, from the open card or from what the window shows, and open its card. `found: false`: there is none. */
  stepAttribution: { request: { step: Step }; response: { found: boolean } }
  /** Badges on every attribution, or only on those with a finding. */
  showAll: { request: { on: boolean }; response: null }
  /** *Not an issue*, or its undo, said in the popup: the tab asks the background for it (and so speaks of itself, in private windows too) and paints anew. */
  setDismissed: { request: { id: string; dismissed: boolean }; response: { dismissed: readonly string[] } }
  /** The kept analysis of this page was amended: show it so. Comes from the background. */
  showReport: { request: { report: PageReport }; response: null }
}
