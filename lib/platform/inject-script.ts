import { browser } from './browser'

/** Runs a file of the extension in the top frame of a tab, in our isolated world. Rejects where the tab may not be scripted. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] })
}
