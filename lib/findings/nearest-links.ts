import type { Attribution } from '@/lib/attribution/attribution'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Link } from '@/lib/text/page-text'

import { sentencesOf } from './places'

/** A link of another sentence counts as this many UTF-16 units farther away. */
const otherSentence = 10_000

/** Of links in text order, those nearest to where an attribution names who says it, its own sentences before all others; at most `count`. */
export function nearestLinks(doc: AnnotatedText, { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>, links: readonly Link[], count: number): Link[] {
  const [anchor] = [...cue, ...source, ...content]
  if (!anchor || links.length <= 1) return links.slice(0, count)
  let at = 0
  for (let high = links.length; at < high;) {
    const middle = (at + high) >> 1
    if ((links[middle]?.start ?? 0) < anchor.start) at = middle + 1
    else high = middle
  }
  const sentences = sentencesOf(doc, [...cue, ...source, ...content])
  const distance = (link: Link) => {
    const inside = sentences.some((sentence) => link.start < sentence.end && sentence.start <= link.start)
    return Math.max(0, link.start - anchor.end, anchor.start - link.end) + (inside ? 0 : otherSentence)
  }
  return links
    .slice(Math.max(0, at - count), at + count)
    .map((link) => [distance(link), link] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, link]) => link)
}
