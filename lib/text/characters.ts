const letter = /\p{L}|\p{M}/u
const upper = /\p{Lu}|\p{Lt}/u

/** `code` is a code point; combining marks count as letters. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter.test(String.fromCodePoint(code))
}

/** ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Upper-case and title-case letters. `code` is a code point. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  return upper.test(String.fromCodePoint(code))
}

/** White space and the invisible characters that stand for none. `NaN` (beyond the text) counts as space. */
export function isSpace(code: number): boolean {
  return (
    code !== code || code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xad
  )
}

const dashes = new Set([0x2012, 0x2013, 0x2014, 0x2015, 0x2212])

/** Dashes between words; the hyphen is none. */
export function isDash(code: number): boolean {
  return dashes.has(code)
}

/** Hyphens that join words. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011
}

/** Straight and curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

const quotationMarks = new Set(['"', '“', '”', '„', '‟', '«', '»', "'", '‘', '’', '‚', '‛', '‹', '›'].map(c => c.charCodeAt(0)))

/** Double, single and angle marks, straight and curly; the apostrophes among them. */
export function isQuotationMark(code: number): boolean {
  return quotationMarks.has(code)
}
