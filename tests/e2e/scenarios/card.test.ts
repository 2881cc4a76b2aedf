import { describe, expect, it } from 'vitest'

import type { DrivenPage } from '@/scripts/drive/driven-browser'
import { poll } from '@/scripts/drive/driven-browser'
import { clickControl, openPopup, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { badgeOf, clickInOverlay, focusBadge, pointInOverlay, readBadges, waitForBadges, waitForCard, waitForNoCard } from '@/scripts/drive/read-overlay'
import { axeInOverlay } from '@/tests/e2e/harness/axe'
import { differenceFromUntouched } from '@/tests/e2e/harness/dom-outside'
import { nameOfFinding } from '@/tests/e2e/harness/samples'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession()

/** The commentary: the headline's finding and four more. */
const openCommentary = async (): Promise<DrivenPage> => {
  const page = await session.browser.open(session.url('commentary.html'))
  await waitForBadges(page, 5)
  return page
}

const idOf = async (page: DrivenPage, finding: string): Promise<string> => {
  const badge = (await readBadges(page)).find(({ name }) => name.includes(finding))
  if (!badge) throw new Error(`no badge “${finding}”`)
  return badge.id
}

/** As Chromium’s DevTools count the keys that are held. */
const altAndShift = 9

/** What the background says to the tab at `url` when a command of the keyboard was given. `control`: any page of the extension. */
const stepByMessage = (control: DrivenPage, url: string, by: 1 | -1): Promise<unknown> =>
  control.evaluate(async (address, step) => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as { tabs: { query(of: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> } }
    const tab = (await api.tabs.query({})).findLast((each) => each.url === address)
    return tab && api.tabs.sendMessage(tab.id, { to: 'tab', name: 'stepAttribution', request: { step } })
  }, url, by)

describe('card', () => {
  it('opens under the pointer and closes behind it', async () => {
    const page = await openCommentary()
    const id = await idOf(page, nameOfFinding('unsourced-social-quote'))
    const point = await pointInOverlay(page, badgeOf(id))
    await page.hover(point.x, point.y)
    const card = await waitForCard(page)
    expect(card.title).toBe(nameOfFinding('unsourced-social-quote'))
    await page.hover(5, 5)
    await waitForNoCard(page)
    await page.close()
  })

  it.each(['Enter', ' '])('opens with the key “%s”, closes with Escape, and gives the focus back to its badge', async (key) => {
    const page = await openCommentary()
    const id = await idOf(page, nameOfFinding('unsourced-social-quote'))
    await focusBadge(page, id)
    await page.press(key)
    expect((await waitForCard(page)).title).toBe(nameOfFinding('unsourced-social-quote'))
    await page.press('Escape')
    await waitForNoCard(page)
    expect(await page.inOverlay((root) => root.activeElement?.getAttribute('data-note') ?? null)).toBe(id)
    await page.close()
  })

  it('leads through all notes with its own buttons and arrow keys', async () => {
    const page = await openCommentary()
    const badges = await readBadges(page)
    await clickInOverlay(page, badgeOf(badges[0]?.id ?? ''))
    const titles = [(await waitForCard(page)).title]
    for (let step = 1; step < badges.length; step += 1) {
      const before = (await waitForCard(page)).text
      await page.press('ArrowRight')
      const { title } = await poll('the next card', () => waitForCard(page), (card) => card.text !== before)
      titles.push(title)
    }
    expect(titles).toEqual(badges.map(({ name }) => expect.toSatisfy((title: string) => name.includes(title))))
    await page.close()
  })

  it('is led to by the keys of the browser, from what the window shows and back again', async () => {
    const control = await session.browser.openExtensionPage('options.html')
    const page = await openCommentary()
    await page.activate()
    /** Firefox’s own shortcuts hear no driver: there the tab is told what the background tells it. */
    const step = async (by: 1 | -1): Promise<unknown> => {
      if (session.browser.family === 'firefox') return stepByMessage(control, session.url('commentary.html'), by)
      const key = by === 1 ? { key: '>', code: 'Period', windowsVirtualKeyCode: 190, nativeVirtualKeyCode: 190 } : { key: '<', code: 'Comma', windowsVirtualKeyCode: 188, nativeVirtualKeyCode: 188 }
      for (const type of ['rawKeyDown', 'keyUp']) await page.send('Input.dispatchKeyEvent', { type, modifiers: altAndShift, ...key })
    }
    const scroll = (to: 'top' | 'bottom'): Promise<void> => page.evaluate((end) => scrollTo({ top: end === 'top' ? 0 : document.documentElement.scrollHeight, behavior: 'instant' }), to)
    const shows = (which: number): Promise<unknown> => poll(`card ${which}`, () => waitForCard(page), ({ text }) => text.endsWith(`${which} of 5`))
    await scroll('top')
    for (const [by, which] of [[1, 1], [1, 2], [-1, 1], [-1, 5]] as const) {
      await step(by)
      await shows(which)
      expect(await page.inOverlay((root) => root.activeElement?.className)).toContain('sc-card')
    }
    // The focus is on the badge of the card that was closed.
    await page.press('Escape')
    await waitForNoCard(page)
    await step(-1)
    await shows(4)
    await page.press('Escape')
    await waitForNoCard(page)
    await page.click(5, 5)
    await scroll('bottom')
    await step(-1)
    await shows(5)
    await page.close()
    await control.close()
  })

  it('opens leads in a new tab that learns nothing of this page', async () => {
    const page = await openCommentary()
    await clickInOverlay(page, badgeOf(await idOf(page, nameOfFinding('unsourced-social-quote'))))
    await waitForCard(page)
    const links = await page.inOverlay((root) => [...root.querySelectorAll('.sc-card a')].map((link) => ({ target: link.getAttribute('target'), rel: link.getAttribute('rel') ?? '', href: link.getAttribute('href') ?? '' })))
    expect(links?.length).toBeGreaterThan(0)
    for (const { target, rel, href } of links ?? []) {
      expect(target).toBe('_blank')
      expect(rel).toContain('noopener')
      expect(rel).toContain('noreferrer')
      expect(href).toMatch(/^https:/)
    }
    await page.close()
  })

  it('does not move a single line of the page, nor write into it', async () => {
    const page = await openCommentary()
    const heights = (): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll('article p, article h1, aside li')].map((node) => Math.round(node.getBoundingClientRect().height * 100)))
    const withCard = async (): Promise<number[]> => {
      await clickInOverlay(page, badgeOf(await idOf(page, nameOfFinding('unsourced-social-quote'))))
      await waitForCard(page)
      return heights()
    }
    const open = await withCard()
    const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.evaluate(() => document.querySelector('source-context')?.setAttribute('hidden', ''))
    expect(open).toEqual(await heights())
    expect(width).toBe(0)
    await page.evaluate(() => document.querySelector('source-context')?.removeAttribute('hidden'))
    const beside = await session.browser.open(session.url('index.html'))
    expect(await differenceFromUntouched(page, beside)).toBeNull()
    await beside.close()
    await page.close()
  })

  it.each(['light', 'dark'] as const)('has no axe violation, %s', async (scheme) => {
    await session.browser.setColourScheme(scheme)
    const page = await openCommentary()
    for (const { id } of await readBadges(page)) {
      await clickInOverlay(page, badgeOf(id))
      await waitForCard(page)
      expect(await axeInOverlay(page)).toEqual([])
      await page.press('Escape')
      await waitForNoCard(page)
    }
    await page.close()
    await session.browser.setColourScheme('light')
  })

  it('remembers “Not an issue” over a reload and a restart, and takes it back', async () => {
    let page = await openCommentary()
    await clickInOverlay(page, badgeOf(await idOf(page, nameOfFinding('unsourced-social-quote'))))
    await waitForCard(page)
    await clickInOverlay(page, '[data-action="dismiss"]')
    await poll('the card says so', () => waitForCard(page), ({ text }) => text.includes('Marked as not an issue'))
    await page.press('Escape')
    const names = async (): Promise<string[]> => (await waitForBadges(page, 4)).map(({ name }) => name)
    expect((await names()).join()).not.toContain(nameOfFinding('unsourced-social-quote'))
    await page.reload()
    expect(await names()).toHaveLength(4)
    await session.browser.restart()
    page = await session.browser.open(session.url('commentary.html'))
    expect((await names()).join()).not.toContain(nameOfFinding('unsourced-social-quote'))
    const popup = await openPopup(session.browser, session.url('commentary.html'))
    await waitForPopup(popup, '1 marked “Not an issue”')
    await clickControl(popup, '1 marked “Not an issue”')
    await clickControl(popup, 'Restore')
    await poll('the finding is listed again', () => popupText(popup), (text) => !text.includes('marked “Not an issue”'))
    await popup.close()
    expect((await waitForBadges(page, 5)).map(({ name }) => name).join()).toContain(nameOfFinding('unsourced-social-quote'))
    await page.reload()
    expect(await waitForBadges(page, 5)).toHaveLength(5)
    await page.close()
  })
})
