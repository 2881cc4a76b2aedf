import type { Mark } from './mark'
import { placeBadge, spreadBadges, type BadgePlace } from './place-badge'

/** Where badges stand, relative to the origin's top left corner, by the mark's id. A mark that cannot be seen now has none. */
export interface Measured {
  readonly places: ReadonlyMap<string, BadgePlace>
  /** Scrolling the window moves badges against their text (something is fixed or scrolls on its own). */
  readonly followsScroll: boolean
}

/** Computed styles of the ancestors, read once a round. */
interface Frame {
  /** Nearest ancestor-or-self that clips its content, or `null`. */
  readonly clip: Element | null
  readonly fixed: boolean
}

/**
 * Measures where the badges of `marks` belong. Reads layout, writes nothing. `origin` is an element at the place that
 * coordinates count from: whatever moves both page and origin (scroll, zoom, a transformed root) cancels out.
 */
export function measureBadges(marks: readonly Mark[], origin: Element): Measured {
  const view = origin.ownerDocument.defaultView
  const root = origin.ownerDocument.documentElement
  if (!view) return { places: new Map(), followsScroll: false }
  const zero = origin.getBoundingClientRect()
  const frames = new Map<Element, Frame>()
  const found: { readonly id: string; readonly place: BadgePlace }[] = []
  let followsScroll = false
  for (const mark of marks) {
    const range = mark.content.at(-1)
    const parent = range?.endContainer.parentElement
    const rect = range && lastCharacterRect(range)
    if (!parent || !rect) continue
    const frame = frameOf(parent, frames, view)
    if (frame.fixed || frame.clip) followsScroll = true
    if (!isWithin(rect, frame.clip, frames, view)) continue
    const style = view.getComputedStyle(parent)
    // Computed lengths leave out the page's zoom, rectangles have it.
    const zoom = parent.currentCSSZoom || 1
    const fontSize = zoom * Number.parseFloat(style.fontSize) || rect.height
    const place = placeBadge({
      left: rect.left,
      right: rect.right,
      bottom: rect.bottom,
      height: rect.height,
      fontSize,
      lineHeight: zoom * Number.parseFloat(style.lineHeight) || 1.2 * fontSize,
      rightToLeft: style.direction === 'rtl',
    })
    found.push({ id: mark.id, place: { ...place, x: place.x - zero.left, y: place.y - zero.top, lineBottom: place.lineBottom - zero.top } })
  }
  const width = root.getBoundingClientRect().right - zero.left
  const spread = spreadBadges(found.map(({ place }) => place), Math.max(width, root.clientWidth - zero.left))
  return { places: new Map(found.map(({ id, place }, i) => [id, spread[i] ?? place])), followsScroll }
}

/** The box of a range's last character that is laid out; `null` where nothing of the range is. In viewport coordinates. */
function lastCharacterRect(range: Range): DOMRect | null {
  const last = range.cloneRange()
  if (range.endOffset > 0) last.setStart(range.endContainer, range.endOffset - 1)
  for (const candidate of [last, range]) {
    const rects = candidate.getClientRects()
    for (let i = rects.length - 1; i >= 0; i--) {
      const rect = rects[i]
      if (rect && rect.height > 0 && rect.width > 0) return rect
    }
  }
  return null
}

function frameOf(element: Element, frames: Map<Element, Frame>, view: Window): Frame {
  const known = frames.get(element)
  if (known) return known
  const path: Element[] = []
  let up: Element | null = element
  while (up && !frames.has(up) && up !== element.ownerDocument.documentElement) {
    path.push(up)
    up = up.parentElement
  }
  let outer: Frame = (up && frames.get(up)) ?? { clip: null, fixed: false }
  for (const current of path.toReversed()) {
    const style = view.getComputedStyle(current)
    // The body's overflow is the window's, whose scrolling moves badges as well.
    const clips = current !== element.ownerDocument.body && style.overflow !== 'visible'
    outer = { clip: clips ? current : outer.clip, fixed: outer.fixed || style.position === 'fixed' || style.position === 'sticky' }
    frames.set(current, outer)
  }
  return outer
}

/** Whether every clipping box around shows the last point of a rectangle. */
function isWithin(rect: DOMRect, clip: Element | null, frames: Map<Element, Frame>, view: Window): boolean {
  let box = clip
  while (box) {
    const { left, right, top, bottom } = box.getBoundingClientRect()
    if (rect.bottom < top || rect.top > bottom || rect.right < left || rect.left > right) return false
    box = box.parentElement ? frameOf(box.parentElement, frames, view).clip : null
  }
  return true
}
