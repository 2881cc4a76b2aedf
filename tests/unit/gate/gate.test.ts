import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { PageWatcher } from '@/entrypoints/gate/watch-page'
import { announceReader } from '@/lib/messages/page-presence'
import type { TabHandlers } from '@/lib/messages/tab-server'
import type * as settingsModule from '@/lib/platform/settings'
import type { Settings } from '@/lib/platform/settings'

let handlers: TabHandlers
let change: (settings: Settings) => void
let page: PageWatcher
let hasArticle: boolean
let breaks = false
let judged = 0
let settings: Settings
const sent: string[] = []
let stopped = 0
let renewed = 0
const shownAll: boolean[] = []
let injects = true
let starts = true

vi.mock('@/lib/messages/tab-server', () => ({
  serveTab: (served: TabHandlers) => {
    handlers = served
  },
}))
vi.mock('@/lib/messages/client', () => ({
  askBackground: async (name: string) => {
    sent.push(name)
    if (name !== 'injectReader') return { ok: true, value: null }
    if (!injects) return { ok: false, failure: 'failed', message: 'may not be scripted' }
    if (!starts) return { ok: true, value: null }
    const withdraw = announceReader({
      stop: () => {
        stopped += 1
        withdraw?.()
      },
      renew: () => void (renewed += 1),
      tab: {
        describePage: () => ({ kind: 'failed', message: 'the reader says' }),
        revealAttribution: () => ({ found: true }),
        stepAttribution: () => ({ found: true }),
        showAll: ({ on }) => (shownAll.push(on), null),
        setDismissed: () => ({ dismissed: ['a1'] }),
        showReport: () => null,
      },
    })
    return { ok: true, value: null }
  },
}))
vi.mock('@/lib/platform/settings', async (original) => ({
  ...(await original<typeof settingsModule>()),
  readSettings: async () => settings,
  onSettingsChanged: (listener: typeof change) => {
    change = listener
    return () => {}
  },
}))
vi.mock('wxt/browser', () => ({ browser: {} }))
vi.mock('@/lib/page/gate', () => ({ leastBodyShare: () => {
    judged += 1
    if (breaks) throw new Error('a strange page')
    return hasArticle ? 0 : null
  },
 }))
vi.mock('@/entrypoints/gate/watch-page', () => ({
  watchPage: (_document: Document, watcher: PageWatcher) => {
    page = watcher
  },
}))
const { Gate } = await import('@/entrypoints/gate/gate')

const on: Settings = { paused: false, pausedSites: [], showsAll: false }

let document: Document
let theGate: InstanceType<typeof Gate>

async function start(): Promise<void> {
  document = parseHTML('<html><body></body></html>').document
  Object.defineProperty(document, 'location', { value: { hostname: 'www.news.example' } })
  theGate = new Gate(document)
  await theGate.start(new AbortController().signal)
}

/** More text in the page. */
const write = (): void => document.body.append('Late words come to the page. '.repeat(20))

const describePage = (): unknown => handlers.describePage?.({})

beforeEach(() => {
  hasArticle = true
  breaks = false
  injects = true
  starts = true
  settings = on
})

afterEach(() => {
  globalThis.sourceContextReader = undefined
  sent.length = 0
  stopped = 0
  renewed = 0
  shownAll.length = 0
})

