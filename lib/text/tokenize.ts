import type { Token } from './annotated-text'
import { classesOf, DIGIT, isApostrophe, isDigit, isHyphen, isLetter, isSpace, isUpper, JOINER, LETTER, MARK, SPACE } from './characters'
import type { TokenKind } from './spelling'
import { spellingAt } from './spelling-table'
import type { TextRules } from './text-rules'

const DOT = 46
const AT = 64
const HASH = 35

const ALNUM = LETTER | DIGIT

/** The code point at `i`; a space beyond the text. */
function codeAt(text: string, i: number): number {
  if (i >= text.length) return 32
  const unit = text.charCodeAt(i)
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(i) ?? unit)
}

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

function isAlnum(code: number): boolean {
  return (classesOf(code) & ALNUM) !== 0
}

/** The end of the run of letters and digits that begins at `from`. */
function partEndFrom(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const code = codeAt(text, i)
    if ((classesOf(code) & ALNUM) === 0) break
    i += widthOf(code)
  }
  return i
}

/** Whether the sign at `i` joins what stands left and right of it into one word (`U.S`, `don't`, `AT&T`, `60-foot`, `a@b.org`). */
function joins(text: string, i: number, partLength: number, end: number): boolean {
  if (i + 1 >= end) return false
  const code = text.charCodeAt(i)
  const next = codeAt(text, i + 1)
  if (!isAlnum(next)) return false
  if (isApostrophe(code) || code === 0x2018) return isLetter(next)
  if (isHyphen(code) || code === 38 || code === 95 || code === AT) return true
  return code === DOT && (partLength === 1 || !isUpper(next))
}

/** Where the pronoun begins that the hyphen at `i` ties to the word before (`a-t-il`, `dit-elle`); -1 where none does. */
function encliticAfter(text: string, i: number, end: number, rules: TextRules): number {
  if (rules.enclitics.size === 0 || !isHyphen(text.charCodeAt(i))) return -1
  const from = (text[i + 1] === 't' || text[i + 1] === 'T') && isHyphen(text.charCodeAt(i + 2)) ? i + 3 : i + 1
  const to = partEndFrom(text, from, end)
  return !isHyphen(text.charCodeAt(to)) && rules.enclitics.has(text.slice(from, to).toLowerCase()) ? from : -1
}

function wordEnd(text: string, from: number, end: number, rules: TextRules): number {
  let i = from
  for (;;) {
    const partEnd = partEndFrom(text, i, end)
    if (partEnd >= text.length || (classesOf(text.charCodeAt(partEnd)) & JOINER) === 0) return partEnd
    if (i === from && isApostrophe(text.charCodeAt(partEnd)) && partEnd + 1 < end && isAlnum(codeAt(text, partEnd + 1)) && rules.proclitics.has(text.slice(from, partEnd).toLowerCase())) return partEnd + 1
    if (encliticAfter(text, partEnd, end, rules) >= 0) return partEnd
    if (joins(text, partEnd, partEnd - i, end)) {
      i = partEnd + 1
      continue
    }
    // "U.S.-Mexico": an acronym's last dot inside a compound
    if (text.charCodeAt(partEnd) === DOT && partEnd - i === 1 && isHyphen(text.charCodeAt(partEnd + 1)) && partEnd + 2 < end && isAlnum(codeAt(text, partEnd + 2))) {
      i = partEnd + 2
      continue
    }
    return partEnd
  }
}

function numberEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const code = codeAt(text, i)
    if (isAlnum(code)) i += widthOf(code)
    else if ((code === 44 || code === DOT || code === 58 || isHyphen(code) || isApostrophe(code)) && i + 1 < end && isAlnum(codeAt(text, i + 1)) && (code !== 58 || isDigit(codeAt(text, i + 1))) && (isHyphen(code) || !isUpper(codeAt(text, i + 1)))) i += 1
    else break
  }
  return i < end && text.charCodeAt(i) === 37 ? i + 1 : i
}

