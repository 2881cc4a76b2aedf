import type { Scan, ScannedBlock } from './scan'

/** The element that holds the body and the indexes of the scanned blocks that are body text, in order. */
export interface Selection {
  readonly root: Element
  readonly blocks: readonly number[]
  /** Sum of `weightOf` over the blocks. */
  readonly weight: number
}

/** How much a block speaks for running text: its characters outside links, less for what is seldom a paragraph. */
export function weightOf(block: ScannedBlock, tag: string): number {
  const length = block.text.length
  if (length < 25 || block.kind === 'heading') return 0
  const linked = Math.min(1, block.linked / length)
  if (linked > 0.5) return 0
  const sentence = /[.!?…。！？।؟][\s"'”’»)\]]|[.!?…。！？।؟:"'”’»)\]]$|, /.test(block.text)
  const byTag = tag === 'p' || block.kind === 'quotation' ? 1 : block.kind === 'item' ? 0.4 : 0.7
  return (length - block.linked) * (1 - linked) * byTag * (sentence ? 1 : 0.2)
}

export function selectBody(scan: Scan): Selection | null {
  const { frames, blocks } = scan
  const weights = blocks.map(block => weightOf(block, frames[block.frame]?.tag ?? ''))
  const own = new Float64Array(frames.length)
  blocks.forEach((block, i) => (own[block.frame] = (own[block.frame] ?? 0) + (weights[i] ?? 0)))
  const sumUp = (values: Float64Array): Float64Array => {
    const sums = Float64Array.from(values)
    for (let i = frames.length - 1; i > 0; i--) {
      const parent = frames[i]?.parent ?? -1
      if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
    }
    return sums
  }
  const all = sumUp(own)
  const total = all[0] ?? 0
  if (total <= 0) return null
  const aside = new Uint8Array(frames.length)
  frames.forEach((frame, i) => {
    const inherited = frame.parent >= 0 && aside[frame.parent] === 1
    if (inherited || (frame.beside && (all[i] ?? 0) < 0.5 * total)) aside[i] = 1
  })
  const body = sumUp(own.map((weight, i) => (aside[i] === 1 ? 0 : weight)))
  const children: number[][] = frames.map(() => [])
  frames.forEach((frame, i) => children[frame.parent]?.push(i))
  let root = 0
  for (;;) {
    let best = -1
    for (const child of children[root] ?? []) if (best < 0 || (body[child] ?? 0) > (body[best] ?? 0)) best = child
    if (best < 0 || (body[best] ?? 0) < 0.75 * (body[root] ?? 0)) break
    if (own[root] !== 0 && (own[root] ?? 0) > 0.1 * (body[root] ?? 0)) break
    root = best
  }
  const frame = frames[root]
  if (frame === undefined) return null
  const kept: number[] = []
  let weight = 0
  for (let i = frame.firstBlock; i < frame.lastBlock; i++) {
    const block = blocks[i]
    if (block === undefined || aside[block.frame] === 1) continue
    if (block.linked > 0.6 * block.text.length) continue
    if (block.kind === 'heading') continue
    kept.push(i)
    weight += weights[i] ?? 0
  }
  return { root: frame.element, blocks: kept, weight }
}
