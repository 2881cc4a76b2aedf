import { describedThings, type Described } from './structured-data'
import { tidy } from './tidy'

/** Names under which pages say when an article was published, and by whom; best first. */
export const publishedNames = 'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate publishdate publish-date publication_date dc.date.issued dcterms.created dc.date date'
export const authorNames = 'author parsely-author sailthru.author dc.creator byl article:author'

/** What a document says of itself in its `meta` elements, its JSON-LD and its class names; each is read once, and only when asked for. */
export class PageFacts {
  readonly document: Document
  #meta: ReadonlyMap<string, string> | null = null
  #things: readonly Described[] | null = null
  #classes: string | null = null
  #address: URL | null | undefined

  constructor(document: Document) {
    this.document = document
  }

  /** Content of the first `meta` element with one of the names (lower case, space-separated, best first) that is not empty; at most 2,000 UTF-16 units. */
  meta(names: string): string | null {
    const known = (this.#meta ??= readMeta(this.document))
    for (const name of names.split(' ')) {
      const content = known.get(name)
      if (content !== undefined) return content
    }
    return null
  }

  /** The document's own address, not to be changed; `null` where it cannot be read. */
  get address(): URL | null {
    if (this.#address !== undefined) return this.#address
    try {
      return (this.#address = new URL(this.document.URL))
    } catch {
      return (this.#address = null)
    }
  }

  /** See `describedThings`. */
  get things(): readonly Described[] {
    return (this.#things ??= describedThings(this.document))
  }

  /** Class names of all elements as written, one element a line: a selector that looks into them in any case is several times as dear. */
  get classes(): string {
    return (this.#classes ??= Array.from(this.document.querySelectorAll('[class]'), element => element.getAttribute('class')).join('\n'))
  }
}

function readMeta(document: Document): Map<string, string> {
  const known = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = tidy((element.getAttribute('content') ?? '').slice(0, 4000)).slice(0, 2000)
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !known.has(name)) known.set(name, content)
    }
  }
  return known
}
