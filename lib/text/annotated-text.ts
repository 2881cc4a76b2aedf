import type { Block } from './page-text'
import type { Span } from './span'
import type { Spelling } from './spelling'

export type { TokenKind } from './spelling'

/** The smallest unit the engine reads: one object for all that are written so. Where each stands is told beside them. */
export type Token = Spelling

/** The tokens of a text, in order, and where each begins and ends: UTF-16 indexes into the text. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A range of tokens: `from` included, `to` excluded; indexes into `AnnotatedText.tokens`. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

export interface Sentence extends Span, TokenRange {
  /** Index into `AnnotatedText.blocks`. */
  readonly block: number
}

/** A quotation as its marks show it: outermost marks only, marks included in the spans. */
export interface Quotation {
  /** One span a block; several where the quotation runs over paragraphs that each reopen the mark. */
  readonly spans: readonly Span[]
  /** `false` where the closing mark is missing and the end of the block was taken. */
  readonly closed: boolean
  /** The opening mark as written. */
  readonly mark: string
}

/** A text read once: everything later stages need, in one pass each and in linear time. */
export interface AnnotatedText extends Tokens {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  /** For each token: index into `sentences`. */
  readonly sentenceOf: Int32Array
  /** For every sixteenth UTF-16 offset of the text: index of the first token that ends after it; the count of tokens behind the last. See `positions.ts`. */
  readonly anchors: Int32Array
  readonly quotations: readonly Quotation[]
}
