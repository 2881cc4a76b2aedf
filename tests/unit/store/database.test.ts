import 'fake-indexeddb/auto'

import Dexie from 'dexie'
import { expect, it } from 'vitest'

import { amendArticle, articleByUrl, saveArticle, searchArticles } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { unindexedArticles } from '@/lib/store/library'
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

it('amends what somebody else amended at the same time', async () => {
  const db = new Database('amended-twice')
  await saveArticle(sampleArticle(url, 7), db)
  const lead = (href: string) => amendArticle(url, (analysis) => ({ ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, leads: [...one.leads, { via: 'library', href, label: '' }] })) }), db)
  await Promise.all([lead('https://a.example/'), lead('https://b.example/')])
  expect((await articleByUrl(url, db))?.analysis.attributions[0]?.leads.map(({ href }) => href).toSorted()).toEqual(['https://a.example/', 'https://b.example/'])
})
