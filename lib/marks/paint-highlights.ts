import { layers, nameOf, type Layer, type PaintedLayers } from './highlight-layers'

/**
 * Paints ranges as the browser's custom highlights; touches no node. Replaces what was painted before and leaves alone what stays.
 * Where the browser has no custom highlights, nothing is painted.
 */
export class HighlightPainter {
  readonly #painted = new Map<Layer, { readonly highlight: Highlight; readonly ranges: Set<Range> }>()

  paint(painted: PaintedLayers): void {
    if (!('highlights' in CSS)) return
    for (const [layer, ranges] of painted) this.#put(layer, new Set(ranges))
  }

  /** Takes all our highlights off the page. */
  clear(): void {
    if (!('highlights' in CSS)) return
    for (const name of Object.values(nameOf)) CSS.highlights.delete(name)
    this.#painted.clear()
  }

  #put(layer: Layer, wanted: Set<Range>): void {
    const before = this.#painted.get(layer)
    if (wanted.size === 0) {
      if (before) CSS.highlights.delete(nameOf[layer])
      this.#painted.delete(layer)
      return
    }
    if (!before) {
      const highlight = new Highlight(...wanted)
      highlight.priority = layers.indexOf(layer) + 1
      CSS.highlights.set(nameOf[layer], highlight)
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
