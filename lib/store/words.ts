/** By which words an article is searched for. In a table of its own: it stays as it is when an analysis is amended. */
export interface WordsRow {
  /** As in the article's own row. */
  readonly visit: number
  /** See `wordKey` (multi-entry index). */
  readonly words: readonly string[]
}

/** Most words that one article is found by. */
const maxWords = 1000
/** So many visits one after the other have the keys of their words in one place of the index. */
const visitsOfBlock = 2048

/** The words of a text as the search compares them: lower case, without diacritics, each once, at least two characters. */
export function searchWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
  const words = folded.match(/[\p{L}\p{N}]{2,64}/gu) ?? []
  return [...new Set(words)].slice(0, maxWords)
}

/** Which block a visit is in, by its number: later visits are in later blocks. */
export function blockOf(visit: number): number {
  return Math.floor(visit / visitsOfBlock)
}

/**
 * A word, or the beginning of one, as the index has it. The block stands first: what is kept at one time lies together, so that keeping one
 * more article touches few pages of the index however many there are, and a search looks at the last visits first.
 */
export function wordKey(block: number, word: string): string {
  return `${block.toString(36).padStart(3, '0')}${word}`
}

/** The words of an article under the number of its last visit. */
export function wordsRow(visit: number, terms: readonly string[]): WordsRow {
  return { visit, words: terms.map((term) => wordKey(blockOf(visit), term)) }
}
