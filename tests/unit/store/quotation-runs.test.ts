import 'fake-indexeddb/auto'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { deleteAllArticles, deleteArticle, restoreArticles, saveArticle } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { indexArticle, libraryStore } from '@/lib/store/library'
import type { LibraryEntryRow } from '@/lib/store/library-row'
import { mergeRuns, pageCount as page } from '@/lib/store/quotation-runs'

import { sampleArticle } from './samples'

let db: Database

const urlOf = (name: string): string => `https://${name}.example/`

/** A row with one quotation of these hashes. */
function row(name: string, ...hashes: readonly number[]): LibraryEntryRow {
  return { url: urlOf(name), address: `${name}.example`, title: name, domain: `${name}.example`, published: null, keys: [], citing: [], hashes, quotations: [{ attribution: 'a1', text: name, speaker: null, trace: null, hashes: hashes.length }] }
}

const found = async (...hashes: readonly number[]): Promise<string[]> => (await libraryStore(db).quotationsWith(hashes, 24)).map(({ text }) => text)

/** Articles without quotations, as many as it takes; their numbers are out of the way. */
const fillUp = async (): Promise<unknown> => {
  const first = 1_000_000 + (await db.fresh.count())
  return db.fresh.bulkAdd(Array.from({ length: 4096 }, (_, at) => ({ article: first + at, hashes: [] })))
}

/** Merges in two rounds, and changes something once that round (0, 1) has read what waits: of the first articles before their hashes are written, or after. */
const mergeWith = async (round: number, change: () => Promise<unknown>): Promise<void> => {
  await fillUp()
  await fillUp()
  const read = db.fresh.bulkGet.bind(db.fresh)
  const reads = vi.spyOn(db.fresh, 'bulkGet')
  for (let before = 0; before < round; before++) reads.mockImplementationOnce(read)
  reads.mockImplementationOnce((ids) => read(ids).then(async (rows) => {
    await change()
    return rows
  }))
  await mergeRuns(db)
  reads.mockRestore()
}

beforeEach(() => {
  db = new Database(`runs-${Math.random()}`)
})

afterEach(() => db.delete())

it('finds quotations in the pages as it found them before, together with later ones', async () => {
  await indexArticle(row('one', 5, -6, 7), db)
  await indexArticle(row('two', 5 + page, -6), db)
  expect(await mergeRuns(db)).toBe(0)
  await fillUp()
  expect(await mergeRuns(db)).toBe(4098)
  expect([await db.fresh.count(), await found(5), await found(-6), await found(5, 7)]).toEqual([0, ['one'], ['one', 'two'], ['one']])
  await indexArticle(row('three', 7, 5), db)
  expect(await found(5, 7)).toEqual(['one', 'three'])
  await fillUp()
  await mergeRuns(db)
  expect([await found(5, 7), await found(5 + page)]).toEqual([['one', 'three'], ['two']])
})

const hashesInPages = async (): Promise<number[]> => (await db.pages.toArray()).flatMap(({ runs }) => [...runs].filter((_, at) => at % 2 === 0))

it('has nothing in the pages that an article no longer has', async () => {
  await indexArticle(row('one', 5), db)
  await fillUp()
  await mergeRuns(db)
  await indexArticle(row('one', 8), db)
  expect([await found(5), await found(8), await hashesInPages()]).toEqual([[], ['one'], []])
  await fillUp()
  await mergeRuns(db)
  expect([await found(8), await hashesInPages()]).toEqual([['one'], [8]])
})

it('has nothing of a deleted article, until the undo', async () => {
  await saveArticle(sampleArticle(urlOf('one'), 1), row('one', 5, 6), db)
  await indexArticle(row('two', 6, 5 + page), db)
  await fillUp()
  await mergeRuns(db)
  const deleted = await deleteArticle(urlOf('one'), db)
  expect([await hashesInPages(), await found(5), await found(6)]).toEqual([[5 + page, 6], [], ['two']])
  await restoreArticles(deleted, db)
  expect(await found(5, 6)).toEqual(['one', 'two'])
})

it.each([['unchanged', [5, 6]], ['changed', [6, 8]]])('has nothing of a deleted article that was read twice, %s', async (_how, hashes) => {
  await saveArticle(sampleArticle(urlOf('one'), 1), row('one', 5, 6), db)
  await fillUp()
  await mergeRuns(db)
  await saveArticle(sampleArticle(urlOf('one'), 2), row('one', ...hashes), db)
  expect(await found(...hashes)).toEqual(['one'])
  await deleteArticle(urlOf('one'), db)
  expect([await hashesInPages(), await db.fresh.count()]).toEqual([[], 0])
})

