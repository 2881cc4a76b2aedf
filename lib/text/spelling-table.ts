import { isDash, isHyphen, isUpper } from './characters'
import type { Spelling, TokenKind } from './spelling'

/** A power of two; half of the places are ever taken. A language's own words and a few articles' names: some megabytes at most. */
const places = 1 << 15
/** Longer ones are no words: they are not kept. */
const longest = 40
/** How many places are looked at before a spelling goes unshared: texts made to collide cost no more. */
const probes = 16

interface Entry {
  readonly raw: string
  readonly spelling: Spelling
}

/** Lower case, apostrophes straight, hyphens plain. */
function normalize(raw: string): string {
  return raw.toLowerCase().replace(/[’‘]/gu, "'").replace(/[‐‑]/gu, '-')
}

function wordNorm(raw: string): string {
  return raw.startsWith('http://') || raw.startsWith('https://') ? raw : normalize(raw)
}

/** Two straight apostrophes or two single marks are typed for one double mark. */
const doubled: Readonly<Record<string, string>> = { "''": '"', '‘‘': '“', '’’': '”' }

function punctuationNorm(raw: string): string {
  const code = raw.charCodeAt(0)
  if (isDash(code) || (isHyphen(code) && (raw.length > 1 || code === 45))) return '—'
  if (raw.length > 1 && code === 46) return '…'
  return raw.length > 1 && (code === 33 || code === 63) ? raw.charAt(0) : raw
}

function spell(raw: string, kind: TokenKind): Spelling {
  const capital = kind === 'word' && isUpper(raw.codePointAt(0) ?? 0)
  const norm = kind === 'word' ? wordNorm(raw) : kind === 'mark' ? (doubled[raw] ?? raw) : kind === 'punctuation' ? punctuationNorm(raw) : normalize(raw)
  return { kind, norm, capital, facts: [] }
}

/** A string of its own: a slice would keep the whole text alive. */
function copied(text: string, from: number, to: number): string {
  return ` ${text.slice(from, to)}`.slice(1)
}

function isAt(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false
  for (let i = from; i < to; i++) if (raw.charCodeAt(i - from) !== text.charCodeAt(i)) return false
  return true
}

let entries: (Entry | undefined)[] = new Array<Entry | undefined>(places).fill(undefined)
let taken = 0

function remember(place: number, raw: string, kind: TokenKind): Spelling {
  const spelling = spell(raw, kind)
  if (++taken > places / 2) {
    entries = new Array<Entry | undefined>(places).fill(undefined)
    taken = 1
  }
  entries[place] = { raw, spelling }
  return spelling
}

/**
 * The spelling of the characters from `from` to `to` (UTF-16 indexes): the one that was made when they were first met, found without
 * making a string. `kind` follows from the characters. The table is bounded, also against texts made to fill it.
 */
export function spellingAt(text: string, from: number, to: number, kind: TokenKind): Spelling {
  if (to - from > longest) return spell(text.slice(from, to), kind)
  let hash = to - from
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  for (let probe = 0; probe < probes; probe++) {
    const place = (hash + probe) & (places - 1)
    const entry = entries[place]
    if (entry === undefined) return remember(place, copied(text, from, to), kind)
    if (isAt(entry.raw, text, from, to)) return entry.spelling
  }
  return spell(text.slice(from, to), kind)
}
