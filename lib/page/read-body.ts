import type { PageText } from '@/lib/text/page-text'

import { absoluteAddress, baseAddress, canonicalAddress } from './address'
import { composing } from './compose'
import { declaredTitles, findHeadline, type Headline } from './headline'
import { isComplete } from './is-complete'
import { readMetadata } from './metadata'
import type { NodeMap } from './node-map'
import { ownFrames } from './own-frames'
import type { PageFacts } from './page-facts'
import { type Scan, scanning } from './scan'
import { type Selection, selectBody } from './select-body'
import { checkedLanguage } from './text-language'

/** An article and where its text stands on the page. */
export interface ReadArticle {
  readonly page: PageText
  /** Offsets of `page.text` ↔ text nodes; stays in the content script. */
  readonly nodes: NodeMap
  /** The element that shows the headline; `null` where none does. */
  readonly headline: Element | null
  /** The element that holds the body text. */
  readonly root: Element
}

/**
 * The article of a page whose body holds at least that share of its text; `null` where there is none. `leastShare`: the answer of
 * `leastBodyShare` in `gate.ts`; a content script asks another for it and for the facts, so as not to bring them along.
 * Reads the live tree, changes nothing.
 */
export function readBody(facts: PageFacts, leastShare: number | null): ReadArticle | null {
  const steps = readingBody(facts, leastShare)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same in steps, for who must not keep the page waiting. What changes between two steps may be read as it was or as it is. */
export function* readingBody(facts: PageFacts, leastShare: number | null): Generator<void, ReadArticle | null> {
  if (leastShare === null) return null
  const { document } = facts
  yield
  const titles = declaredTitles(facts)
  const found = (yield* findIn(document.body, titles)) ?? (yield* findInFrame(document, titles))
  if (found === null || found.selection.share < leastShare) return null
  const { seen, headline, selection } = found
  yield
  const base = baseAddress(document)
  const body = yield* composing(seen, selection.blocks, href => absoluteAddress(href, base))
  yield
  const { restricted, ...metadata } = readMetadata(facts)
  return {
    page: {
      url: canonicalAddress(facts),
      title: headline?.text ?? null,
      standfirst: selection.standfirst,
      ...metadata,
      language: checkedLanguage(metadata.language, body.text),
      text: body.text,
      blocks: body.blocks,
      links: body.links,
      embeds: body.embeds,
      complete: isComplete(seen, body.text, restricted),
    },
    nodes: body.nodes,
    headline: seen.frames[headline?.frame ?? -1]?.element ?? null,
    root: selection.root,
  }
}

interface Found {
  readonly seen: Scan
  readonly headline: Headline | null
  readonly selection: Selection
}

/** `null` where nothing under `root` is long enough to be an article's body. */
function* findIn(root: Element, titles: readonly string[]): Generator<void, Found | null> {
  const found = yield* findAmong(yield* scanning(root), titles)
  if (found !== null && found.seen.longestLump <= mostLump * found.selection.weight) return found
  // The rest of the page has little text: what was taken for its furniture may hold the article.
  return yield* findAmong(yield* scanning(root, true), titles)
}

function* findAmong(seen: Scan, titles: readonly string[]): Generator<void, Found | null> {
  yield
  const headline = findHeadline(seen, titles)
  const selection = selectBody(seen, headline?.frame ?? -1)
  return selection === null || selection.weight < leastWeight ? null : { seen, headline, selection }
}

/** The same in the page's own frame that holds most text, for pages that are but a case around another. */
function* findInFrame(document: Document, titles: readonly string[]): Generator<void, Found | null> {
  const [longest] = ownFrames(document).sort((a, b) => b.textContent.length - a.textContent.length)
  return longest === undefined ? null : yield* findIn(longest, titles)
}

/** So much longer than the body's weight may a menu be. */
const mostLump = 3

/** Weight of the shortest body: about two sentences. */
const leastWeight = 200