it('writes no hashes of an article that comes again with the same', async () => {
  await indexArticle(row('one', 5), db)
  await fillUp()
  await mergeRuns(db)
  await indexArticle({ ...row('one', 5), title: 'later' }, db)
  expect([await db.fresh.count(), await found(5), (await db.library.toArray()).map(({ title }) => title)]).toEqual([0, ['one'], ['later']])
})

it('finds them where a merge is cut off, and after the next one', async () => {
  await indexArticle(row('one', 5), db)
  await fillUp()
  const clear = vi.spyOn(db.fresh, 'clear').mockRejectedValueOnce(new Error('stopped'))
  await expect(mergeRuns(db)).rejects.toThrow('stopped')
  clear.mockRestore()
  expect([await db.fresh.count(), await found(5)]).toEqual([4097, ['one']])
  await mergeRuns(db)
  expect([await db.fresh.count(), await found(5)]).toEqual([0, ['one']])
  expect((await db.pages.get(5))?.runs).toHaveLength(2)
})

it('loses nothing that is kept, kept anew or brought back while it merges', async () => {
  await saveArticle(sampleArticle(urlOf('gone'), 1), row('gone', 5), db)
  await indexArticle(row('one', 6), db)
  await fillUp()
  const merging = mergeRuns(db)
  await vi.waitFor(async () => expect(await db.pages.count()).toBeGreaterThan(0))
  const deleted = await deleteArticle(urlOf('gone'), db)
  await indexArticle(row('one', 7), db)
  await indexArticle(row('two', 8), db)
  await merging
  expect([await found(5), await found(6), await found(7), await found(8)]).toEqual([[], [], ['one'], ['two']])
  await restoreArticles(deleted, db)
  expect(await found(5)).toEqual(['gone'])
})

it.each([0, 1])('has nothing of what is deleted or changed while it merges (round %i)', async (round) => {
  for (const [at, name] of ['one', 'two', 'three'].entries()) await saveArticle(sampleArticle(urlOf(name), at), row(name, 5 + at, 4000 + at), db)
  await mergeWith(round, async () => {
    await deleteArticle(urlOf('one'), db)
    await saveArticle(sampleArticle(urlOf('two'), 9), row('two', 9), db)
  })
  expect([await hashesInPages(), await found(9)]).toEqual([[7, 4002], ['two']])
  await indexArticle(row('four', 8), db)
  await mergeWith(round, () => deleteAllArticles(db))
  expect(await hashesInPages()).toEqual([])
})

it('has nothing of what is deleted while it writes', async () => {
  await saveArticle(sampleArticle(urlOf('one'), 1), row('one', 5, 4000), db)
  await fillUp()
  const merging = mergeRuns(db)
  await vi.waitFor(async () => expect(await db.pages.count()).toBeGreaterThan(0), { interval: 1 })
  await deleteAllArticles(db)
  await merging
  expect(await hashesInPages()).toEqual([])
})

it.each([0, 1])('finds what is deleted and brought back while it merges (round %i)', async (round) => {
  await saveArticle(sampleArticle(urlOf('one'), 1), row('one', 5), db)
  await mergeWith(round, async () => restoreArticles(await deleteArticle(urlOf('one'), db), db))
  expect(await found(5)).toEqual(['one'])
})

it('brings back what a merge has forgotten meanwhile', async () => {
  await saveArticle(sampleArticle(urlOf('one'), 1), row('one', 5), db)
  const deleted = await deleteArticle(urlOf('one'), db)
  await fillUp()
  await mergeRuns(db)
  await restoreArticles(deleted, db)
  expect(await found(5)).toEqual(['one'])
})

it('takes a run that very many have for no likeness, in the pages too, and keeps no more of it than are asked for', async () => {
  for (let at = 0; at < 40; at++) await indexArticle(row(`many${at}`, 1, 100 + at), db)
  await fillUp()
  await mergeRuns(db)
  expect((await db.pages.get(1))?.runs).toHaveLength(64)
  expect([await found(1), await found(1, 110)]).toEqual([[], ['many10']])
})
