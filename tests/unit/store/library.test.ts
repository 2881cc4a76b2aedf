import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { Database } from '@/lib/store/database'
import { deleteAllArticles, deleteArticle, restoreArticles, saveArticle } from '@/lib/store/articles'
import { indexArticle, indexOlderArticle, libraryStore } from '@/lib/store/library'
import type { LibraryEntryRow } from '@/lib/store/library-row'

import { sampleArticle } from './samples'

let db: Database

/** A row whose quotations have these hashes. */
function row(name: string, ...hashes: readonly (readonly number[])[]): LibraryEntryRow {
  const quotations = hashes.map((own, at) => ({ attribution: `a${at + 1}`, text: `${name} ${at + 1}`, speaker: null, trace: null, hashes: own.length }))
  return { url: `https://${name}.example/`, address: `${name}.example`, title: name, domain: `${name}.example`, published: null, keys: [7], citing: [], hashes: hashes.flat(), quotations }
}

const found = async (...hashes: readonly number[]): Promise<string[]> => (await libraryStore(db).quotationsWith(hashes, 24)).map(({ text }) => text)

beforeEach(() => {
  db = new Database(`library-store-${Math.random()}`)
})

afterEach(() => db.delete())

describe('the store of the library', () => {
  it('finds the quotation of an article that has the hashes, and not its others; most in common first', async () => {
    await indexArticle(row('one', [1, 2, 3], [4, 5]), db)
    await indexArticle(row('two', [9], [5, 6, 4]), db)
    expect(await found(4)).toEqual(['one 2', 'two 2'])
    expect(await found(4, 6, 5)).toEqual(['two 2', 'one 2'])
    expect(await found(8)).toEqual([])
  })

  it('has the last rows of an article that comes again', async () => {
    await indexArticle(row('one', [1, 2]), db)
    await indexArticle(row('one', [3]), db)
    expect([await found(1), await found(3), await db.library.count()]).toEqual([[], ['one 1'], 1])
  })

  it('keeps no row of an article that is deleted or has fewer quotations now, and gives all of it back', async () => {
    const counts = (): Promise<number[]> => Promise.all([db.library, db.keyed, db.quoted, db.fresh].map((table) => table.count()))
    const two = row('two', [7], [8, 9])
    await saveArticle(sampleArticle(two.url, 1), two, db)
    await indexArticle(row('one', [1], [2], [3]), db)
    await indexArticle(row('one', [1], [2]), db)
    expect(await counts()).toEqual([2, 2, 4, 2])
    const deleted = await deleteArticle(two.url, db)
    expect([await counts(), deleted.library]).toEqual([[1, 1, 2, 1], [two]])
    await restoreArticles(deleted, db)
    expect([await counts(), await found(9)]).toEqual([[2, 2, 4, 2], ['two 2']])
    const all = await deleteAllArticles(db)
    expect([await counts(), all.library.map(({ url }) => url).toSorted()]).toEqual([[0, 0, 0, 0], ['https://one.example/', two.url]])
  })

  it('leaves the quotations of one article out before it cuts, however many those are', async () => {
    const runs = Array.from({ length: 60 }, (_, at) => at + 1)
    await indexArticle(row('own', ...runs.map((run) => [run, 100 + run])), db)
    await indexArticle(row('other', [7]), db)
    const all = [...runs, ...runs.map((run) => 100 + run)]
    expect((await libraryStore(db).quotationsWith(all, 48)).map(({ article }) => article)).not.toContain('https://other.example/')
    expect((await libraryStore(db).quotationsWith(all, 48, 'https://own.example/')).map(({ text }) => text)).toEqual(['other 1'])
    expect(await libraryStore(db).quotationsWith([7], 1, 'https://own.example/')).toHaveLength(1)
  })

  it('takes an older article in, unless it was deleted or kept anew meanwhile', async () => {
    const one = row('one', [1])
    await saveArticle(sampleArticle(one.url, 1), null, db)
    expect([await indexOlderArticle(one, db), await found(1)]).toEqual([true, ['one 1']])
    await saveArticle(sampleArticle(one.url, 2), row('one', [2]), db)
    expect([await indexOlderArticle(one, db), await found(1), await found(2)]).toEqual([false, [], ['one 1']])
    await deleteArticle(one.url, db)
    expect([await indexOlderArticle(one, db), await db.library.count()]).toEqual([false, 0])
  })

  it('takes a run of words that very many have for no likeness by itself, and two of them for one', async () => {
    for (let at = 0; at < 40; at++) await indexArticle(row(`many${at}`, [1, 100 + at]), db)
    await indexArticle(row('one', [5, 6]), db)
    expect(await found(1)).toEqual([])
    expect(await found(1, 139)).toEqual(['many39 1'])
    expect(await found(6)).toEqual(['one 1'])
    for (let at = 0; at < 40; at++) await indexArticle(row(`many${at}`, [1, 2, 3]), db)
    expect(await found(1, 2)).toHaveLength(24)
  })
})
