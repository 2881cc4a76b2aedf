import type { BlockKind } from '@/lib/text/page-text'

import { BlockGatherer, type ScannedBlock } from './block-text'
import { type EmbedPlace, embedOf } from './embeds'
import { isHidden, NameJudge, type NameTraits } from './element-roles'
import { type Tag, tagOf } from './tags'

/** A block element of the page with text in it, in document order: parents stand before their children. */
export interface Frame {
  readonly element: Element
  /** Local name. */
  readonly tag: string
  /** Class and id, see `NameTraits`. */
  name: string
  /** Index of the frame around it; -1 for the outermost. */
  readonly parent: number
  /** What plain text inside it is. */
  readonly kind: BlockKind
  /** How surely its element or its name says that it stands beside the body text, see `NameTraits`. */
  beside: 0 | 1 | 2
  /** It says that it holds the body text. */
  body: boolean
  hidden: boolean
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
  readonly embeds: readonly (EmbedPlace & { readonly block: number })[]
}

/** Reads the tree under `root` once, in document order, without recursion and without asking for layout; stops after every thousand nodes. */
export function* scanning(root: Element): Generator<void, Scan> {
  const scanner = new Scanner(root)
  while (scanner.walk()) yield
  return scanner.scan
}

/** Nodes that are visited in one step. */
const stride = 1000

/**
 * Every question to the page's tree costs more than what is made of the answer: elements without content are asked little, and frames
 * say who they are once text was found in them.
 */
class Scanner {
  readonly #frames: Frame[] = []
  readonly #blocks: ScannedBlock[] = []
  readonly #links: ScannedLink[] = []
  readonly #embeds: (EmbedPlace & { block: number })[] = []
  readonly #names = new NameJudge()
  readonly #tags = new Map<unknown, Tag>()
  readonly #text = new BlockGatherer()
  #frame = -1
  /** Of the elements that the walk is inside of: what comes next in each, what a slot shows instead (last first), tag, class where it was asked. */
  readonly #next: (Node | null)[] = []
  readonly #slotted: (Node[] | null)[] = []
  readonly #open: Tag[] = []
  readonly #classes: (string | null)[] = []
  /** Indexes of the links around the place where the walk is. */
  readonly #openLinks: number[] = []
  #link = -1
  #openStrong = 0

  constructor(root: Element) {
    this.#enterBlock(root, this.#tagFor(root.localName), null, (root.shadowRoot ?? root).firstChild)
  }

