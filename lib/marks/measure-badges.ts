import type { Mark } from './mark'
import { neighbours, placeBadge, spreadBadge, type BadgePlace } from './place-badge'
import { zeroOf } from './zero-of'

/** Marks measured in one step: their badges are drawn in the same frame, which costs more than to measure them. */
const mostAtOnce = 20

/** Computed styles of the ancestors, read once a round. */
interface Frame {
  /** Nearest ancestor-or-self that clips its content, or `null`. */
  readonly clip: Element | null
  readonly fixed: boolean
}

/** Where a badge belongs, and at what. */
export interface BadgeSpot extends BadgePlace {
  /** Middle of the last character, in the same frame as the place. */
  readonly text: { readonly x: number; readonly y: number }
  readonly element: Element
}

/**
 * Measures where the badges of `marks` belong, relative to the top left corner of `origin`: whatever moves both page and origin
 * (scroll, zoom, a transformed root) cancels out. Reads layout, writes nothing. In steps, so that no frame is held up.
 */
export class BadgeMeasuring {
  readonly #marks: readonly Mark[]
  readonly #origin: Element
  readonly #view: Window | null
  readonly #frames = new Map<Element, Frame>()
  readonly #spots = new Map<string, BadgeSpot>()
  /** The spots measured last: the next one can only meet these. */
  readonly #last: BadgeSpot[] = []
  /** One range for every question: each that lives makes the page's own changes dearer. */
  readonly #probe: Range
  #next = 0
  #followsScroll = false

  constructor(marks: readonly Mark[], origin: Element) {
    this.#marks = marks
    this.#origin = origin
    this.#view = origin.ownerDocument.defaultView
    this.#probe = origin.ownerDocument.createRange()
  }

  /** Of the marks measured so far, in their order and by their ids; a mark that cannot be seen now has none. */
  get spots(): ReadonlyMap<string, BadgeSpot> {
    return this.#spots
  }

  /** Scrolling the window moves badges against their text (something is fixed or scrolls on its own). */
  get followsScroll(): boolean {
    return this.#followsScroll
  }

  /** The marks that are still to be measured. */
  get rest(): readonly Mark[] {
    return this.#marks.slice(this.#next)
  }

  /** Goes on until all are measured, `budget` milliseconds are over, or as many marks as a frame can take in; at least one mark. */
  step(budget: number): void {
    const view = this.#view
    if (!view) {
      this.#next = this.#marks.length
      return
    }
    const end = performance.now() + budget
    const last = this.#next + mostAtOnce
    const root = this.#origin.ownerDocument.documentElement
    const zero = zeroOf(this.#origin)
    const width = Math.max(root.getBoundingClientRect().right, root.clientWidth) - zero.left
    let mark = this.#marks[this.#next]
    while (mark) {
      const spot = this.#spotOf(mark, view, zero)
      if (spot) this.#add(mark.id, spreadBadge(spot, this.#last, width))
      this.#next += 1
      mark = this.#next < last && performance.now() < end ? this.#marks[this.#next] : undefined
    }
    this.#probe.setEnd(root, 0)
  }

  #add(id: string, spot: BadgeSpot): void {
    this.#spots.set(id, spot)
    this.#last.push(spot)
    if (this.#last.length > neighbours) this.#last.shift()
  }

  #spotOf(mark: Mark, view: Window, zero: ReturnType<typeof zeroOf>): BadgeSpot | null {
    const range = mark.content.at(-1)
    const element = range?.endContainer.parentElement
    const rect = range && lastCharacterRect(range, this.#probe)
    if (!element || !rect) return null
    const frame = frameOf(element, this.#frames, view)
    if (frame.fixed || frame.clip) this.#followsScroll = true
    if (!isWithin(rect, frame.clip, this.#frames, view)) return null
    const style = view.getComputedStyle(element)
    // Computed lengths leave out the page's zoom, rectangles have it.
    const zoom = element.currentCSSZoom || 1
    const fontSize = zoom * Number.parseFloat(style.fontSize) || rect.height
    const place = placeBadge({
      left: rect.left - zero.left,
      right: rect.right - zero.left,
      bottom: rect.bottom - zero.top,
      height: rect.height,
      fontSize,
      lineHeight: zoom * Number.parseFloat(style.lineHeight) || 1.2 * fontSize,
      rightToLeft: runsRightToLeft(range, style.direction === 'rtl'),
    })
    return { ...place, element, text: { x: (rect.left + rect.right) / 2 - zero.left, y: (rect.top + rect.bottom) / 2 - zero.top } }
  }
}

/** Letters of the scripts that run from right to left, and letters and digits of the others. https://www.unicode.org/reports/tr9/ */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const leftToRight = /[\p{L}\p{Nd}]/u

/** Whether a range's last character runs from right to left: as its letter does, or where it is none as the text `around`. */
function runsRightToLeft({ endContainer, endOffset }: Range, around: boolean): boolean {
  const last = endContainer.nodeValue?.charAt(endOffset - 1) ?? ''
  return rightToLeft.test(last) || (around && !leftToRight.test(last))
}

/** The box of a range's last character that is laid out; `null` where nothing of the range is. In viewport coordinates. */
function lastCharacterRect(range: Range, probe: Range): DOMRect | null {
  const { endContainer, endOffset } = range
  probe.setEnd(endContainer, endOffset)
  if (endOffset > 0) probe.setStart(endContainer, endOffset - 1)
  return lastRect(probe.getClientRects()) ?? lastRect(range.getClientRects())
}

function lastRect(rects: DOMRectList): DOMRect | null {
  for (let i = rects.length - 1; i >= 0; i--) {
    const rect = rects[i]
    if (rect && rect.height > 0 && rect.width > 0) return rect
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
