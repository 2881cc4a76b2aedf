import { layers, nameOf, type Layer, type PaintedLayers } from './highlight-layers'

/**
 * Paints ranges as the browser's custom highlights; touches no node. Replaces what was painted before and leaves alone what stays.
 * Where the browser has no custom highlights, nothing is painted.
 */
export class HighlightPainter {
  readonly #view: Window & typeof globalThis
  /** Kept: a frame's window that shows another document by now gives it no more. */
  readonly #registry: HighlightRegistry | null
  readonly #painted = new Map<Layer, { readonly highlight: Highlight; readonly ranges: Set<Range> }>()

  /** `view`: the window of the document that the ranges are in. */
  constructor(view: Window & typeof globalThis) {
    this.#view = view
    this.#registry = 'highlights' in view.CSS ? view.CSS.highlights : null
  }

  paint(painted: PaintedLayers): void {
    if (this.#registry) for (const [layer, ranges] of painted) this.#put(this.#registry, layer, new Set(ranges))
  }

  /** Takes all our highlights off the page. */
  clear(): void {
    for (const name of Object.values(nameOf)) this.#registry?.delete(name)
    this.#painted.clear()
  }

  #put(registry: HighlightRegistry, layer: Layer, wanted: Set<Range>): void {
    const before = this.#painted.get(layer)
    if (wanted.size === 0) {
      if (before) registry.delete(nameOf[layer])
      this.#painted.delete(layer)
      return
    }
    if (!before) {
      const highlight = new this.#view.Highlight(...wanted)
      highlight.priority = layers.indexOf(layer) + 1
      registry.set(nameOf[layer], highlight)
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
