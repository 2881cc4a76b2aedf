import type { BlockKind } from '@/lib/text/page-text'

import { type EmbedPlace, embedOf } from './embeds'
import { besideness, furniture, isHidden, nameOf, roleOf } from './element-roles'
import { tidy } from './tidy'

/** A piece of a block: a text node, or `null` for a line break. `link` indexes `Scan.links`; -1: not linked. */
export interface Piece {
  readonly node: Text | null
  readonly link: number
}

/** Text that stands apart from what is before and after it. */
export interface ScannedBlock {
  readonly pieces: readonly Piece[]
  /** Index of the innermost frame around it. */
  readonly frame: number
  readonly kind: BlockKind
  /** The block's text as it will read, see `tidy`. */
  readonly text: string
  /** Characters of `text` inside links, and in bold, at most. */
  readonly linked: number
  readonly strong: number
}

/** A block element of the page, in document order: parents stand before their children. */
export interface Frame {
  readonly element: Element
  /** Local name. */
  readonly tag: string
  /** Class and id, see `nameOf`. */
  readonly name: string
  /** Index of the frame around it; -1 for the outermost. */
  readonly parent: number
  /** What plain text inside it is. */
  readonly kind: BlockKind
  /** How surely its element or its name says that it stands beside the body text, see `besideness`. */
  readonly beside: 0 | 1 | 2
  readonly hidden: boolean
  /** Blocks `firstBlock` … `lastBlock - 1` lie inside it. */
  readonly firstBlock: number
  lastBlock: number
}

/** An anchor of the page with its address as written. */
export interface ScannedLink {
  readonly element: Element
  readonly href: string
}

/** What one walk over the page saw. */
export interface Scan {
  readonly frames: readonly Frame[]
  readonly blocks: readonly ScannedBlock[]
  readonly links: readonly ScannedLink[]
  /** `block`: index of the block before which the embed stands. */
  readonly embeds: readonly (EmbedPlace & { readonly block: number; readonly frame: number })[]
}

const itemTags = new Set(['li', 'dd', 'dt', 'td', 'th'])
/** Inside these a list, quotation or cell around no longer says what the text is. */
const freshTags = new Set(['article', 'section', 'main', 'table', 'body'])

/** Reads the tree under `root` once, in document order, without recursion and without asking for layout. */
export function scan(root: Element): Scan {
  return new Scanner(root).run()
}

class Scanner {
  readonly #frames: Frame[] = []
  readonly #blocks: ScannedBlock[] = []
  readonly #links: ScannedLink[] = []
  readonly #embeds: (EmbedPlace & { block: number; frame: number })[] = []
  #frame = -1
  /** Indexes of the links around the place where the walk is. */
  readonly #openLinks: number[] = []
  #openStrong = 0
  #pieces: Piece[] = []
  #linked = 0
  #strong = 0
  #breaks = 0

  constructor(readonly root: Element) {}

  run(): Scan {
    this.#enterBlock(this.root, this.root.localName)
    let parent: Node = this.root
    let next: Node | null = this.root.firstChild
    for (;;) {
      if (next === null) {
        this.#leave(parent)
        if (parent === this.root || parent.parentNode === null) break
        next = parent.nextSibling
        parent = parent.parentNode
      } else if (this.#visit(next)) {
        parent = next
        next = next.firstChild
      } else next = next.nextSibling
    }
    return { frames: this.#frames, blocks: this.#blocks, links: this.#links, embeds: this.#embeds }
  }

  /** Takes a node in; `true` where the walk is to go on inside it. */
  #visit(node: Node): boolean {
    if (isText(node)) {
      this.#addText(node)
      return false
    }
    if (!isElement(node)) return false
    const tag = node.localName
    const embed = embedOf(node, tag)
    if (embed !== null) {
      this.#flush()
      this.#embeds.push({ ...embed, block: this.#blocks.length, frame: this.#frame })
      return false
    }
    const role = roleOf(tag)
    if (role === 'skip') return false
    if (role === 'break') this.#break()
    else if (role === 'block') this.#enterBlock(node, tag)
    else return this.#enterInline(node, tag)
    return role === 'block'
  }

  #leave(node: Node): void {
    if (!isElement(node)) return
    const tag = node.localName
    if (roleOf(tag) === 'block') {
      this.#flush()
      const frame = this.#frames[this.#frame]
      if (frame === undefined) return
      frame.lastBlock = this.#blocks.length
      this.#frame = frame.parent
    } else if (tag === 'a') this.#openLinks.pop()
    else if (strongTags.has(tag)) this.#openStrong--
  }

  #enterBlock(element: Element, tag: string): void {
    this.#flush()
    const name = nameOf(element)
    const around = this.#frames[this.#frame]
    const hidden = isHidden(element, name)
    const beside = besidenessOf(tag, name)
    const at = this.#blocks.length
    this.#frames.push({ element, tag, name, parent: this.#frame, kind: kindOf(tag, around?.kind ?? 'paragraph', around?.tag ?? ''), beside, hidden, firstBlock: at, lastBlock: at })
    this.#frame = this.#frames.length - 1
  }

  #enterInline(element: Element, tag: string): boolean {
    if (isHidden(element, nameOf(element))) return false
    if (tag === 'a') {
      this.#links.push({ element, href: element.getAttribute('href') ?? '' })
      this.#openLinks.push(this.#links.length - 1)
    } else if (strongTags.has(tag)) this.#openStrong++
    return true
  }

  #addText(node: Text): void {
    const length = node.data.trim().length
    if (length > 0 && this.#breaks > 1) this.#flush()
    if (length > 0) this.#breaks = 0
    const link = this.#openLinks.at(-1) ?? -1
    if (link >= 0) this.#linked += length
    if (this.#openStrong > 0) this.#strong += length
    this.#pieces.push({ node, link })
  }

  /** Two line breaks with nothing visible between them end a block. */
  #break(): void {
    this.#breaks++
    this.#pieces.push({ node: null, link: -1 })
  }

  #flush(): void {
    const frame = this.#frames[this.#frame]
    const text = tidy(this.#pieces.map(({ node }) => (node === null ? '\n' : node.data)).join(''))
    if (text !== '' && frame !== undefined) {
      const { kind } = frame
      this.#blocks.push({ pieces: this.#pieces, frame: this.#frame, kind, text, linked: this.#linked, strong: this.#strong })
    }
    this.#pieces = []
    this.#linked = this.#strong = this.#breaks = 0
  }
}

const strongTags = new Set(['b', 'strong'])

function kindOf(tag: string, around: BlockKind, aroundTag: string): BlockKind {
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'blockquote') return 'quotation'
  if (itemTags.has(tag)) return 'item'
  if (freshTags.has(tag) || aroundTag === 'td' || aroundTag === 'th') return 'paragraph'
  return around
}

function besidenessOf(tag: string, name: string): 0 | 1 | 2 {
  if (tag === 'figure') return /table|quote/.test(name) ? 0 : 2
  if (furniture.has(tag)) return 2
  // Code and logs; whole articles set in it are let in by their share of the text.
  if (tag === 'pre') return 1
  return tag === 'body' || /^h[1-6]$/.test(tag) ? 0 : besideness(name)
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
