import { describe, expect, it } from 'vitest'

import { badgeOf, clickInOverlay, readBadges, waitForBadges, waitForCard } from '@/scripts/drive/read-overlay'
import { openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { differenceFromServed } from '@/tests/e2e/harness/dom-outside'
import { nameOfFinding, readSamples } from '@/tests/e2e/harness/samples'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession()
const samples = readSamples()

describe('sample pages', () => {
  for (const { name, expected } of samples) {
    if (!expected.article) {
      it(`${name}: no article, nothing shown, and the popup says so`, async () => {
        const page = await session.browser.open(session.url(`${name}.html`))
        const popup = await openPopup(session.browser, session.url(`${name}.html`))
        await waitForPopup(popup, 'No article here')
        expect(await readBadges(page)).toEqual([])
        expect(await differenceFromServed(page)).toBeNull()
        await popup.close()
        await page.close()
      })
      continue
    }

    it(`${name}: the right badges at the right words`, async () => {
      const page = await session.browser.open(session.url(`${name}.html`))
      const popup = await openPopup(session.browser, session.url(`${name}.html`))
      expect(await waitForPopup(popup, 'Where it comes from')).toContain(expected.title)
      await popup.close()
      const headline = expected.headline === null ? [] : [{ finding: 'headline-quote-missing' as const, end: `${expected.headline}”` }]
      const wanted = [...headline, ...expected.findings]
      const badges = await waitForBadges(page, wanted.length)
      expect(badges.map((badge) => badge.name)).toEqual(wanted.map(({ finding }) => expect.stringContaining(nameOfFinding(finding))))
      expect(badges.map(({ before }, i) => before.slice(-(wanted[i]?.end.length ?? 0)))).toEqual(wanted.map(({ end }) => end))
      await page.close()
    })

    if (expected.findings.length > 0) {
      it(`${name}: each card says what was found, and where to look`, async () => {
        const page = await session.browser.open(session.url(`${name}.html`))
        const badges = await waitForBadges(page, expected.findings.length + (expected.headline === null ? 0 : 1))
        const own = badges.slice(expected.headline === null ? 0 : 1)
        for (const [i, { finding, speaker, channel }] of expected.findings.entries()) {
          await clickInOverlay(page, badgeOf(own[i]?.id ?? ''))
          const card = await waitForCard(page)
          expect(card.title).toBe(nameOfFinding(finding))
          if (speaker !== undefined) expect(card.text).toContain(speaker)
          if (finding !== 'anonymous-source' && finding !== 'vague-source') expect(card.links.length).toBeGreaterThan(0)
          if (channel !== undefined && finding !== 'anonymous-source') expect(card.links.map(({ href }) => decodeURIComponent(href)).join(' ')).toContain(channel)
          await page.press('Escape')
        }
        await page.close()
      })
    }

    if (name !== 'react') {
      it(`${name}: the page’s own nodes are as its server sent them`, async () => {
        const page = await session.browser.open(session.url(`${name}.html`))
        const popup = await openPopup(session.browser, session.url(`${name}.html`))
        await waitForPopup(popup, 'Where it comes from')
        await waitForBadges(page, expected.findings.length + (expected.headline === null ? 0 : 1))
        expect(await differenceFromServed(page)).toBeNull()
        await popup.close()
        await page.close()
      })
    }
  }
})
