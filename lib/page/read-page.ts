import type { PageText } from '@/lib/text/page-text'

/** The article of a page, or `null` where it has none. Reads the live tree, changes nothing. */
export function readPage(_document: Document): PageText | null {
  return null
}
