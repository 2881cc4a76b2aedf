import type { PageText } from '@/lib/text/page-text'

import { leastBodyShare } from './gate'
import { readBody, type ReadArticle } from './read-body'

export type { ReadArticle }

/** The article of a page, or `null` where it has none. Reads the live tree, changes nothing, never throws on any page. */
export function readPage(document: Document): PageText | null {
  return readArticle(document)?.page ?? null
}

/** As `readPage`, with the places on the page. */
export function readArticle(document: Document): ReadArticle | null {
  return readBody(document, leastBodyShare(document))
}
