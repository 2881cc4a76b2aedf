import Dexie, { type EntityTable, type Table } from 'dexie'

import type { CachedAnswer, NetworkRequest } from './network'
import type { CitationRow, OriginRow, QuotationRow } from './origins'
import type { Dismissal, StoredArticle } from './stored-article'

/**
 * Our IndexedDB. Opened by the background and by extension pages only: in a content script it would be the page's own.
 * A change of the schema is a further `version(n)` with its upgrade; an existing version is never edited.
 */
export class Database extends Dexie {
  readonly articles!: EntityTable<StoredArticle, 'url'>
  readonly dismissals!: Table<Dismissal, [string, string]>
  readonly origins!: EntityTable<OriginRow, 'id'>
  readonly citations!: EntityTable<CitationRow, 'id'>
  readonly quotations!: EntityTable<QuotationRow, 'id'>
  readonly requests!: EntityTable<NetworkRequest, 'id'>
  readonly answers!: EntityTable<CachedAnswer, 'key'>

  constructor(name = 'source-context') {
    super(name)
    this.version(1).stores({
      articles: 'url, lastVisited, site, *terms',
      dismissals: '[url+key], url',
    })
    this.version(2).stores({
      origins: '++id, &url, address, *keys',
      citations: '++id, article, *keys',
      quotations: '++id, article, *hashes',
      requests: '++id, at, service',
      answers: 'key, expires',
    })
  }
}

/** The one connection of this context. It opens at the first query. */
export const database = new Database()
