import type { Mark } from './mark'

/**
 * Rules for highlights, narrowed to the kinds of elements that hold marked text. As they stand, for every element, they would make
 * the browser compute the style of the whole page anew: several milliseconds, against a few tenths for its paragraphs alone.
 */
export class HighlightRules {
  readonly #css: string
  readonly #tags = new Set<string>()
  readonly #known = new WeakSet<Range>()

  /** `css`: rules whose selectors are `::highlight(…)` and nothing else. */
  constructor(css: string) {
    this.#css = css
  }

  /** The rules for the text of these marks and of all before; `null` where they are as the last time. */
  widenTo(marks: readonly Mark[]): string | null {
    const before = this.#tags.size
    for (const { content, source } of marks) for (const range of [...content, ...source]) this.#take(range)
    if (this.#tags.size === before) return null
    const selector = `:is(${[...this.#tags].map((tag) => CSS.escape(tag)).join(',')})`
    return this.#css.replaceAll('::highlight(', `${selector}::highlight(`)
  }

  #take(range: Range): void {
    if (this.#known.has(range)) return
    this.#known.add(range)
    const { startContainer, endContainer } = range
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    walker.currentNode = startContainer
    for (let node: Node | null = startContainer; node; node = node === endContainer ? null : walker.nextNode()) {
      const tag = node.parentElement?.localName
      if (tag !== undefined) this.#tags.add(tag)
    }
  }
}
