import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { MessageListener, MessageSender } from '@/lib/platform/on-message'

let listener: MessageListener
let until: AbortSignal | undefined
vi.mock('@/lib/platform/on-message', () => ({
  onRuntimeMessage: (added: MessageListener, signal?: AbortSignal) => {
    listener = added
    until = signal
  },
}))
const { serveTab } = await import('@/lib/messages/tab-server')

const popup: MessageSender = { tabId: null, frameId: null, incognito: false, url: 'moz-extension://id/popup.html', tabUrl: null, isExtensionPage: true }
const message = (name: string, request: unknown = {}): unknown => ({ to: 'tab', name, request })

describe('serveTab', () => {
  const stop = new AbortController()
  const revealAttribution = vi.fn<(request: { id: string }) => { found: boolean }>(({ id }) => ({ found: id === 'a1' }))

  beforeEach(() => {
    serveTab({ describePage: () => ({ kind: 'no-article' }), revealAttribution }, stop.signal)
  })

  it('answers our own pages', async () => {
    expect(await listener(message('describePage'), popup)).toEqual({ ok: true, value: { kind: 'no-article' } })
    expect(await listener(message('revealAttribution', { id: 'a1' }), popup)).toEqual({ ok: true, value: { found: true } })
    expect(until).toBe(stop.signal)
  })

  it('is silent towards content scripts and messages to others', () => {
    expect(listener(message('describePage'), { ...popup, isExtensionPage: false })).toBeNull()
    expect(listener({ to: 'background', name: 'describePage', request: {} }, popup)).toBeNull()
    expect(listener('describePage', popup)).toBeNull()
  })

  it('is silent where it has no handler', () => {
    expect(listener(message('showAll', { on: true }), popup)).toBeNull()
    expect(listener(message('toString'), popup)).toBeNull()
  })

  it('refuses a malformed request', async () => {
    expect(await listener(message('revealAttribution', { id: 1 }), popup)).toMatchObject({ ok: false, failure: 'refused' })
    expect(await listener(message('revealAttribution', null), popup)).toMatchObject({ ok: false, failure: 'refused' })
    expect(revealAttribution).toHaveBeenCalledTimes(1)
    serveTab({ stepAttribution: ({ step }) => ({ found: step === 1 }) }, stop.signal)
    expect(await listener(message('stepAttribution', { step: 1 }), popup)).toEqual({ ok: true, value: { found: true } })
    for (const step of [0, 2, '1', undefined]) expect(await listener(message('stepAttribution', { step }), popup)).toMatchObject({ ok: false, failure: 'refused' })
  })
})
