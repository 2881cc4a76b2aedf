import { layers, nameOf, type Layer, type PaintedLayers } from './highlight-layers'

interface Tone {
  readonly usual: string
  /** Under forced colours; empty: as usual. */
  readonly forced: string
}

const plain = 'background-color: transparent; text-decoration-color: CanvasText'

/**
 * The tones hold on light and on dark pages alike, since a page need not follow the reader's colour scheme; custom properties would be
 * the page's. Nothing is said of print: highlights are cleared before.
 */
const tones: Readonly<Record<Layer, Tone>> = {
  fine: { usual: 'text-decoration: underline dotted 1px rgb(84 150 110 / 90%)', forced: plain },
  low: { usual: 'background-color: rgb(94 133 171 / 11%); text-decoration: underline dotted 1.5px rgb(94 133 171 / 85%)', forced: plain },
  medium: { usual: 'background-color: rgb(204 137 30 / 12%); text-decoration: underline dashed 1.5px rgb(190 122 20 / 75%)', forced: plain },
  high: { usual: 'background-color: rgb(208 72 63 / 13%); text-decoration: underline 2px rgb(208 72 63 / 85%)', forced: plain },
  open: { usual: 'background-color: rgb(230 180 60 / 26%)', forced: 'color: MarkText; background-color: Mark' },
  source: { usual: 'text-decoration: underline solid 1.5px currentcolor', forced: '' },
}

/** Elements within a line of text: HTML's phrasing content, and what translations wrap words in. */
const inlineTags = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var'.split(' '))

/**
 * The document's rules for highlights, no wider than they need be: a rule that an element can match makes the browser compute that
 * element's style and its descendants' anew, once for each highlight. So they are for the layers in use, for the kinds of blocks that
 * hold painted text, and for the kinds of elements in these: Chromium inherits a highlight's style from the block, Firefox does not.
 */
export class HighlightRules {
  readonly #layers = new Set<Layer>()
  readonly #blocks = new Set<string>()
  readonly #inlines = new Set<string>()
  readonly #known = new WeakSet<Range>()
  #css = ''

  /** The rules for these ranges and all before; `null` where they are as the last time. */
  widenTo(painted: PaintedLayers): string | null {
    for (const [layer, ranges] of painted) {
      if (ranges.length > 0) this.#layers.add(layer)
      for (const range of ranges) this.#take(range)
    }
    const css = this.#written()
    if (css === this.#css) return null
    this.#css = css
    return css
  }

  #written(): string {
    const blocks = anyOf(this.#blocks)
    const selectors = this.#inlines.size === 0 ? [blocks] : [blocks, `${blocks} ${anyOf(this.#inlines)}`]
    const used = layers.filter((layer) => this.#layers.has(layer))
    const rules = (way: keyof Tone): string =>
      used.map((layer) => `${selectors.map((selector) => `${selector}::highlight(${nameOf[layer]})`).join()}{${tones[layer][way]}}`).join('')
    return used.length === 0 ? '' : `${rules('usual')}@media (forced-colors: active){${rules('forced')}}`
  }

  #take(range: Range): void {
    if (this.#known.has(range)) return
    this.#known.add(range)
    const { startContainer, endContainer, commonAncestorContainer } = range
    const walker = commonAncestorContainer.ownerDocument?.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT)
    if (!walker) return
    walker.currentNode = startContainer
    for (let node: Node | null = startContainer; node; node = node === endContainer ? null : walker.nextNode()) this.#takeText(node)
  }

  #takeText({ parentElement }: Node): void {
    let up = parentElement
    while (up && inlineTags.has(up.localName) && up.parentElement) {
      this.#inlines.add(up.localName)
      up = up.parentElement
    }
    if (up) this.#blocks.add(up.localName)
  }
}

function anyOf(tags: ReadonlySet<string>): string {
  return `:is(${[...tags].map((tag) => CSS.escape(tag)).join()})`
}
