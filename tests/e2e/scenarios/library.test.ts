import { describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { clickControl, openPopup, waitForPopup } from '@/scripts/drive/open-popup'
import { waitForCard } from '@/scripts/drive/read-overlay'
import { axeOnPage } from '@/tests/e2e/harness/axe'
import { useSession } from '@/tests/e2e/harness/session'
import { commentary, laterReport, outletServers, report } from '@/tests/e2e/harness/strait-pages'

const session = useSession((path) => (path === '/lantern.html' ? { type: 'text/html; charset=utf-8', body: commentary } : null), outletServers())

/** The first lead of each finding, in the popup's order. */
const firstLeads = (popup: DrivenPage): Promise<string[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.page .finding')].map((finding) => finding.querySelector<HTMLAnchorElement>('.leads a')?.href ?? ''))

const read = async (address: string): Promise<DrivenPage> => {
  const page = await session.browser.open(address)
  const popup = await openPopup(session.browser, address)
  await waitForPopup(popup, 'Where it comes from')
  await popup.close()
  return page
}

describe('library', () => {
  it('leads first to the report that was read earlier, and to the one that is read later as soon as it is', async () => {
    await (await read(report)).close()
    const blog = await session.browser.open(session.url('lantern.html'))
    const popup = await openPopup(session.browser, session.url('lantern.html'))
    await waitForPopup(popup, 'Where it comes from')
    const before = await poll('the report that was read leads', () => firstLeads(popup), (leads) => leads.includes(report))
    expect(before).not.toContain(laterReport)
    await popup.close()

    await (await read(laterReport)).close()
    await blog.activate()
    const again = await openPopup(session.browser, session.url('lantern.html'))
    const after = await poll('the later report leads', () => firstLeads(again), (leads) => leads.includes(laterReport))
    expect(after).toContain(report)
    const text = await waitForPopup(again, 'From what you have read')
    expect(text).toContain('The report, which you have read: “Tanker Fees in Grey Strait to Double in June”')
    await clickControl(again, 'Ostland will double the fee')
    expect((await waitForCard(blog)).links[0]?.href, 'the page that was open all the while').toBe(laterReport)
    await again.close()
    await blog.close()
  })

  it('lets go of a lead when its article is deleted, on the open page too, and brings both back with Undo', async () => {
    const address = session.url('lantern.html')
    const blog = await session.browser.open(address)
    const popup = await openPopup(session.browser, address)
    await poll('the report leads', () => firstLeads(popup), (leads) => leads.includes(laterReport))
    // By its place: links of findings have the title in them too.
    const open = (): Promise<boolean> =>
      popup.evaluate(() => {
        const toggle = [...document.querySelectorAll<HTMLElement>('.stored-toggle')].find(({ textContent }) => textContent.includes('Tanker Fees'))
        toggle?.click()
        return toggle !== undefined
      })
    await poll('the kept report is listed', open, (found) => found)
    await clickControl(popup, 'Delete: Tanker Fees')
    await waitForPopup(popup, 'Deleted “Tanker Fees')
    const without = await poll('the lead is gone', () => firstLeads(popup), (leads) => !leads.includes(laterReport))
    expect(without, 'the other stays').toContain(report)
    const cardLinks = async (): Promise<string[]> => {
      await clickControl(popup, 'Ostland will double the fee')
      return (await waitForCard(blog)).links.map(({ href }) => href)
    }
    await poll('the card of the open page lets go of it', cardLinks, (links) => links.length > 0 && !links.includes(laterReport))
    await clickControl(popup, 'Undo')
    await waitForPopup(popup, 'Restored')
    await poll('the lead is back', () => firstLeads(popup), (leads) => leads.includes(laterReport))
    await poll('the card of the open page has it back', cardLinks, (links) => links.includes(laterReport))
    await popup.close()
    await blog.close()
  })

  it('compares the article with the report word by word', async () => {
    const blog = await session.browser.open(session.url('lantern.html'))
    const popup = await openPopup(session.browser, session.url('lantern.html'))
    await waitForPopup(popup, 'Compared with “Minister Pressed Ostland')
    await popup.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)))
    const words = (name: string): Promise<string[]> => popup.evaluate((tag) => [...document.querySelectorAll(`.read-before ${tag}`)].map((node) => node.lastChild?.textContent ?? ''), name)
    expect((await words('ins')).join(' ')).toContain('always')
    expect((await words('del')).join(' ')).toContain('never')
    expect(await axeOnPage(popup)).toEqual([])
    await popup.close()
    await blog.close()
  })
})
