import type { BlockKind } from '@/lib/text/page-text'

import { classOf, idOf, isHidden } from './element-roles'
import { mayWall, type NameJudge, nameless, type NameTraits } from './name-judge'
import type { Tag } from './tags'

/**
 * A block element of the page with text in it, in document order: parents stand before their children. Every question to the page's
 * tree costs more than what is made of the answer, so it says who it is when that is asked, and once.
 */
export class Frame {
  readonly element: Element
  readonly tag: Tag
  /** Index of the frame around it; -1 for the outermost. */
  readonly parent: number
  /** What plain text inside it is. */
  readonly kind: BlockKind
  /** Blocks `firstBlock` … `lastBlock - 1` lie inside it. */
  readonly firstBlock: number
  lastBlock: number
  readonly #judge: NameJudge
  #isPlain: boolean | null = null
  #traits: NameTraits | null = null
  #body: boolean | null = null
  #hidden: boolean | null = null
  #beside: 0 | 1 | 2 | null = null

  /** `around`: the frame around it, at `parent`. */
  constructor(element: Element, tag: Tag, parent: number, around: Frame | undefined, firstBlock: number, judge: NameJudge) {
    this.element = element
    this.tag = tag
    this.parent = parent
    this.kind = tag.kind ?? (around === undefined || around.tag.name === 'td' || around.tag.name === 'th' ? 'paragraph' : around.kind)
    this.firstBlock = this.lastBlock = firstBlock
    this.#judge = judge
  }

  /** Without any attribute it says nothing more than its tag. */
  get #plain(): boolean {
    return (this.#isPlain ??= !this.element.hasAttributes())
  }

  get #names(): NameTraits {
    return (this.#traits ??= this.#plain ? nameless : this.#judge.judge(classOf(this.element), idOf(this.element)))
  }

  /** Class and id, see `NameTraits`. */
  get name(): string {
    return this.#names.name
  }

  /** Its names say that it stands in the place of the rest of the article, see `NameTraits`; nobody need see it. */
  get isWall(): boolean {
    if (this.#plain || (this.#traits === null && !mayWall.test(classOf(this.element)) && !mayWall.test(idOf(this.element)))) return false
    return this.#names.wall
  }

  /** How surely its element or its name says that it stands beside the body text, see `NameTraits`. */
  get beside(): 0 | 1 | 2 {
    return (this.#beside ??= this.#besideness())
  }

  /** It says that it holds the body text. */
  get body(): boolean {
    if (this.#plain || this.tag.name === 'body') return false
    return (this.#body ??= this.#names.body || /articleBody/i.test(this.element.getAttribute('itemprop') ?? ''))
  }

  get hidden(): boolean {
    return (this.#hidden ??= !this.#plain && (this.#names.hidden || isHidden(this.element)))
  }

  #besideness(): 0 | 1 | 2 {
    const { tag } = this
    if (tag.name === 'figure') return /table|quote/.test(this.name) ? 0 : 2
    if (tag.isFurniture) return 2
    // Code and logs; whole articles set in it are let in by their share of the text.
    if (tag.name === 'pre') return 1
    return tag.name === 'body' || tag.isHeading ? 0 : this.#names.beside
  }
}
