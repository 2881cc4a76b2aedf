import { BlockGatherer, type Pieces, type ScannedBlock } from './block-text'
import { type EmbedPlace, embedOf, hasEmbedName } from './embeds'
import { classOf, isHidden } from './element-roles'
import { mayHide, NameJudge } from './name-judge'
import { Frame } from './frame'
import { type Tag, tagOf } from './tags'
import { tidy } from './tidy'

/** What one walk over the page saw. */
export interface Scan {
  readonly frames: readonly Frame[]
  readonly blocks: readonly ScannedBlock[]
  readonly pieces: Readonly<Pieces>
  /** Addresses of the page's anchors as written. */
  readonly links: readonly string[]
  /** `block`: index of the block before which the embed stands. */
  readonly embeds: readonly (EmbedPlace & { readonly block: number })[]
  /** Length of the longest text that was taken in as one, see `scanning`. */
  readonly longestLump: number
}

/**
 * Reads the tree under `root` once, in document order, without recursion and without asking for layout; stops after every thousand nodes.
 * Menus, footers and sidebars, often half of a page, are taken in as one text each, which weighs nothing, unless `inFull` or they have
 * something in them that may matter.
 */
export function* scanning(root: Element, inFull = false): Generator<void, Scan> {
  const scanner = new Scanner(root, inFull)
  while (scanner.walk()) yield
  return scanner.scan
}

/** What may hold an article or text that nobody sees; in a sidebar, which may stand inside of an article, an embed as well. */
const telling = 'h1,main,article,script,style,noscript'
const tellingInside = `${telling},iframe,blockquote,.fb-post,.fb-video,lite-youtube,twitter-widget`

/** Running text counts wherever it stands: a lump has not much more text than its links have; UTF-16 units. */
const mostBeside = 200
const perLink = 60

/** So many, one in the other, are looked through: each look costs as much as what is in it. */
const mostTries = 4

/** Nodes that are visited in one step. */
const stride = 1000

/** An element that the walk is inside of. */
interface Open {
  tag: Tag
  element: Element
  /** What comes next in it, and what a slot shows instead, last first. */
  next: Node | null
  slotted: Node[] | null
  /** Index of its frame; -1 for none yet. */
  frame: number
  /** For blocks: where in the list of open elements the block around it is; for links: the link around it. */
  around: number
}

/** Every question to the page's tree costs more than what is made of the answer: elements without text are asked little. */
class Scanner {
  readonly #frames: Frame[] = []
  readonly #blocks: ScannedBlock[] = []
  readonly #links: string[] = []
  readonly #embeds: (EmbedPlace & { block: number })[] = []
  readonly #names = new NameJudge()
  readonly #tags = new Map<unknown, Tag>()
  /** Custom elements as they are inside a paragraph. */
  readonly #phrases = new Map<string, Tag>()
  readonly #text = new BlockGatherer()
  /** The first `#depth` of these, outermost first; the others wait to be used again. */
  readonly #open: Open[] = []
  #depth = 0
  /** Of the innermost open block, in `#open`. */
  #block = -1
  /** Of the innermost link around the place where the walk is; -1: none. */
  #link = -1
  #openStrong = 0
  readonly #inFull: boolean
  /** Menus, footers and sidebars around the place where the walk is. */
  #openLumps = 0
  #longestLump = 0

  constructor(root: Element, inFull: boolean) {
    // AMP has elements of its own for all that can be embedded.
    this.#inFull = inFull || ['amp', '⚡'].some(name => root.ownerDocument.documentElement.hasAttribute(name))
    this.#enterBlock(root, this.#tagFor(root.localName), (root.shadowRoot ?? root).firstChild)
  }

