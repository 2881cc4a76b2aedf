import Defuddle from 'defuddle'
import { isProbablyReaderable, Readability } from '@mozilla/readability'

import { listNotes } from '@/entrypoints/reader/list-notes'
import { type OverlayContent, PageOverlay } from '@/entrypoints/reader/page-overlay'
import { marksOf } from '@/entrypoints/reader/reading'
import type { Analysis } from '@/lib/analysis'
import { seesArticle } from '@/lib/page/gate'
import { type ReadArticle, readArticle } from '@/lib/page/read-page'
import type { PageText } from '@/lib/text/page-text'

/** Runs inside the measured page, bundled as the package is; `bench-browser.ts` calls it there and measures. */

/**
 * What is measured: ours in its parts (`read` begins with the gate's question, whose answer the reader takes over), the others, the floor, and a call that does nothing. `paint` is what the reader does while
 * the page shows its top, `paintThere` while it shows the first text that is flagged; what stands between them and before them (`layOut`:
 * what the page itself still has to lay out) is no part of the account.
 */
export const contestants = ['nothing', 'floor', 'detect', 'read', 'anchor', 'layOut', 'paint', 'unpaint', 'scroll', 'paintThere', 'scrollBack', 'isProbablyReaderable', 'Readability', 'defuddle'] as const
export type Contestant = (typeof contestants)[number]

/** What each contestant does on this page; one that has nothing to do here is absent. */
const runs = new Map<Contestant, () => unknown>()

/** The article of this page as the extension would send it to its background; `null` where the gate or the reader sees none. */
export function readThis(): PageText | null {
  return seesArticle(document) ? (readArticle(document)?.page ?? null) : null
}

/** Makes all ready; answers who has something to do. `analysis`: what the background answers; `null` where nothing is sent. */
export function prepare(analysis: Analysis | null): Contestant[] {
  const isSeen = seesArticle(document)
  const article = isSeen ? readArticle(document) : null
  runs.set('nothing', () => {})
  runs.set('floor', walkTexts)
  runs.set('detect', () => seesArticle(document))
  if (isSeen) runs.set('read', () => readArticle(document))
  if (article && analysis) preparePaint(article, analysis)
  runs.set('isProbablyReaderable', () => isProbablyReaderable(document))
  runs.set('Readability', () => new Readability(cloned()).parse())
  runs.set('defuddle', () => new Defuddle(document, { url: document.URL }).parse())
  return [...runs.keys()]
}

/** Runs a contestant `laps` times. */
export function run(name: Contestant, laps: number): void {
  const once = runs.get(name)
  for (let lap = 0; lap < laps; lap++) once?.()
}

/** More than the processor's caches hold; bytes. */
const caches = 64 * 2 ** 20
let elsewhere: Float64Array | null = null

/** Leaves nothing of the page in the processor's caches, as where it is read once and others have worked before. */
export function cool(): void {
  elsewhere ??= new Float64Array(caches / Float64Array.BYTES_PER_ELEMENT)
  for (let i = 0; i < elsewhere.length; i += 8) elsewhere[i] = (elsewhere[i] ?? 0) + 1
}

/** What painting leaves for the next frames is done at once: it costs the same. */
const frames: FrameRequestCallback[] = []

/** What the reader does once the background has answered, with the settings that it is installed with: what is flagged gets a badge. */
function preparePaint(article: ReadArticle, analysis: Analysis): void {
  window.requestAnimationFrame = callback => frames.push(callback)
  const notes = listNotes({ analysis, dismissed: [] })
  const flagged = notes.filter(({ level }) => level !== 'fine')
  const anchored = marksOf(article)
  for (const note of notes) anchored(note)
  runs.set('anchor', () => {
    const markOf = marksOf(article)
    for (const note of flagged) markOf(note)
  })
  const content = { notes, showsAll: false, markOf: anchored, root: article.root }
  let undo = (): void => {}
  const first = flagged.map((note) => anchored(note)).find((mark) => mark !== null)
  runs.set('layOut', layOut)
  runs.set('paint', () => (undo = paint(content)))
  runs.set('unpaint', () => undo())
  runs.set('scroll', () => {
    first?.content[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    layOut()
  })
  runs.set('paintThere', () => (undo = paint(content)))
  runs.set('scrollBack', () => {
    undo()
    window.scrollTo(0, 0)
    layOut()
  })
}

/** Highlights and badges from nothing to their place; the browser's own layout of what was added counts as ours. Answers how to undo it. */
function paint(content: OverlayContent): () => void {
  const ended = new AbortController()
  const overlay = new PageOverlay(document, window, content, { dismiss: () => Promise.resolve(true) }, ended.signal)
  for (let frame = frames.shift(); frame; frame = frames.shift()) frame(performance.now())
  layOut()
  if (!overlay.isWhole()) throw new Error('Not everything was painted.')
  return () => {
    ended.abort()
    layOut()
  }
}

function layOut(): void {
  document.documentElement.getBoundingClientRect()
}

function cloned(): Document {
  const clone = document.cloneNode(true)
  if (!(clone instanceof Document)) throw new TypeError('A document clones to a document.')
  return clone
}

/** The floor: nobody reads a page with less. */
function walkTexts(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0
  return length
}
