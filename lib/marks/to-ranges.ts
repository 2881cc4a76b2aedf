import type { NodeMap } from '@/lib/page/node-map'
import type { Span } from '@/lib/text/span'

/** The places of body-text spans on the live page. Spans whose place is gone are left out. */
export function toRanges(spans: readonly Span[], nodes: NodeMap): Range[] {
  return spans.flatMap((span) => {
    const place = nodes.rangeOf(span)
    if (!place) return []
    const range = document.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    return range.collapsed ? [] : [range]
  })
}
