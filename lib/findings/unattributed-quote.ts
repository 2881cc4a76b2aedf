import { blockIndexAt, tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import { type Case, type FindingRule, textOf } from './case'

/** Fewer words are a phrase that is mentioned rather than said. */
const wordsAtLeast = 6

/** A quotation of a whole clause or more that no source in its surroundings claims. AP: attribution in the same sentence. */
export const unattributedQuote: FindingRule = {
  code: 'unattributed-quote',
  examine(given) {
    const { mode, sourceKind, source, cue, content, channel, speaker } = given.attribution
    const first = content[0]
    const last = content.at(-1)
    if (!first || !last || mode !== 'direct' || sourceKind !== 'none' || source.length > 0 || cue.length > 0 || channel !== null || speaker !== null) return null
    if (given.trace.length > 0 || !given.page.complete) return null
    const words = content.flatMap((span) => tokensIn(given.doc, span)).filter((token) => token.kind === 'word')
    const says = words.some((token) => ['verb', 'auxiliary', 'past'].includes(given.pack.classOf(token.norm, token.capital)))
    const whole = words[0]?.capital === true && /[.!?…,][\p{Pf}\p{Pi}"'”’»]*$/u.test(textOf(given, last))
    if (words.length < wordsAtLeast || !says || !whole) return null
    const blocks = { first: blockIndexAt(given.doc, first.start), last: blockIndexAt(given.doc, last.end - 1) }
    if (!standsAlone(given, first, last, blocks) || given.spoken.touches(blocks.first - 1, blocks.last + 1)) return null
    return given.spoken.namesSomebody(blocks.first - 1) || given.spoken.startsWithName(blocks.last + 1) || isSigned(given, blocks.last + 1) ? null : []
  },
}

/** Indexes into the blocks of the text. */
interface Blocks {
  readonly first: number
  readonly last: number
}

/** The quotation is a block of its own: one inside a sentence is claimed, mentioned or imagined by that sentence. */
function standsAlone({ page, doc }: Case, first: Span, last: Span, blocks: Blocks): boolean {
  const [opening, closing] = [doc.blocks[blocks.first], doc.blocks[blocks.last]]
  if (!opening || !closing) return false
  return page.text.slice(opening.start, first.start).trim() === '' && page.text.slice(last.end, closing.end).trim() === ''
}

/** How long a signature below a quotation may be, in tokens. */
const signatureAtMost = 15

/** `— Jane Roe, reader`: a short line with a dash right below a quotation says whose it is. */
function isSigned({ doc }: Case, index: number): boolean {
  const block = doc.blocks[index]
  if (!block || !/^[‐-―−~-]/u.test(doc.text.slice(block.start, block.end))) return false
  return tokensIn(doc, block).length <= signatureAtMost
}
