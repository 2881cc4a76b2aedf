import type { Candidate } from './rank'
import { stem, wordsOf } from './telling-words'

/** The words of a candidate as they are compared. */
export interface CandidateWords {
  /** Stems of the title in its order. */
  readonly title: readonly string[]
  /** Those of its body; `[]` where it is not known. */
  readonly text: readonly string[]
  /** Title, words of the address, and body. */
  readonly all: ReadonlySet<string>
}

/** Addresses name an article by at least so many words; sections and ids are of fewer. */
const slugWords = 3

/** One list of candidates is ranked for each citation of an article. */
const prepared = new WeakMap<Candidate, CandidateWords>()

/** Linear in the candidate's text, once for each candidate. */
export function candidateWords(candidate: Candidate): CandidateWords {
  const known = prepared.get(candidate)
  if (known) return known
  const title = wordsOf(candidate.title).map(stem)
  const text = wordsOf(candidate.text ?? '').map(stem)
  const words = { title, text, all: new Set([...title, ...slugOf(candidate.url).map(stem), ...text]) }
  prepared.set(candidate, words)
  return words
}

/** How rare a word is among the candidates: 1 for one that at most one of them has, towards 0 for one that all have. */
export function rarityAmong(candidates: readonly Candidate[]): (stem: string) => number {
  const having = new Map<string, number>()
  for (const candidate of candidates) for (const word of candidateWords(candidate).all) having.set(word, (having.get(word) ?? 0) + 1)
  const total = Math.log(1 + candidates.length)
  return (word) => Math.log(1 + candidates.length / (having.get(word) ?? 1)) / total
}

/** The words by which an address names its article; they often say more than its title. `[]` for none. */
function slugOf(address: string): string[] {
  if (!URL.canParse(address)) return []
  const parts = readable(new URL(address).pathname).split('/').map((part) => part.replace(/\.\p{L}+$/u, '').split(/[-_]/u))
  return parts.filter((part) => part.length >= slugWords).flatMap((part) => part.filter((word) => /^\p{L}{3,}$/u.test(word)))
}

/** A path as its editors wrote it (`f%C3%BCr` is `für`); as it stands where its escapes are broken. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
