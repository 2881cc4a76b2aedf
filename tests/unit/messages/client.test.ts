import { describe, expect, it, vi } from 'vitest'

const sendRuntimeMessage = vi.fn<(message: object) => Promise<unknown>>()
const sendTabMessage = vi.fn<(tabId: number, message: object) => Promise<unknown>>()
vi.mock('@/lib/platform/send-message', () => ({ sendRuntimeMessage, sendTabMessage }))
const { askBackground, askTab } = await import('@/lib/messages/client')

describe('the client', () => {
  it('passes the reply on', async () => {
    sendTabMessage.mockResolvedValueOnce({ ok: true, value: { kind: 'no-article' } })
    expect(await askTab(7, 'describePage', {})).toEqual({ ok: true, value: { kind: 'no-article' } })
    expect(sendTabMessage).toHaveBeenCalledWith(7, { to: 'tab', name: 'describePage', request: {} })
  })

  it('says that nobody answered, where sending fails or the answer is none of ours', async () => {
    sendTabMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    expect(await askTab(7, 'describePage', {})).toEqual({ ok: false, failure: 'unanswered', message: 'Receiving end does not exist.' })
    sendRuntimeMessage.mockResolvedValueOnce(undefined)
    expect(await askBackground('pageLeft', {})).toMatchObject({ ok: false, failure: 'unanswered' })
  })
})
