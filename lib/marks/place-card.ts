/** A box in the viewport; CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Distance of the card from its badge, and from the edges of the window. */
const gap = 6
const margin = 8

/**
 * The card's top left corner in the viewport: below its anchor, above it where there is no room below and more above;
 * always inside the window, its beginning first where it is larger than the window.
 */
export function placeCard(anchor: Box, card: { readonly width: number; readonly height: number }, view: { readonly width: number; readonly height: number }): { left: number; top: number } {
  const below = view.height - margin - (anchor.bottom + gap)
  const above = anchor.top - gap - margin
  const preferred = below >= card.height || below >= above ? anchor.bottom + gap : anchor.top - gap - card.height
  const middle = (anchor.left + anchor.right) / 2
  return {
    left: within(middle - Math.min(28, card.width / 2), card.width, view.width),
    top: within(preferred, card.height, view.height),
  }
}

function within(start: number, length: number, room: number): number {
  return Math.max(margin, Math.min(start, room - margin - length))
}
