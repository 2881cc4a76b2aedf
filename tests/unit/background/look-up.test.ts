import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { LookupSettings } from '@/lib/platform/lookup-settings'
import { database } from '@/lib/store/database'
import { analysisOf } from '@/tests/unit/leads/lookups/subject'

let settings: LookupSettings = { allowed: [], keys: {} }
let permitted = true
const sent: string[] = []
const rowsWhenSent: number[] = []
let answer = (): Promise<Response> => Promise.reject(new Error('offline'))
vi.mock('@/lib/platform/lookup-settings', () => ({ readLookupSettings: async () => settings }))
vi.mock('@/lib/platform/host-access', () => ({ mayReach: async () => permitted }))
vi.mock('@/lib/platform/network', () => ({
  sendRequest: async (address: string) => {
    sent.push(address)
    rowsWhenSent.push(await database.requests.count())
    return answer()
  },
}))
vi.mock('@/lib/platform/i18n', () => ({ t: (key: string) => key, textNamed: (key: string, values: readonly string[] = []) => [key, ...values].join('|') }))
vi.mock('@/entrypoints/background/tell-tabs', () => ({ tellTabs: async () => {} }))

const { lookUp, lookupOffers } = await import('@/entrypoints/background/look-up')
const { toStoredArticle } = await import('@/entrypoints/background/to-stored-article')
const { articleByUrl, saveArticle } = await import('@/lib/store/articles')

const { analysis } = analysisOf('According to Reuters, the escort plan was first raised in a forty-minute call between Minister Ilse Marrowby and Admiral Desmond Crane about the Halvern Strait. She wrote [on X](https://x.com/marrowby/status/1234567890): “A channel is a road for everyone.”')
const url = analysis.url ?? ''
const id = analysis.attributions.find(({ trace }) => trace.length > 0)?.id ?? ''

beforeEach(async () => {
  const article = toStoredArticle(analysis, 1)
  if (article) await saveArticle(article, null)
  settings = { allowed: ['x-posts'], keys: {} }
  permitted = true
  answer = async () => Response.json({ author_name: 'Ilse Marrowby', author_url: 'https://twitter.com/marrowby' })
})
afterEach(async () => {
  sent.splice(0)
  rowsWhenSent.splice(0)
  await Promise.all([database.kept.clear(), database.requests.clear(), database.answers.clear()])
})

describe('a look-up', () => {
  it('is offered where an allowed service may know something, and asks nobody before the click', async () => {
    expect(await lookupOffers({ url })).toEqual({ offers: { [id]: ['x-posts'] } })
    settings = { allowed: [], keys: {} }
    expect(await lookupOffers({ url })).toEqual({ offers: {} })
    expect(await lookupOffers({ url: 'https://nothing.example/' })).toEqual({ offers: {} })
    expect(sent).toEqual([])
  })

  it('is noted before it is sent, and amends what is kept', async () => {
    const { records } = await lookUp({ url, id })
    expect(records).toMatchObject([{ service: 'x-posts', fault: null }])
    expect([sent.length, rowsWhenSent]).toEqual([1, [1]])
    const kept = (await articleByUrl(url))?.analysis.attributions.find((one) => one.id === id)
    expect(kept?.lookups).toEqual(records)
    expect(kept?.leads.map(({ label }) => label)).toEqual(['lead.postBy|Ilse Marrowby (@marrowby)'])
    expect(await database.requests.toArray()).toMatchObject([{ service: 'x-posts', url: sent[0], purpose: url, status: 200, answered: 'answered' }])
  })

  it('without the browser’s permission, or that fails, is not checked', async () => {
    permitted = false
    expect((await lookUp({ url, id })).records).toMatchObject([{ fault: 'unpermitted', leads: [] }])
    expect([sent, await database.requests.count()]).toEqual([[], 0])
    permitted = true
    answer = () => Promise.reject(new TypeError('Failed to fetch'))
    expect((await lookUp({ url, id })).records).toMatchObject([{ fault: 'unreachable', leads: [] }])
    expect(await database.requests.toArray()).toMatchObject([{ status: null, answered: 'unreachable' }])
  })

  it('of what is not kept, as from private windows, is refused', async () => {
    await database.kept.clear()
    await expect(lookUp({ url, id })).rejects.toThrow('Nothing is kept')
    await expect(lookUp({ url: 'https://evil.example/', id: 'a1' })).rejects.toThrow('Nothing is kept')
    expect(sent).toEqual([])
  })
})
