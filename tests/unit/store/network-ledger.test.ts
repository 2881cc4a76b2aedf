import 'fake-indexeddb/auto'

import { afterEach, describe, expect, it } from 'vitest'

import { database } from '@/lib/store/database'
import { clearRequests, closeRequest, countRequests, keepAnswer, keptAnswer, openRequest, recentRequests } from '@/lib/store/network-ledger'

const request = { service: 'gdelt', url: 'https://api.gdeltproject.org/?q=1', purpose: 'https://news.example/a', pause: 5000 }

afterEach(() => Promise.all([database.requests.clear(), database.answers.clear()]))

describe('the network ledger', () => {
  it('has a request while it is under way, and how it ended', async () => {
    const entry = await openRequest({ ...request, now: 1000, latest: 2000 })
    expect(entry?.turn).toBe(1000)
    expect(await recentRequests(5)).toEqual([expect.objectContaining({ service: 'gdelt', url: request.url, purpose: request.purpose, at: 1000, status: null, ms: null, answered: null })])
    await closeRequest(entry?.id ?? 0, { status: 200, ms: 40, answered: 'answered', notBefore: null })
    expect(await recentRequests(5)).toEqual([expect.objectContaining({ status: 200, ms: 40, answered: 'answered' })])
  })

  it('gives turns that keep the pause, to two that ask at once as well, and none that is too late', async () => {
    const entries = await Promise.all([1, 2, 3].map(() => openRequest({ ...request, now: 1000, latest: 8000 })))
    expect(entries.map((entry) => entry?.turn ?? null)).toEqual([1000, 6000, null])
    expect(await countRequests()).toBe(2)
    expect((await openRequest({ ...request, service: 'crossref', now: 1000, latest: 1000 }))?.turn).toBe(1000)
  })

  it('lets a service rest that was asked too often, also when the list is cleared', async () => {
    const entry = await openRequest({ ...request, now: 1000, latest: 1000 })
    await closeRequest(entry?.id ?? 0, { status: 429, ms: 5, answered: 'limited', notBefore: 61_000 })
    await keepAnswer('gdelt', 'https://x', { articles: [] }, 1000, 9000)
    await clearRequests()
    expect([await countRequests(), await keptAnswer('gdelt', 'https://x', 2000)]).toEqual([0, null])
    expect(await openRequest({ ...request, now: 30_000, latest: 42_000 })).toBeNull()
    expect((await openRequest({ ...request, now: 61_000, latest: 61_000 }))?.turn).toBe(61_000)
  })

  it('keeps answers as long as they count', async () => {
    await keepAnswer('gdelt', 'https://x', { articles: [] }, 1000, 2000)
    expect([await keptAnswer('gdelt', 'https://x', 1999), await keptAnswer('gdelt', 'https://x', 2000), await keptAnswer('nyt', 'https://x', 1500)]).toEqual([{ articles: [] }, null, null])
    await keepAnswer('gdelt', 'https://y', {}, 5000, 6000)
    expect(await database.answers.count()).toBe(1)
  })
})
