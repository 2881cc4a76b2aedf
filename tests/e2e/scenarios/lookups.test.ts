import { beforeEach, describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { clickControl, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { badgeOf, clickInOverlay, waitForBadges, waitForCard } from '@/scripts/drive/read-overlay'
import { axeOnPage } from '@/tests/e2e/harness/axe'
import { allowService, forgetAnswers, openStory, readLedger, settled, straitStory } from '@/tests/e2e/harness/look-up-steps'
import { useSession } from '@/tests/e2e/harness/session'
import { type Manner, standInServices } from '@/tests/lookups/stand-in-services'

const gdelt = 'api.gdeltproject.org'
const wanted = 'https://www.reuters.com/world/halvern-strait-escorts-call/'

const standIns = standInServices()
standIns.manner(gdelt, 'right')
standIns.manner('publish.twitter.com', 'right')
standIns.body('publish.twitter.com', '/oembed', JSON.stringify({ author_name: 'Ilse Marrowby', author_url: 'https://twitter.com/marrowby', html: '<script>alert(1)</script>' }))
standIns.body(
  gdelt,
  '/api/v2/doc/doc',
  JSON.stringify({
    articles: [
      { url: 'https://www.reuters.com/world/soup-kitchens/', title: 'Soup kitchens run out of bowls', seendate: `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}T080000Z` },
      { url: wanted, title: 'Minister Marrowby and Admiral Crane raised escort plan in forty-minute call about Halvern Strait', seendate: `${new Date().toISOString().slice(0, 10).replaceAll('-', '')}T060000Z` },
      { url: 'https://reuters.com.evil.net/marrowby-crane', title: 'Marrowby and Crane spoke of escorts for the Halvern Strait in a forty-minute call' },
    ],
  }),
)

const session = useSession((path) => (path.startsWith('/strait') ? { type: 'text/html; charset=utf-8', body: straitStory() } : null), standIns)
const { asked } = standIns

describe('look-ups', () => {
  beforeEach(() => standIns.manner(gdelt, 'right'))

  it('are off: an article is read, its popup and the settings opened, and nobody is asked anything', async () => {
    const { page, popup } = await openStory(session, 'strait-off')
    expect(await waitForPopup(popup, 'Choose look-ups')).not.toContain('Look it up')
    const options = await session.browser.openExtensionPage('options.html')
    expect(await poll('switches', () => options.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked }) => checked)), (all) => all.length === 11)).not.toContain(true)
    await clickControl(options, 'GDELT')
    await clickControl(options, 'Leave it off')
    expect(await options.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].some(({ checked }) => checked))).toBe(false)
    for (const one of [options, popup, page]) await one.close()
    expect(await readLedger(session)).toEqual([])
    expect(asked).toEqual([])
  })

  it('are asked for one by one; a click asks, the ledger has it first, and the candidate is on the page', async () => {
    await allowService(session, 'GDELT')
    const { page, popup } = await openStory(session, 'strait-on')
    expect(asked).toEqual([])
    standIns.manner(gdelt, 'silent')
    await clickControl(popup, 'Look it up')
    await poll('the service was asked', () => asked.length, (count) => count === 1)
    const [first] = await readLedger(session)
    expect(first?.address).toBe(asked[0])
    expect(first?.text).toContain('no answer noted')
    expect(await settled(popup)).toContain('Not checked: GDELT did not answer in time.')
    standIns.manner(gdelt, 'right')
    await clickControl(popup, 'Look it up')
    const said = await poll('the report is there', () => popupText(popup), (text) => text.includes('(in common'), 30_000)
    expect(said).toContain('The report, it seems: “Minister Marrowby and Admiral Crane raised escort plan')
    const links = await popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.lead')].map(({ href, rel, target }) => ({ href, rel, target })))
    expect(links[0]).toEqual({ href: wanted, rel: 'noopener noreferrer', target: '_blank' })
    expect(links[1]?.href).toContain('reuters.com/site-search')
    await clickInOverlay(page, badgeOf(await idOfBadge(page)))
    expect((await waitForCard(page)).links[0]).toMatchObject({ href: wanted })
    const [last] = await readLedger(session)
    expect(last).toMatchObject({ address: asked[1], text: expect.stringContaining('Answered · 200') })
    expect(asked).toHaveLength(2)
    await popup.close()
    await page.close()
  })

  it('outlive a stopped background, a restart and a second reading; answers are not asked for again', async () => {
    await session.browser.restart()
    const before = asked.length
    const { page, popup } = await openStory(session, 'strait-on')
    await waitForPopup(popup, 'The report, it seems')
    await session.browser.stopBackground()
    await page.reload()
    await waitForBadges(page, 1)
    await waitForPopup(popup, 'The report, it seems')
    expect(asked).toHaveLength(before)
    await popup.close()
    await page.close()
  })

  it.each([
    ['down', 'GDELT could not answer'],
    ['malformed', 'GDELT sent something that is no answer'],
    ['gigantic', 'GDELT sent more than was asked for'],
    ['bomb', 'GDELT sent more than was asked for'],
    ['to-private', 'GDELT wanted to lead elsewhere'],
    ['hangs-up', 'GDELT could not be reached'],
    ['nothing', 'GDELT: nothing that fits'],
    ['limited', 'GDELT was asked too often'],
  ] as const satisfies readonly (readonly [Manner, string])[])('of a service that is %s: %s, and nothing is lost', async (manner, words) => {
    const { page, popup } = await openStory(session, `strait-${manner}`)
    await forgetAnswers(popup)
    standIns.manner(gdelt, manner)
    const before = asked.length
    await clickControl(popup, 'Look it up')
    expect(await poll(words, () => popupText(popup), (text) => text.includes(words), 30_000)).toContain('Search Reuters')
    // A browser itself sends anew what broke off on a connection that it kept.
    expect(new Set(asked.slice(before)).size).toBe(1)
    expect(standIns.private).toEqual([])
    expect(await waitForBadges(page, 1)).toHaveLength(1)
    await popup.close()
    await page.close()
  })

  it('tell of a linked post that it is there, and whose it is', async () => {
    await allowService(session, 'Linked posts on X')
    const { page, popup } = await openStory(session, 'strait-post')
    await clickControl(popup, '1 linked post can be checked')
    await clickControl(popup, 'Look it up: “A channel')
    await waitForPopup(popup, 'The linked post is there, by Ilse Marrowby (@marrowby)')
    expect(asked.at(-1)).toBe('https://publish.twitter.com/oembed?url=https%3A%2F%2Fx.com%2Fmarrowby%2Fstatus%2F1234567890123&omit_script=true&dnt=true')
    await popup.close()
    await page.close()
  })

  it.each(['light', 'dark'] as const)('have settings without an axe violation, by keyboard and at half the width, %s', async (scheme) => {
    await session.browser.setColourScheme(scheme)
    const options = await session.browser.openExtensionPage('options.html')
    await poll('the ledger is there', () => options.evaluate(() => document.querySelectorAll('.ledger li').length), (count) => count > 1)
    expect(await axeOnPage(options)).toEqual([])
    for (const width of [800, 400, 320]) {
      await options.resize(width, 600)
      await poll(`${width} wide`, () => options.evaluate(() => innerWidth), (now) => now === width)
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await options.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.focus())
    await options.press(' ')
    await poll('the question', () => options.evaluate(() => document.querySelector('dialog[open]')?.textContent ?? ''), (said) => said.includes('Turn on:'))
    expect(await axeOnPage(options)).toEqual([])
    await options.press('Escape')
    await poll('it is closed', () => options.evaluate(() => document.querySelector('dialog[open]') === null), Boolean)
    if (scheme === 'dark') {
      await clickControl(options, 'Clear the list')
      await poll('the ledger is empty', () => options.evaluate(() => document.querySelectorAll('.ledger li').length), (count) => count === 0)
    }
    await options.close()
    await session.browser.setColourScheme('light')
  })
})

const idOfBadge = async (page: DrivenPage): Promise<string> => (await waitForBadges(page, 1))[0]?.id ?? ''
