import { parseHTML } from 'linkedom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { announcedReader } from '@/lib/messages/page-presence'
import { sampleAnalysis } from '@/tests/unit/store/samples'

let text: string | null | Error
let answer: { ok: boolean; value?: unknown; message?: string }
let look: () => Promise<void> | void
const sent: string[] = []
const shown: number[] = []

vi.mock('@/lib/page/read-body', () => ({
  *readingBody(): Generator<void, unknown> {
    yield
    if (text instanceof Error) throw text
    return text === null ? null : { page: { url: 'https://news.example/a', text }, root: document.body, headline: null, nodes: null }
  },
}))
vi.mock('@/lib/messages/client', () => ({
  askBackground: async (name: string) => {
    sent.push(name)
    return answer
  },
}))
vi.mock('@/lib/platform/extension-alive', () => ({ extensionAlive: () => true }))
vi.mock('@/lib/marks/watch-tree', () => ({
  watchTree: (_root: Node, onChange: typeof look) => {
    look = onChange
    return () => void onChange()
  },
}))
vi.mock('@/entrypoints/reader/page-traits', () => ({
  PageTraits: class {
    hold(): boolean {
      return false
    }
  },
  isSamePage: (a: { text: string }, b: { text: string }) => a.text === b.text,
}))
vi.mock('@/entrypoints/reader/page-overlay', () => ({
  PageOverlay: class {
    constructor(_document: Document, _window: Window, { notes }: { notes: unknown[] }) {
      shown.push(notes.length)
    }
    show({ notes }: { notes: unknown[] }): void {
      shown.push(notes.length)
    }
  },
}))
const { startReader } = await import('@/entrypoints/reader/reader')

const state = (): unknown => announcedReader()?.tab.describePage({})
const settled = (kind: string): Promise<void> => vi.waitFor(() => expect(state()).toMatchObject({ kind }))
const ready = { ok: true, value: { analysis: sampleAnalysis('https://news.example/a'), dismissed: [] } }

beforeEach(() => {
  text = 'An article.'
  answer = ready
  const { document, window } = parseHTML('<html><body></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', window)
  globalThis.sourceContextGate = { judge: () => ({ facts: Object.create(null), leastShare: 0 }), showsAll: false }
})

afterEach(() => {
  announcedReader()?.stop()
  vi.unstubAllGlobals()
  globalThis.sourceContextGate = undefined
  sent.length = 0
  shown.length = 0
})

describe('the reader', () => {
  it('says what broke while it read, throws nothing, and reads again when the page changes', async () => {
    text = new Error('a strange page')
    startReader(document)
    await settled('failed')
    expect(state()).toEqual({ kind: 'failed', message: 'a strange page' })
    text = 'An article.'
    await look()
    await settled('ready')
  })

  it('takes its badges away when a later reading breaks', async () => {
    startReader(document)
    await settled('ready')
    text = new Error('a strange page')
    await look()
    expect([state(), shown.at(-1)]).toEqual([{ kind: 'failed', message: 'a strange page' }, 0])
    expect(sent).toEqual(['analysePage', 'pageLeft'])
  })

  it('asks once about a text that could not be analysed, and again about another', async () => {
    answer = { ok: false, message: 'no answer' }
    startReader(document)
    await settled('failed')
    await look()
    expect(sent).toEqual(['analysePage'])
    answer = ready
    text = 'Another article.'
    await look()
    await settled('ready')
  })

  it('asks again about the same text when the page is another or is shown again', async () => {
    startReader(document)
    await settled('ready')
    announcedReader()?.renew()
    expect(state()).toEqual({ kind: 'reading' })
    await settled('ready')
    expect(sent).toEqual(['analysePage', 'analysePage'])
  })

  it('ends where the article is gone', async () => {
    startReader(document)
    await settled('ready')
    text = null
    await look()
    expect([announcedReader(), sent.at(-1)]).toEqual([null, 'pageLeft'])
  })
})
