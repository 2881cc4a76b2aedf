import type { BlockKind } from '@/lib/text/page-text'

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

/** Takes in the pieces of one block after the other. Characters are looked at by the engine's own functions alone: they are quick from the first call on. */
export class BlockGatherer {
  #pieces: Piece[] = []
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
    this.#pieces.push({ node, link })
    if (this.#raw !== '') this.#raw += '\n'
  }

  /** Takes in a text with words in it, `length` without the white space at its ends. */
  addWords(node: Text, data: string, length: number, link: number, isStrong: boolean): void {
    this.#breaks = 0
    this.#raw += data
    if (link >= 0) this.#linked += length
    if (isStrong) this.#strong += length
    this.#pieces.push({ node, link })
  }

  /** Ends the block and begins another; `null` where it has no text. */
  take(frame: number, kind: BlockKind): ScannedBlock | null {
    this.#breaks = 0
    if (this.#pieces.length === 0) return null
    const pieces = this.#pieces
    this.#pieces = []
    if (this.#raw === '') return null
    const text = tidy(this.#raw)
    const block = { pieces, frame, kind, text, linked: this.#linked, strong: this.#strong }
    this.#raw = ''
    this.#linked = this.#strong = 0
    return text === '' ? null : block
  }
}
