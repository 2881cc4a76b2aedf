import type { PageText } from '@/lib/text/page-text'

import { compose } from './compose'
import { seesArticle } from './gate'
import type { NodeMap } from './node-map'
import { scan } from './scan'
import { selectBody } from './select-body'

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

/** The article of a page, or `null` where it has none. Reads the live tree, changes nothing, never throws on any page. */
export function readPage(document: Document): PageText | null {
  return readArticle(document)?.page ?? null
}

/** As `readPage`, with the places on the page. */
export function readArticle(document: Document): ReadArticle | null {
  if (!globalThis.process?.env?.NOGATE && !seesArticle(document)) return null
  const seen = scan(document.body)
  const selection = selectBody(seen)
  if (selection === null || selection.weight < leastWeight) return null
  const base = document.URL
  const body = compose(seen, selection.blocks, href => absolute(href, base))
  return {
    page: { url: document.URL, title: document.title, standfirst: null, byline: null, site: null, published: null, language: null, text: body.text, blocks: body.blocks, links: body.links, embeds: body.embeds, complete: true },
    nodes: body.nodes,
    headline: null,
    root: selection.root,
  }
}

function absolute(href: string, base: string): string | null {
  if (href === '' || href.startsWith('#')) return null
  try {
    const url = new URL(href, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}

/** Weight of the shortest body: about two sentences. */
const leastWeight = 200
