import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'

import type { KeysRow, LibraryRow, QuotationRow } from './library-row'
import type { CachedAnswer, NetworkRequest } from './network'
import type { ArticleRow, PackedArticle } from './packed-article'
import type { FreshRuns, RunPage } from './quotation-runs'
import type { Dismissal, StoredArticle } from './stored-article'
import { type WordsRow, wordsRow } from './words'

/** By which words version 2 searched for an article. */
interface OldWordsRow {
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
  readonly kept!: Table<ArticleRow, number, PackedArticle & Partial<Pick<ArticleRow, 'visit'>>>
  readonly dismissals!: Table<Dismissal, [string, string]>
  readonly searched!: Table<WordsRow, number>
  /** What the library knows of the kept articles: see `library-rows.ts`. */
  readonly library!: EntityTable<LibraryRow, 'id'>
  readonly keyed!: Table<KeysRow, number>
  readonly quoted!: Table<QuotationRow, number>
  /** Hashes of the quotations kept last, and of all others: see `quotation-runs.ts`. */
  readonly fresh!: Table<FreshRuns, number>
  readonly pages!: Table<RunPage, number>
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
        void transaction.table<OldWordsRow>('words').add({ url, terms })
      })
    })
    // The library is made anew from the kept articles, by the background: `unindexedArticles`.
    this.version(3).stores({
      kept: '++visit, &url, lastVisited',
      searched: 'visit, *words',
      library: '++id, &url, address, *keys, *citing',
      fresh: 'article, *hashes',
      pages: 'page',
      articles: null,
      words: null,
      origins: null,
      citations: null,
      quotations: null,
    }).upgrade(numberVisits)
    // Made anew once more: what one question reads lies apart from what others do.
    this.version(4).stores({
      library: '++id, &url, address',
      keyed: 'article, *keys, *citing',
      quoted: 'number',
    }).upgrade(async (transaction) => {
      await Promise.all(['library', 'fresh', 'pages'].map((table) => transaction.table(table).clear()))
    })
  }
}

/** Version 2 had articles under their addresses; from here on they are under numbers in the order of their last visits. */
async function numberVisits(transaction: Transaction): Promise<void> {
  const [articles, words] = [transaction.table<PackedArticle, string>('articles'), transaction.table<OldWordsRow>('words')]
  const urls = await articles.orderBy('lastVisited').primaryKeys()
  for (let at = 0; at < urls.length; at += rowsAtOnce) {
    const some = urls.slice(at, at + rowsAtOnce)
    const [rows, found] = await Promise.all([articles.bulkGet(some), words.where('url').anyOf(some).toArray()])
    const terms = new Map(found.map((row) => [row.url, row.terms]))
    const kept = rows.filter((row) => row !== undefined)
    const visits = await transaction.table<PackedArticle, number>('kept').bulkAdd(kept, { allKeys: true })
    await transaction.table<WordsRow>('searched').bulkAdd(visits.map((visit, index) => wordsRow(visit, terms.get(kept[index]?.url ?? '') ?? [])))
  }
}

/** The one connection of this context. It opens at the first query. */
export const database = new Database()
