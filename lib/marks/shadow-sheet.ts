import type { Mark } from './mark'

/**
 * The rules for highlights in the open shadow trees that hold painted text, where those of the document do not reach. A sheet that a
 * tree adopts adds no node to it.
 */
export class ShadowSheet {
  readonly #trees = new Set<ShadowRoot>()
  readonly #known = new WeakSet<Mark>()
  readonly #view: Window & typeof globalThis
  #sheet: CSSStyleSheet | null = null
  #css = ''

  /** `view`: the window of the document that the trees are in. */
  constructor(view: Window & typeof globalThis) {
    this.#view = view
  }

  /** Sees to it that the trees of these marks have the rules, also where the page has set other sheets since; `css`: `null` where they are as the last time. */
  reach(marks: readonly Mark[], css: string | null): void {
    for (const mark of marks) if (!this.#known.has(mark)) this.#find(mark)
    if (this.#trees.size > 0) this.#sheet ??= new this.#view.CSSStyleSheet()
    const sheet = this.#sheet
    if (css !== null) this.#css = css
    if (sheet === null) return
    if (css !== null || sheet.cssRules.length === 0) sheet.replaceSync(this.#css)
    for (const tree of this.#trees) {
      if (!tree.isConnected) this.#trees.delete(tree)
      else if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet)
    }
  }

  #find(mark: Mark): void {
    this.#known.add(mark)
    for (const { startContainer } of [...mark.content, ...mark.source]) {
      const tree = startContainer.getRootNode()
      if (isShadow(tree)) this.#trees.add(tree)
    }
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
