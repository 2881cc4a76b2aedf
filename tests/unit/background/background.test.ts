import 'fake-indexeddb/auto'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { TabCaller } from '@/lib/messages/background-server'
import { database } from '@/lib/store/database'
import { packArticle } from '@/lib/store/packed-article'
import type { PageText } from '@/lib/text/page-text'
import { sampleAnalysis, sampleArticle } from '@/tests/unit/store/samples'

const session = new Map<string, unknown>()
const badges = new Map<number, string>()
const told: [tabId: number, request: unknown][] = []
let shown: string | undefined
/** What open pages show, by tab. */
const open = new Map<number, unknown>()
/** The tabs that were asked what they show. */
const asked: number[] = []
/** Until when pages wait with saying so, by tab. */
const held = new Map<number, Promise<void>>()
vi.mock('@/lib/platform/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => badges.set(tabId, text),
      setBadgeBackgroundColor: async () => {},
      setTitle: async () => {},
    },
    tabs: { get: async () => ({ url: shown }) },
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (values: object) => Object.entries(values).forEach(([key, value]) => session.set(key, value)),
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}))
vi.mock('@/lib/platform/send-message', () => ({
  sendTabMessage: async (tabId: number, { name, request }: { name: string; request: unknown }) => {
    const report = open.get(tabId)
    if (name === 'describePage') asked.push(tabId)
    await held.get(tabId)
    if (name === 'describePage') return { ok: true, value: { kind: 'ready', report, showsAll: false } }
    told.push([tabId, request])
    return { ok: true, value: null }
  },
}))
vi.mock('@/lib/platform/i18n', () => ({ t: (key: string) => key, textNamed: (key: string) => key }))
vi.mock('@/entrypoints/background/analyse', () => ({ analyse: ({ url }: PageText) => sampleAnalysis(url ?? undefined) }))

const { analysePage } = await import('@/entrypoints/background/analyse-page')
const { setDismissed } = await import('@/entrypoints/background/set-dismissed')
const { renewTabs, takeInOlderArticles } = await import('@/entrypoints/background/library')
const { stepOnCommand } = await import('@/entrypoints/background/step-on-command')
const { forgetTab } = await import('@/entrypoints/background/tab-state')
const { articleByUrl, countArticles } = await import('@/lib/store/articles')

const url = 'https://news.example/port'
const caller: TabCaller = { kind: 'tab', tabId: 7, incognito: false, url, tabUrl: url }
const privately: TabCaller = { ...caller, tabId: 8, incognito: true }
const page: PageText = { url, title: null, standfirst: null, byline: null, site: null, published: null, language: null, text: '', blocks: [], links: [], embeds: [], complete: true }
const always = (): boolean => true

beforeEach(() => {
  shown = url
})

afterEach(async () => {
  session.clear()
  badges.clear()
  told.length = 0
  asked.length = 0
  held.clear()
  await Promise.all(database.tables.map((table) => table.clear()))
})

describe('analysePage', () => {
  it('answers, keeps the article, and counts high and medium findings with the headline', async () => {
    const report = await analysePage(page, caller, always)
    expect(report).toEqual({ analysis: sampleAnalysis(url), dismissed: [] })
    expect(await articleByUrl(url)).toMatchObject({ analysis: sampleAnalysis(url) })
    expect(badges.get(7)).toBe('3')
  })

  it('keeps what a page gives for another site’s address by its own', async () => {
    const own = 'https://hostile.example/'
    shown = own
    await analysePage(page, { ...caller, url: own, tabUrl: own }, always)
    expect(await articleByUrl(url)).toBeNull()
    expect(await articleByUrl(own)).not.toBeNull()
  })

  it('writes nothing from a private window to a disk', async () => {
    const report = await analysePage(page, privately, always)
    expect(report.analysis.attributions).toHaveLength(2)
    expect(await countArticles()).toBe(0)
    expect(badges.get(8)).toBe('3')
  })

  it('does not count for a tab that has gone on in the meantime', async () => {
    await analysePage(page, caller, () => false)
    shown = 'https://news.example/next'
    await analysePage(page, caller, always)
    expect(badges.has(7)).toBe(false)
    expect(await countArticles()).toBe(1)
  })
})

