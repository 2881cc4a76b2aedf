import { join, relative } from 'node:path'

import { type DrivenBrowser, type DrivenPage, poll } from './drive/driven-browser'
import { openPopup, waitForPopup } from './drive/open-popup'
import { badgeOf, clickInOverlay, readBadges, waitForCard, waitForNoCard } from './drive/read-overlay'

interface Row {
  readonly severity: string
  readonly finding: string
  readonly words: string
  readonly look: string
}

const tail = (text: string, length: number): string => (text.length <= length ? text : `… ${text.slice(-length + 2)}`)

async function readRows(page: DrivenPage): Promise<Row[]> {
  const rows: Row[] = []
  for (const { id, severity, before } of await readBadges(page)) {
    await clickInOverlay(page, badgeOf(id))
    const card = await waitForCard(page)
    rows.push({ severity, finding: card.title, words: tail(before, 44), look: card.links[0]?.href ?? '' })
    await page.press('Escape')
    await waitForNoCard(page)
  }
  return rows
}

async function writeScreenshots(browser: DrivenBrowser, page: DrivenPage, url: string, out: string): Promise<string[]> {
  const files: string[] = []
  const shoot = async (of: DrivenPage, name: string): Promise<void> => {
    const file = join(out, `${name}.png`)
    await of.screenshot(file)
    files.push(relative('.', file))
  }
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColourScheme(scheme)
    await page.evaluate(() => scrollTo(0, 0))
    await shoot(page, `page-${scheme}`)
    const last = (await readBadges(page)).at(-1)
    await clickInOverlay(page, badgeOf(last?.id ?? ''))
    await waitForCard(page)
    await page.inOverlay(async (root) => {
      await Promise.all(root.getAnimations().map(({ finished }) => finished))
    })
    await shoot(page, `card-${scheme}`)
    await page.press('Escape')
    const popup = await openPopup(browser, url)
    await browser.setColourScheme(scheme)
    await popup.resize(400, 600)
    await waitForPopup(popup, 'Where it comes from')
    await shoot(popup, `popup-${scheme}`)
    await popup.close()
  }
  return files
}

/** Prints the findings that the overlay shows on an open page as a table, and writes screenshots of page, card and popup, light and dark. */
export async function showFindings(browser: DrivenBrowser, page: DrivenPage, url: string, out: string): Promise<void> {
  await poll('badges on the page', () => page.inOverlay((root) => root.querySelectorAll('.sc-badge').length), (count) => (count ?? 0) > 0, 20_000)
  const rows = await readRows(page)
  console.log(`\n${await page.evaluate(() => document.title)}\n`)
  const widths = { severity: 8, finding: Math.max(...rows.map(({ finding }) => finding.length)), words: 44 }
  for (const { severity, finding, words, look } of [{ severity: 'severity', finding: 'finding', words: 'words before the badge', look: 'where to look' }, ...rows]) {
    console.log(`${severity.padEnd(widths.severity)}  ${finding.padEnd(widths.finding)}  ${words.padEnd(widths.words)}  ${look}`)
  }
  console.log(`\nScreenshots:\n${(await writeScreenshots(browser, page, url, out)).map((file) => `  ${file}`).join('\n')}`)
}
