import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { DrivenPage } from '@/scripts/drive/driven-browser'
import { openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { badgeOf, clickInOverlay, readBadges, type SeenBadge, waitForBadges, waitForCard, waitForNoCard } from '@/scripts/drive/read-overlay'
import { differenceFromUntouched } from '@/tests/e2e/harness/dom-outside'
import { nameOfFinding, readSamples } from '@/tests/e2e/harness/samples'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession()

/** Findings about people; there is no page that a lead could lead to. */
const withoutLeads = ['anonymous-source', 'vague-source', 'headline-quote-missing', 'unattributed-quote']

/** A page without an article, in which others can be framed. */
let beside: DrivenPage
beforeAll(async () => {
  beside = await session.browser.open(session.url('index.html'))
})

for (const { name, expected } of readSamples()) {
  describe(name, () => {
    let page: DrivenPage
    let popup: DrivenPage

    beforeAll(async () => {
      page = await session.browser.open(session.url(`${name}.html`))
      popup = await openPopup(session.browser, session.url(`${name}.html`))
    })
    afterAll(async () => {
      await popup.close()
      await page.close()
    })

    if (!expected.article) {
      it('is no article: nothing shown, nothing changed, and the popup says so', async () => {
        await waitForPopup(popup, 'No article here')
        expect(await readBadges(page)).toEqual([])
        expect(await differenceFromUntouched(page, beside)).toBeNull()
      })
      return
    }

    const headline = expected.headline === null ? [] : [{ finding: 'headline-quote-missing' as const, end: `${expected.headline}”` }]
    const wanted = [...headline, ...expected.findings]
    let badges: SeenBadge[] = []

    it('has the right badges at the right words', async () => {
      expect(await waitForPopup(popup, 'Where it comes from')).toContain(expected.title)
      badges = await waitForBadges(page, wanted.length)
      const seen = badges.map((badge, i) => ({ name: badge.name, end: badge.before.slice(-(wanted[i]?.end.length ?? 60)) }))
      expect(seen).toEqual(wanted.map(({ finding, end }) => ({ name: expect.stringContaining(nameOfFinding(finding)), end })))
    })

    it('is, byte for byte and node for node, as without us', async () => {
      expect(await differenceFromUntouched(page, beside)).toBeNull()
    })

    it.runIf(expected.findings.length > 0)('has a card for each, that says what was found and where to look', async () => {
      for (const [i, { finding, speaker, channel }] of expected.findings.entries()) {
        const badge = badges[headline.length + i]
        if (!badge) throw new Error(`no badge for ${finding}`)
        await clickInOverlay(page, badgeOf(badge.id))
        const card = await waitForCard(page)
        expect(card.title).toBe(nameOfFinding(finding))
        if (speaker !== undefined) expect(card.text).toContain(speaker)
        if (!withoutLeads.includes(finding)) {
          expect(card.links.length).toBeGreaterThan(0)
          if (channel !== undefined) expect(card.links.map(({ href }) => decodeURIComponent(href)).join(' ')).toContain(channel)
        }
        await page.press('Escape')
        await waitForNoCard(page)
      }
    })
  })
}
