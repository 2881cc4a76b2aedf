import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { expect, it } from 'vitest'

import { amendArticle, articleByUrl, saveArticle, searchArticles } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { indexArticle, unindexedArticles } from '@/lib/store/library'
import { packArticle } from '@/lib/store/packed-article'
import { sampleArticle } from '@/tests/unit/store/samples'

const url = 'https://news.example/port'

it('takes over what version 1 kept: read, found by its words, waiting for the library', async () => {
  const old = new Dexie('from-version-1')
  old.version(1).stores({ articles: 'url, lastVisited, site, *terms', dismissals: '[url+key], url' })
  await old.table('articles').add(sampleArticle(url, 7))
  await old.table('dismissals').add({ url, key: 'a|b', at: 7 })
  old.close()
  const db = new Database('from-version-1')
  expect(await articleByUrl(url, db)).toEqual(sampleArticle(url, 7))
  expect((await searchArticles('ibanez', db)).map((article) => article.url)).toEqual([url])
  expect(await db.dismissals.count()).toBe(1)
  expect(await unindexedArticles(db)).toEqual([url])
  expect(await amendArticle(url, (analysis) => ({ ...analysis, headline: null }), db)).toMatchObject({ headline: null })
  expect(await articleByUrl(url, db)).toMatchObject({ analysis: { headline: null } })
})

/** A database as version 2 made it. */
function version2(name: string): Dexie {
  const old = new Dexie(name)
  old.version(2).stores({
    articles: 'url, lastVisited, site',
    dismissals: '[url+key], url',
    words: '++id, &url, *terms',
    origins: '++id, &url, address, *keys',
    citations: '++id, article, *keys',
    quotations: '++id, article, *hashes',
    requests: '++id, at, service',
    answers: 'key, expires',
  })
  return old
}

it('takes over what version 2 kept, its library waiting to be made anew', async () => {
  const old = version2('from-version-2')
  await old.table('articles').add(await packArticle(sampleArticle(url, 7)))
  await old.table('words').add({ url, terms: sampleArticle(url, 7).terms })
  await old.table('dismissals').add({ url, key: 'a|b', at: 7 })
  await old.table('requests').add({ at: 7, service: 'gdelt', url: 'https://api.example/', purpose: url, status: 200, ms: 1, answered: 'answered' })
  await old.table('origins').add({ url, address: 'news.example/port', title: 'The port', domain: 'news.example', published: null, keys: [1, 2] })
  await old.table('quotations').add({ article: url, attribution: 'a2', text: 'Nobody told us', speaker: null, trace: null, hashes: [3] })
  old.close()
  const db = new Database('from-version-2')
  expect(await articleByUrl(url, db)).toEqual(sampleArticle(url, 7))
  expect((await searchArticles('ibanez', db)).map((article) => article.url)).toEqual([url])
  expect([await db.dismissals.count(), await db.requests.count()]).toEqual([1, 1])
  expect(await unindexedArticles(db)).toEqual([url])
  await indexArticle({ url, address: 'news.example/port', title: 'The port', domain: 'news.example', published: null, keys: [1, 2], citing: [], hashes: [3], quotations: [] }, db)
  expect(await unindexedArticles(db)).toEqual([])
  expect(db.tables.map(({ name }) => name).toSorted()).toEqual(['answers', 'dismissals', 'fresh', 'kept', 'keyed', 'library', 'pages', 'quoted', 'requests', 'searched'])
})

it('takes over what version 3 kept, its library waiting to be made anew', async () => {
  const old = new Dexie('from-version-3')
  old.version(3).stores({ kept: '++visit, &url, lastVisited', dismissals: '[url+key], url', searched: 'visit, *words', library: '++id, &url, address, *keys, *citing', fresh: 'article, *hashes', pages: 'page', requests: '++id, at, service', answers: 'key, expires' })
  await old.table('kept').add(await packArticle(sampleArticle(url, 7)))
  const id = await old.table('library').add({ url, address: 'news.example/port', title: 'The port', domain: 'news.example', published: null, keys: [1, 2], citing: [3], hashes: [3], quotations: [{ attribution: 'a2', text: 'Nobody told us', speaker: null, trace: null, hashes: 1 }] })
  await old.table('fresh').add({ article: id, hashes: [3] })
  await old.table('pages').add({ page: 3, runs: Int32Array.of(3, 77) })
  old.close()
  const db = new Database('from-version-3')
  expect(await articleByUrl(url, db)).toEqual(sampleArticle(url, 7))
  expect(await unindexedArticles(db)).toEqual([url])
  expect([await db.library.count(), await db.fresh.count(), await db.pages.count()]).toEqual([0, 0, 0])
})

it('finds the hundred that were visited last among those that version 2 kept, whatever their numbers were', async () => {
  const old = version2('searched-from-version-2')
  const articles = Array.from({ length: 1030 }, (_, at) => sampleArticle(`https://many.example/${at}`, at < 5 ? 5000 - at : 1000 + at, 'Cormorants'))
  await old.table('articles').bulkAdd(articles)
  await old.table('words').bulkAdd(articles.map(({ url: address, terms }) => ({ url: address, terms })))
  old.close()
  const db = new Database('searched-from-version-2')
  const found = await searchArticles('cormorants', db)
  expect(found.map(({ url: address }) => Number(address.split('/').at(-1)))).toEqual([0, 1, 2, 3, 4, ...Array.from({ length: 95 }, (_, at) => 1029 - at)])
  expect(await db.searched.count()).toBe(1030)
})

it('amends what somebody else amended at the same time', async () => {
  const db = new Database('amended-twice')
  await saveArticle(sampleArticle(url, 7), null, db)
  const lead = (href: string) => amendArticle(url, (analysis) => ({ ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, leads: [...one.leads, { via: 'lookup', href, label: '' }] })) }), db)
  await Promise.all([lead('https://a.example/'), lead('https://b.example/')])
  expect((await articleByUrl(url, db))?.analysis.attributions[0]?.leads.map(({ href }) => href).toSorted()).toEqual(['https://a.example/', 'https://b.example/'])
})
