import { plainWords } from './plain-words'
import type { TellingWord } from './telling-words'

/** So many telling words of an article are indexed. */
const originWords = 48
/** So many of a citation are looked for: the most telling ones. */
const citationWords = 8
/** A report that a citation tells of stands at most so many days before it, and so many after. */
const window = { before: 21, after: 2 }
/** Words in a run that is hashed. */
const runLength = 3
/** Of so many runs in a row one is indexed: two texts that share `runLength + winnow - 1` words in a row share an indexed run. */
const winnow = 5
/** Most runs of one quotation that are indexed; a quotation of more than some 140 words is found by its beginning. */
const hashesAtMost = 48
const msOfDay = 86_400_000

/** Keys of an article as a possible origin: its most telling words, each with its domain and the month of its date (milliseconds). */
export function originKeys(domain: string, at: number, words: readonly TellingWord[]): number[] {
  return strongest(words, originWords).map(({ stem }) => keyOf(domain, monthOf(at), stem))
}

/** Keys of a citation of that domain's report in an article of that date: one for each word and month in which the report may stand. */
export function citationKeys(domain: string, at: number, words: readonly TellingWord[]): number[] {
  const months = new Set([at - window.before * msOfDay, at, at + window.after * msOfDay].map(monthOf))
  return strongest(words, citationWords).flatMap(({ stem }) => [...months].map((month) => keyOf(domain, month, stem)))
}

/**
 * Hashes by which near-duplicates of a quotation meet: of every five runs of three words the one with most letters, among equals the one
 * with the smallest hash (winnowing), so that any seven words in a row in common are enough, if not too many have just these. Long words are rare: what others say shares
 * few such runs by chance. `[]` for a text of fewer than four words.
 */
export function quotationHashes(text: string): number[] {
  const words = plainWords(text)
  if (words.length <= runLength) return []
  const runs = words.slice(0, 1 - runLength).map((_word, at) => words.slice(at, at + runLength).join(' ')).map((run) => ({ hash: hash(run), letters: run.length }))
  const chosen = new Set<number>()
  for (let at = 0; at === 0 || at + winnow <= runs.length; at++) {
    const best = runs.slice(at, at + winnow).reduce((one, other) => (other.letters > one.letters || (other.letters === one.letters && other.hash < one.hash) ? other : one))
    chosen.add(best.hash)
  }
  return [...chosen].slice(0, hashesAtMost)
}

/** The address of a page without what differs between its copies: `www.`, `m.`, `amp`, a stroke at the end, campaign parameters. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, searchParams } = new URL(address)
  const query = [...searchParams].filter(([name]) => !campaign.test(name)).map(([name, value]) => `${name}=${value}`)
  const path = pathname.replace(/^\/amp\/|\/amp\/?$|\/$/gu, '/').replace(/\/$/u, '')
  return `${hostname.replace(/^(?:www|m|mobile|amp|edition)\./u, '')}${path}${query.length > 0 ? `?${query.toSorted().join('&')}` : ''}`
}

const campaign = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|srsltid|cmpid|ocid|_ga|amp|outputtype|mod|st|reflink|smid|partner|ref|source|share)$/iu

function strongest(words: readonly TellingWord[], most: number): TellingWord[] {
  return words.toSorted((a, b) => b.weight - a.weight).slice(0, most)
}

/**
 * Month, 12 bits of the domain, 24 of domain and word. What is kept at one time lies together in the index, so that keeping one more
 * article touches few of its pages, however many there are; and so does what is asked at once, the words of one outlet.
 */
function keyOf(domain: string, month: number, stem: string): number {
  return (month * 0x1000 + (hash(domain) & 0xfff)) * 0x1000000 + (hash(`${domain} ${stem}`) & 0xffffff)
}

function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** FNV-1a over UTF-16 units, 32 bits, signed: a store keeps small integers in fewer bytes. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
