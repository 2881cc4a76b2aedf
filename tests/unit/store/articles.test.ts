import 'fake-indexeddb/auto'

import { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  amendArticle,
  articleByUrl,
  countArticles,
  deleteAllArticles,
  deleteArticle,
  recentArticles,
  restoreArticles,
  saveArticle,
  searchArticles,
} from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { dismissedKeys, setDismissed } from '@/lib/store/dismissals'
import { indexArticle } from '@/lib/store/library'
import { packArticle } from '@/lib/store/packed-article'
import { wordsRow } from '@/lib/store/words'

import { sampleArticle } from './samples'

const [one, two, three] = ['https://alpha.example/1', 'https://beta.example/2', 'https://gamma.example/3'] as const
let db: Database

beforeEach(async () => {
  db = new Database(`test-${Math.random()}`)
  await saveArticle(sampleArticle(one, 100, 'Herring and rye'), null, db)
  await saveArticle(sampleArticle(two, 300, 'Herring prices fall'), null, db)
  await saveArticle(sampleArticle(three, 200, 'Rye bread'), null, db)
})

afterEach(() => db.delete())

const urls = (articles: readonly { url: string }[]): string[] => articles.map(({ url }) => url)

describe('articles', () => {
  it('lists the ones visited last, newest first', async () => {
    expect(urls(await recentArticles(2, db))).toEqual([two, three])
  })

  it('brings an article up to date when it is visited again, and keeps the day of the first visit', async () => {
    await saveArticle(sampleArticle(one, 900, 'Herring and oats'), null, db)
    expect(await articleByUrl(one, db)).toMatchObject({ title: 'Herring and oats', firstVisited: 100, lastVisited: 900 })
    expect(await countArticles(db)).toBe(3)
    expect(urls(await searchArticles('rye', db))).toEqual([three])
  })

  it('has no article at another address', async () => {
    expect(await articleByUrl('https://alpha.example/', db)).toBeNull()
  })

  it('keeps an anchor for each attribution', async () => {
    expect((await articleByUrl(one, db))?.anchors.map(({ attribution, selectors }) => [attribution, selectors[0].exact])).toEqual([
      ['a1', 'The port of Bremerhaven is full'],
      ['a2', '“Nobody told us,”'],
    ])
  })
})

describe('searchArticles', () => {
  it.each([
    ['every word counts', 'herring rye', [one]],
    ['beginnings are enough, in any case', 'HERR', [two, one]],
    ['flagged words are found', 'bremerhaven', [two, three, one]],
    ['sources are found without their accents', 'senora ibanez', [two, three, one]],
    ['hosts are found', 'beta.exa', [two]],
    ['a word that is nowhere finds nothing', 'herring submarine', []],
    ['no word finds nothing', ' … ', []],
  ])('%s', async (_rule, query, expected) => {
    expect(urls(await searchArticles(query, db))).toEqual(expected)
  })
})

it('finds the hundred that were visited last', async () => {
  for (let at = 0; at < 105; at++) await saveArticle(sampleArticle(`https://many.example/${at}`, 1000 + at, 'Cormorants'), null, db)
  await saveArticle(sampleArticle('https://many.example/2', 2000, 'Cormorants'), null, db)
  const found = urls(await searchArticles('cormorants', db))
  expect([found.length, found[0], found[1], found.at(-1)]).toEqual([100, 'https://many.example/2', 'https://many.example/104', 'https://many.example/6'])
})

it('finds them in whichever block of visits they are, the last ones first, and leaves out those that have not every word', async () => {
  for (const [at, visit] of [2047, 2048, 9000, 40_000].entries()) {
    const article = sampleArticle(`https://blocks.example/${visit}`, 1000 + at, at === 2 ? 'Cormorants' : 'Cormorants and grebes')
    await db.kept.add({ ...(await packArticle(article)), visit })
    await db.searched.add(wordsRow(visit, article.terms))
  }
  const found = async (query: string): Promise<string[]> => urls(await searchArticles(query, db)).map((url) => url.split('/').at(-1) ?? '')
  expect([await found('cormo'), await found('greb corm')]).toEqual([['40000', '9000', '2048', '2047'], ['40000', '2048', '2047']])
})

