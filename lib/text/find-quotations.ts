import type { Quotation, Token, Tokens } from './annotated-text'
import { isDash, isDigit, isLetter, isQuotationMark, isSpace } from './characters'
import type { Block } from './page-text'
import type { Span } from './span'
import type { TextRules } from './text-rules'

type Family = 'double' | 'single' | 'guillemet'
type Role = 'open' | 'close' | 'either'

interface Mark {
  readonly start: number
  readonly end: number
  readonly char: string
  readonly family: Family
  readonly role: Role
  /** A closing single mark that may be a possessive (`the players’ union`). */
  readonly weak: boolean
}

interface OpenQuotation {
  readonly spans: Span[]
  readonly start: number
  readonly family: Family
  readonly mark: string
}

const familyOf = (char: string): Family => ('"“”„‟'.includes(char) ? 'double' : '«»'.includes(char) ? 'guillemet' : 'single')

function opensAfter(code: number): boolean {
  return isSpace(code) || isDash(code) || code === 40 || code === 91 || code === 45 || code === 0x2018 || code === 0x201c || code === 34 || code === 39 || code === 47
}

function closesBefore(code: number): boolean {
  return isSpace(code) || isDash(code) || (!isLetter(code) && !isDigit(code) && code !== 40 && code !== 91 && code !== 36 && code !== 64 && code !== 35 && !isQuotationMark(code))
}

function doubleRole(char: string, before: boolean, after: boolean): Role {
  if (before && !after) return 'open'
  if (!before && after) return 'close'
  if (char === '“' || char === '„') return 'open'
  return char === '”' ? 'close' : 'either'
}

function readMark(text: string, { tokens, starts, ends }: Tokens, at: number, next: Token | undefined, block: Block, rules: TextRules): Mark | null {
  const char = tokens[at]?.norm ?? ''
  const start = starts[at] ?? 0
  const end = ends[at] ?? 0
  const family = familyOf(char)
  const prevCode = start > block.start ? text.charCodeAt(start - 1) : Number.NaN
  const nextCode = end < block.end ? text.charCodeAt(end) : Number.NaN
  const before = opensAfter(prevCode)
  const after = closesBefore(nextCode)
  const mark = (role: Role, weak = false): Mark => ({ start, end, char, family, role, weak })
  if (family === 'guillemet') {
    if (before !== after) return mark(before ? 'open' : 'close')
    return mark(char === '«' ? 'open' : 'close')
  }
  if (family === 'double') {
    const inch = char === '"' && isDigit(prevCode) && !before
    if (inch && after && (nextCode !== nextCode || isSpace(nextCode))) return mark('close', true)
    return mark(doubleRole(char, before, after))
  }
  if (before && !after) {
    const elided = next !== undefined && starts[at + 1] === end && (rules.elisions.has(next.norm) || next.kind === 'number')
    return char === '’' || char === '›' || (elided && char === "'") ? null : mark('open')
  }
  if (!before && char !== '‘' && char !== '‚' && char !== '‹') {
    const possessive = (prevCode === 115 || prevCode === 83) && isSpace(nextCode) && next !== undefined && next.kind === 'word'
    return mark('close', possessive)
  }
  return null
}

/** The marks of one block read from left to right, with what may still be open from the block before. */
class QuotationReader {
  readonly found: Quotation[] = []
  private open: OpenQuotation | null = null
  private depth = 0

  readBlock(block: Block, marks: readonly Mark[], nextBlockMark: Mark | null): void {
    let from = 0
    const first = marks[0]
    if (this.open !== null && first !== undefined) {
      this.open = { ...this.open, start: first.start }
      this.depth = 1
      from = 1
    }
    const excess = openingExcess(marks)
    const closers = singleClosersAfter(marks)
    for (let k = from; k < marks.length; k++) {
      const mark = marks[k]
      if (mark !== undefined) this.readMark(mark, excess, closers[k] ?? 0, nextBlockMark !== null && k === 0 && mark.start === block.start)
    }
    this.endBlock(block, nextBlockMark)
  }