function isCurrency(code: number): boolean {
  return code === 36 || code === 0xa3 || code === 0xa5 || code === 0x20ac
}

/** Whether the dot after the word belongs to it: an initial, an acronym with dots, a shortened word. */
function keepsDot(word: string, rules: TextRules): boolean {
  if (word.length === 1) return isUpper(word.charCodeAt(0)) && word !== 'I'
  if (word.charCodeAt(word.length - 2) === DOT) return true
  const low = word.toLowerCase()
  return rules.titles.has(low) || rules.abbreviations.has(low)
}

function punctuationEnd(text: string, from: number, end: number): number {
  const code = text.charCodeAt(from)
  if (code !== DOT && !isHyphen(code) && code !== 33 && code !== 63) return from + widthOf(codeAt(text, from))
  let i = from + 1
  while (i < end && text.charCodeAt(i) === code) i++
  return i
}

/** The end of the address that begins at `from`. */
function addressEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end && text.charCodeAt(i) !== 41 && (classesOf(text.charCodeAt(i)) & (SPACE | MARK)) === 0) i++
  return i
}

function handleEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end && (text.charCodeAt(i) === 95 || isAlnum(codeAt(text, i)))) i += widthOf(codeAt(text, i))
  return i
}

/** Two straight apostrophes or two single marks are typed for one double mark. */
function markEnd(text: string, from: number, start: number, end: number): number {
  const code = text.charCodeAt(from)
  if (from + 1 >= end || text.charCodeAt(from + 1) !== code) return from + 1
  const inner = code === 39 && text.charCodeAt(from + 2) === 39 && from > start && !isSpace(text.charCodeAt(from - 1))
  return (code === 39 && !inner) || code === 0x2018 || code === 0x2019 ? from + 2 : from + 1
}

/** Whether the dot at `dot` belongs to the word before it. */
function takesDot(text: string, from: number, dot: number, rules: TextRules): boolean {
  if (text.charCodeAt(dot + 1) === DOT) return false
  const raw = text.slice(from, dot)
  return keepsDot(raw, rules) || (rules.beforeNumbers.size > 0 && isDigit(text.charCodeAt(dot + 2)) && rules.beforeNumbers.has(raw.toLowerCase()))
}

/** Tokens of `text` from `start` to `end`, in order, appended to `into`. Offsets are UTF-16 indexes into `text`. */
export function tokenize(text: string, start: number, end: number, rules: TextRules, into: Token[]): void {
  let i = start
  while (i < end) {
    const code = codeAt(text, i)
    const classes = classesOf(code)
    if ((classes & SPACE) !== 0) {
      i++
      continue
    }
    let kind: TokenKind = 'punctuation'
    let to: number
    if ((classes & LETTER) !== 0) {
      kind = 'word'
      to = code === 104 && (text.startsWith('http://', i) || text.startsWith('https://', i)) ? addressEnd(text, i, end) : wordEnd(text, i, end, rules)
    } else if ((classes & DIGIT) !== 0 || (isCurrency(code) && isDigit(codeAt(text, i + 1)))) {
      kind = 'number'
      to = numberEnd(text, (classes & DIGIT) !== 0 ? i : i + 1, end)
    } else if ((code === AT || code === HASH) && i + 1 < end && isAlnum(codeAt(text, i + 1))) {
      kind = 'handle'
      to = handleEnd(text, i + 1, end)
    } else if ((classes & MARK) !== 0) {
      kind = 'mark'
      to = markEnd(text, i, start, end)
    } else to = punctuationEnd(text, i, end)
    const spelling = spellingAt(text, i, to, kind)
    if (kind === 'word' && to < end && text.charCodeAt(to) === DOT && takesDot(text, i, to, rules)) to++
    into.push({ start: i, end: to, kind, norm: spelling.norm, capital: spelling.capital, spelling })
    const pronoun = kind === 'word' ? encliticAfter(text, to, end, rules) : -1
    i = pronoun >= 0 ? pronoun : to
  }
}
