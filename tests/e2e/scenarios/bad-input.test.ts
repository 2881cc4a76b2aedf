import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { openPopup, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { readBadges, waitForBadges } from '@/scripts/drive/read-overlay'
import { odd } from '@/tests/e2e/harness/odd-pages'
import { useSession } from '@/tests/e2e/harness/session'

const session = useSession((path) => odd[path.slice(1)]?.page ?? null)

/** What the popup may say of a page that has no article to read. */
const settled = ['No article here', 'This page cannot be read', 'Not read yet']

const settledText = async (url: string): Promise<string> => {
  const popup = await openPopup(session.browser, url)
  const text = await poll('the popup has made up its mind', () => popupText(popup), (said) => [...settled, 'Where it comes from'].some((words) => said.includes(words)), 30_000)
  await popup.close()
  return text
}

describe('odd pages', () => {
  for (const [name, { reads, badges, remark, says }] of Object.entries(odd)) {
    it(`${name}: ${reads ? `${badges} badges` : 'nothing shown, and the popup says why'}`, async () => {
      const page = await session.browser.open(session.url(name))
      const text = await settledText(session.url(name))
      expect(text).toContain(reads ? 'Where it comes from' : (says?.[session.browser.family] ?? 'No article here'))
      expect(await waitForBadges(page, badges)).toHaveLength(badges)
      await page.close()
      const said = await session.browser.takeProblems()
      expect(said.filter((one) => remark === undefined || !one.text.includes(remark))).toEqual([])
    })
  }

  it('puts our host element back when the page removes it, and takes its time where the page insists', async () => {
    const page = await session.browser.open(session.url('soup.html'))
    await waitForBadges(page, 2)
    const remove = (): Promise<void> => page.evaluate(() => document.querySelector('source-context')?.remove())
    await remove()
    expect(await waitForBadges(page, 2)).toHaveLength(2)
    const isThere = (): Promise<boolean> => page.evaluate(() => document.querySelector('source-context') !== null)
    await poll('it waits', async () => (await remove(), isThere()), (there) => !there)
    await poll('it is back', isThere, (there) => there)
    await page.close()
  })

  it('follows an article that is replaced after load', async () => {
    const page = await session.browser.open(session.url('soup.html'))
    await waitForBadges(page, 2)
    await replaceWith(page, 'commentary.html')
    const ends = async (): Promise<string> => (await readBadges(page)).map(({ before }) => before).join()
    await poll('the new article’s badges', ends, (all) => all.includes('with the rocks marked on it.”'))
    await replaceWith(page, 'shop.html')
    await poll('no badges', ends, (all) => all === '')
    const popup = await openPopup(session.browser, session.url('soup.html'))
    await waitForPopup(popup, 'No article here')
    await popup.close()
    await page.close()
  })
})

/** As a page's own script does it: head and body anew, the document stays. */
function replaceWith(page: DrivenPage, name: string): Promise<void> {
  return page.evaluate(async (address) => {
    const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
    document.head.replaceWith(document.adoptNode(next.head))
    document.body.replaceWith(document.adoptNode(next.body))
  }, name)
}
