import { browser } from 'wxt/browser'

/** Who sent a message, as the browser vouches for it: nothing here comes from the message itself. */
export interface MessageSender {
  /** `null`: no tab (the popup, the background). */
  readonly tabId: number | null
  /** 0: the tab's top frame. */
  readonly frameId: number | null
  /** The sender's tab is in a private window. */
  readonly incognito: boolean
  /** Address of the sending document. */
  readonly url: string | null
  /** What the sender's tab showed when the message was sent. */
  readonly tabUrl: string | null
  /** One of our own pages (popup …), not a content script. */
  readonly isExtensionPage: boolean
}

/** Answers a message, or returns `null` to leave it to others. */
export type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | null

type BrowserSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/**
 * Listens until `signal` aborts. Only messages of this very extension get through. Answers through `sendResponse`, which every
 * browser has; returning a promise works in Firefox and newer Chromium only. Light: fit for content scripts.
 */
export function onRuntimeMessage(listener: MessageListener, signal?: AbortSignal): void {
  const onMessage = (message: unknown, sender: BrowserSender, sendResponse: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false
    const answer = listener(message, describeSender(sender))
    if (!answer) return false
    answer.then(sendResponse, () => sendResponse(undefined))
    return true
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true })
}

function describeSender(sender: BrowserSender): MessageSender {
  return {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    incognito: sender.tab?.incognito ?? false,
    url: sender.url ?? null,
    tabUrl: sender.tab?.url ?? null,
    isExtensionPage: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false,
  }
}