  get scan(): Scan {
    return { frames: this.#frames, blocks: this.#blocks, pieces: this.#text.pieces, links: this.#links, embeds: this.#embeds, longestLump: this.#longestLump }
  }

  /** Visits the next nodes; answers whether there are more. */
  walk(): boolean {
    const open = this.#open
    const text = this.#text
    for (let visited = 0; visited < stride; visited++) {
      const around = open[this.#depth - 1]
      if (this.#depth === 0 || around === undefined) return false
      const node = around.slotted === null ? around.next : (around.slotted.pop() ?? null)
      if (node === null) {
        this.#leave(around)
        continue
      }
      if (around.slotted === null) around.next = node.nextSibling
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
    if (tag.embeds !== 'no' && (tag.embeds === 'itself' || hasEmbedName(classOf(element)))) {
      const embed = embedOf(element, tag.name)
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
    } else if (first !== null && this.#isPhrase(tag)) this.#enterInline(element, this.#phraseOf(tag), first)
    else if (first === null && tag.name !== 'slot') this.#flush()
    else if (!tag.isLump || this.#inFull || this.#openLumps >= mostTries || !this.#takeLump(element, tag)) this.#enterBlock(element, tag, first)
  }

  /** A custom element in a paragraph can hold words of its sentence only: browsers show it in the line. */
  #isPhrase({ name }: Tag): boolean {
    return name.includes('-') && this.#open[this.#depth - 1]?.tag.name === 'p'
  }

  #phraseOf(tag: Tag): Tag {
    const known = this.#phrases.get(tag.name)
    if (known !== undefined) return known
    const phrase: Tag = { ...tag, role: 'inline' }
    this.#phrases.set(tag.name, phrase)
    return phrase
  }

  #enter(element: Element, tag: Tag, next: Node | null, around: number): void {
    const free = this.#open[this.#depth++]
    if (free === undefined) this.#open.push({ tag, element, next, slotted: null, frame: -1, around })
    else {
      free.tag = tag
      free.element = element
      free.next = next
      free.slotted = null
      free.frame = -1
      free.around = around
    }
  }

  #enterBlock(element: Element, tag: Tag, first: Node | null): void {
    this.#flush()
    this.#enter(element, tag, first, this.#block)
    this.#block = this.#depth - 1
    if (tag.isLump) this.#openLumps++
    const open = this.#open[this.#block]
    if (open !== undefined && tag.name === 'slot') open.slotted = assignedTo(element)
  }

  #enterInline(element: Element, tag: Tag, first: Node): void {
    const isNamed = tag.name === 'a' || element.hasAttributes()
    if (isNamed && (this.#isHiddenByName(element) || isHidden(element))) return
    let around = -1
    if (tag.name === 'a') {
      const href = element.getAttribute('href') ?? ''
      if (href.startsWith('#') && isNoteMark(element)) return
      around = this.#link
      this.#link = this.#links.push(href) - 1
    } else if (tag.name === 'sup' && leadsToNote(element) && isNoteMark(element)) return
    else if (tag.isStrong) this.#openStrong++
    this.#enter(element, tag, first, around)
  }

  #isHiddenByName(element: Element): boolean {
    const names = classOf(element)
    return names !== '' && mayHide.test(names) && this.#names.judge(names, '').hidden
  }

  #leave(left: Open): void {
    const { tag, around } = left
    if (tag.role === 'block') {
      this.#flush()
      const frame = this.#frames[left.frame]
      if (frame !== undefined) frame.lastBlock = this.#blocks.length
      this.#block = around
      if (tag.isLump) this.#openLumps--
    } else if (tag.name === 'a') this.#link = around
    else if (tag.isStrong) this.#openStrong--
    this.#depth--
  }

  /** Takes in an element as one text, as a heading, which weighs nothing; answers whether it may. */
  #takeLump(element: Element, tag: Tag): boolean {
    if (element.querySelector(tag.name === 'aside' ? tellingInside : telling) !== null) return false
    const text = tidy(element.textContent)
    if (text.length > mostBeside + perLink * element.querySelectorAll('a').length) return false
    this.#enterBlock(element, tag, null)
    if (text === '') return true
    const piece = this.#text.pieces.nodes.length
    this.#blocks.push({ firstPiece: piece, lastPiece: piece, frame: this.#frameAround(), kind: 'heading', text, linked: 0, strong: 0 })
    this.#longestLump = Math.max(this.#longestLump, text.length)
    return true
  }

  #flush(): void {
    const block = this.#text.take()
    if (block === null) return
    block.frame = this.#frameAround()
    block.kind = this.#frames[block.frame]?.kind ?? 'paragraph'
    this.#blocks.push(block)
  }

  /** Index of the innermost block's frame. Blocks have a frame from the first text in them on, so that most have none. */
  #frameAround(): number {
    let open = this.#open[this.#block]
    if (open !== undefined && open.frame >= 0) return open.frame
    const without: Open[] = []
    for (; open !== undefined && open.frame < 0; open = this.#open[open.around]) without.push(open)
    let frame = open?.frame ?? -1
    for (let next = without.pop(); next !== undefined; next = without.pop()) {
      next.frame = this.#frames.push(new Frame(next.element, next.tag, frame, this.#frames[frame], this.#blocks.length, this.#names)) - 1
      frame = next.frame
    }
    return frame
  }
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
