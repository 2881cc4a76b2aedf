import type { BlockKind } from '@/lib/text/page-text'

import { tidy } from './tidy'

/** Text that stands apart from what is before and after it. */
export interface ScannedBlock {
  /** It is made of pieces `firstPiece` … `lastPiece - 1`. */
  readonly firstPiece: number
  readonly lastPiece: number
  /** Index of the innermost frame around it, and what that frame makes of its text. */
  frame: number
  kind: BlockKind
  /** The block's text as it will read, see `tidy`. */
  readonly text: string
  /** Characters of `text` inside links, and in bold, at most. */
  readonly linked: number
  readonly strong: number
}

/** What blocks are made of, side by side: text nodes, or `null` for a line break; the index of the link around each, -1 for none. */
export interface Pieces {
  readonly nodes: (Text | null)[]
  readonly links: number[]
}

/** Takes in the pieces of one block after the other. Characters are looked at by the engine's own functions alone: they are quick from the first call on. */
export class BlockGatherer {
  readonly pieces: Pieces = { nodes: [], links: [] }
  #first = 0
  #raw = ''
  #linked = 0
  #strong = 0
  #breaks = 0

  /** Whether a text with words in it would begin another block: after two line breaks with nothing visible between them. */
  get isOver(): boolean {
    return this.#breaks > 1
  }

  addBreak(): void {
    this.#breaks++
    this.addSpace(null, -1)
  }

  /** Takes in a text that shows nothing but white space, or a line break. Before the first words it shows nowhere, but a link may begin there. */
  addSpace(node: Text | null, link: number): void {
    if (this.#raw === '' && link < 0) return
    this.#add(node, link)
    if (this.#raw !== '') this.#raw += '\n'
  }

  /** Takes in a text with words in it, `length` without the white space at its ends. */
  addWords(node: Text, data: string, length: number, link: number, isStrong: boolean): void {
    this.#breaks = 0
    this.#raw += data
    if (link >= 0) this.#linked += length
    if (isStrong) this.#strong += length
    this.#add(node, link)
  }

  #add(node: Text | null, link: number): void {
    this.pieces.nodes.push(node)
    this.pieces.links.push(link)
  }

  /** Ends the block and begins another; `null` where it has no text. Its frame is still to be named. */
  take(): ScannedBlock | null {
    this.#breaks = 0
    const { nodes, links } = this.pieces
    const firstPiece = this.#first
    // Nearly every element begins or ends without any.
    if (nodes.length === firstPiece) return null
    const text = tidy(this.#raw)
    const block = text === '' ? null : { firstPiece, lastPiece: nodes.length, frame: -1, kind: 'paragraph' as const, text, linked: this.#linked, strong: this.#strong }
    this.#raw = ''
    this.#linked = this.#strong = 0
    if (block === null) nodes.length = links.length = firstPiece
    this.#first = nodes.length
    return block
  }
}
