import { browser } from 'wxt/browser'

/** Sends to the background and every extension page. Rejects where nobody listens. Light: fit for content scripts. */
export async function sendRuntimeMessage(message: object): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}

/** Sends to our content scripts in the top frame of a tab. Rejects where none listens. Extension pages only. */
export async function sendTabMessage(tabId: number, message: object): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 })
}
