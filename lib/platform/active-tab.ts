import { browser } from './browser'

/** A tab as the popup needs it. */
export interface TabAtHand {
  readonly id: number
  /** Address where the browser shows it to us, else `null`: browser pages, sites that we may not read. */
  readonly url: string | null
  /** In a private window. */
  readonly incognito: boolean
  /** Still loading: content scripts may not be there yet. */
  readonly loading: boolean
}

/** The active tab of this window, or the tab of that id; `null` where there is none. Extension pages only. */
export async function tabAtHand(id: number | null): Promise<TabAtHand | null> {
  try {
    const tab = id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id)
    if (tab?.id === undefined) return null
    return { id: tab.id, url: tab.url ?? null, incognito: tab.incognito, loading: tab.status === 'loading' }
  } catch {
    return null // The tab was closed in the meantime.
  }
}

/** Calls `listener` when a tab loads, has loaded, or shows another address. Returns the remover. */
export function onTabChanged(tabId: number, listener: () => void): () => void {
  const onUpdated = (updated: number, change: { status?: string; url?: string }): void => {
    if (updated === tabId && (change.status !== undefined || change.url !== undefined)) listener()
  }
  browser.tabs.onUpdated.addListener(onUpdated)
  return () => browser.tabs.onUpdated.removeListener(onUpdated)
}

/** Whether the browser lets us run in a tab's page: not in its own pages, add-on stores, and where permission is missing. */
export async function mayRunIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: () => true })
    return true
  } catch {
    return false
  }
}

/** Loads a tab's page anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId)
}

/** Files of the content scripts that the manifest runs in every page: what a page that was open before us lacks. */
export function gateFiles(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? []
}
