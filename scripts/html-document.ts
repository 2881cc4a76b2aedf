import { DOMParser } from 'linkedom'

/** HTML source → a document that `lib/page` can read outside a browser. Never throws; scripts are not run. */
export function parseHtmlDocument(html: string, url: string | null = null): Document {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document
  if (url !== null) Object.defineProperty(document, 'URL', { value: url, configurable: true })
  return document
}
