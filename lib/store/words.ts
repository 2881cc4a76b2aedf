/** Most words that one article is found by. */
const maxWords = 1000

/** The words of a text as the search compares them: lower case, without diacritics, each once, at least two characters. */
export function searchWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase()
  const words = folded.match(/[\p{L}\p{N}]{2,64}/gu) ?? []
  return [...new Set(words)].slice(0, maxWords)
}
