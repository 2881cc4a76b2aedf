import { browser } from './browser'

/**
 * One value for each tab, in memory only (`storage.session`): it outlives a stopped worker, not the browser, and never reaches
 * a disk. The value is plain JSON; who reads it checks its shape.
 */
export interface TabSession {
  read(tabId: number): Promise<unknown>
  write(tabId: number, value: object): Promise<void>
  remove(tabId: number): Promise<void>
  /** Ids of the tabs that have a value. */
  tabs(): Promise<number[]>
}

/** The session values kept under a name. */
export function tabSession(name: string): TabSession {
  const key = (tabId: number): string => `${name}:${tabId}`
  return {
    read: async (tabId) => (await browser.storage.session.get(key(tabId)))[key(tabId)],
    write: (tabId, value) => browser.storage.session.set({ [key(tabId)]: value }),
    remove: (tabId) => browser.storage.session.remove(key(tabId)),
    tabs: async () => {
      const keys = Object.keys(await browser.storage.session.get(null))
      return keys.filter((one) => one.startsWith(`${name}:`)).map((one) => Number(one.slice(name.length + 1)))
    },
  }
}

/** Calls `listener` when a tab was closed. To be called synchronously when the worker starts. */
export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId))
}

/** Address that a tab shows now, without its fragment; `null` where it is closed or we may not know. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId)
    return url?.replace(/#.*$/s, '') ?? null
  } catch {
    return null
  }
}
