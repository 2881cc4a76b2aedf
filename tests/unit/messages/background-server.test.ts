import { describe, expect, it, vi } from 'vitest'

import type { BackgroundHandlers } from '@/lib/messages/background-server'
import type { MessageSender } from '@/lib/platform/on-message'

vi.mock('@/lib/platform/on-message', () => ({ onRuntimeMessage: () => {} }))
const { handleMessage } = await import('@/lib/messages/background-server')

const content: MessageSender = {
  tabId: 7,
  frameId: 0,
  incognito: false,
  url: 'https://news.example/a?b#c',
  tabUrl: 'https://news.example/a?b#c',
  isExtensionPage: false,
}
const popup: MessageSender = { ...content, tabId: null, frameId: null, url: 'chrome-extension://id/popup.html', tabUrl: null, isExtensionPage: true }

/** Handlers that note whether they were called. */
function handlers() {
  return {
    injectReader: vi.fn<BackgroundHandlers['injectReader']>(async () => null),
    analysePage: vi.fn<BackgroundHandlers['analysePage']>(async () => ({ analysis: { url: null, article: null, attributions: [], headline: null }, dismissed: [] })),
    setDismissed: vi.fn<BackgroundHandlers['setDismissed']>(async () => ({ dismissed: ['a1'] })),
    pageLeft: vi.fn<BackgroundHandlers['pageLeft']>(async () => null),
    articlesChanged: vi.fn<BackgroundHandlers['articlesChanged']>(async () => null),
    lookupOffers: vi.fn<BackgroundHandlers['lookupOffers']>(async () => ({ offers: {} })),
    lookUp: vi.fn<BackgroundHandlers['lookUp']>(async () => ({ records: [] })),
  }
}

describe('handleMessage', () => {
  it('answers a content script, whose tab and address come from the browser', async () => {
    const all = handlers()
    expect(await handleMessage(all, 'injectReader', { tabId: 99 }, content)).toEqual({ ok: true, value: null })
    const caller = { kind: 'tab', tabId: 7, incognito: false, url: 'https://news.example/a?b', tabUrl: 'https://news.example/a?b' }
    expect(all.injectReader).toHaveBeenCalledWith({}, caller)
  })

  it.each([
    ['a frame inside the page', { ...content, frameId: 3 }],
    ['a sender without a tab', { ...content, tabId: null }],
    ['a page of another scheme', { ...content, url: 'file:///tmp/a.html' }],
    ['a page without an address', { ...content, url: null }],
  ])('refuses %s', async (_who, sender) => {
    const all = handlers()
    expect(await handleMessage(all, 'pageLeft', {}, sender)).toMatchObject({ ok: false, failure: 'refused' })
    expect(all.pageLeft).not.toHaveBeenCalled()
  })

  it.each(['injectReader', 'analysePage', 'pageLeft'])('refuses %s from our own pages: only a content script speaks for a tab', async (name) => {
    expect(await handleMessage(handlers(), name, {}, popup)).toMatchObject({ ok: false, failure: 'refused' })
  })

  it('lets our own pages dismiss', async () => {
    const request = { url: 'https://news.example/a', id: 'a1', dismissed: true }
    expect(await handleMessage(handlers(), 'setDismissed', request, popup)).toEqual({ ok: true, value: { dismissed: ['a1'] } })
  })

  it.each([
    ['analysePage', { page: { text: 'x' } }],
    ['analysePage', null],
    ['setDismissed', { url: null, id: 3, dismissed: true }],
    ['setDismissed', { url: null, id: 'a1' }],
    ['lookUp', { url: 'https://news.example/a', id: 'a1' }],
    ['lookupOffers', { url: 'https://news.example/a' }],
    ['articlesChanged', {}],
    ['constructor', {}],
    ['', {}],
  ])('refuses %s with %j', async (name, request) => {
    const all = handlers()
    expect(await handleMessage(all, name, request, content)).toMatchObject({ ok: false, failure: 'refused' })
    for (const handler of Object.values(all)) expect(handler).not.toHaveBeenCalled()
  })

  it('lets pages of the extension alone ask for look-ups, of an address and an id and nothing else', async () => {
    const all = handlers()
    expect(await handleMessage(all, 'lookUp', { url: 'https://news.example/a', id: 'a1', service: 'https://evil.example' }, popup)).toEqual({ ok: true, value: { records: [] } })
    expect(all.lookUp).toHaveBeenCalledWith({ url: 'https://news.example/a', id: 'a1' }, { kind: 'extension' })
    expect(await handleMessage(all, 'lookUp', { url: 'https://news.example/a' }, popup)).toMatchObject({ ok: false, failure: 'refused' })
  })

  it('hears from our own pages that articles were deleted', async () => {
    expect(await handleMessage(handlers(), 'articlesChanged', {}, popup)).toEqual({ ok: true, value: null })
  })

  it('answers with an error when a handler breaks', async () => {
    const broken = { ...handlers(), pageLeft: () => Promise.reject(new Error('disk full')) }
    expect(await handleMessage(broken, 'pageLeft', {}, content)).toEqual({ ok: false, failure: 'failed', message: 'disk full' })
  })
})