  private readMark(mark: Mark, excess: Readonly<Record<Family, number>>, closersLeft: number, mayRunOn: boolean): void {
    const open = this.open
    if (open === null) {
      if (mark.role === 'close') return
      if (mark.family === 'single' && closersLeft === 0 && !mayRunOn) return
      this.begin(mark)
      return
    }
    if (mark.family !== open.family) return
    if (mark.role === 'open' || (mark.char === '„' && open.mark === '„')) {
      // A second opening mark: nested where every opening has its closing, otherwise the first was never closed.
      if (mark.char === '“' && open.mark === '„') this.close(mark.end)
      else if (excess[mark.family] > 0) this.begin(mark)
      else this.depth++
      return
    }
    if (mark.weak && mark.family === 'single' && closersLeft > 0) return
    if (mark.weak && mark.family === 'double' && excess.double < 0) return
    if (this.depth > 1) this.depth--
    else this.close(mark.end)
  }

  private begin(mark: Mark): void {
    this.open = { spans: [], start: mark.start, family: mark.family, mark: mark.char }
    this.depth = 1
  }

  private close(end: number): void {
    if (this.open === null) return
    this.found.push({ spans: [...this.open.spans, { start: this.open.start, end }], closed: true, mark: this.open.mark })
    this.open = null
  }

  private endBlock(block: Block, nextBlockMark: Mark | null): void {
    if (this.open === null) return
    this.open.spans.push({ start: this.open.start, end: block.end })
    if (nextBlockMark !== null && nextBlockMark.family === this.open.family) return
    if (this.open.family !== 'single') this.found.push({ spans: this.open.spans, closed: false, mark: this.open.mark })
    this.open = null
  }
}

function openingExcess(marks: readonly Mark[]): Record<Family, number> {
  const excess = { double: 0, single: 0, guillemet: 0 }
  for (const mark of marks) excess[mark.family] += mark.role === 'open' ? 1 : mark.role === 'close' ? -1 : 0
  return excess
}

/** For each mark: how many closing single marks follow before the next opening single mark. */
function singleClosersAfter(marks: readonly Mark[]): number[] {
  const counts = new Array<number>(marks.length).fill(0)
  let count = 0
  for (let k = marks.length - 1; k >= 0; k--) {
    counts[k] = count
    const mark = marks[k]
    if (mark?.family === 'single') count = mark.role === 'open' ? 0 : count + 1
  }
  return counts
}

/** Outermost quotations in reading order. `signs` are the indexes of the quotation marks among the tokens; `blockTokens[b]` is the token range `[from, to)` of block `b`; headings have no quotations. */
export function findQuotations(text: string, blocks: readonly Block[], list: Tokens, signs: readonly number[], blockTokens: readonly (readonly [number, number])[], rules: TextRules): Quotation[] {
  let s = 0
  const marksOf = blocks.map((block, b) => {
    const marks: Mark[] = []
    const [, to] = blockTokens[b] ?? [0, 0]
    for (let t = signs[s] ?? to; t < to; t = signs[++s] ?? to) {
      if (block.kind === 'heading') continue
      const mark = readMark(text, list, t, t + 1 < to ? list.tokens[t + 1] : undefined, block, rules)
      if (mark !== null) marks.push(mark)
    }
    return marks
  })
  const reader = new QuotationReader()
  blocks.forEach((block, b) => {
    const nextFirst = marksOf[b + 1]?.[0]
    const nextBlock = blocks[b + 1]
    const runsOn = nextFirst !== undefined && nextBlock !== undefined && nextFirst.start === nextBlock.start && nextFirst.role !== 'close'
    reader.readBlock(block, marksOf[b] ?? [], runsOn ? nextFirst : null)
  })
  return reader.found
}
