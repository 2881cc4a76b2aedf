/** What a card stands at, in the viewport; CSS pixels. */
export interface CardAnchor {
  /** Middle of the badge. */
  readonly x: number
  /** Upper edge of the badge, lower edge of its line of text: neither is covered where there is room. */
  readonly top: number
  readonly bottom: number
}

export interface CardSpot {
  readonly left: number
  readonly top: number
  /** The room that there is; a taller card scrolls inside. */
  readonly maxHeight: number
}

/** Distance of the card from what it stands at, and from the edges of the window. */
const gap = 6
const margin = 8

/** How far a card reaches back before its badge, so that it is seen to belong there. */
const overhang = 28

/** Distance of a card that stands beside its badge from the badge's middle. */
const aside = 16

/** A lower card is no card: then it rather covers its line. */
const lowest = 220

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * The card's place in the viewport: below its line, or above its badge where it does not fit below and there is more room above;
 * where it fits neither below nor above, beside the badge, after the text that it speaks of, if the window is wide enough. Always
 * inside the window.
 */
export function placeCard(anchor: CardAnchor, card: Size, view: Size): CardSpot {
  const below = view.height - margin - (anchor.bottom + gap)
  const above = anchor.top - gap - margin
  if (card.height > Math.max(below, above) && anchor.x + aside + card.width + margin <= view.width) {
    const room = view.height - 2 * margin
    return { left: anchor.x + aside, top: within(anchor.top - overhang, Math.min(card.height, room), view.height), maxHeight: room }
  }
  const goesBelow = below >= card.height || below >= above
  const maxHeight = Math.min(view.height - 2 * margin, Math.max(lowest, goesBelow ? below : above))
  const height = Math.min(card.height, maxHeight)
  return {
    left: within(anchor.x - Math.min(overhang, card.width / 2), card.width, view.width),
    top: within(goesBelow ? anchor.bottom + gap : anchor.top - gap - height, height, view.height),
    maxHeight,
  }
}

function within(start: number, length: number, room: number): number {
  return Math.max(margin, Math.min(start, room - margin - length))
}
