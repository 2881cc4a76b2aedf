import { isDash, isHyphen, isUpper } from './characters'
import { mostSpellings, type Spelling, type TokenKind } from './spelling'

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

function spell(raw: string, kind: TokenKind, id: number): Spelling {
  const capital = kind === 'word' && isUpper(raw.codePointAt(0) ?? 0)
  const norm = kind === 'word' ? wordNorm(raw) : kind === 'mark' ? (doubled[raw] ?? raw) : kind === 'punctuation' ? punctuationNorm(raw) : normalize(raw)
  return { id, kind, norm, capital }
}

/** A string of its own: a slice would keep the whole text alive. */
function copied(text: string, from: number, to: number): string {
  return ` ${text.slice(from, to)}`.slice(1)
}

/** Places of the table, a power of two: two thirds of them are taken at most. It is small enough to stay near the processor. */
const places = 1 << 15
/** Longer ones are no words: they are not kept. */
const longest = 31
/** How many places are looked at before a spelling goes unshared: texts made to collide cost no more. */
const probes = 16

/** At each place the `id` of a spelling; 0: none. */
const ids = new Uint16Array(places)
/** By `id`: the spelling, and where its characters begin in `kept`; those of the next begin where they end. */
const spellings: Spelling[] = []
const starts = new Int32Array(mostSpellings + 1)
const kept = new Uint16Array(mostSpellings * 12)

function forgetAll(): void {
  ids.fill(0)
  spellings.length = 0
}

function keep(place: number, codes: Uint16Array, from: number, to: number, raw: string, kind: TokenKind): Spelling {
  if (spellings.length + 1 >= mostSpellings || (starts[spellings.length] ?? 0) + longest > kept.length) forgetAll()
  if (spellings.length === 0) spellings.push(spell('', 'punctuation', 0))
  const id = spellings.length
  const spelling = spell(raw, kind, id)
  const start = starts[id] ?? 0
  ids[place] = id
  kept.set(codes.subarray(from, to), start)
  starts[id + 1] = start + to - from
  spellings.push(spelling)
  return spelling
}

function isAt(id: number, codes: Uint16Array, from: number, length: number): boolean {
  const start = starts[id] ?? 0
  if ((starts[id + 1] ?? 0) - start !== length) return false
  for (let i = 0; i < length; i++) if (kept[start + i] !== codes[from + i]) return false
  return true
}

/** The hash of no characters (FNV-1a). */
export const noHash = 0x811c9dc5 | 0

/** The hash of characters, given that of those before and the next UTF-16 unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = noHash
  for (let i = from; i < to; i++) hash = hashWith(hash, codes[i] ?? 0)
  return hash
}

/**
 * The spelling of the characters from `from` to `to` (indexes into `text` and into `codes`, which are its UTF-16 units): the one that was
 * made when they were first met, found without making a string. `kind` follows from the characters, and so does `hash`, that of
 * `hashOf`. The table is bounded, also against texts made to fill it.
 */
export function spellingAt(text: string, codes: Uint16Array, from: number, to: number, kind: TokenKind, hash = hashOf(codes, from, to)): Spelling {
  const length = to - from
  if (length > longest) return spell(text.slice(from, to), kind, 0)
  const first = hash ^ (hash >>> 15)
  for (let probe = 0; probe < probes; probe++) {
    const place = (first + probe) & (places - 1)
    const id = ids[place] ?? 0
    if (id === 0) return keep(place, codes, from, to, copied(text, from, to), kind)
    const spelling = isAt(id, codes, from, length) ? spellings[id] : undefined
    if (spelling !== undefined) return spelling
  }
  return spell(text.slice(from, to), kind, 0)
}
