import type { Block, Embed, Link } from '@/lib/text/page-text'

import { NodeMapBuilder } from './node-map'
import type { ScannedBlock } from './block-text'
import type { Scan } from './scan'
import { isSpace, untidy } from './tidy'

/** The body text that some of a scan's blocks make, and where it stands on the page. */
export interface Body {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly embeds: readonly Embed[]
  readonly nodes: NodeMapBuilder
}

/** Bounds of a body text: longer pages are cut after a block. UTF-16 units, blocks, links. */
export const bodyBounds = { text: 1_500_000, blocks: 20_000, links: 20_000 }

/**
 * Joins the blocks whose indexes are given, in their order; stops after every `stride` characters or more.
 * `resolve` makes an address absolute, `null` where it is none.
 */
export function* composing(scan: Scan, kept: readonly number[], resolve: (href: string) => string | null): Generator<void, Body> {
  const composer = new Composer(scan, resolve)
  const starts: number[] = []
  let stop = stride
  for (const index of kept) {
    const block = scan.blocks[index]
    if (block === undefined || !composer.hasRoom(block)) break
    starts.push(composer.add(block))
    if (composer.length < stop) continue
    stop = composer.length + stride
    yield
  }
  return { ...composer.body(), embeds: placeEmbeds(scan, kept, starts, composer.length, resolve) }
}

const stride = 4000

/** Words with single plain spaces between them, without what vanishes; see `tidy`. */
const stretches = /[^\s\u00ad\u200b\u2060\ufeff]+(?: [^\s\u00ad\u200b\u2060\ufeff]+)*/g

class Composer {
  readonly #parts: string[] = []
  readonly #blocks: Block[] = []
  readonly #links: Link[] = []
  readonly #nodes = new NodeMapBuilder()
  length = 0
  /** A white space was read and not written yet: it is written before the next visible character, if one comes. */
  #space: { node: Text | null; offset: number } | null = null
  #blockStart = 0
  /** Index of the open link, -1 for none, and where its first visible character stands, -1 where there is none yet. */
  #link = -1
  #linkStart = -1

  constructor(
    readonly scan: Scan,
    readonly resolve: (href: string) => string | null,
  ) {}

  hasRoom(block: ScannedBlock): boolean {
    return this.length + block.text.length <= bodyBounds.text && this.#blocks.length < bodyBounds.blocks && this.#links.length < bodyBounds.links
  }

  /** Returns the offset at which the block starts. */
  add(block: ScannedBlock): number {
    if (this.length > 0) this.#write('\n\n')
    this.#blockStart = this.length
    this.#space = null
    const { nodes, links } = this.scan.pieces
    for (let i = block.firstPiece; i < block.lastPiece; i++) {
      const link = links[i] ?? -1
      if (link !== this.#link) this.#turnTo(link)
      const node = nodes[i] ?? null
      if (node === null) this.#space ??= { node: null, offset: 0 }
      else this.#addText(node)
    }
    this.#turnTo(-1)
    this.#blocks.push({ start: this.#blockStart, end: this.length, kind: block.kind })
    return this.#blockStart
  }

  body(): Omit<Body, 'embeds'> {
    return { text: this.#parts.join(''), blocks: this.#blocks, links: this.#links, nodes: this.#nodes }
  }

  /** Writes the stretches that stand in the body text as they stand in the node. */
  #addText(node: Text): void {
    const { data } = node
    if (!untidy.test(data)) return this.#addTidy(node, data)
    let end = 0
    for (const stretch of data.matchAll(stretches)) {
      this.#addGap(node, end, stretch.index)
      this.#writeSpace()
      end = stretch.index + stretch[0].length
      this.#writeFrom(node, stretch.index, stretch[0])
    }
    this.#addGap(node, end, data.length)
  }

  /** The same where there is only one, with a plain space before and after it at most. */
  #addTidy(node: Text, data: string): void {
    const start = data.startsWith(' ') ? 1 : 0
    const end = data.length - (data.length > start && data.endsWith(' ') ? 1 : 0)
    if (start > 0) this.#space ??= { node, offset: 0 }
    if (end > start) {
      this.#writeSpace()
      this.#writeFrom(node, start, data.slice(start, end))
    }
    if (end < data.length) this.#space ??= { node, offset: end }
  }

  /** Notes the first white space between two stretches. */
  #addGap(node: Text, from: number, to: number): void {
    for (let i = from; i < to && this.#space === null; i++) if (isSpace(node.data.charCodeAt(i))) this.#space = { node, offset: i }
  }

  #writeSpace(): void {
    const space = this.#space
    this.#space = null
    if (space === null || this.length === this.#blockStart) return
    if (space.node !== null) this.#nodes.add(this.length, 1, space.node, space.offset)
    this.#write(' ')
  }

  #writeFrom(node: Text, from: number, text: string): void {
    if (this.#link >= 0 && this.#linkStart < 0) this.#linkStart = this.length
    this.#nodes.add(this.length, text.length, node, from)
    this.#write(text)
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.length += text.length
  }

  /** Ends the link that is open, if any, and opens another one (-1: none). */
  #turnTo(link: number): void {
    const href = this.#link < 0 ? null : this.resolve(this.scan.links[this.#link] ?? '')
    if (href !== null) this.#links.push({ start: this.#linkStart < 0 ? this.length : this.#linkStart, end: this.length, href })
    this.#link = link
    this.#linkStart = -1
  }
}

function placeEmbeds(scan: Scan, kept: readonly number[], starts: readonly number[], length: number, resolve: (href: string) => string | null): Embed[] {
  const first = kept[0]
  const last = kept.at(-1)
  if (first === undefined || last === undefined) return []
  const embeds: Embed[] = []
  let next = 0
  for (const embed of scan.embeds) {
    if (embed.block < first || embed.block > last + 1) continue
    const href = resolve(embed.href)
    if (href === null) continue
    while (next < kept.length && (kept[next] ?? 0) < embed.block) next++
    embeds.push({ at: starts[next] ?? length, href })
  }
  return embeds
}
