import { gzipSync } from 'node:zlib'

import { beforeEach, describe, expect, it } from 'vitest'

import { type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { clickControl, popupText, waitForPopup } from '@/scripts/drive/open-popup'
import { waitForBadges } from '@/scripts/drive/read-overlay'
import { allowService, forgetAnswers, openStory, readLedger, settled, straitStory } from '@/tests/e2e/harness/look-up-steps'
import { useSession } from '@/tests/e2e/harness/session'
import { type Manner, standInServices } from '@/tests/lookups/stand-in-services'

const service = 'News sitemaps of the cited outlets'
const reuters = 'www.reuters.com'
const path = '/arc/outboundfeeds/news-sitemap/'
const sitemap = `https://${reuters}${path}?outputType=xml`
const wanted = `https://${reuters}/world/halvern-strait-escorts-call/`
const title = 'Minister Marrowby and Admiral Crane raised escort plan in forty-minute call about Halvern Strait'

/** One for all: of an index the newest parts are read first. */
const now = new Date().toISOString()
const item = (loc: string, headline: string): string => `<url><loc>${loc}</loc><news:news><news:publication><news:name>Reuters</news:name><news:language>en</news:language></news:publication><news:publication_date>${now}</news:publication_date><news:title>${headline}</news:title></news:news><image:image><image:loc>https://${reuters}/a.jpg</image:loc><image:title>Marrowby and Crane</image:title></image:image></url>`
const urlset = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">${items.join('')}</urlset>`
const indexOf = (...addresses: readonly string[]): string => `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((loc) => `<sitemap><loc>${loc}</loc><lastmod>${now}</lastmod></sitemap>`).join('')}</sitemapindex>`

const others = [item(`https://${reuters}/world/soup-kitchens/`, 'Soup kitchens run out of bowls &amp; spoons'), item(`https://${reuters}/markets/tulips/`, 'Why the price of tulips fell again')]
/** A page elsewhere that has the very words of the citation. */
const elsewhere = item('https://reuters.com.evil.net/marrowby-crane', 'Minister Ilse Marrowby and Admiral Desmond Crane: escort plan, forty-minute call, Halvern Strait')
const full = urlset(...others, item(wanted, title), elsewhere)

const standIns = standInServices()
standIns.manner(reuters, 'right')
const { asked } = standIns
const session = useSession((name) => (name.startsWith('strait') || name.startsWith('/strait') ? { type: 'text/html; charset=utf-8', body: straitStory() } : null), standIns)

const firstLead = (popup: DrivenPage): Promise<{ href: string; rel: string } | null> =>
  popup.evaluate(() => {
    const lead = document.querySelector<HTMLAnchorElement>('.lead')
    return lead && { href: lead.href, rel: lead.rel }
  })

describe('news sitemaps', () => {
  beforeEach(() => {
    standIns.manner(reuters, 'right')
    standIns.body(reuters, path, full)
  })

  it('are fetched from nobody before a reader allows it and asks', async () => {
    const { page, popup } = await openStory(session, 'strait-off')
    expect(await waitForPopup(popup, 'Choose look-ups')).not.toContain('Look it up')
    await allowService(session, service)
    await popup.reload()
    await waitForPopup(popup, 'Look it up')
    expect(await readLedger(session)).toEqual([])
    expect(asked).toEqual([])
    await popup.close()
    await page.close()
  })

  it('stand in the ledger while they are fetched; then the report is there', async () => {
    await allowService(session, service)
    const { page, popup } = await openStory(session, 'strait-ledger')
    standIns.manner(reuters, 'silent')
    await clickControl(popup, 'Look it up')
    await poll('the outlet was asked', () => asked.length, (count) => count === 1)
    const [first] = await readLedger(session)
    expect(first).toMatchObject({ address: sitemap, text: expect.stringContaining('no answer noted') })
    expect(asked).toEqual([sitemap])
    expect(await settled(popup)).toContain(`Not checked: ${service} did not answer in time.`)
    standIns.manner(reuters, 'right')
    await clickControl(popup, 'Look it up')
    const said = await poll('the report is there', () => popupText(popup), (text) => text.includes('(in common'), 30_000)
    expect(said).toContain(`The report, it seems: “${title}`)
    expect(said).toMatch(/in common: [^)]*“Marrowby”/)
    expect(await firstLead(popup)).toEqual({ href: wanted, rel: 'noopener noreferrer' })
    expect(said).not.toContain('evil.net')
    await popup.close()
    await page.close()
  })

  it.each([
    ['plain', (): void => undefined, [sitemap]],
    ['gzip', (): void => standIns.body(reuters, path, gzipSync(full)), [sitemap]],
    [
      'an index',
      (): void => {
        standIns.body(reuters, path, indexOf(`https://${reuters}/sitemaps/1.xml.gz`, 'https://sitemaps.evil.net/2.xml', 'https://127.0.0.1/3.xml', `https://${reuters}/sitemaps/4.xml`))
        standIns.body(reuters, '/sitemaps/1.xml.gz', gzipSync(urlset(...others)))
        standIns.body(reuters, '/sitemaps/4.xml', urlset(item(wanted, title), elsewhere))
      },
      [sitemap, `https://${reuters}/sitemaps/1.xml.gz`, `https://${reuters}/sitemaps/4.xml`],
    ],
    ['under another type', (): void => standIns.manner(reuters, 'lying'), [sitemap]],
  ] as const)('are read: %s', async (form, play, addresses) => {
    await allowService(session, service)
    const { page, popup } = await openStory(session, `strait-${form.replaceAll(' ', '-')}`)
    await forgetAnswers(popup)
    play()
    const before = asked.length
    await clickControl(popup, 'Look it up')
    expect(await poll('the report is there', () => popupText(popup), (text) => text.includes('(in common'), 30_000)).toContain('The report, it seems')
    expect(await firstLead(popup)).toMatchObject({ href: wanted })
    expect(asked.slice(before)).toEqual(addresses)
    expect((await readLedger(session)).slice(0, addresses.length).map(({ address }) => address).toReversed()).toEqual(addresses)
    expect(standIns.private).toEqual([])
    await popup.close()
    await page.close()
  })

  it.each([
    ['down', `Not checked: ${service} could not answer`],
    ['malformed', `Not checked: ${service} sent something that is no answer`],
    ['gigantic', `Not checked: ${service} sent more than was asked for`],
    ['bomb', `Not checked: ${service} sent more than was asked for`],
    ['to-private', `Not checked: ${service} wanted to lead elsewhere`],
    ['hangs-up', `Not checked: ${service} could not be reached`],
    ['nothing', `${service}: nothing that fits`],
  ] as const satisfies readonly (readonly [Manner, string])[])('of an outlet whose site is %s: %s', async (manner, words) => {
    await fails(manner, () => standIns.manner(reuters, manner), words)
  })

  it.each([
    ['broken off in the middle', full.slice(0, 300).replace('<urlset', '<html'), 'sent something that is no answer'],
    ['packed and broken', gzipSync(full).subarray(0, 120), 'sent something that is no answer'],
    ['an index that leads elsewhere only', indexOf('https://127.0.0.1/1.xml', 'https://sitemaps.evil.net/2.xml'), 'sent something that is no answer'],
    ['elements without end', `<urlset>${'<url>'.repeat(100_000)}`, 'sent something that is no answer'],
  ] as const)('that is %s is not checked', async (name, body, words) => {
    await fails(name, () => standIns.body(reuters, path, body), `Not checked: ${service} ${words}`)
  })
})

/** Looks up while the outlet's site is like that; nothing is lost by it. */
async function fails(name: string, play: () => void, words: string): Promise<void> {
  await allowService(session, service)
  const { page, popup } = await openStory(session, `strait-${name.replaceAll(' ', '-')}`)
  await forgetAnswers(popup)
  play()
  const before = asked.length
  await clickControl(popup, 'Look it up')
  expect(await poll(words, () => popupText(popup), (text) => text.includes(words), 30_000)).toContain('Search Reuters')
  // A browser itself sends anew what broke off on a connection that it kept.
  expect(new Set(asked.slice(before))).toEqual(new Set([sitemap]))
  expect(standIns.private).toEqual([])
  expect(await waitForBadges(page, 1)).toHaveLength(1)
  await popup.close()
  await page.close()
}
