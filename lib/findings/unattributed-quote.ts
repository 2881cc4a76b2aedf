import type { Attribution } from '@/lib/attribution/attribution'
import type { Span } from '@/lib/text/span'

import { type Case, type FindingRule, textOf } from './case'
import { blockIndexAt } from './places'
import { tokenSlice } from './words'

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
    const words = content.flatMap((span) => tokenSlice(given.doc, span)).filter((token) => token.kind === 'word')
    const says = words.some((token) => ['verb', 'auxiliary', 'past'].includes(given.pack.classOf(token.norm, token.capital)))
    const whole = words[0]?.capital === true && /[.!?…,][\p{Pf}\p{Pi}"'”’»]*$/u.test(textOf(given, last))
    if (words.length < wordsAtLeast || !says || !whole || !standsAlone(given.page.text, first.start, last.end, given.doc.blocks) || continues(given)) return null
    return []
  },
}

/** Somebody speaks in the block before, or right after: the quotation may go on with that speaker. */
function continues(given: Case): boolean {
  const block = (span: Span | undefined) => (span ? blockIndexAt(given.doc, span.start) : -1)
  const here = given.attribution.content
  const [first, last] = [block(here[0]), block(here.at(-1))]
  const speaks = ({ source, cue, content, sourceKind }: Attribution) =>
    sourceKind !== 'none' && [...source, ...cue, ...content].some((span) => block(span) >= first - 1 && block(span) <= last + 1)
  return given.attributions.some((other) => other !== given.attribution && speaks(other))
}

/** The quotation is a block of its own: one inside a sentence is claimed, mentioned or imagined by that sentence. */
function standsAlone(text: string, start: number, end: number, blocks: readonly { readonly start: number; readonly end: number }[]): boolean {
  const block = blocks.find((b) => b.start <= start && b.end > start)
  const lastBlock = blocks.find((b) => b.start < end && b.end >= end)
  return block !== undefined && lastBlock !== undefined && text.slice(block.start, start).trim() === '' && text.slice(end, lastBlock.end).trim() === ''
}
