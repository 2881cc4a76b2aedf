import { isDash, isHyphen, isUpper } from './characters'
import type { Spelling, TokenKind } from './spelling'

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

/** Places of the table, a power of two. A language's own words and the names of some dozens of articles are about ten thousand. */
const places = 1 << 15
/** So many are taken at most. */
const mostTaken = places * 0.6
/** Units of a place in `kept`: the length of the spelling, then its characters. A place is one line of a processor's cache. */
const width = 32
/** Longer ones are no words: they are not kept. */
const longest = width - 1
/** How many places are looked at before a spelling goes unshared: texts made to collide cost no more. */
const probes = 16

const kept = new Uint16Array(places * width)
const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(places).fill(undefined)
let taken = 0

function keep(place: number, codes: Uint16Array, from: number, to: number, spelling: Spelling): Spelling {
  if (taken >= mostTaken) {
    kept.fill(0)
    spellings.fill(undefined)
    taken = 0
  }
  const at = place * width
  kept[at] = to - from
  kept.set(codes.subarray(from, to), at + 1)
  spellings[place] = spelling
  taken++
  return spelling
}

function isAt(place: number, codes: Uint16Array, from: number, length: number): boolean {
  const at = place * width
  if (kept[at] !== length) return false
  for (let i = 0; i < length; i++) if (kept[at + 1 + i] !== codes[from + i]) return false
  return true
}

/**
 * The spelling of the characters from `from` to `to` (indexes into `text` and into `codes`, which are its UTF-16 units): the one that was
 * made when they were first met, found without making a string. `kind` follows from the characters. The table is bounded, also
 * against texts made to fill it.
 */
export function spellingAt(text: string, codes: Uint16Array, from: number, to: number, kind: TokenKind): Spelling {
  const length = to - from
  if (length > longest) return spell(text.slice(from, to), kind)
  let hash = length
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  for (let probe = 0; probe < probes; probe++) {
    const place = (hash + probe) & (places - 1)
    if (isAt(place, codes, from, length)) {
      const spelling = spellings[place]
      if (spelling !== undefined) return spelling
    } else if (kept[place * width] === 0) return keep(place, codes, from, to, spell(copied(text, from, to), kind))
  }
  return spell(text.slice(from, to), kind)
}
