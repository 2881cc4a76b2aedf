import type { Token, TokenKind } from './annotated-text'
import { isApostrophe, isDash, isDigit, isHyphen, isLetter, isQuotationMark, isSpace, isUpper } from './characters'
import type { TextRules } from './text-rules'

const DOT = 46
const AT = 64
const HASH = 35

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1)

function codeAt(text: string, i: number): number {
  const code = text.codePointAt(i)
  return code === undefined ? Number.NaN : code
}

function isAlnum(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

function runEnd(text: string, from: number, end: number, accept: (code: number) => boolean): number {
  let i = from
  while (i < end) {
    const code = codeAt(text, i)
    if (!accept(code)) break
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
  const to = runEnd(text, from, end, isAlnum)
  return !isHyphen(text.charCodeAt(to)) && rules.enclitics.has(text.slice(from, to).toLowerCase()) ? from : -1
}

function wordEnd(text: string, from: number, end: number, rules: TextRules): number {
  let i = from
  for (;;) {
    const partEnd = runEnd(text, i, end, isAlnum)
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

/** Lower case, apostrophes straight, hyphens plain. */
function normalize(raw: string): string {
  return raw.toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-')
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

function punctuationNorm(raw: string): string {
  const code = raw.charCodeAt(0)
  if (isDash(code) || (isHyphen(code) && (raw.length > 1 || code === 45))) return '—'
  if (raw.length > 1 && code === DOT) return '…'
  return raw.length > 1 && (code === 33 || code === 63) ? raw.charAt(0) : raw
}

/** Tokens of `text` from `start` to `end`, in order, appended to `into`. Offsets are UTF-16 indexes into `text`. */
export function tokenize(text: string, start: number, end: number, rules: TextRules, into: Token[]): void {
  const push = (from: number, to: number, kind: TokenKind, norm: string, capital = false): void => {
    into.push({ start: from, end: to, kind, norm, capital })
  }
  let i = start
  while (i < end) {
    const code = codeAt(text, i)
    let to: number
    if (isSpace(code)) {
      i += 1
      continue
    }
    if (isLetter(code)) {
      if (code === 104 && (text.startsWith('http://', i) || text.startsWith('https://', i))) {
        to = runEnd(text, i, end, c => !isSpace(c) && !isQuotationMark(c) && c !== 41)
        push(i, to, 'word', text.slice(i, to))
      } else {
        to = wordEnd(text, i, end, rules)
        const raw = text.slice(i, to)
        if (text.charCodeAt(to) === DOT && to < end && text.charCodeAt(to + 1) !== DOT && (keepsDot(raw, rules) || (rules.beforeNumbers.has(raw.toLowerCase()) && isDigit(text.charCodeAt(to + 2))))) to += 1
        push(i, to, 'word', normalize(raw), isUpper(code))
        const pronoun = encliticAfter(text, to, end, rules)
        if (pronoun >= 0) to = pronoun
      }
    } else if (isDigit(code) || (isCurrency(code) && isDigit(codeAt(text, i + 1)))) {
      to = numberEnd(text, isDigit(code) ? i : i + 1, end)
      push(i, to, 'number', normalize(text.slice(i, to)))
    } else if ((code === AT || code === HASH) && i + 1 < end && isAlnum(codeAt(text, i + 1))) {
      to = runEnd(text, i + 1, end, c => isAlnum(c) || c === 95)
      push(i, to, 'handle', normalize(text.slice(i, to)))
    } else if (isQuotationMark(code)) {
      // two straight apostrophes or two backticks are typed for one double mark
      const double = code === 39 && text.charCodeAt(i + 1) === 39 && i + 1 < end
      const inner = double && text.charCodeAt(i + 2) === 39 && i > start && !isSpace(text.charCodeAt(i - 1))
      const curly = (code === 0x2018 || code === 0x2019) && text.charCodeAt(i + 1) === code && i + 1 < end
      to = (double && !inner) || curly ? i + 2 : i + 1
      push(i, to, 'mark', to === i + 1 ? text.charAt(i) : code === 39 ? '"' : code === 0x2018 ? '“' : '”')
    } else {
      to = punctuationEnd(text, i, end)
      push(i, to, 'punctuation', punctuationNorm(text.slice(i, to)))
    }
    i = to
  }
}
