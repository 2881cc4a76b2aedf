/**
 * The words of a title, in lower case: what letters and digits make. Expressions of Unicode's classes take a browser a millisecond to
 * prepare, on every page anew: texts in Latin letters and plain punctuation, nearly all, do without.
 */
export function titleWords(text: string): string[] {
  const lower = text.toLowerCase()
  return isLatin.test(lower) ? lower.split(latinGaps).filter(word => word !== '') : (lower.match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** No letter or digit beyond `latinGaps`, as ª or ½ is one. */
const isLatin = /^[\0-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf-\u024f\u2010-\u205e]*$/
/** All but the ASCII letters and digits, and the letters of Latin-1 and its extensions A and B in lower case. */
const latinGaps = /[^a-z0-9\xdf-\xf6\xf8-\u024f]+/
