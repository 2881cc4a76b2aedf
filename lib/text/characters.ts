/** Classes of characters as bits; a character may be of several. */
export const LETTER = 1
export const UPPER = 2
export const DIGIT = 4
export const SPACE = 8
export const DASH = 16
export const HYPHEN = 32
export const APOSTROPHE = 64
export const MARK = 128
/** Signs that may join two parts to one word. */
export const JOINER = 256

const letter = /[\p{L}\p{M}]/u
const upper = /[\p{Lu}\p{Lt}]/u

/** White space and the invisible characters that stand for none. */
function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0xad
  )
}

const codesOf = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, sign => sign.charCodeAt(0)))
const dashes = codesOf('\u2012\u2013\u2014\u2015\u2212')
const hyphens = codesOf('-\u2010\u2011')
const apostrophes = codesOf("'’")
const marks = codesOf('"“”„‟«»\'‘’‚‛‹›')
const joiners = codesOf("'’‘-\u2010\u2011&_@.")

function readClasses(code: number): number {
  const sign = String.fromCodePoint(code)
  return (
    (letter.test(sign) ? LETTER : 0) | (upper.test(sign) ? UPPER : 0) | (code >= 48 && code <= 57 ? DIGIT : 0) | (isBlank(code) ? SPACE : 0) |
    (dashes.has(code) ? DASH : 0) | (hyphens.has(code) ? HYPHEN : 0) | (apostrophes.has(code) ? APOSTROPHE : 0) | (marks.has(code) ? MARK : 0) |
    (joiners.has(code) ? JOINER : 0)
  )
}

/** Classes of 256 code points each, read when the first of them is met. */
const pages: (Uint16Array | undefined)[] = new Array<Uint16Array | undefined>(0x1100).fill(undefined)

function readPage(page: number): Uint16Array {
  const classes = Uint16Array.from({ length: 256 }, (_, i) => readClasses(page * 256 + i))
  pages[page] = classes
  return classes
}

/** The classes of the first 256 code points. */
export const latin = readPage(0)

/** The classes of a code point, as bits. Beyond the text (`NaN`) is `SPACE`. */
export function classesOf(code: number): number {
  if (code < 256) return latin[code] ?? 0
  if (code !== code) return SPACE
  const page = pages[code >> 8] ?? readPage(code >> 8)
  return page[code & 255] ?? 0
}

/** `code` is a code point; combining marks count as letters. */
export function isLetter(code: number): boolean {
  return (classesOf(code) & LETTER) !== 0
}

/** ASCII digits. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Upper-case and title-case letters. `code` is a code point. */
export function isUpper(code: number): boolean {
  return (classesOf(code) & UPPER) !== 0
}

/** White space and the invisible characters that stand for none. `NaN` (beyond the text) counts as space. */
export function isSpace(code: number): boolean {
  return (classesOf(code) & SPACE) !== 0
}

/** Dashes between words; the hyphen is none. */
export function isDash(code: number): boolean {
  return (classesOf(code) & DASH) !== 0
}

/** Hyphens that join words. */
export function isHyphen(code: number): boolean {
  return (classesOf(code) & HYPHEN) !== 0
}

/** Straight and curly apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Double, single and angle marks, straight and curly; the apostrophes among them. */
export function isQuotationMark(code: number): boolean {
  return (classesOf(code) & MARK) !== 0
}
