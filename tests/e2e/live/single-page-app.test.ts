import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { useSession } from '@/tests/e2e/harness/session'

import { badgesAt } from './badges-at'
import { craneEnd, cranePage, craneTitle, ferryEnd, ferryTitle, pageOf, served } from './pages'
import { singlePageApp } from './single-page-app'

const session = useSession(
  served({
    ...singlePageApp,
    'cached.html': cranePage({ head: '<script>addEventListener("pageshow", (event) => { globalThis.cameFromCache = event.persisted })</script>' }),
    'elsewhere.html': pageOf('<p>Nothing here.</p>', { title: 'Elsewhere' }),
  }),
)

type Way = 'push' | 'replace' | 'early' | 'navigation'

const go = (page: DrivenPage, name: string, how: Way): Promise<void> =>
  page.evaluate((path, way) => (Reflect.get(globalThis, 'go') as (path: string, way: string) => void)(path, way), name, how)

const popupNames = async (address: string, title: string): Promise<void> => {
  const popup = await openPopup(session.browser, session.url(address))
  await waitForPopup(popup, title)
  await popup.close()
}

describe('a single-page application', () => {
  it.each<[Way, string]>([
    ['push', 'pushState'],
    ['replace', 'replaceState'],
    ['early', 'pushState after the content'],
    ['navigation', 'the Navigation API'],
  ])('leads to another article by %s', async (how) => {
    const page = await session.browser.open(session.url('crane.html'))
    if (how === 'navigation' && !(await page.evaluate(() => 'navigation' in globalThis))) return page.close()
    await badgesAt(page, craneEnd)
    await go(page, 'ferry.html', how)
    await badgesAt(page, ferryEnd)
    await popupNames('ferry.html', ferryTitle)
    await page.close()
  })

  it('is followed back, forward, and to a page without an article', async () => {
    const page = await session.browser.open(session.url('crane.html'))
    await badgesAt(page, craneEnd)
    await go(page, 'ferry.html', 'push')
    await badgesAt(page, ferryEnd)
    await page.evaluate(() => history.back())
    await badgesAt(page, craneEnd)
    await popupNames('crane.html', craneTitle)
    await page.evaluate(() => history.forward())
    await badgesAt(page, ferryEnd)
    await go(page, 'front.html', 'push')
    await badgesAt(page)
    await popupNames('front.html', 'No article here')
    await go(page, 'crane.html', 'push')
    await badgesAt(page, craneEnd)
    await page.close()
  })

  it('keeps badges and an address of its own where only the address changes', async () => {
    const page = await session.browser.open(session.url('crane.html?utm_source=letter'))
    await badgesAt(page, craneEnd)
    const marked = await page.inOverlay((root) => {
      const badge = root.querySelector('.sc-badge')
      badge?.setAttribute('data-seen', '')
      return badge !== null
    })
    expect(marked).toBe(true)
    await page.evaluate(() => history.replaceState(null, '', 'crane.html'))
    await popupNames('crane.html', craneTitle)
    await badgesAt(page, craneEnd)
    expect(await page.inOverlay((root) => root.querySelectorAll('.sc-badge[data-seen]').length), 'the badge is the same element').toBe(1)
    await page.close()
  })
})

it('has its badges and its count again when the browser goes back to a page that it kept', async () => {
  const page = await session.browser.open(session.url('cached.html'))
  await badgesAt(page, craneEnd)
  await page.goto(session.url('elsewhere.html'))
  const popup = await openPopup(session.browser, session.url('elsewhere.html'))
  await waitForPopup(popup, 'No article here')
  await popup.close()
  await page.activate()
  await page.evaluate(() => history.back())
  await poll('the page is back from the cache', () => page.evaluate(() => Reflect.get(globalThis, 'cameFromCache') === true), (back) => back)
  await badgesAt(page, craneEnd)
  await popupNames('cached.html', craneTitle)
  const counter = await session.browser.openExtensionPage('popup.html')
  const count = (): Promise<string[]> =>
    counter.evaluate(async (url) => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }; action: { getBadgeText(tab: object): Promise<string> } }
      const tabs = (await api.tabs.query({})).filter((tab) => tab.url === url)
      return Promise.all(tabs.map(({ id: tabId }) => api.action.getBadgeText({ tabId })))
    }, session.url('cached.html'))
  await poll('the toolbar counts', count, (texts) => texts.join() === '1')
  await counter.close()
  await page.close()
})
