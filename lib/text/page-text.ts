import type { Span } from './span'

/** What a block of body text is on the page. Only `paragraph`, `quotation` and `item` are searched for attributions. */
export type BlockKind =
  | 'paragraph' // running text
  | 'quotation' // a block quotation: stands apart, somebody before or after it may claim it
  | 'item' // list item, table cell, answer of a Q&A
  | 'heading' // h2 … h6 inside the body

/** One block of the body text. Blocks do not overlap, stand in order, and are joined by `\n\n` in `PageText.text`. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** A link inside the body text. `href` is absolute, http(s) only. An empty span stands for a link without text. */
export interface Link extends Span {
  readonly href: string
}

/** A post or page shown inside the article (X, Bluesky, TikTok, YouTube, iframe …). */
export interface Embed {
  /** Offset into `PageText.text` before which the embed stands (a block boundary, or the end of the text). */
  readonly at: number
  /** Address of the post or page shown, absolute, http(s). */
  readonly href: string
}

/**
 * The article of a page as plain JSON: the only thing that leaves the content script.
 * Every offset is a UTF-16 index into `text`. `null` means: the page does not say.
 */
export interface PageText {
  /** Canonical address without fragment; `null` for text without an address. */
  readonly url: string | null
  readonly title: string | null
  readonly standfirst: string | null
  readonly byline: string | null
  readonly site: string | null
  /** ISO 8601 date or date and time with its zone, as the page gives it. */
  readonly published: string | null
  /** BCP 47 tag, lower-case primary subtag first (`en`, `en-US`, `es`). */
  readonly language: string | null
  /** Body text: the blocks, each with its white space collapsed, joined by `\n\n`. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly embeds: readonly Embed[]
  /** `false` where the page shows only part of the article (paywall, fold). */
  readonly complete: boolean
}
