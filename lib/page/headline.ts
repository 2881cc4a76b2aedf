import type { PageFacts } from './page-facts'
import type { Frame } from './frame'
import type { Scan } from './scan'
import type { Tag } from './tags'
import { tidy } from './tidy'
import { titleWords } from './title-words'

/** The headline as the page shows it. */
export interface Headline {
  readonly text: string
  /** Frame whose text it is; -1 where the page shows none. */
  readonly frame: number
}

/** Titles that a page gives in its head, most trustworthy first. */
export function declaredTitles(facts: PageFacts): string[] {
  return [facts.meta('og:title'), facts.meta('twitter:title'), tidy(String(facts.document.title ?? ''))].flatMap(title => title || [])
}

/** The heading that says what the declared titles say; where none does, the only `h1`; where there is none, the first declared title without the site's name. */
export function findHeadline(scan: Scan, titles: readonly string[]): Headline | null {
  let best = -1
  let bestScore = 0
  const inTitles = titles.map(wordsOf)
  const first = headingsOf(scan, name => name === 'h1')
  const compare = (headings: ReadonlyMap<number, string>, rank: number): void => {
    for (const [frame, text] of headings) {
      const words = wordsOf(text)
      const likeness = Math.max(0, ...inTitles.map(title => likenessOf(words, title)))
      const score = likeness + rank
      if (likeness >= 0.6 && (score > bestScore || (score === bestScore && frame < best))) [best, bestScore] = [frame, score]
    }
  }
  compare(first, 0.3)
  // No other heading can be more like a title than that.
  if (bestScore <= 1) compare(headingsOf(scan, name => name === 'h2' || name === 'h3'), 0)
  if (best < 0) {
    const [only] = first.keys()
    if (first.size === 1 && only !== undefined && wordsOf(first.get(only) ?? '').length >= 4) best = only
  }
  if (best >= 0) return { text: withoutKicker(textOf(scan, best), titles), frame: best }
  const declared = titles[0]
  return declared === undefined ? null : { text: withoutSite(declared), frame: -1 }
}

/** Longest word or two of a topic that pages set above a headline, within its element; UTF-16 units. */
const longestKicker = 40

/** `Harbour Ferries stand still` → `Ferries stand still`, where a declared title has no more than that. */
function withoutKicker(heading: string, titles: readonly string[]): string {
  const lower = heading.toLowerCase()
  for (const title of titles.flatMap(declared => [declared, withoutSite(declared)])) {
    const at = lower.length - title.length
    if (at > 0 && at <= longestKicker && wordsOf(title).length >= 3 && lower.endsWith(title.toLowerCase()) && /[^\p{L}\p{N}]/u.test(heading.charAt(at - 1))) return heading.slice(at)
  }
  return heading
}

/** The texts of the headings of some ranks, by their frames. */
function headingsOf(scan: Scan, isWanted: (name: string) => boolean): Map<number, string> {
  const texts = new Map<number, string>()
  scan.frames.forEach(({ tag }, heading) => {
    const text = tag.isHeading && isWanted(tag.name) ? textOf(scan, heading) : ''
    if (text !== '') texts.set(heading, text)
  })
  return texts
}

function textOf({ frames, blocks }: Scan, heading: number): string {
  const { firstBlock = 0, lastBlock = 0 } = frames[heading] ?? {}
  const texts: string[] = []
  for (let i = firstBlock; i < lastBlock; i++) {
    const block = blocks[i]
    if (block !== undefined && isWithin(frames, block.frame, heading)) texts.push(block.text)
  }
  return texts.join(' ')
}

/** Whether a frame is a heading's or lies not too deep inside it, with no other heading between. */
function isWithin(frames: readonly Frame[], frame: number, heading: number): boolean {
  for (let i = frame, steps = 0; i >= heading && steps < 4; i = frames[i]?.parent ?? -1, steps++) {
    if (i === heading) return true
    const tag = frames[i]?.tag
    if (tag !== undefined && isMajor(tag)) return false
  }
  return false
}

function isMajor({ name }: Tag): boolean {
  return name === 'h1' || name === 'h2' || name === 'h3'
}

/** Share of a heading's words that stand in a title, and of the title's that stand in the heading; the latter counts half. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (a.length < 2 || b.length === 0) return 0
  const covered = a.filter(word => b.includes(word)).length / a.length
  if (covered < 0.6) return 0
  const covers = b.filter(word => a.includes(word)).length / b.length
  return covered * (0.5 + 0.5 * covers)
}

function wordsOf(text: string): string[] {
  return titleWords(text.slice(0, 600))
}

/** `Headline - Site`, `Headline | Section | Site` → `Headline`. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—•·»-]\s+|\s+::\s+/)
  const main = parts[0] ?? title
  return wordsOf(main).length >= 3 ? main : title
}
