import { tidy } from './tidy'

/** Names under which pages say when an article was published, and by whom. */
export const publishedNames = 'article:published_time og:article:published_time datePublished parsely-pub-date sailthru.date cXenseParse:recs:publishtime pubdate publishdate publish-date publication_date dc.date.issued dcterms.created dc.date date'
export const authorNames = 'author parsely-author sailthru.author dc.creator byl article:author'

/** Content of the first `meta` element with one of the names (space-separated, best first) that is not empty; at most 2,000 UTF-16 units. */
export function metaContent(document: Document, names: string): string | null {
  for (const name of names.split(' ')) {
    for (const element of document.querySelectorAll(`meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`)) {
      const content = tidy(element.getAttribute('content') ?? '')
      if (content !== '') return content.slice(0, 2000)
    }
  }
  return null
}
