import type { PageText } from '@/lib/text/page-text'

import { leastBodyShare } from './gate'
import { PageFacts } from './page-facts'
import { readBody, type ReadArticle } from './read-body'

export type { ReadArticle }

/** The article of a page, or `null` where it has none. Reads the live tree, changes nothing, never throws on any page. */
export function readPage(document: Document): PageText | null {
  return readArticle(document)?.page ?? null
}

/** As `readPage`, with the places on the page. */
export function readArticle(document: Document): ReadArticle | null {
  const facts = new PageFacts(document)
  return readBody(facts, leastBodyShare(facts))
}
