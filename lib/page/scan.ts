import type { BlockKind } from '@/lib/text/page-text'

import { type EmbedPlace, embedOf } from './embeds'
import { furniture, isHidden, NameJudge, type NameTraits, roleOf } from './element-roles'
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
  /** Class and id, see `NameTraits`. */
  readonly name: string
  /** Index of the frame around it; -1 for the outermost. */
  readonly parent: number
  /** What plain text inside it is. */
  readonly kind: BlockKind
  /** How surely its element or its name says that it stands beside the body text, see `NameTraits`. */
  readonly beside: 0 | 1 | 2
  /** It says that it holds the body text. */
  readonly body: boolean
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

/** An element that the walk is inside of, and what of it comes next: a child and its siblings, or what a slot shows. */
interface Open {
  readonly element: Element
  next: Node | null
  readonly slotted: readonly Node[] | null
  at: number
}

class Scanner {
  readonly #frames: Frame[] = []
  readonly #blocks: ScannedBlock[] = []
  readonly #links: ScannedLink[] = []
  readonly #embeds: (EmbedPlace & { block: number; frame: number })[] = []
  readonly #names = new NameJudge()
  #frame = -1
  /** Indexes of the links around the place where the walk is. */
  readonly #openLinks: number[] = []
  #openStrong = 0
  #pieces: Piece[] = []
  #hasText = false
  #linked = 0
  #strong = 0
  #breaks = 0

  constructor(readonly root: Element) {}

  run(): Scan {
    this.#enterBlock(this.root, this.root.localName)
    const open = [enter(this.root)]
    for (let top = open[0]; top !== undefined; top = open.at(-1)) {
      const node: Node | null = top.slotted === null ? top.next : (top.slotted[top.at++] ?? null)
      if (node === null) {
        this.#leave(top.element)
        open.pop()
        continue
      }
      if (top.slotted === null) top.next = node.nextSibling
      if (isText(node)) this.#addText(node)
      else if (isElement(node) && this.#visit(node)) open.push(enter(node))
    }
    return { frames: this.#frames, blocks: this.#blocks, links: this.#links, embeds: this.#embeds }
  }

  /** Takes an element in; `true` where the walk is to go on inside it. */
  #visit(element: Element): boolean {
    const tag = element.localName
    const embed = embedOf(element, tag)
    if (embed !== null) {
      this.#flush()
      this.#embeds.push({ ...embed, block: this.#blocks.length, frame: this.#frame })
      return false
    }
    const role = roleOf(tag)
    if (role === 'skip') return false
    if (role === 'inline') return this.#enterInline(element, tag)
    if (role === 'block') this.#enterBlock(element, tag)
    else this.#break()
    return role === 'block'
  }

  #leave(element: Element): void {
    const tag = element.localName
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
    const plain = !element.hasAttributes()
    const traits = plain ? null : this.#names.judge(element)
    const around = this.#frames[this.#frame]
    const at = this.#blocks.length
    this.#frames.push({
      element,
      tag,
      name: traits?.name ?? '',
      parent: this.#frame,
      kind: kindOf(tag, around?.kind ?? 'paragraph', around?.tag ?? ''),
      beside: besidenessOf(tag, traits),
      body: tag !== 'body' && !plain && (traits?.body === true || /articleBody/i.test(element.getAttribute('itemprop') ?? '')),
      hidden: !plain && (traits?.hidden === true || isHidden(element)),
      firstBlock: at,
      lastBlock: at,
    })
    this.#frame = this.#frames.length - 1
  }

  #enterInline(element: Element, tag: string): boolean {
    if (element.hasAttributes() && (this.#names.judge(element).hidden || isHidden(element))) return false
    if ((tag === 'sup' || tag === 'a') && isNoteMark(element)) return false
    if (tag === 'a') {
      this.#links.push({ element, href: element.getAttribute('href') ?? '' })
      this.#openLinks.push(this.#links.length - 1)
    } else if (strongTags.has(tag)) this.#openStrong++
    return true
  }

  #addText(node: Text): void {
    const { length } = node.data.trim()
    const link = this.#openLinks.at(-1) ?? -1
    if (length > 0) {
      if (this.#breaks > 1) this.#flush()
      this.#breaks = 0
      this.#hasText = true
      if (link >= 0) this.#linked += length
      if (this.#openStrong > 0) this.#strong += length
    }
    this.#pieces.push({ node, link })
  }

  /** Two line breaks with nothing visible between them end a block. */
  #break(): void {
    this.#breaks++
    this.#pieces.push({ node: null, link: -1 })
  }

  #flush(): void {
    const frame = this.#frames[this.#frame]
    if (this.#hasText && frame !== undefined) {
      let raw = ''
      for (const { node } of this.#pieces) raw += node === null ? '\n' : node.data
      const text = tidy(raw)
      if (text !== '') this.#blocks.push({ pieces: this.#pieces, frame: this.#frame, kind: frame.kind, text, linked: this.#linked, strong: this.#strong })
    }
    if (this.#pieces.length > 0) this.#pieces = []
    this.#hasText = false
    this.#linked = this.#strong = this.#breaks = 0
  }
}

/** What an element shows: its shadow tree instead of its children; what was put into a slot instead of what stands there by default. */
function enter(element: Element): Open {
  const slotted = element.localName === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : []
  return { element, next: (element.shadowRoot ?? element).firstChild, slotted: slotted.length > 0 ? slotted : null, at: 0 }
}

const strongTags = new Set(['b', 'strong'])

/** Whether an element is the number of a footnote and leads to it: no word of the text. */
function isNoteMark(element: Element): boolean {
  const link = element.localName === 'a' ? element : (element.querySelector('a') ?? element.closest('a'))
  if (link?.getAttribute('href')?.startsWith('#') !== true) return false
  return /^\s{0,9}[[(]?(?:\d{1,3}|[*†‡])[\])]?\s{0,9}$/.test(element.textContent)
}

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function kindOf(tag: string, around: BlockKind, aroundTag: string): BlockKind {
  if (headingTags.has(tag)) return 'heading'
  if (tag === 'blockquote') return 'quotation'
  if (itemTags.has(tag)) return 'item'
  if (freshTags.has(tag) || aroundTag === 'td' || aroundTag === 'th') return 'paragraph'
  return around
}

function besidenessOf(tag: string, traits: NameTraits | null): 0 | 1 | 2 {
  if (tag === 'figure') return traits !== null && /table|quote/.test(traits.name) ? 0 : 2
  if (furniture.has(tag)) return 2
  // Code and logs; whole articles set in it are let in by their share of the text.
  if (tag === 'pre') return 1
  return traits === null || tag === 'body' || headingTags.has(tag) ? 0 : traits.beside
}

function isText(node: Node): node is Text {
  return node.nodeType === 3
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
