import { type DrivenBrowser, type DrivenPage, poll } from '@/scripts/drive/driven-browser'
import { pause as pauseFrom } from '@/scripts/drive/pause'
import { readBadges } from '@/scripts/drive/read-overlay'

const endsOf = async (page: DrivenPage): Promise<string[]> => (await readBadges(page)).map(({ before }) => before)

/** Resolves once the badges stand behind these words, in reading order, and nowhere else. */
export async function badgesAt(page: DrivenPage, ...ends: readonly string[]): Promise<void> {
  const right = (seen: readonly string[]): boolean => seen.length === ends.length && seen.every((before, i) => before.endsWith(ends[i] ?? ''))
  await poll(`badges behind ${JSON.stringify(ends)}`, () => endsOf(page), right, 20_000)
}

/** Resolves once there are so many badges. */
export async function badgeCount(page: DrivenPage, count: number): Promise<void> {
  await page.activate()
  await poll(`${count} badges`, () => page.inOverlay((root) => root.querySelectorAll('.sc-badge').length), (seen) => (seen ?? 0) === count, 30_000)
}

/** How opaque each badge is, in reading order: 0 where something covers it. */
export async function opacities(page: DrivenPage): Promise<string[] | null> {
  await page.activate()
  return page.inOverlay((root) => [...root.querySelectorAll('.sc-badge')].map((badge) => getComputedStyle(badge).opacity))
}

/** Switches us off or on everywhere, as the popup does. */
export async function pause(browser: DrivenBrowser, paused: boolean): Promise<void> {
  const ours = await browser.openExtensionPage('popup.html')
  await pauseFrom(ours, paused)
  await ours.close()
}
