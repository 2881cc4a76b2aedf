import Dexie, { type EntityTable, type Table } from 'dexie'

import type { LibraryRow } from './library-row'
import type { CachedAnswer, NetworkRequest } from './network'
import type { ArticleRow } from './packed-article'
import type { Dismissal, StoredArticle } from './stored-article'

/** By which words an article is searched for. In a table of its own: under a number an index entry is a fraction of one under an address. */
interface WordsRow {
  readonly id?: number
  readonly url: string
  readonly terms: readonly string[]
}

/** Rows that an upgrade holds in memory at once. */
const rowsAtOnce = 500

/**
 * Our IndexedDB. Opened by the background and by extension pages only: in a content script it would be the page's own.
 * A change of the schema is a further `version(n)` with its upgrade; an existing version is never edited.
 */
export class Database extends Dexie {
  readonly articles!: EntityTable<ArticleRow, 'url'>
  readonly dismissals!: Table<Dismissal, [string, string]>
  readonly words!: EntityTable<WordsRow, 'id'>
  readonly library!: EntityTable<LibraryRow, 'id'>
  readonly requests!: EntityTable<NetworkRequest, 'id'>
  readonly answers!: EntityTable<CachedAnswer, 'key'>

  constructor(name = 'source-context') {
    // Nothing of ours must outlive a power cut: waiting for the disk would be most of what keeping an article costs.
    super(name, { chromeTransactionDurability: 'relaxed' })
    this.version(1).stores({
      articles: 'url, lastVisited, site, *terms',
      dismissals: '[url+key], url',
    })
    this.version(2).stores({
      articles: 'url, lastVisited, site',
      words: '++id, &url, *terms',
      origins: '++id, &url, address, *keys',
      citations: '++id, article, *keys',
      quotations: '++id, article, *hashes',
      requests: '++id, at, service',
      answers: 'key, expires',
    }).upgrade(async (transaction) => {
      // One by one: a library of years does not fit the memory at once.
      await transaction.table<StoredArticle>('articles').each(({ url, terms }) => {
        void transaction.table<WordsRow>('words').add({ url, terms })
      })
    })
    // The library is made anew from the kept articles, by the background: `unindexedArticles`.
    this.version(3).stores({
      articles: 'url, lastVisited',
      library: '++id, &url, address, *keys, *citing, *hashes',
      origins: null,
      citations: null,
      quotations: null,
    }).upgrade(async (transaction) => {
      // From here on the search takes the numbers of `words` to be in the order of the last visits.
      const urls = await transaction.table<ArticleRow, string>('articles').orderBy('lastVisited').primaryKeys()
      const words = transaction.table<WordsRow, number>('words')
      for (let at = 0; at < urls.length; at += rowsAtOnce) {
        const some = urls.slice(at, at + rowsAtOnce)
        const rows = new Map((await words.where('url').anyOf(some).toArray()).map((row) => [row.url, row]))
        await words.where('url').anyOf(some).delete()
        await words.bulkAdd(some.flatMap((url) => rows.get(url) ?? []).map(({ url, terms }) => ({ url, terms })))
      }
    })
  }
}

/** The one connection of this context. It opens at the first query. */
export const database = new Database()
