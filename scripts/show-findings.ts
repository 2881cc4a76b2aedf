import { join, relative } from 'node:path'

import { type DrivenBrowser, type DrivenPage, poll } from './drive/driven-browser'
import { openPopup, waitForPopup } from './drive/open-popup'
import { badgeOf, clickInOverlay, readBadges, type SeenCard, waitForCard, waitForNoCard } from './drive/read-overlay'

interface Row {
  readonly severity: string
  readonly finding: string
  readonly words: string
  readonly look: string
}

const tail = (text: string, length: number): string => (text.length <= length ? text : `… ${text.slice(-length + 2)}`)

/** Writes a screenshot of what a tab shows under this name. */
type Shoot = (of: DrivenPage, name: string) => Promise<void>

/** Opens one card after the other; each is on a picture of its own. */
async function readRows(page: DrivenPage, shoot: Shoot): Promise<Row[]> {
  const rows: Row[] = []
  for (const { id, severity, before } of await readBadges(page)) {
    const card = await openCard(page, id)
    rows.push({ severity, finding: card.title, words: tail(before, 44), look: card.links[0]?.href ?? '' })
    await shoot(page, `finding-${rows.length}`)
    await closeCard(page)
  }
  return rows
}

async function openCard(page: DrivenPage, id: string): Promise<SeenCard> {
  await clickInOverlay(page, badgeOf(id))
  const card = await waitForCard(page)
  await page.inOverlay(async (root) => {
    await Promise.all(root.getAnimations().map(({ finished }) => finished))
  })
  return card
}

async function closeCard(page: DrivenPage): Promise<void> {
  await page.press('Escape')
  await waitForNoCard(page)
}

async function writeScreenshots(browser: DrivenBrowser, page: DrivenPage, url: string, shoot: Shoot): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColourScheme(scheme)
    await page.evaluate(() => scrollTo(0, 0))
    await shoot(page, `page-${scheme}`)
    const last = (await readBadges(page)).at(-1)
    await openCard(page, last?.id ?? '')
    await shoot(page, `card-${scheme}`)
    await closeCard(page)
    const popup = await openPopup(browser, url)
    await browser.setColourScheme(scheme)
    await popup.resize(400, 600)
    await waitForPopup(popup, 'Where it comes from')
    await shoot(popup, `popup-${scheme}`)
    await popup.close()
  }
}

/** Prints the findings that the overlay shows on an open page as a table, and writes screenshots of each finding's card, and of page, card and popup, light and dark. */
export async function showFindings(browser: DrivenBrowser, page: DrivenPage, url: string, out: string): Promise<void> {
  const files: string[] = []
  const shoot: Shoot = async (of, name) => {
    const file = join(out, `${name}.png`)
    await of.screenshot(file)
    files.push(relative('.', file))
  }
  await poll('badges on the page', () => page.inOverlay((root) => root.querySelectorAll('.sc-badge').length), (count) => (count ?? 0) > 0, 20_000)
  await browser.setColourScheme('light')
  const rows = await readRows(page, shoot)
  console.log(`\n${await page.evaluate(() => document.title)}\n`)
  const widths = { severity: 8, finding: Math.max(...rows.map(({ finding }) => finding.length)), words: 44 }
  for (const { severity, finding, words, look } of [{ severity: 'severity', finding: 'finding', words: 'words before the badge', look: 'where to look' }, ...rows]) {
    console.log(`${severity.padEnd(widths.severity)}  ${finding.padEnd(widths.finding)}  ${words.padEnd(widths.words)}  ${look}`)
  }
  await writeScreenshots(browser, page, url, shoot)
  console.log(`\nScreenshots:\n${files.map((file) => `  ${file}`).join('\n')}`)
}
