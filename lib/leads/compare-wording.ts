import { plainWords } from './plain-words'

/** How a wording relates to another: word for word, a part of it with what is left out marked, or with other words. */
export type WordingKind = 'same' | 'shortened' | 'altered'

/** A stretch of two wordings: in both, only in the first, only in the second. */
export interface WordingPart {
  readonly in: 'both' | 'first' | 'second'
  /** As written, words joined by spaces. */
  readonly text: string
}

export interface Wording {
  readonly kind: WordingKind
  /** The two texts word by word, in their order. */
  readonly parts: readonly WordingPart[]
}

/** One of two wordings of what may be one quotation. */
export interface Quoted {
  readonly text: string
  /** Who said it; `null` where unknown. */
  readonly speaker: string | null
}

/** Longer wordings are compared by their beginning. */
const wordsAtMost = 300
/** Words that must agree: for quotations of one speaker, and where the speaker of one is not known. */
const least = { same: [5, 8], altered: [7, 11] } as const
/** An altered quotation keeps so much of the shorter wording, and so many words in a row. */
const altered = { share: 0.75, run: 4 }

/**
 * How two wordings of one quotation relate; `null` where they are two quotations, or may be. Never merged in doubt: two named speakers
 * are two quotations, few words prove nothing. O(words × words), bounded.
 */
export function compareWording(first: Quoted, second: Quoted): Wording | null {
  const speakers = sameSpeaker(first.speaker, second.speaker)
  if (speakers === false) return null
  const wording = alignWording(first.text, second.text)
  const known = speakers === true ? 0 : 1
  if (wording === null || wording.shared < least[wording.kind === 'altered' ? 'altered' : 'same'][known]) return null
  return { kind: wording.kind, parts: wording.parts }
}

/** As `compareWording` for texts whose speakers need no comparing, with the number of words in common; `null` where too little agrees. */
export function alignWording(first: string, second: string): (Wording & { readonly shared: number }) | null {
  const [a, b] = [tokens(first), tokens(second)]
  if (a.length === 0 || b.length === 0) return null
  const steps = align(a, b)
  const shared = steps.filter((step) => step.in === 'both').length
  const parts = joined(steps)
  if (shared === a.length && shared === b.length) return { kind: 'same', parts, shared }
  const shorter = Math.min(a.length, b.length)
  if (shared === shorter && isMarkedCut(steps, a.length <= b.length ? 'first' : 'second')) return { kind: 'shortened', parts, shared }
  const longest = Math.max(0, ...parts.filter((part) => part.in === 'both').map(({ text }) => text.split(' ').length))
  return shared / shorter >= altered.share && longest >= altered.run ? { kind: 'altered', parts, shared } : null
}

interface Token {
  /** As compared; two plain words of one written word (`well-known`) are joined. */
  readonly plain: string
  readonly written: string
  /** An ellipsis or a break between two parts stands before it. */
  readonly afterGap: boolean
}

interface Step {
  readonly in: WordingPart['in']
  readonly token: Token
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  let afterGap = false
  for (const written of text.replace(/[“”„«»"]/gu, ' ').replace(/\[?(?:…|\.\s?\.\s?\.)\]?/gu, ' … ').split(/\s+/u)) {
    const plain = plainWords(written).join('')
    if (plain === '') afterGap ||= written === '…'
    else {
      found.push({ plain, written, afterGap })
      afterGap = false
      if (found.length === wordsAtMost) break
    }
  }
  return found
}

/** Longest common subsequence, with ties broken so that agreeing words lie together. */
function align(a: readonly Token[], b: readonly Token[]): Step[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) table[i * width + j] = a[i]?.plain === b[j]?.plain ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const steps: Step[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left && right && left.plain === right.plain && at(i, j) === at(i + 1, j + 1) + 1) {
      steps.push({ in: 'both', token: left.afterGap ? left : { ...left, afterGap: right.afterGap } })
      i++
      j++
    } else if (left && (!right || at(i + 1, j) >= at(i, j + 1))) {
      steps.push({ in: 'first', token: left })
      i++
    } else if (right) {
      steps.push({ in: 'second', token: right })
      j++
    }
  }
  return steps
}

/** What the longer wording has more stands at its ends, or where the shorter one marks that something is left out. */
function isMarkedCut(steps: readonly Step[], shorter: 'first' | 'second'): boolean {
  const first = steps.findIndex((step) => step.in === 'both')
  const last = steps.findLastIndex((step) => step.in === 'both')
  return steps.slice(first, last + 1).every((step, index, inner) => {
    const before = inner[index - 1]
    if (step.in === shorter) return false
    return step.in !== 'both' || before === undefined || before.in === 'both' || step.token.afterGap
  })
}

function joined(steps: readonly Step[]): WordingPart[] {
  const parts: { in: WordingPart['in']; words: string[] }[] = []
  for (const step of steps) {
    const last = parts.at(-1)
    if (last?.in === step.in) last.words.push(step.token.written)
    else parts.push({ in: step.in, words: [step.token.written] })
  }
  return parts.map((part) => ({ in: part.in, text: part.words.join(' ') }))
}

/** `null`: one of them is not known. Compared by the last name. */
function sameSpeaker(first: string | null, second: string | null): boolean | null {
  if (first === null || second === null) return null
  return plainWords(first).at(-1) === plainWords(second).at(-1)
}
