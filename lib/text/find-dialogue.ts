import type { Quotation } from './annotated-text'
import { isDash, isLetter, isSpace, isUpper } from './characters'
import type { Block } from './page-text'

/** Opening marks of a question or an exclamation in Spanish. */
const openers = new Set(['¿', '¡'].map(mark => mark.charCodeAt(0)))

/** A dash right before a word. */
function opens(text: string, i: number, end: number): boolean {
  if (i + 1 >= end || !isDash(text.charCodeAt(i))) return false
  const next = text.codePointAt(i + 1) ?? Number.NaN
  return isLetter(next) || openers.has(next)
}

/** Where the insertion `—dijo Roe—` that may begin at `i` has its first letter in lower case, after a space. */
function insertionAt(text: string, i: number, block: Block): boolean {
  return opens(text, i, block.end) && isSpace(text.charCodeAt(i - 1)) && !isUpper(text.codePointAt(i + 1) ?? 0) && !openers.has(text.charCodeAt(i + 1))
}

function trimmed(text: string, start: number, end: number): number {
  let to = end
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--
  return to
}

/** The speech of one paragraph that a dash opens, without who speaks: at most two spans; `null` where nobody is said to speak. */
function speechOf(text: string, block: Block): Quotation | null {
  if (block.kind === 'heading' || !opens(text, block.start, block.end)) return null
  let from = block.start + 1
  while (from < block.end && !insertionAt(text, from, block)) from++
  if (from >= block.end) return null
  const first = { start: block.start, end: trimmed(text, block.start, from) }
  let close = from + 1
  while (close < block.end && !isDash(text.charCodeAt(close))) close++
  let rest = close + 1
  while (rest < block.end && !isLetter(text.codePointAt(rest) ?? Number.NaN) && !openers.has(text.charCodeAt(rest))) rest++
  const spans = rest < block.end ? [first, { start: rest, end: block.end }] : [first]
  return { spans, closed: true, mark: text.charAt(block.start) }
}

/**
 * Speech that dashes mark, in reading order: paragraphs that begin with a dash and say who speaks between dashes. A dash that
 * opens a paragraph without that is a point of a list, or a question of an interview. Offsets are UTF-16 indexes into `text`.
 */
export function findDialogue(text: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap(block => speechOf(text, block) ?? [])
}
