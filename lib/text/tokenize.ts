import { classesOf, DIGIT, isApostrophe, isDigit, isHyphen, isLetter, isUpper, JOINER, latin, LETTER, MARK, SPACE } from './characters'
import type { Spelling, TokenKind } from './spelling'
import { hashWith, noHash, spellingAt } from './spelling-table'
import type { TextRules } from './text-rules'

const DOT = 46
const AT = 64
const HASH = 35
const ALNUM = LETTER | DIGIT

/** The UTF-16 units of a text, and a few spaces behind them, so that looking ahead needs no care. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 4).fill(32, text.length)
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i)
  return codes
}

/** The code point at `i`. */
function codeAt(codes: Uint16Array, i: number): number {
  const unit = codes[i] ?? 32
  if (unit < 0xd800 || unit > 0xdbff) return unit
  const low = codes[i + 1] ?? 32
  return low >= 0xdc00 && low <= 0xdfff ? (unit - 0xd800) * 0x400 + low - 0xdc00 + 0x10000 : unit
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

function isAlnum(code: number): boolean {
  return (classesOf(code) & ALNUM) !== 0
}

/** The end of the run of letters and digits that begins at `from`. */
function partEndFrom(codes: Uint16Array, from: number, end: number): number {
  let i = from
  while (i < end) {
    const code = codeAt(codes, i)
    if (!isAlnum(code)) break
    i += widthOf(code)
  }
  return i
}

/** One block of a text while its tokens are read. */
interface Reader {
  readonly text: string
  readonly codes: Uint16Array
  readonly start: number
  readonly end: number
  readonly rules: TextRules
  /** Hash of the word that `plainWordEnd` found. */
  hash: number
}

/** The end of a word of nothing but ASCII letters and digits, as most are, with a sign behind it that joins nothing; -1 where there is none. */
function plainWordEnd(reader: Reader, from: number): number {
  const { codes, end } = reader
  let hash = noHash
  let i = from
  let code = codes[i] ?? 32
  while (code < 128 && ((latin[code] ?? 0) & ALNUM) !== 0) {
    hash = hashWith(hash, code)
    code = codes[++i] ?? 32
  }
  reader.hash = hash
  return i > from && i <= end && code < 128 && ((latin[code] ?? 0) & JOINER) === 0 ? i : -1
}

/** Whether the sign at `i` joins what stands left and right of it into one word (`U.S`, `don't`, `AT&T`, `60-foot`, `a@b.org`). */
function joins({ codes, end }: Reader, i: number, partLength: number): boolean {
  if (i + 1 >= end) return false
  const code = codes[i] ?? 32
  const next = codeAt(codes, i + 1)
  if (!isAlnum(next)) return false
  if (isApostrophe(code) || code === 0x2018) return isLetter(next)
  if (isHyphen(code) || code === 38 || code === 95 || code === AT) return true
  // "Ph.D."
  return code === DOT && (partLength === 1 || !isUpper(next) || (partLength === 2 && codes[i + 2] === DOT))
}

/** Where the pronoun begins that the hyphen at `i` ties to the word before (`a-t-il`, `dit-elle`); -1 where none does. */
function encliticAfter({ text, codes, end, rules }: Reader, i: number): number {
  if (rules.enclitics.size === 0 || !isHyphen(codes[i] ?? 32)) return -1
  const from = (codes[i + 1] === 116 || codes[i + 1] === 84) && isHyphen(codes[i + 2] ?? 32) ? i + 3 : i + 1
  const to = partEndFrom(codes, from, end)
  return !isHyphen(codes[to] ?? 32) && rules.enclitics.has(text.slice(from, to).toLowerCase()) ? from : -1
}

function wordEnd(reader: Reader, from: number): number {
  const { text, codes, end, rules } = reader
  let i = from
  for (;;) {
    const partEnd = partEndFrom(codes, i, end)
    const code = codes[partEnd] ?? 32
    if ((classesOf(code) & JOINER) === 0) return partEnd
    if (i === from && isApostrophe(code) && partEnd + 1 < end && isAlnum(codeAt(codes, partEnd + 1)) && rules.proclitics.has(text.slice(from, partEnd).toLowerCase())) return partEnd + 1
    if (encliticAfter(reader, partEnd) >= 0) return partEnd
    if (joins(reader, partEnd, partEnd - i)) {
      i = partEnd + 1
      continue
    }
    // "U.S.-Mexico": an acronym's last dot inside a compound
    if (code === DOT && partEnd - i === 1 && isHyphen(codes[partEnd + 1] ?? 32) && partEnd + 2 < end && isAlnum(codeAt(codes, partEnd + 2))) {
      i = partEnd + 2
      continue
    }
    return partEnd
  }
}

function numberEnd({ codes, end }: Reader, from: number): number {
  let i = from
  while (i < end) {
    const code = codeAt(codes, i)
    if (isAlnum(code)) i += widthOf(code)
    else if ((code === 44 || code === DOT || code === 58 || isHyphen(code) || isApostrophe(code)) && i + 1 < end && isAlnum(codeAt(codes, i + 1)) && (code !== 58 || isDigit(codeAt(codes, i + 1))) && (isHyphen(code) || !isUpper(codeAt(codes, i + 1)))) i += 1
    else break
  }
  return i < end && codes[i] === 37 ? i + 1 : i
}

function isCurrency(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac
}

/** Whether the dot at `dot` belongs to the word before it: an initial, an acronym with dots, a shortened word. */
function takesDot({ text, codes, rules }: Reader, from: number, dot: number): boolean {
  if (codes[dot + 1] === DOT) return false
  if (dot - from === 1 && isUpper(codes[from] ?? 32) && codes[from] !== 73) return true
  if (dot - from > 1 && codes[dot - 2] === DOT) return true
  // "Jane Roe, R-Calif."
  const low = text.slice(dot - from > 3 && isHyphen(codes[from + 1] ?? 32) ? from + 2 : from, dot).toLowerCase()
  return (dot - from > 1 && (rules.titles.has(low) || rules.abbreviations.has(low))) || (rules.beforeNumbers.has(low) && isDigit(codes[dot + 2] ?? 32))
}

/** The end of the address that begins at `from`. */
function addressEnd({ codes, end }: Reader, from: number): number {
  let i = from
  while (i < end && codes[i] !== 41 && (classesOf(codes[i] ?? 32) & (SPACE | MARK)) === 0) i++
  return i
}

function handleEnd({ codes, end }: Reader, from: number): number {
  let i = from
  while (i < end && (codes[i] === 95 || isAlnum(codeAt(codes, i)))) i += widthOf(codeAt(codes, i))
  return i
}

/** Two straight apostrophes or two single marks are typed for one double mark. */
function markEnd({ codes, start, end }: Reader, from: number): number {
  const code = codes[from] ?? 32
  if (from + 1 >= end || codes[from + 1] !== code) return from + 1
  const inner = code === 39 && codes[from + 2] === 39 && from > start && (classesOf(codes[from - 1] ?? 32) & SPACE) === 0
  return (code === 39 && !inner) || code === 0x2018 || code === 0x2019 ? from + 2 : from + 1
}

function punctuationEnd({ codes, end }: Reader, from: number): number {
  const code = codeAt(codes, from)
  if (code !== DOT && !isHyphen(code) && code !== 33 && code !== 63) return from + widthOf(code)
  let i = from + 1
  while (i < end && codes[i] === code) i++
  return i
}

/** Tokens while they are read. */
export interface TokenList {
  readonly tokens: Spelling[]
  readonly starts: number[]
  readonly ends: number[]
  /** Indexes of the quotation marks. */
  readonly marks: number[]
  /** Indexes of what may end a sentence: punctuation, words that end with a dot. */
  readonly stops: number[]
}

/** Tokens of `text` from `start` to `end`, in order, appended to `into`. Offsets are UTF-16 indexes into `text`; `codes` is `codesOf(text)`. */
export function tokenize(text: string, codes: Uint16Array, start: number, end: number, rules: TextRules, into: TokenList): void {
  const { tokens, starts, ends, marks, stops } = into
  const reader: Reader = { text, codes, start, end, rules, hash: 0 }
  let i = start
  while (i < end) {
    const code = codeAt(codes, i)
    const classes = classesOf(code)
    if ((classes & SPACE) !== 0) {
      i++
      continue
    }
    let kind: TokenKind = 'punctuation'
    let to: number
    if ((classes & LETTER) !== 0) {
      const isAddress = code === 104 && codes[i + 1] === 116 && (text.startsWith('http://', i) || text.startsWith('https://', i))
      to = isAddress ? -1 : plainWordEnd(reader, i)
      if (to >= 0) {
        const spelling = spellingAt(text, codes, i, to, 'word', reader.hash)
        tokens.push(spelling)
        starts.push(i)
        ends.push(to)
        i = to
        continue
      }
      kind = 'word'
      to = isAddress ? addressEnd(reader, i) : wordEnd(reader, i)
    } else if ((classes & DIGIT) !== 0 || (isCurrency(code) && isDigit(codeAt(codes, i + 1)))) {
      kind = 'number'
      to = numberEnd(reader, (classes & DIGIT) !== 0 ? i : i + 1)
    } else if ((code === AT || code === HASH) && i + 1 < end && isAlnum(codeAt(codes, i + 1))) {
      kind = 'handle'
      to = handleEnd(reader, i + 1)
    } else if ((classes & MARK) !== 0) {
      kind = 'mark'
      to = markEnd(reader, i)
      marks.push(tokens.length)
    } else to = punctuationEnd(reader, i)
    const spelling = spellingAt(text, codes, i, to, kind)
    if (kind === 'word' && to < end && codes[to] === DOT && takesDot(reader, i, to)) to++
    if (kind === 'punctuation' || (kind === 'word' && codes[to - 1] === DOT)) stops.push(tokens.length)
    tokens.push(spelling)
    starts.push(i)
    ends.push(to)
    const pronoun = kind === 'word' ? encliticAfter(reader, to) : -1
    i = pronoun >= 0 ? pronoun : to
  }
}
