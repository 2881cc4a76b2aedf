import { registrableDomain } from '@/lib/outlets/registrable-domain'
import { firstIndex } from '@/lib/text/first-index'
import type { Link } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

/** No sentence that somebody wrote has more links: endless ones made of them stay linear. */
const linksAtMost = 24

/** Links of a page by place, in text order. */
export class LinkIndex {
  readonly #links: readonly Link[]
  readonly #kept = new Map<string, readonly Link[]>()

  constructor(links: readonly Link[]) {
    this.#links = [...links].sort((a, b) => a.start - b.start)
  }

  get isEmpty(): boolean {
    return this.#links.length === 0
  }

  /** The first links that touch the span; a link without text counts where it stands. */
  within(span: Span): readonly Link[] {
    const first = firstIndex(this.#links.length, (i) => (this.#links[i]?.end ?? 0) >= span.start)
    const found: Link[] = []
    for (let i = first; i < this.#links.length && found.length < linksAtMost; i++) {
      const link = this.#links[i]
      if (!link || link.start >= span.end) break
      if (link.end > span.start || link.start === link.end) found.push(link)
    }
    return found
  }

  /** All links that pass a test, in text order. Kept under `key`, which names the test: many attributions ask the same. */
  matching(key: string, test: (link: Link) => boolean): readonly Link[] {
    const kept = this.#kept.get(key) ?? this.#links.filter(test)
    this.#kept.set(key, kept)
    return kept
  }
}

/** A front page: no path, or only a language or `index.html`, and no query. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?|news\/?)?$/iu.test(pathname) && search === ''
}

/** Parts of paths under which sites list what they have, wherever they stand. */
const listings: ReadonlySet<string> = new Set('tag tags topic topics category categories author authors search keyword people person subject hub section label'.split(' '))

/**
 * The same on sites in other languages, whatever the language of the page that links them. Institutions also publish under them
 * (`/themen/luft/bericht.html`): they list only with one name behind them at most, which is no article's.
 */
const looseListings: ReadonlySet<string> = new Set(`
  etiqueta etiquetas tema temas autor autores autora buscar buscador busqueda categoria seccion
  thema themen schlagwort schlagworte stichwort suche autoren kategorie kategorien rubrik
  sujet sujets auteur auteurs recherche rubrique categorie mot-cle`.trim().split(/\s+/u))

/** A name of a page, not of a topic: three words or more, or a file. */
const isArticleName = (part: string): boolean => part.split('-').length > 2 || part.includes('.')

/** A page that lists instead of telling: tag, topic, author, search, category. */
export function isListing(address: string): boolean {
  const { pathname, search } = new URL(address)
  const parts = pathname.toLowerCase().split('/').filter((part) => part !== '')
  const rest = parts.slice(parts.findLastIndex((part) => looseListings.has(part)) + 1)
  const isLoose = rest.length < parts.length && rest.length <= 1 && !rest.some(isArticleName)
  return parts.some((part) => listings.has(part)) || isLoose || /[?&](?:q|s|query|search)=/u.test(search)
}

/** Do both addresses belong to one registrable domain? */
export function isSameSite(a: string, b: string | null): boolean {
  const domain = registrableDomain(a)
  return b !== null && domain !== null && domain === registrableDomain(b)
}

const shorteners = /^(?:t\.co|bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|trib\.al|dlvr\.it|goo\.gl|lnkd\.in|is\.gd|ift\.tt|amp\.gs|apple\.news|news\.google\.com)$/u
const syndicators = /(?:^|\.)(?:yahoo\.com|msn\.com|aol\.com|apnews\.com|news\.google\.com|flipboard\.com|newsbreak\.com|pressreader\.com)$/u

/** A short link: where it leads cannot be told. */
export function isShortened(address: string): boolean {
  return shorteners.test(new URL(address).hostname)
}

/** A site that prints others' copy. */
export function isSyndicator(address: string): boolean {
  return syndicators.test(new URL(address).hostname)
}
