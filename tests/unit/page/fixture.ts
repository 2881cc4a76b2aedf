import { readFileSync } from 'node:fs'

import { parseHtmlDocument } from '@/scripts/html-document'

/** A page of `tests/fixtures/pages` as a document that was loaded from `url`. */
export function fixture(name: string, url: string): Document {
  return parseHtmlDocument(readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url), 'utf8'), url)
}

/** An article of a news site around `body`, as a document. */
export function articleOf(body: string, head = ''): Document {
  const title = 'Council votes to keep the library open for another year'
  return parseHtmlDocument(
    `<html lang="en"><head><title>${title}</title><meta property="og:type" content="article">${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`,
    'https://news.example/local/2026/01/02/council-votes-to-keep-the-library/',
  )
}

/** Running text of a few sentences that stands for the rest of an article. */
export const filler = Array.from({ length: 4 }, (_, i) => `<p>This is paragraph ${i + 1} of the report, long enough to be taken for running text, and it ends with a full stop.</p>`).join('')
