/** W3C Web Annotation selectors over an article's body text. https://www.w3.org/TR/annotation-model/#selectors */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Offsets are UTF-16 indexes, `end` excluded. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}
