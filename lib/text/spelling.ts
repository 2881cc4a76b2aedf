/** What a token is by its characters. */
export type TokenKind = 'word' | 'number' | 'handle' | 'mark' | 'punctuation'

/**
 * What is the same for every token that is spelled alike, capitals included: tokens of one spelling share one object, in all texts, as
 * long as the table of spellings holds it. Two objects of the same spelling may live side by side, so compare `norm`, not the object.
 */
export interface Spelling {
  readonly kind: TokenKind
  /** Lower case with straight apostrophes and plain hyphens (`don't`). */
  readonly norm: string
  /** First letter is upper case. */
  readonly capital: boolean
  /** What lexicons know of it, each in its own place: see `Lexicon`. */
  facts: unknown[]
}