describe('setDismissed', () => {
  it('is shown in every other tab with the article, and in all where no tab asked', async () => {
    for (const tabId of [7, 9]) await analysePage(page, { ...caller, tabId }, always)
    await setDismissed({ url, id: 'a1', dismissed: true }, caller)
    expect(told).toEqual([[9, { report: { analysis: sampleAnalysis(url), dismissed: ['a1'] } }]])
    told.length = 0
    await setDismissed({ url, id: 'a1', dismissed: false }, { kind: 'extension' })
    expect(told.map(([tabId]) => tabId)).toEqual([7, 9])
  })

  it('is remembered for the article, counted, and taken back', async () => {
    await analysePage(page, caller, always)
    expect(await setDismissed({ url, id: 'a1', dismissed: true }, caller)).toEqual({ dismissed: ['a1'] })
    expect(badges.get(7)).toBe('2')
    expect((await analysePage(page, { ...caller, tabId: 9 }, always)).dismissed).toEqual(['a1'])
    expect(badges.get(9)).toBe('2')
    expect(await setDismissed({ url, id: 'a1', dismissed: false }, caller)).toEqual({ dismissed: [] })
    expect(badges.get(7)).toBe('3')
    expect(badges.get(9), 'the other tab with this article').toBe('3')
  })

  it('said of a kept article changes the count of each tab that shows it, but of no private one', async () => {
    await analysePage(page, caller, always)
    await analysePage(page, privately, always)
    await setDismissed({ url, id: 'a1', dismissed: true }, { kind: 'extension' })
    expect([badges.get(7), badges.get(8)]).toEqual(['2', '3'])
  })

  it('is remembered in a private tab until it closes, and nowhere else', async () => {
    await analysePage(page, privately, always)
    await setDismissed({ url, id: 'headline', dismissed: true }, privately)
    expect((await analysePage(page, privately, always)).dismissed).toEqual(['headline'])
    expect(await database.dismissals.count()).toBe(0)
    expect((await analysePage(page, { ...privately, tabId: 9 }, always)).dismissed).toEqual([])
    await forgetTab(8)
    expect((await analysePage(page, privately, always)).dismissed).toEqual([])
  })

  it('of a tab speaks of what this tab shows, and of nothing else', async () => {
    await analysePage(page, caller, always)
    await expect(setDismissed({ url: 'https://victim.example/', id: 'a1', dismissed: true }, caller)).rejects.toThrow('shows no finding')
    await expect(setDismissed({ url, id: 'a9', dismissed: true }, caller)).rejects.toThrow('shows no finding')
    await expect(setDismissed({ url, id: 'a1', dismissed: true }, { ...caller, tabId: 1 })).rejects.toThrow('shows no finding')
    expect(await database.dismissals.count()).toBe(0)
  })

  it('of our own pages speaks of what is kept', async () => {
    await analysePage(page, caller, always)
    expect(await setDismissed({ url, id: 'a2', dismissed: true }, { kind: 'extension' })).toEqual({ dismissed: ['a2'] })
    await expect(setDismissed({ url: null, id: 'a2', dismissed: true }, { kind: 'extension' })).rejects.toThrow('No finding')
    await expect(setDismissed({ url: 'https://victim.example/', id: 'a2', dismissed: true }, { kind: 'extension' })).rejects.toThrow('No finding')
  })

  it('survives a session value of another shape', async () => {
    await analysePage(page, caller, always)
    session.set('tab:7', { findings: 'none' })
    await expect(setDismissed({ url, id: 'a1', dismissed: true }, caller)).rejects.toThrow('shows no finding')
  })
})

describe('renewTabs', () => {
  const lead = { via: 'library', href: 'https://gone.example/', label: 'read before' } as const
  const withLead = ({ analysis, dismissed }: Awaited<ReturnType<typeof analysePage>>) => ({ analysis: { ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, leads: [lead] })) }, dismissed })

  it('takes leads to what is kept no more from every open page, private ones too, and leaves the others alone', async () => {
    const reports = { 7: await analysePage(page, caller, always), 8: await analysePage(page, privately, always) }
    for (const [tabId, report] of Object.entries(reports)) open.set(Number(tabId), withLead(report))
    told.length = 0
    await renewTabs()
    expect(told).toEqual([
      [7, { report: reports[7] }],
      [8, { report: reports[8] }],
    ])
    for (const [tabId, report] of Object.entries(reports)) open.set(Number(tabId), report)
    told.length = 0
    await renewTabs()
    expect(told).toEqual([])
  })
  it('waits with no tab for one that does not answer', async () => {
    for (const tabId of [7, 9]) open.set(tabId, withLead(await analysePage(page, { ...caller, tabId }, always)))
    told.length = 0
    held.set(7, new Promise(() => {}))
    void renewTabs()
    await vi.waitFor(() => expect(told.map(([tabId]) => tabId)).toEqual([9]))
  })

  it('shows what the last call found, and of one before it nothing more', async () => {
    const report = await analysePage(page, caller, always)
    let answer = (): void => {}
    held.set(7, new Promise((resolve) => (answer = resolve)))
    open.set(7, withLead(report))
    told.length = 0
    const first = renewTabs()
    await vi.waitFor(() => expect(asked).toContain(7))
    held.clear()
    open.set(7, report)
    await renewTabs()
    answer()
    await first
    expect(told).toEqual([])
  })
})

describe('takeInOlderArticles', () => {
  it('takes in every article that can be read, and never rejects', async () => {
    await analysePage(page, caller, always)
    await database.library.clear()
    const kept = await packArticle(sampleArticle('https://a.example/', 1))
    await database.kept.put({ ...kept, packed: new Uint8Array([1, 2, 3]) } as typeof kept)
    await takeInOlderArticles()
    expect((await database.library.toArray()).map((row) => row.url)).toEqual([url])
    database.close()
    await expect(takeInOlderArticles()).resolves.toBeUndefined()
    await database.open()
  })
})

describe('a command of the keyboard', () => {
  it('goes to the tab that it was given in, where it is one of ours', async () => {
    for (const name of ['next-badge', 'previous-badge', '_execute_action', 'toString']) stepOnCommand(name, 7)
    await vi.waitFor(() => expect(told).toEqual([[7, { step: 1 }], [7, { step: -1 }]]))
  })
})
