import Defuddle from 'defuddle'
import { isProbablyReaderable, Readability } from '@mozilla/readability'

import { listNotes } from '@/entrypoints/reader/list-notes'
import { type OverlayContent, PageOverlay } from '@/entrypoints/reader/page-overlay'
import { marksOf } from '@/entrypoints/reader/reading'
import type { Analysis } from '@/lib/analysis'
import { seesArticle } from '@/lib/page/gate'
import { type ReadArticle, readArticle } from '@/lib/page/read-page'
import type { PageText } from '@/lib/text/page-text'

/** Runs inside the measured page, bundled as the package is; `bench.ts` calls it there. Times are in milliseconds. */

/** What is measured: ours in its four parts, the others, and the floor. */
export const contestants = ['detect', 'read', 'anchor', 'paint', 'isProbablyReaderable', 'Readability', 'defuddle', 'floor'] as const
export type Contestant = (typeof contestants)[number]

/** Medians of one page; `null` where a contestant has nothing to do (no article to read, nothing to anchor or paint). */
export type Times = Readonly<Record<Contestant, number | null>>

/** A round lasts so long at least: the browser's clock has steps of 0.1 ms. */
const leastRound = 4
const leastRounds = 7
const mostRounds = 31
/** Time spent on one page, once `leastRounds` are done. */
const budget = 1_500

/** The article of this page as the extension would send it to its background; `null` where the gate or the reader sees none. */
export function readThis(): PageText | null {
  return seesArticle(document) ? (readArticle(document)?.page ?? null) : null
}

/** Measures every contestant on this page, in turns. `analysis`: what the background answers; `null` where nothing is sent. */
export function measure(analysis: Analysis | null): Times {
  const runs = runsOn(analysis)
  const laps = runs.map(({ run }) => lapsOf(run))
  const rounds = runs.map((): number[] => [])
  const start = performance.now()
  for (let round = 0; round < mostRounds && (round < leastRounds || performance.now() - start < budget); round++) {
    runs.forEach(({ run }, i) => rounds[i]?.push(timeOf(run, laps[i] ?? 1)))
  }
  const times: Record<Contestant, number | null> = { detect: null, read: null, anchor: null, paint: null, isProbablyReaderable: null, Readability: null, defuddle: null, floor: null }
  runs.forEach(({ name }, i) => (times[name] = median(rounds[i] ?? [])))
  return times
}

interface Run {
  readonly name: Contestant
  readonly run: () => unknown
}

function runsOn(analysis: Analysis | null): Run[] {
  const isSeen = seesArticle(document)
  const article = isSeen ? readArticle(document) : null
  return [
    { name: 'floor', run: walkTexts },
    { name: 'detect', run: () => seesArticle(document) },
    ...(isSeen ? [{ name: 'read' as const, run: () => readArticle(document) }] : []),
    ...(article && analysis ? paintRuns(article, analysis) : []),
    { name: 'isProbablyReaderable', run: () => isProbablyReaderable(document) },
    { name: 'Readability', run: () => new Readability(cloned()).parse() },
    { name: 'defuddle', run: () => new Defuddle(document, { url: document.URL }).parse() },
  ]
}

/** What the reader does once the background has answered, with the settings that it is installed with: what is flagged gets a badge. */
function paintRuns(article: ReadArticle, analysis: Analysis): Run[] {
  const notes = listNotes({ analysis, dismissed: [] })
  const flagged = notes.filter(({ level }) => level !== 'fine')
  const anchored = marksOf(article)
  for (const note of notes) anchored(note)
  return [
    {
      name: 'anchor',
      run() {
        const markOf = marksOf(article)
        for (const note of flagged) markOf(note)
      },
    },
    { name: 'paint', run: () => paint({ notes, showsAll: false, markOf: anchored, root: article.root }) },
  ]
}

/** Highlights and badges from nothing to their place; the browser's own layout of what was added counts as ours. */
function paint(content: OverlayContent): void {
  const ended = new AbortController()
  const frames: FrameRequestCallback[] = []
  const { requestAnimationFrame } = window
  // What is left for the next frames is done at once: it costs the same.
  window.requestAnimationFrame = callback => frames.push(callback)
  const overlay = new PageOverlay(document, window, content, { dismiss: () => Promise.resolve(true) }, ended.signal)
  for (let frame = frames.shift(); frame; frame = frames.shift()) frame(performance.now())
  window.requestAnimationFrame = requestAnimationFrame
  document.documentElement.getBoundingClientRect()
  if (overlay.isWhole()) ended.abort()
  else throw new Error('Not everything was painted.')
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

/** How often a run is repeated in one round. */
function lapsOf(run: () => unknown): number {
  for (let laps = 1; ; laps *= 2) if (laps * timeOf(run, laps) >= leastRound) return laps
}

function timeOf(run: () => unknown, laps: number): number {
  const start = performance.now()
  for (let lap = 0; lap < laps; lap++) run()
  return (performance.now() - start) / laps
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
