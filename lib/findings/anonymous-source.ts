import { blockIndexAt } from '@/lib/text/positions'

import { type Case, type FindingRule, isOpinion, isQuestion, isSaid, sourceText } from './case'

/** A block with fewer characters is no paragraph of a story. */
const shortestParagraph = 40

/**
 * People who are described and not named (`a senior official`). Reuters Handbook: "Anonymous sources are the weakest sources."
 * An unnamed poster is judged by the rules for social media; an unnamed person in a linked document is fine.
 */
export const anonymousSource: FindingRule = {
  code: 'anonymous-source',
  examine(given) {
    const { sourceKind, channel } = given.attribution
    if (sourceKind !== 'unnamed' || !isSaid(given) || !isOpinion(given) || isNamedNext(given) || isQuestion(given) || channel?.kind === 'platform') return null
    if (channel?.kind === 'document' && given.trace.length > 0) return null
    return [sourceText(given)]
  },
}

/** `A woman who lost her home has told how …` ¶ `Jane Roe, 34, …`: a story begins with the description of somebody whom its next paragraph names at its start. */
function isNamedNext({ attribution, doc, spoken }: Case): boolean {
  const first = attribution.source[0]
  if (first === undefined) return false
  const block = blockIndexAt(doc, first.start)
  const before = doc.blocks[block - 1]
  // a heading, or a line such as "9:40 a.m.", begins a story of its own
  const opens = before === undefined || before.kind === 'heading' || before.end - before.start <= shortestParagraph
  return opens && first.start === doc.blocks[block]?.start && spoken.startsWithName(block + 1)
}
