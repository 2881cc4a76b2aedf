import Dexie, { type EntityTable, type Table } from 'dexie'

import type { Dismissal, StoredArticle } from './stored-article'

/**
 * Our IndexedDB. Opened by the background and by extension pages only: in a content script it would be the page's own.
 * A change of the schema is a further `version(n)` with its upgrade; an existing version is never edited.
 */
export class Database extends Dexie {
  readonly articles!: EntityTable<StoredArticle, 'url'>
  readonly dismissals!: Table<Dismissal, [string, string]>

  constructor(name = 'source-context') {
    super(name)
    this.version(1).stores({
      articles: 'url, lastVisited, site, *terms',
      dismissals: '[url+key], url',
    })
  }
}

/** The one connection of this context. It opens at the first query. */
export const database = new Database()
