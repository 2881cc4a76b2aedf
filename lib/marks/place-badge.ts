/** Where and how large a badge is, in CSS pixels and in whatever frame the input has. */
export interface BadgePlace {
  /** Its centre. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Lower edge of the line of text that it stands at. */
  readonly lineBottom: number
}

/** The last character of a content as it is laid out. Lengths in CSS pixels. */
export interface LastCharacter {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly height: number
  readonly fontSize: number
  readonly lineHeight: number
  readonly rightToLeft: boolean
}

/** A badge is legible from 12 px on and no larger than a footnote mark needs to be. */
const smallest = 12
const largest = 18

/** Usual proportions of text faces: descent within the content area, height of capitals, depth of descenders. */
const descentShare = 0.195
const capHeight = 0.7
const descender = 0.2

/**
 * Places a badge after a character like a footnote mark: in the gap between this line's capitals and the descenders of the line
 * above, so that it covers neither.
 */
export function placeBadge(last: LastCharacter): BadgePlace {
  const gap = last.lineHeight - (capHeight + descender) * last.fontSize
  const size = Math.round(Math.min(largest, Math.max(smallest, gap, 0.6 * last.fontSize)))
  const baseline = last.bottom - descentShare * last.height
  const y = baseline - capHeight * last.fontSize - Math.max(gap, 0.9 * size) / 2
  const x = last.rightToLeft ? last.left - size / 2 - 1 : last.right + size / 2 + 1
  return { x, y, size, lineBottom: last.bottom }
}

/** How many badges before it one in reading order can meet; a bound keeps a page of thousands of marks linear. */
export const neighbours = 6

/** Moves a badge that would cover one of its last `neighbours` behind it, and inside `0 … width`. */
export function spreadBadge<Place extends BadgePlace>(place: Place, before: readonly BadgePlace[], width: number): Place {
  const half = place.size / 2
  let x = Math.min(Math.max(place.x, half), width - half)
  for (const other of before) {
    const reach = half + other.size / 2
    if (Math.abs(other.y - place.y) >= reach || Math.abs(other.x - x) >= reach) continue
    const behind = other.x + reach
    x = behind + half <= width ? behind : other.x - reach
  }
  return { ...place, x }
}
