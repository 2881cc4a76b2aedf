import { levels, type Level, type Mark } from './mark'

type Layer = Level | 'open' | 'source'

/** Names of our highlights in the page's registry; `highlights.css` styles them. Where they overlap, the later is above. */
const names: Readonly<Record<Layer, string>> = {
  fine: 'source-context-fine',
  low: 'source-context-low',
  medium: 'source-context-medium',
  high: 'source-context-high',
  open: 'source-context-open',
  source: 'source-context-source',
}

const layers = [...levels.toReversed(), 'open', 'source'] as const satisfies readonly Layer[]

/**
 * Paints contents by level, and content and source of the mark `open` more strongly. Replaces what was painted before and leaves
 * alone what stays; touches no node. Where the browser has no custom highlights, nothing is painted.
 */
export class HighlightPainter {
  readonly #painted = new Map<Layer, { readonly highlight: Highlight; readonly ranges: Set<Range> }>()

  paint(marks: readonly Mark[], open: Mark | null): void {
    if (!('highlights' in CSS)) return
    for (const level of levels) this.#put(level, marks.filter((mark) => mark.level === level).flatMap(({ content }) => content))
    this.#put('open', open?.content ?? [])
    this.#put('source', open?.source ?? [])
  }

  /** Takes all our highlights off the page. */
  clear(): void {
    if (!('highlights' in CSS)) return
    for (const name of Object.values(names)) CSS.highlights.delete(name)
    this.#painted.clear()
  }

  #put(layer: Layer, ranges: readonly Range[]): void {
    const wanted = new Set(ranges)
    const before = this.#painted.get(layer)
    if (wanted.size === 0) {
      if (before) CSS.highlights.delete(names[layer])
      this.#painted.delete(layer)
      return
    }
    if (!before) {
      const highlight = new Highlight(...wanted)
      highlight.priority = layers.indexOf(layer) + 1
      CSS.highlights.set(names[layer], highlight)
      this.#painted.set(layer, { highlight, ranges: wanted })
      return
    }
    for (const range of before.ranges) if (!wanted.has(range) && before.ranges.delete(range)) before.highlight.delete(range)
    for (const range of wanted) {
      if (before.ranges.has(range)) continue
      before.ranges.add(range)
      before.highlight.add(range)
    }
  }
}
