import type { ReadArticle } from '@/lib/page/read-body'
import type { PageText } from '@/lib/text/page-text'

/** So much more or less text outside of the article may hold another one, or its rest; UTF-16 units. */
const noticeable = 300

/**
 * What of a document must change before reading it anew can give another article: its title, the text, elements and headline of the
 * article, and the amount of text beside it. Costs a small part of a reading.
 */
export class PageTraits {
  readonly #document: Document
  readonly #root: Element
  readonly #headline: Element | null
  readonly #title: string
  readonly #text: string
  readonly #elements: number
  readonly #headlineText: string
  readonly #around: number

  constructor(document: Document, { root, headline }: ReadArticle) {
    this.#document = document
    this.#root = root
    this.#headline = headline
    this.#title = document.title
    this.#text = root.textContent
    this.#elements = countElements(root)
    this.#headlineText = headline?.textContent ?? ''
    this.#around = lengthOf(document) - this.#text.length
  }

  /** Whether the document still has them. */
  hold(): boolean {
    const { isConnected, textContent, ownerDocument } = this.#root
    return (
      isConnected &&
      // A frame shows another document by now.
      ownerDocument.defaultView !== null &&
      textContent === this.#text &&
      (this.#headline?.isConnected ?? true) &&
      (this.#headline?.textContent ?? '') === this.#headlineText &&
      this.#document.title === this.#title &&
      countElements(this.#root) === this.#elements &&
      Math.abs(lengthOf(this.#document) - textContent.length - this.#around) < noticeable
    )
  }
}

/** Whether two readings gave the same to analyse. */
export function isSamePage(a: PageText, b: PageText): boolean {
  return a.text === b.text && JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' })
}

function countElements(root: Element): number {
  return root.getElementsByTagName('*').length
}

function lengthOf(document: Document): number {
  return document.body?.textContent.length ?? 0
}