  get scan(): Scan {
    return { frames: this.#frames, blocks: this.#blocks, links: this.#links, embeds: this.#embeds }
  }

  /** Visits the next nodes; answers whether there are more. */
  walk(): boolean {
    const next = this.#next
    const text = this.#text
    for (let visited = 0; visited < stride; visited++) {
      const depth = next.length - 1
      if (depth < 0) return false
      const slotted = this.#slotted[depth]
      const node = slotted ? (slotted.pop() ?? null) : (next[depth] ?? null)
      if (node === null) {
        this.#leave()
        continue
      }
      if (!slotted) next[depth] = node.nextSibling
      const { nodeType } = node
      if (nodeType === 1) {
        const name = (node as Element).localName
        this.#visit(node as Element, this.#tags.get(name) ?? this.#tagFor(name))
      } else if (nodeType === 3) {
        const { data } = node as Text
        const { length } = data.trim()
        if (length === 0) text.addSpace(node as Text, this.#link)
        else {
          if (text.isOver) this.#flush()
          text.addWords(node as Text, data, length, this.#link, this.#openStrong > 0)
        }
      }
    }
    return true
  }

  #tagFor(name: unknown): Tag {
    const tag = tagOf(name)
    this.#tags.set(name, tag)
    return tag
  }

  #visit(element: Element, tag: Tag): void {
    const { role } = tag
    let names: string | null = null
    if (tag.embeds !== 'no') {
      if (tag.embeds === 'by class') names = classOf(element)
      const embed = names === null || (names !== '' && this.#names.judge(names, '').embed) ? embedOf(element, tag.name) : null
      if (embed !== null) {
        this.#flush()
        this.#embeds.push({ ...embed, block: this.#blocks.length })
        return
      }
    }
    if (role === 'skip') return
    if (role === 'break') return this.#text.addBreak()
    const first = (tag.mayHost ? (element.shadowRoot ?? element) : element).firstChild
    if (role === 'inline') {
      if (first !== null) this.#enterInline(element, tag, first)
    } else if (first === null && tag.name !== 'slot') this.#flush()
    else this.#enterBlock(element, tag, names, first)
  }

  #enter(tag: Tag, names: string | null, first: Node | null, slotted: Node[] | null): void {
    this.#next.push(first)
    this.#slotted.push(slotted)
    this.#open.push(tag)
    this.#classes.push(names)
  }

  #enterBlock(element: Element, tag: Tag, names: string | null, first: Node | null): void {
    this.#flush()
    const around = this.#frames[this.#frame]
    const at = this.#blocks.length
    this.#frames.push({
      element,
      tag: tag.name,
      name: '',
      parent: this.#frame,
      kind: tag.kind ?? (around === undefined || around.tag === 'td' || around.tag === 'th' ? 'paragraph' : around.kind),
      beside: 0,
      body: false,
      hidden: false,
      firstBlock: at,
      lastBlock: at,
    })
    this.#frame = this.#frames.length - 1
    this.#enter(tag, names, first, tag.name === 'slot' ? assignedTo(element) : null)
  }

  #enterInline(element: Element, tag: Tag, first: Node): void {
    const isNamed = tag.name === 'a' || element.hasAttributes()
    if (isNamed && (this.#names.judge(classOf(element), element.id).hidden || isHidden(element))) return
    if (tag.name === 'a') {
      const href = element.getAttribute('href') ?? ''
      if (href.startsWith('#') && isNoteMark(element)) return
      this.#link = this.#links.push({ element, href }) - 1
      this.#openLinks.push(this.#link)
    } else if (tag.name === 'sup' && leadsToNote(element) && isNoteMark(element)) return
    else if (tag.isStrong) this.#openStrong++
    this.#enter(tag, null, first, null)
  }

  #leave(): void {
    this.#next.pop()
    this.#slotted.pop()
    const names = this.#classes.pop() ?? null
    const tag = this.#open.pop()
    if (tag === undefined) return
    if (tag.role === 'block') this.#leaveBlock(tag, names)
    else if (tag.name === 'a') {
      this.#openLinks.pop()
      this.#link = this.#openLinks.at(-1) ?? -1
    } else if (tag.isStrong) this.#openStrong--
  }

  #leaveBlock(tag: Tag, names: string | null): void {
    this.#flush()
    const frame = this.#frames[this.#frame]
    if (frame === undefined) return
    frame.lastBlock = this.#blocks.length
    this.#frame = frame.parent
    if (frame.lastBlock > frame.firstBlock) this.#describe(frame, tag, names)
    // Whatever was inside it is gone already: it is the last one.
    else if (frame.parent >= 0) this.#frames.pop()
  }

  #describe(frame: Frame, tag: Tag, names: string | null): void {
    const { element } = frame
    const isPlain = !names && !element.hasAttributes()
    const traits = isPlain ? null : this.#names.judge(names ?? classOf(element), element.id)
    frame.beside = besidenessOf(tag, traits)
    if (traits === null) return
    frame.name = traits.name
    frame.body = tag.name !== 'body' && (traits.body || /articleBody/i.test(element.getAttribute('itemprop') ?? ''))
    frame.hidden = traits.hidden || isHidden(element)
  }

  #flush(): void {
    const block = this.#text.take(this.#frame, this.#frames[this.#frame]?.kind ?? 'paragraph')
    if (block !== null) this.#blocks.push(block)
  }
}

/** Class names as written; `''` for none, and for nodes that have none. */
function classOf(element: Element): string {
  const names: unknown = element.className
  return typeof names === 'string' ? names : ''
}

/** What was put into a slot instead of what stands there by default, last first; `null` for nothing. */
function assignedTo(slot: Element): Node[] | null {
  const nodes = 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : []
  return nodes.length > 0 ? nodes.reverse() : null
}

function leadsToNote(sup: Element): boolean {
  const link = sup.querySelector('a') ?? sup.closest('a')
  return link?.getAttribute('href')?.startsWith('#') === true
}

/** Whether an element that leads to a place in the page is the number of a footnote: no word of the text. */
function isNoteMark(element: Element): boolean {
  return /^\s{0,9}[[(]?(?:\d{1,3}|[*†‡])[\])]?\s{0,9}$/.test(element.textContent)
}

function besidenessOf(tag: Tag, traits: NameTraits | null): 0 | 1 | 2 {
  if (tag.name === 'figure') return traits !== null && /table|quote/.test(traits.name) ? 0 : 2
  if (tag.isFurniture) return 2
  // Code and logs; whole articles set in it are let in by their share of the text.
  if (tag.name === 'pre') return 1
  return traits === null || tag.name === 'body' || tag.isHeading ? 0 : traits.beside
}