describe('the gate', () => {
  it('calls the reader where it sees an article, and lets it answer then', async () => {
    await start()
    expect(sent).toEqual(['injectReader'])
    expect(describePage()).toEqual({ kind: 'failed', message: 'the reader says' })
    expect([handlers.revealAttribution?.({ id: 'a1' }), handlers.setDismissed?.({ id: 'a1', dismissed: true })]).toEqual([{ found: true }, { dismissed: ['a1'] }])
  })

  it('sends nothing from a page without an article, and says so', async () => {
    hasArticle = false
    await start()
    page.onSettled()
    expect(sent).toEqual([])
    expect(describePage()).toEqual({ kind: 'no-article' })
    expect([handlers.revealAttribution?.({ id: 'a1' }), handlers.stepAttribution?.({ step: 1 })]).toEqual([{ found: false }, { found: false }])
    expect(() => handlers.setDismissed?.({ id: 'a1', dismissed: true })).toThrow('Nothing is read here.')
  })

  it('hands the reader the judgement for which it was called, once, while the page says the same of itself', async () => {
    await start()
    const looks = judged
    const first = theGate.judge()
    expect([first.leastShare, judged - looks]).toEqual([0, 0])
    expect(theGate.judge().facts).not.toBe(first.facts)
    expect(judged - looks).toBe(1)
    await start()
    document.title = 'Another page'
    const before = judged
    theGate.judge()
    expect(judged - before).toBe(1)
  })

  it('sees an article that comes late', async () => {
    hasArticle = false
    await start()
    hasArticle = true
    write()
    page.onSettled()
    expect(sent).toEqual(['injectReader'])
  })

  it('looks again when the popup asks', async () => {
    hasArticle = false
    await start()
    hasArticle = true
    expect(describePage()).toEqual({ kind: 'reading' })
    expect(sent).toEqual(['injectReader'])
  })

  it('has the reader read again when the address changes, and leaves it in its place', async () => {
    await start()
    page.onAnew()
    page.onSettled()
    expect([stopped, renewed, sent]).toEqual([0, 1, ['injectReader']])
  })

  it('looks at a new address where no reader is at work', async () => {
    hasArticle = false
    await start()
    page.onAnew()
    expect(describePage()).toEqual({ kind: 'no-article' })
    hasArticle = true
    page.onAnew()
    page.onSettled()
    expect(sent).toEqual(['injectReader'])
  })

  it('does not look at a page again whose text stayed', async () => {
    hasArticle = false
    await start()
    hasArticle = true
    page.onSettled()
    expect(sent).toEqual([])
    write()
    page.onSettled()
    expect(sent).toEqual(['injectReader'])
  })

  it('says what broke instead of breaking, and tries again with another page', async () => {
    breaks = true
    await start()
    expect(describePage()).toEqual({ kind: 'failed', message: 'a strange page' })
    breaks = false
    page.onAnew()
    page.onSettled()
    expect(sent).toEqual(['injectReader'])
  })

  it('does nothing where it is switched off, and follows the switch', async () => {
    settings = { ...on, pausedSites: ['news.example'] }
    await start()
    page.onSettled()
    expect([sent, describePage()]).toEqual([[], { kind: 'paused', scope: 'site' }])
    change(on)
    expect(sent).toEqual(['injectReader'])
    await Promise.resolve()
    change({ ...on, paused: true })
    expect([stopped, describePage()]).toEqual([1, { kind: 'paused', scope: 'all' }])
    expect(sent).toEqual(['injectReader', 'pageLeft'])
  })

  it('lets the reader be when another setting changes', async () => {
    await start()
    change({ ...on, showsAll: true, pausedSites: ['other.example'] })
    expect([stopped, shownAll.at(-1)]).toEqual([0, true])
  })

  it('does not let a reader run that arrives after the switch', async () => {
    hasArticle = false
    await start()
    hasArticle = true
    write()
    page.onSettled()
    change({ ...on, paused: true })
    await vi.waitFor(() => expect(stopped).toBe(1))
    expect(describePage()).toEqual({ kind: 'paused', scope: 'all' })
  })

  it('gives up on a reader that withdraws again and again', async () => {
    await start()
    for (let i = 0; i < 20; i++) {
      await Promise.resolve()
      globalThis.sourceContextReader = null
      write()
      page.onSettled()
    }
    expect(sent).toEqual(Array.from({ length: 8 }, () => 'injectReader'))
  })

  it('does not call a reader that has withdrawn to an unchanged page, however often it is asked', async () => {
    await start()
    globalThis.sourceContextReader = null
    for (let i = 0; i < 5; i++) expect(describePage()).toEqual({ kind: 'no-article' })
    expect(sent).toEqual(['injectReader'])
    write()
    describePage()
    expect(sent).toEqual(['injectReader', 'injectReader'])
  })

  it('says why the reader could not be called', async () => {
    injects = false
    await start()
    await vi.waitFor(() => expect(describePage()).toEqual({ kind: 'failed', message: 'may not be scripted' }))
  })

  it('takes a reader that breaks at its start for a failure, not for a page without an article', async () => {
    starts = false
    await start()
    await vi.waitFor(() => expect(describePage()).toMatchObject({ kind: 'failed' }))
  })
})
