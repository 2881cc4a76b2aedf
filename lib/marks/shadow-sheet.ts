/**
 * The rules for highlights in the open shadow trees that hold painted text, where those of the document do not reach. A sheet that a
 * tree adopts adds no node to it.
 */
export class ShadowSheet {
  readonly #trees = new Set<ShadowRoot>()
  readonly #view: Window & typeof globalThis
  #sheet: CSSStyleSheet | null = null
  #css = ''

  /** `view`: the window of the document that the trees are in. */
  constructor(view: Window & typeof globalThis) {
    this.#view = view
  }

  /** Sees to it that the trees of these ranges have the rules; `css`: `null` where they are as the last time. */
  reach(ranges: readonly Range[], css: string | null): void {
    for (const { startContainer } of ranges) {
      const tree = startContainer.getRootNode()
      if (isShadow(tree) && !this.#trees.has(tree)) {
        this.#trees.add(tree)
        tree.adoptedStyleSheets.push((this.#sheet ??= new this.#view.CSSStyleSheet()))
      }
    }
    if (css !== null) this.#css = css
    if (css !== null || this.#sheet?.cssRules.length === 0) this.#sheet?.replaceSync(this.#css)
  }

  /** Takes the rules away from all trees. */
  leave(): void {
    for (const tree of this.#trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
    this.#trees.clear()
  }
}

function isShadow(tree: Node): tree is ShadowRoot {
  return tree.nodeType === tree.DOCUMENT_FRAGMENT_NODE && 'host' in tree
}