describe('deletion', () => {
  beforeEach(async () => {
    await setDismissed(one, 'anonymous-source|x', true, 1, db)
    await setDismissed(two, 'vague-source|y', true, 1, db)
  })

  it('of one article takes what was dismissed in it along, and can be undone', async () => {
    const deleted = await deleteArticle(one, db)
    expect(await articleByUrl(one, db)).toBeNull()
    expect(await dismissedKeys(one, db)).toEqual(new Set())
    expect(await dismissedKeys(two, db)).toEqual(new Set(['vague-source|y']))
    await restoreArticles(deleted, db)
    expect(await articleByUrl(one, db)).toMatchObject({ title: 'Herring and rye', firstVisited: 100 })
    expect(await dismissedKeys(one, db)).toEqual(new Set(['anonymous-source|x']))
  })

  it('of all articles leaves nothing, and can be undone', async () => {
    const deleted = await deleteAllArticles(db)
    expect([await countArticles(db), await db.dismissals.count()]).toEqual([0, 0])
    await restoreArticles(deleted, db)
    expect(urls(await recentArticles(9, db))).toEqual([two, three, one])
    expect(await db.dismissals.count()).toBe(2)
  })

  it('is not undone over what was kept anew in the meantime', async () => {
    const deleted = await deleteArticle(one, db)
    await saveArticle(sampleArticle(one, 700, 'Herring, again'), null, db)
    await restoreArticles(deleted, db)
    expect(await articleByUrl(one, db)).toMatchObject({ title: 'Herring, again', firstVisited: 700 })
  })

  it('takes leads to the article away, and its undo brings them back', async () => {
    const lead = { via: 'library', href: one, label: 'read before' } as const
    await amendArticle(two, (analysis) => ({ ...analysis, attributions: analysis.attributions.map((each) => ({ ...each, leads: [lead] })) }), db)
    const leads = async (): Promise<unknown> => (await articleByUrl(two, db))?.analysis.attributions.map(({ leads: [first] }) => first?.href)
    expect(await leads()).toEqual([one, one])
    const deleted = await deleteArticle(one, db)
    expect(await leads()).toEqual([undefined, undefined])
    expect((await recentArticles(9, db)).flatMap(({ analysis }) => analysis.attributions.flatMap((each) => each.leads))).toEqual([])
    await restoreArticles(deleted, db)
    expect(await leads()).toEqual([one, one])
  })

  it('keeps a lead to a deleted article from who amends one that stays, and the lead for the undo', async () => {
    const lead = { via: 'library', href: one, label: 'read before' } as const
    await amendArticle(two, (analysis) => ({ ...analysis, attributions: analysis.attributions.map((each) => ({ ...each, leads: [lead] })) }), db)
    const deleted = await deleteArticle(one, db)
    const amended = await amendArticle(two, (analysis) => ({ ...analysis, headline: null }), db)
    expect([amended?.headline, amended?.attributions.map(({ leads }) => leads)]).toEqual([null, [[], []]])
    await restoreArticles(deleted, db)
    expect((await articleByUrl(two, db))?.analysis.attributions.map(({ leads }) => leads)).toEqual([[lead], [lead]])
  })

  it('is undone over rows that something left at its address', async () => {
    const row = { url: one, address: one, title: '', domain: 'alpha.example', published: null, keys: [], citing: [], hashes: [], quotations: [] }
    await indexArticle({ ...row, title: 'Herring and rye' }, db)
    const deleted = await deleteArticle(one, db)
    await indexArticle({ ...row, title: 'late' }, db)
    await restoreArticles(deleted, db)
    expect((await db.library.toArray()).map(({ title }) => title)).toEqual(['Herring and rye'])
    expect(urls(await searchArticles('herring rye', db))).toEqual([one])
  })

  it('of all articles gives back every one of many', async () => {
    for (let at = 0; at < 1100; at++) await db.kept.put(sampleArticle(`https://many.example/${at}`, at))
    const deleted = await deleteAllArticles(db)
    expect(deleted.articles).toHaveLength(1103)
    await restoreArticles(deleted, db)
    expect(await countArticles(db)).toBe(1103)
  })

  it('of an address that is not kept is an undo of nothing', async () => {
    expect(await deleteArticle('https://d.example/', db)).toEqual({ articles: [], dismissals: [], words: [], library: [] })
  })
})

describe('a live query', () => {
  it('follows what another connection to the same database writes', async () => {
    const background = new Database(db.name)
    const seen: string[][] = []
    const news = liveQuery(() => recentArticles(1, db))
    const followed = new Promise<void>((resolve, reject) => {
      const subscription = news.subscribe({
        next: (articles) => {
          seen.push(articles.map(({ title }) => title))
          if (seen.length === 1) void saveArticle(sampleArticle(one, 999, 'Late edition'), null, background)
          else {
            subscription.unsubscribe()
            resolve()
          }
        },
        error: reject,
      })
    })
    await followed
    background.close()
    expect(seen).toEqual([['Herring prices fall'], ['Late edition']])
  })
})
