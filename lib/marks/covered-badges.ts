import type { BadgeSpot } from './measure-badges'
import { zeroOf } from './zero-of'

/**
 * Ids of the badges in the window whose text lies under something that stands before the page: a sticky header, a notice, a dialog.
 * Reads layout, writes nothing; asks only for what is in the window. `origin`: what the spots were measured from.
 */
export function coveredBadges(spots: ReadonlyMap<string, BadgeSpot>, origin: Element): Set<string> {
  const document = origin.ownerDocument
  const covered = new Set<string>()
  const { clientWidth, clientHeight } = document.documentElement
  const { left, top } = zeroOf(origin)
  for (const [id, { text, element }] of spots) {
    const x = left + text.x
    const y = top + text.y
    if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) continue
    const over = document.elementFromPoint(x, y)
    // Our own badge or card on the way is none of the page's.
    const hit = over === origin ? document.elementsFromPoint(x, y).find((one) => one !== origin) : over
    if (hit && standsBefore(hit, element)) covered.add(id)
  }
  return covered
}

/** Whether an element, or one around it that is not around `text`, is fixed to the window or sticks to its edge. */
function standsBefore(hit: Element, text: Element): boolean {
  if (text.contains(hit)) return false
  for (let up: Element | null = hit; up && !up.contains(text); up = up.parentElement) {
    const { position } = getComputedStyle(up)
    if (position === 'fixed' || position === 'sticky') return true
  }
  return false
}
