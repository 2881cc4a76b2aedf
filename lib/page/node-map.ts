import type { Span } from '@/lib/text/span'

/** A stretch of the live page: what `Range.setStart` and `Range.setEnd` take. Offsets are UTF-16 indexes into the nodes' data. */
export interface NodeRange {
  readonly startContainer: Text
  readonly startOffset: number
  readonly endContainer: Text
  readonly endOffset: number
}

/**
 * Offsets of an article's body text ↔ places in the page's text nodes. Never leaves the content script.
 * Between two blocks, and where white space was made of a line break, there is text without a node.
 */
export interface NodeMap {
  /** Where a span of the body text stands on the page; `null` where it has no node, or its nodes left the page or lost that text. */
  rangeOf(span: Span): NodeRange | null
  /** Offset into the body text of a place in a text node; `null` where the node is no part of it. */
  offsetOf(node: Node, offset: number): number | null
}

/** Collects the stretches of body text that stand in one text node without a gap, in the order of the text. */
export class NodeMapBuilder implements NodeMap {
  /** Offsets into the body text at which each stretch starts; ascending. */
  readonly #starts: number[] = []
  readonly #lengths: number[] = []
  readonly #nodes: Text[] = []
  /** Offsets into the nodes' data. */
  readonly #offsets: number[] = []
  /** Made when it is first asked for, of all that was recorded. */
  #firstOfNode: Map<Node, number> | null = null

  /** Records that body text from `start` on is `length` code units of `node` from `offset` on. Ascending, without overlap. */
  add(start: number, length: number, node: Text, offset: number): void {
    const last = this.#starts.length - 1
    if (last >= 0 && this.#nodes[last] === node) {
      const before = this.#lengths[last] ?? 0
      if ((this.#starts[last] ?? 0) + before === start && (this.#offsets[last] ?? 0) + before === offset) {
        this.#lengths[last] = before + length
        return
      }
    }
    this.#firstOfNode = null
    this.#starts.push(start)
    this.#lengths.push(length)
    this.#nodes.push(node)
    this.#offsets.push(offset)
  }

  rangeOf(span: Span): NodeRange | null {
    let first = this.#at(span.start)
    if (first < 0 || span.start >= this.#end(first)) first++
    const last = this.#at(span.end - 1)
    if (last < first || first >= this.#starts.length) return null
    const startContainer = this.#nodes[first]
    const endContainer = this.#nodes[last]
    if (startContainer === undefined || endContainer === undefined) return null
    const startOffset = (this.#offsets[first] ?? 0) + Math.max(0, span.start - (this.#starts[first] ?? 0))
    const endOffset = (this.#offsets[last] ?? 0) + Math.min(this.#lengths[last] ?? 0, span.end - (this.#starts[last] ?? 0))
    const there = startContainer.isConnected && endContainer.isConnected
    return there && endOffset <= endContainer.data.length && startOffset <= startContainer.data.length
      ? { startContainer, startOffset, endContainer, endOffset }
      : null
  }

  offsetOf(node: Node, offset: number): number | null {
    const first = (this.#firstOfNode ??= new Map(this.#nodes.map((one, i): [Node, number] => [one, i]).reverse())).get(node)
    if (first === undefined) return null
    let found = first
    for (let i = first; i < this.#nodes.length && this.#nodes[i] === node; i++) if ((this.#offsets[i] ?? 0) <= offset) found = i
    const inside = Math.min(Math.max(0, offset - (this.#offsets[found] ?? 0)), this.#lengths[found] ?? 0)
    return (this.#starts[found] ?? 0) + inside
  }

  #end(index: number): number {
    return (this.#starts[index] ?? 0) + (this.#lengths[index] ?? 0)
  }

  /** Index of the last stretch that starts at or before an offset; -1 where none does. */
  #at(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
