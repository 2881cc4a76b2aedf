import type { BadgeSpot } from './measure-badges'
import { zeroOf } from './zero-of'

/**
 * Tells which badges in the window have their text under something that stands before the page: a sticky header, a notice, a dialog.
 * Reads layout, writes nothing; asks only for what is in the window, and once while nothing moves: each question makes the browser
 * ready to paint all that was drawn before it. `origin`: what the spots are measured from.
 */
export class CoveredBadges {
  readonly #origin: Element
  readonly #known = new Map<BadgeSpot, boolean>()
  #left = Number.NaN
  #top = Number.NaN

  constructor(origin: Element) {
    this.#origin = origin
  }

  /** Ids of the covered ones. `moved`: something may have moved, or come before the page, since the last time; scrolling is seen. */
  among(spots: ReadonlyMap<string, BadgeSpot>, moved: boolean): Set<string> {
    const { clientWidth, clientHeight } = this.#origin.ownerDocument.documentElement
    const { left, top } = zeroOf(this.#origin)
    if (moved || left !== this.#left || top !== this.#top) this.#known.clear()
    this.#left = left
    this.#top = top
    const covered = new Set<string>()
    for (const [id, spot] of spots) {
      const x = left + spot.text.x
      const y = top + spot.text.y
      if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) continue
      const isCovered = this.#known.get(spot) ?? this.#isCovered(spot, x, y)
      this.#known.set(spot, isCovered)
      if (isCovered) covered.add(id)
    }
    return covered
  }

  #isCovered({ element }: BadgeSpot, x: number, y: number): boolean {
    const document = this.#origin.ownerDocument
    const over = document.elementFromPoint(x, y)
    // Our own badge or card on the way is none of the page's.
    const hit = over === this.#origin ? document.elementsFromPoint(x, y).find((one) => one !== this.#origin) : over
    return hit !== null && hit !== undefined && standsBefore(hit, element)
  }
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
