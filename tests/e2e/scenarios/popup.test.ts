import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { waitForCount } from '@/scripts/drive/extension-tabs'
import { clickControl, openPopup, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { readBadges, waitForBadges, waitForCard } from '@/scripts/drive/read-overlay'
import { axeOnPage } from '@/tests/e2e/harness/axe'
import { nameOfFinding } from '@/tests/e2e/harness/samples'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession()

const openBoth = async (name: string): Promise<{ page: DrivenPage; popup: DrivenPage }> => {
  const page = await session.browser.open(session.url(name))
  return { page, popup: await openPopup(session.browser, session.url(name)) }
}

const closeAll = async (...pages: readonly DrivenPage[]): Promise<void> => {
  for (const page of pages) await page.close()
}

describe('popup', () => {
  it('tells of the page at hand: title, site, how its attributions divide, findings by severity', async () => {
    const { page, popup } = await openBoth('commentary.html')
    const text = await waitForPopup(popup, 'Where it comes from')
    expect(text).toContain('The Minister Who Closed the Strait')
    expect(text).toContain('The Loud Lantern')
    for (const part of ['Named and linked', 'Named', 'Unnamed', 'Unsourced']) expect(text).toContain(part)
    const order = (['headline-quote-missing', 'unlinked-report'] as const).map((code) => text.indexOf(nameOfFinding(code)))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(await waitForCount(session.browser, session.url('commentary.html'), '4')).toBe('4')
    await closeAll(popup, page)
  })

  it('scrolls the page to a finding and opens its card there', async () => {
    const { page, popup } = await openBoth('commentary.html')
    await waitForPopup(popup, 'Where it comes from')
    await clickControl(popup, 'Crane wanted a shortcut')
    expect((await waitForCard(page)).title).toBe(nameOfFinding('unsourced-social-quote'))
    const visible = (): Promise<boolean> =>
      page.evaluate(() => {
        const quote = [...document.querySelectorAll('blockquote')].find((node) => node.textContent.includes('Crane wanted a shortcut'))
        const { top, bottom } = quote?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
        return top >= 0 && bottom <= innerHeight
      })
    await poll('the place is in view', visible, Boolean)
    await closeAll(popup, page)
  })

  it('answers after the background was stopped, and the page is read again', async () => {
    const { page, popup } = await openBoth('commentary.html')
    await waitForPopup(popup, 'Where it comes from')
    await popup.close()
    await session.browser.stopBackground()
    const again = await openPopup(session.browser, session.url('commentary.html'))
    expect(await waitForPopup(again, 'Where it comes from')).toContain('Crane wanted a shortcut')
    await again.close()
    await session.browser.stopBackground()
    await page.goto(session.url('soup.html'))
    expect(await waitForBadges(page, 2)).toHaveLength(2)
    await page.close()
  })

  it('keeps what was read over a restart: listed, found by a search, deleted one by one and all at once, with undo', async () => {
    for (const name of ['commentary.html', 'soup.html', 'blog.html']) {
      const { page, popup } = await openBoth(name)
      await waitForPopup(popup, 'Where it comes from')
      await closeAll(popup, page)
    }
    await session.browser.restart()
    const popup = await session.browser.openExtensionPage('popup.html')
    const titles = (): Promise<string[]> => popup.evaluate(() => [...document.querySelectorAll('.stored-toggle')].map((node) => node.textContent.trim()))
    const count = async (many: number): Promise<string[]> => poll(`${many} kept articles`, titles, (all) => all.length === many)
    expect((await count(3))[0]).toContain('mushrooms')
    await clickControl(popup, 'Search kept articles')
    await popup.type('bridge')
    expect((await count(1))[0]).toContain('Bridge toll')
    await clickControl(popup, 'Bridge toll')
    await clickControl(popup, 'Delete: Bridge toll')
    await count(0)
    await clickControl(popup, 'Undo')
    await count(1)
    await clickControl(popup, 'Clear the search')
    await count(3)
    await clickControl(popup, 'Delete all …')
    await poll('the question', () => popup.evaluate(() => document.querySelector('dialog')?.open ?? false), Boolean)
    await popup.evaluate(() => document.querySelector<HTMLElement>('dialog .danger')?.click())
    await count(0)
    await clickControl(popup, 'Undo')
    await count(3)
    await popup.close()
  })

  it('is switched off and on for a site and for all', async () => {
    const { page, popup } = await openBoth('soup.html')
    await waitForPopup(popup, 'Where it comes from')
    await waitForBadges(page, 2)
    for (const [control, heading] of [['Read articles on 127.0.0.1', 'Turned off on 127.0.0.1'], ['Read articles on all sites', 'Turned off on all sites']] as const) {
      await clickControl(popup, control)
      await waitForPopup(popup, heading)
      expect(await waitForBadges(page, 0)).toEqual([])
      await page.reload()
      await waitForPopup(popup, heading)
      expect(await readBadges(page)).toEqual([])
      await clickControl(popup, control)
      await waitForPopup(popup, 'Where it comes from')
      expect(await waitForBadges(page, 2)).toHaveLength(2)
    }
    await closeAll(popup, page)
  })

  it('marks every attribution when asked', async () => {
    const { page, popup } = await openBoth('report.html')
    await waitForPopup(popup, 'Where it comes from')
    expect(await readBadges(page)).toEqual([])
    await clickControl(popup, 'Mark all attributions on the page')
    const count = (): Promise<number | null> => page.inOverlay((root) => root.querySelectorAll('.sc-badge').length)
    await poll('badges on what is fine', count, (all) => (all ?? 0) >= 8)
    await clickControl(popup, 'Mark all attributions on the page')
    expect(await waitForBadges(page, 0)).toEqual([])
    await closeAll(popup, page)
  })

  it('says where it may not read', async () => {
    const popup = await session.browser.openExtensionPage('popup.html')
    await waitForPopup(popup, 'This page cannot be read')
    await popup.close()
  })

  it('moves nothing under the pointer while it fills', async () => {
    const { page, popup } = await openBoth('commentary.html')
    await waitForBadges(page, 5)
    // By now it is kept, too.
    await popup.reload()
    await waitForPopup(popup, 'Where it comes from')
    const shift = await popup.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 1000))
      // Firefox tells of no shifts.
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null
      const entries = new Promise<PerformanceEntryList>((done) => {
        new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done([]), 1000)
      })
      return (await entries).reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)
    })
    if (session.browser.family === 'chromium') expect(shift).toBeLessThan(0.001)
    await closeAll(popup, page)
  })

  it('fits the width of a popup, half of it (a zoom of 200 %), and a phone', async () => {
    const { page, popup } = await openBoth('commentary.html')
    await waitForPopup(popup, 'Where it comes from')
    for (const [width, height] of [[400, 600], [400, 300], [320, 600], [200, 300]] as const) {
      await popup.resize(width, height)
      await poll(`the popup is ${width} wide`, () => popup.evaluate(() => innerWidth), (now) => now === width)
      const beyond = await popup.evaluate(() => [...document.querySelectorAll('#popup *')].filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(node).position !== 'absolute').map((node) => `${node.tagName} ${node.className}`))
      expect(beyond, `${width} × ${height}`).toEqual([])
    }
    await closeAll(popup, page)
  })

  it.each(['light', 'dark'] as const)('has no axe violation, %s', async (scheme) => {
    await session.browser.setColourScheme(scheme)
    for (const [name, words] of [['commentary.html', 'Where it comes from'], ['shop.html', 'No article here']] as const) {
      const { page, popup } = await openBoth(name)
      await waitForPopup(popup, words)
      await popup.resize(400, 600)
      expect(await axeOnPage(popup)).toEqual([])
      expect(await popupText(popup)).toContain('Kept articles')
      await closeAll(popup, page)
    }
    await session.browser.setColourScheme('light')
  })
})
