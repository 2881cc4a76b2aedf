import { endsArticle, isByline, isFurnitureLine } from './furniture-lines'
import type { ScannedBlock } from './block-text'
import type { Frame } from './frame'
import type { Scan } from './scan'
import { TeaserJudge } from './teasers'

/** The element that holds the body and the indexes of the scanned blocks that are body text, in order. */
export interface Selection {
  readonly root: Element
  readonly blocks: readonly number[]
  /** Sum of `weightOf` over the blocks. */
  readonly weight: number
  /** The body's share of the page's text, 0 … 1. */
  readonly share: number
  /** What the page shows under the headline as the article's summary; `null` where it shows none. */
  readonly standfirst: string | null
}

/** How much a block speaks for running text: its characters outside links, less for what is seldom a paragraph. */
export function weightOf(block: ScannedBlock, tag: string): number {
  const length = block.text.length
  if (length < shortest || block.kind === 'heading') return 0
  const linked = Math.min(1, block.linked / length)
  if (linked > 0.5) return 0
  const byTag = tag === 'p' || block.kind === 'quotation' ? 1 : block.kind === 'item' ? 0.4 : 0.7
  return (length - block.linked) * (1 - linked) * byTag * (sentence.test(block.text) ? 1 : 0.2)
}

const sentence = /[.!?…。！？।؟][\s"'”’»)\]]|[.!?…。！？।؟:"'”’»)\]]$|, /

/** Chooses the body among what a walk over the page saw; `null` where nothing reads like running text. `headline`: its frame, or -1. */
export function selectBody(scan: Scan, headline: number): Selection | null {
  const { frames, blocks } = scan
  const patterns = repeatedTexts(blocks)
  const isPattern = (block: ScannedBlock): boolean => patterns !== null && patterns.has(block.text)
  const weights = new Float64Array(blocks.length)
  const own = new Float64Array(frames.length)
  blocks.forEach((block, i) => {
    const weight = isPattern(block) ? 0 : weightOf(block, frames[block.frame]?.tag.name ?? '')
    weights[i] = weight
    own[block.frame] = (own[block.frame] ?? 0) + weight
  })
  const all = sumUp(frames, own)
  if ((all[0] ?? 0) <= 0) return null
  const aside = new AsideJudge(scan, headline, all, weights)
  const root = frames[rootOf(frames, sumUp(frames, favoured(frames, own, all, aside)), own)]
  if (root === undefined) return null
  const blocksIn: number[] = []
  for (let i = root.firstBlock; i < root.lastBlock; i++) {
    const block = blocks[i]
    if (block !== undefined && !isPattern(block) && !aside.isAside(block.frame)) blocksIn.push(i)
  }
  const { kept, standfirst } = withoutStandfirst(scan, headline, trim(scan, headline, blocksIn, weights))
  let page = 0
  let body = 0
  let weight = 0
  for (const block of blocks) if (!isPattern(block)) page += block.text.length
  for (const i of kept) {
    weight += weights[i] ?? 0
    body += blocks[i]?.text.length ?? 0
  }
  return { root: root.element, blocks: kept, standfirst, share: body / (page || 1), weight }
}

/** The weights of what stands not beside the body; more where somebody says that it is the body. */
function favoured(frames: readonly Frame[], own: Float64Array, all: Float64Array, aside: AsideJudge): Float64Array {
  const body = new Float64Array(frames.length)
  const favour = new Uint8Array(frames.length)
  frames.forEach((frame, i) => {
    if (all[i] === 0 || aside.isAside(i)) return
    favour[i] = favour[frame.parent] === 3 || frame.body ? 3 : 1
    body[i] = (own[i] ?? 0) * (favour[i] ?? 1)
  })
  return body
}

/**
 * The texts that the page prints again and again: rows and buttons made from one pattern, nothing that somebody wrote for this page.
 * `null` for none, also where there is little else.
 */
function repeatedTexts(blocks: readonly ScannedBlock[]): ReadonlySet<string> | null {
  // Nearly always the lengths tell of most texts that they are not alike, and of the others a count that none comes back so often.
  const alike = new Map<number, number>()
  for (const { text } of blocks) if (text.length >= shortest) alike.set(text.length, (alike.get(text.length) ?? 0) + 1)
  const often = (length: number): boolean => (alike.get(length) ?? 0) > mostRepeats
  if (![...countTexts(blocks.filter(({ text }) => often(text.length))).values()].some(count => count > mostRepeats)) return null
  const times = countTexts(blocks)
  let written = 0
  const patterns = new Set<string>()
  for (const [text, count] of times) {
    if (count <= mostRepeats) written += text.length
    else if (text.length >= shortest) patterns.add(text)
  }
  return written > leastWritten && patterns.size > 0 ? patterns : null
}

function countTexts(blocks: readonly ScannedBlock[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1)
  return times
}

/** Leaves out what stands before the headline and after the end of the article, and the lines between that are no text of it. */
function trim(scan: Scan, headline: number, indexes: readonly number[], weights: Float64Array): number[] {
  const { blocks, frames } = scan
  const total = indexes.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
  let kept: number[] = []
  let weight = 0
  for (const i of indexes) {
    const block = blocks[i]
    if (block === undefined) continue
    if ((headline < 0 ? frames[block.frame]?.tag.name === 'h1' : block.frame === headline) && weight < 0.2 * total) {
      kept = []
      continue
    }
    if (weight > (1 - tailShare) * total && endsArticle(block)) break
    weight += weights[i] ?? 0
    if (!isFurnitureLine(block) && !(weight < 0.05 * total && isByline(block))) kept.push(i)
  }
  while (blocks[kept.at(-1) ?? -1]?.kind === 'heading') kept.pop()
  return kept
}

/** Names of a summary under the headline. */
const summaryName = /(?:^|[^a-z])(?:stand-?first|dek|deck|sub-?title|sub-?head(?:line|er|ing)?|strap-?line|lead|lede|intro|excerpt|summary|teaser-?text|abstract|description|chapo|sub-?hed)(?:$|[^a-z])/

/** How many blocks after the headline may hold the summary. */
const summaryReach = 6

/** Takes the summary under the headline out of the body, if it stands there; finds it if it stands between headline and body. */
function withoutStandfirst(scan: Scan, headline: number, kept: readonly number[]): { kept: readonly number[]; standfirst: string | null } {
  const after = scan.frames[headline]?.lastBlock
  const first = kept[0]
  if (after === undefined || first === undefined) return { kept, standfirst: null }
  for (let i = after; i < after + summaryReach && i <= first; i++) {
    const block = scan.blocks[i]
    const frame = scan.frames[block?.frame ?? -1]
    if (block === undefined || frame === undefined || block.text.length < 30 || block.text.length > 500 || block.linked > 0.3 * block.text.length) continue
    const named = summaryName.test(frame.name) || summaryName.test(scan.frames[frame.parent]?.name ?? '')
    const heading = frame.tag.name === 'h2' || frame.tag.name === 'h3'
    if (i < first ? named || heading : named && frame.tag.name !== 'p') return { kept: kept.filter(k => k !== i), standfirst: block.text }
  }
  return { kept, standfirst: null }
}

/** Values of frames → values of frames with everything inside them. Parents stand before their children. */
function sumUp(frames: readonly Frame[], values: Float64Array): Float64Array {
  const sums = values.slice()
  for (let i = frames.length - 1; i > 0; i--) {
    const parent = frames[i]?.parent ?? -1
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/**
 * Says which frames stand beside the body: by their name, as a teaser, or inside one of these. Frames are judged when they are asked
 * for, and the frames around them: most of a page weighs nothing and lies elsewhere.
 */
class AsideJudge {
  readonly #frames: readonly Frame[]
  readonly #all: Float64Array
  readonly #total: number
  readonly #vital: Uint8Array
  readonly #groups: ReturnType<typeof sharesOfGroups>
  readonly #teasers: TeaserJudge
  /** By frame: 0 not judged yet, 1 not beside the body, 2 beside it. */
  readonly #judged: Uint8Array

  constructor(scan: Scan, headline: number, all: Float64Array, weights: Float64Array) {
    this.#frames = scan.frames
    this.#all = all
    this.#total = all[0] ?? 0
    this.#vital = vitalFrames(scan.frames, headline, all)
    this.#groups = sharesOfGroups(scan.frames, all)
    this.#teasers = new TeaserJudge(scan, weights)
    this.#judged = new Uint8Array(scan.frames.length)
  }

  isAside(frame: number): boolean {
    const judged = this.#judged
    const path: number[] = []
    let known = frame
    for (; known >= 0 && judged[known] === 0; known = this.#frames[known]?.parent ?? -1) path.push(known)
    let isAside = known >= 0 && judged[known] === 2
    for (let next = path.pop(); next !== undefined; next = path.pop()) {
      isAside ||= this.#standsBeside(next)
      judged[next] = isAside ? 2 : 1
    }
    return isAside
  }

  /** Of a frame whose frames around it do not. */
  #standsBeside(index: number): boolean {
    const frame = this.#frames[index]
    if (frame === undefined) return false
    const { alike, folded } = this.#groups
    const { beside, parent } = frame
    const share = (this.#all[index] ?? 0) / this.#total
    const soft = beside === 1 && share < (frame.tag.name === 'pre' ? hiddenShare : softShare) && (alike.get(frame.name) ?? 0) < alikeShare * this.#total
    if ((beside === 2 || soft) && this.#vital[index] === 0) return true
    if (this.#teasers.isTeaser(index)) return true
    const isFold = (): boolean => this.#frames[parent]?.body === true && (folded[parent] ?? 0) > hiddenShare * (this.#all[parent] ?? 0)
    return share < hiddenShare && frame.hidden && !isFold()
  }
}

/** 1 for every frame that no name sets aside: the headline, what holds much of the page and is no furniture, and what is around these. */
function vitalFrames(frames: readonly Frame[], headline: number, all: Float64Array): Uint8Array {
  const total = all[0] ?? 0
  const vital = new Uint8Array(frames.length)
  for (let i = frames.length - 1; i > 0; i--) {
    const frame = frames[i]
    if (frame === undefined) continue
    const share = (all[i] ?? 0) / total
    const { name } = frame.tag
    if (i === headline || name === 'main' || (share > 0.2 && ((share > 0.3 && name === 'article') || (share > 0.55 && name !== 'aside' && name !== 'nav' && name !== 'footer') || frame.body))) vital[i] = 1
    if (vital[i] === 1 && frame.parent >= 0) vital[frame.parent] = 1
  }
  return vital
}

/** What frames weigh together: those of one name that may lie, by the name; the hidden ones inside each frame, by its index. */
function sharesOfGroups(frames: readonly Frame[], all: Float64Array): { readonly alike: ReadonlyMap<string, number>; readonly folded: Float64Array } {
  const alike = new Map<string, number>()
  const folded = new Float64Array(frames.length)
  frames.forEach((frame, i) => {
    const weight = all[i] ?? 0
    if (weight === 0) return
    if (frame.beside === 1 && frame.name !== '') alike.set(frame.name, (alike.get(frame.name) ?? 0) + weight)
    if (frame.parent >= 0 && frame.hidden) folded[frame.parent] = (folded[frame.parent] ?? 0) + weight
  })
  return { alike, folded }
}

/** The innermost frame that holds most of the body's weight. */
function rootOf(frames: readonly Frame[], body: Float64Array, own: Float64Array): number {
  const heaviest = new Int32Array(frames.length).fill(-1)
  frames.forEach(({ parent }, i) => {
    const best = heaviest[parent] ?? -1
    if (parent >= 0 && (best < 0 || (body[i] ?? 0) > (body[best] ?? 0))) heaviest[parent] = i
  })
  let root = 0
  let isWithin = false
  for (;;) {
    isWithin ||= frames[root]?.body === true
    const child = heaviest[root] ?? -1
    const share = (body[child] ?? 0) / (body[0] || 1)
    if (child < 0 || share < (isWithin ? rootShareWithin : rootShare) || (own[root] ?? 0) > 0.1 * (body[root] ?? 0)) return root
    root = child
  }
}

/** Shares of the page's weight from which on a name that may lie is not believed, and hidden text is taken as shown later. */
const softShare = 0.08
const alikeShare = 0.3
const hiddenShare = 0.5

/** What may follow the end of an article, as a share of the body's weight: with more, the ending was none. */
const tailShare = 0.28
/** Shorter blocks weigh nothing; UTF-16 units. */
const shortest = 25
/** How often a text may stand on a page before it counts as a pattern: a refrain or a pull quote comes back, but not this often. */
const mostRepeats = 4
/** How much text beside the patterns makes them patterns; UTF-16 units. */
const leastWritten = 300
/** Share of the page's body weight that the root must hold. */
const rootShare = 0.7
/** The same for what lies inside a frame that says that it holds the body: it is more often believed than not. */
const rootShareWithin = 0.9
