import { describe, expect, it, vi } from 'vitest'

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => boolean
const listeners = new Set<Listener>()
const browser = {
  runtime: {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours${path}`,
    onMessage: { addListener: (added: Listener) => listeners.add(added), removeListener: (removed: Listener) => listeners.delete(removed) },
  },
}
vi.mock('wxt/browser', () => ({ browser }))
const { onRuntimeMessage } = await import('@/lib/platform/on-message')

function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = [...listeners].map((listener) => listener(message, sender, resolve))
    if (!kept.includes(true)) resolve('nobody')
  })
}

describe('onRuntimeMessage', () => {
  it('keeps the channel open for the answer, and says who asks', async () => {
    const stop = new AbortController()
    onRuntimeMessage(async (message, sender) => ({ message, sender }), stop.signal)
    const tab = { id: 4, incognito: true, url: 'https://news.example/' }
    expect(await send('hello', { id: 'ours', tab, frameId: 0, url: 'https://news.example/' })).toEqual({
      message: 'hello',
      sender: { tabId: 4, frameId: 0, incognito: true, url: 'https://news.example/', tabUrl: 'https://news.example/', isExtensionPage: false },
    })
    expect(await send('hello', { id: 'ours', url: 'chrome-extension://ours/popup.html' })).toMatchObject({ sender: { tabId: null, isExtensionPage: true } })
    expect(await send('hello', { id: 'ours', url: 'https://chrome-extension//ours/' })).toMatchObject({ sender: { isExtensionPage: false } })
    stop.abort()
    expect(await send('hello', { id: 'ours' })).toBe('nobody')
  })

  it('hears nobody else, leaves what is not its own, and answers nothing where the listener breaks', async () => {
    const stop = new AbortController()
    onRuntimeMessage((message) => (message === 'mine' ? Promise.reject(new Error('broken')) : null), stop.signal)
    expect(await send('mine', { id: 'another extension' })).toBe('nobody')
    expect(await send('other', { id: 'ours' })).toBe('nobody')
    expect(await send('mine', { id: 'ours' })).toBeUndefined()
    stop.abort()
  })
})
