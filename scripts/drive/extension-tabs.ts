import { type DrivenBrowser, type DrivenPage, poll } from './driven-browser'

interface Tab {
  readonly id?: number
  readonly url?: string
  readonly status?: string
  readonly incognito: boolean
}

/** What of the extension API the tests ask, from a page of the extension. */
interface ExtensionApi {
  readonly tabs: { query(filter: Record<never, never>): Promise<Tab[]> }
  readonly windows: {
    create(options: { url: string; incognito: boolean }): Promise<unknown>
    getAll(): Promise<{ id?: number; incognito: boolean }[]>
    remove(id: number): Promise<void>
  }
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
}

/** Tabs as the extension sees them; `page` is a page of the extension. */
function tabsFrom(page: DrivenPage): Promise<Tab[]> {
  return page.evaluate(async () => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi
    return (await api.tabs.query({})).map(({ id, url = '', status = '', incognito }) => ({ ...(id !== undefined && { id }), url, status, incognito }))
  })
}

async function withExtensionPage<T>(browser: DrivenBrowser, use: (page: DrivenPage) => Promise<T>): Promise<T> {
  const page = await browser.openExtensionPage('popup.html')
  try {
    return await use(page)
  } finally {
    await page.close().catch(() => undefined)
  }
}

async function idOfTab(page: DrivenPage, url: string): Promise<number> {
  const id = (await tabsFrom(page)).find((tab) => tab.url === url)?.id
  if (id === undefined) throw new Error(`no tab shows ${url}`)
  return id
}

/** The extension's id of the tab that shows `url`; throws where none does. */
export function tabShowing(browser: DrivenBrowser, url: string): Promise<number> {
  return withExtensionPage(browser, (page) => idOfTab(page, url))
}

/** What stands on the toolbar icon for the tab that shows `url`, once it is `wanted`. */
export function waitForCount(browser: DrivenBrowser, url: string, wanted: string): Promise<string> {
  return withExtensionPage(browser, async (page) => {
    const tabId = await idOfTab(page, url)
    const read = (): Promise<string> =>
      page.evaluate((id) => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi
        return api.action.getBadgeText({ tabId: id })
      }, tabId)
    return poll('the count on the toolbar icon', read, (count) => count === wanted)
  })
}

/** Opens an address in a private window, in which the extension is allowed. Resolves when the page is loaded. */
export async function openPrivately(browser: DrivenBrowser, url: string): Promise<void> {
  await browser.allowPrivateWindows()
  await withExtensionPage(browser, async (page) => {
    await page.evaluate(async (address) => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi
      await api.windows.create({ url: address, incognito: true })
    }, url)
    await poll('the private tab is loaded', () => tabsFrom(page), (tabs) => tabs.some((tab) => tab.incognito && tab.url === url && tab.status === 'complete'))
  })
}

/** Closes every private window. */
export async function closePrivateWindows(browser: DrivenBrowser): Promise<void> {
  await withExtensionPage(browser, async (page) => {
    const close = (): Promise<void> =>
      page.evaluate(async () => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as ExtensionApi
        const all = await api.windows.getAll()
        await Promise.all(all.map(({ id, incognito }) => (incognito && id !== undefined ? api.windows.remove(id) : null)))
      })
    // Where the page itself was opened in the private window it is gone before it can answer.
    await close().catch(() => undefined)
  })
}
