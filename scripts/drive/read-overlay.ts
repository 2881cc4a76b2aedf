import { type DrivenPage, poll } from './driven-browser'

/** A badge as the reader meets it. */
export interface SeenBadge {
  readonly id: string
  /** Its accessible name. */
  readonly name: string
  readonly severity: string
  /** The text of the page that ends where the badge stands, white space collapsed; read back from the point beside the badge. */
  readonly before: string
}

export interface SeenCard {
  readonly title: string
  /** Everything that it says, white space collapsed. */
  readonly text: string
  readonly links: readonly { readonly label: string; readonly href: string }[]
}

/** Selects the badge of a note. */
export const badgeOf = (id: string): string => `.sc-badge[data-note="${id}"]`

/** Every badge in reading order; `[]` without our overlay. Scrolls the page. */
export async function readBadges(page: DrivenPage): Promise<SeenBadge[]> {
  await page.activate()
  const seen = await page.inOverlay(async (root) => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const textBefore = (x: number, y: number): string => {
      const caret = document.caretPositionFromPoint(x, y)
      if (!caret) return ''
      const block = caret.offsetNode.parentElement?.closest('p, li, blockquote, h1, h2, div, td') ?? document.body
      const range = document.createRange()
      range.selectNodeContents(block)
      range.setEnd(caret.offsetNode, caret.offset)
      return range.toString().replace(/\s+/g, ' ').trim()
    }
    const all: { id: string; name: string; severity: string; before: string }[] = []
    for (const { dataset } of root.querySelectorAll<HTMLElement>('.sc-badge')) {
      const id = dataset['note'] ?? ''
      const find = (): HTMLElement | null => root.querySelector(`.sc-badge[data-note="${id}"]`)
      find()?.scrollIntoView({ block: 'center', behavior: 'instant' })
      await frame()
      const badge = find()
      if (!badge) continue
      const { left, bottom, height } = badge.getBoundingClientRect()
      all.push({
        id,
        name: badge.getAttribute('aria-label') ?? '',
        severity: badge.dataset['severity'] ?? '',
        before: textBefore(left - 2, bottom + height / 2),
      })
    }
    return all
  })
  return seen ?? []
}

/** Badges once there are `count` of them; where that never comes, those that there are, for the test to say what is wrong. */
export async function waitForBadges(page: DrivenPage, count: number): Promise<SeenBadge[]> {
  await page.activate()
  const counted = (): Promise<number | null> => page.inOverlay((root) => root.querySelectorAll('.sc-badge').length)
  await poll(`${count} badges`, counted, (seen) => (seen ?? 0) === count, 15_000).catch(() => undefined)
  return readBadges(page)
}

/** The open card, or `null`. */
export function readCard(page: DrivenPage): Promise<SeenCard | null> {
  return page.inOverlay((root) => {
    const card = root.querySelector('.sc-card')
    if (!card) return null
    const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim()
    return {
      title: text(card.querySelector('h2')),
      text: text(card),
      links: [...card.querySelectorAll('a')].map((link) => ({ label: text(link), href: link.href })),
    }
  })
}

export async function waitForCard(page: DrivenPage): Promise<SeenCard> {
  await page.activate()
  return poll('a card is open', () => readCard(page), (card) => card !== null) as Promise<SeenCard>
}

export async function waitForNoCard(page: DrivenPage): Promise<void> {
  await poll('no card is open', () => readCard(page), (card) => card === null)
}

/** Centre of what a selector finds in the overlay once it has come to rest, scrolled into view, in viewport pixels. */
export async function pointInOverlay(page: DrivenPage, selector: string): Promise<{ x: number; y: number }> {
  await page.activate()
  const find = (): Promise<{ x: number; y: number; rests: boolean } | null> =>
    page.inOverlay(async (root, wanted) => {
      const centre = (): { x: number; y: number } | null => {
        const rect = root.querySelector(wanted)?.getBoundingClientRect()
        return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null
      }
      root.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const before = centre()
      for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done))
      const after = centre()
      return after && { ...after, rests: after.x === before?.x && after.y === before.y }
    }, selector)
  const point = await poll(`${selector} rests in the overlay`, find, (found) => found?.rests === true)
  if (!point) throw new Error('unreachable')
  return point
}

/** Clicks as a person does: a pointer at a place. */
export async function clickInOverlay(page: DrivenPage, selector: string): Promise<void> {
  const { x, y } = await pointInOverlay(page, selector)
  await page.click(x, y)
}

/** Puts the keyboard focus on a badge. */
export async function focusBadge(page: DrivenPage, id: string): Promise<void> {
  await page.inOverlay((root, wanted) => root.querySelector<HTMLElement>(wanted)?.focus(), badgeOf(id))
}
