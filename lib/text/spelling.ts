/** What a token is by its characters. */
export type TokenKind = 'word' | 'number' | 'handle' | 'mark' | 'punctuation'

/** So many are shared at a time: a language's own words and the names of some dozens of articles are about ten thousand. */
export const mostSpellings = 20_000

/**
 * What is the same for every token that is spelled alike, capitals included: tokens of one spelling share one object, in all texts, as
 * long as the table of spellings holds it. Two objects of the same spelling may live side by side, so compare `norm`, not the object.
 */
export interface Spelling {
  /** Small and whole: where a lexicon keeps what it knows of it. Others may have the same: 0 is everybody's that is not shared. */
  readonly id: number
  readonly kind: TokenKind
  /** Lower case with straight apostrophes and plain hyphens (`don't`). */
  readonly norm: string
  /** First letter is upper case. */
  readonly capital: boolean
}
