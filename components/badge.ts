import type { Note } from './note'
import { levelName, noteName } from './note-name'
import { strokes } from './severity-glyph'

import type { BadgePlace } from '@/lib/marks/place-badge'
import { t } from '@/lib/platform/i18n'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** Attributes of the sign on a badge, as `SeverityGlyph` has them. */
const glyph = { viewBox: '0 0 16 16', width: '1em', height: '1em', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' }

/** How a badge looks now. */
export interface BadgeLook {
  readonly place: BadgePlace
  readonly open: boolean
  /** Something of the page lies over the text that it stands at. */
  readonly covered: boolean
}

/**
 * The sign at the end of a content: a button that opens the note's card. An element of its own rather than a component, since there may
 * be hundreds, which are moved while the page is scrolled.
 */
export class Badge {
  readonly element: HTMLButtonElement
  readonly #path: SVGElement
  #note: Note | null = null
  #style = ''

  constructor(document: Document, id: string, onPress: (id: string) => void) {
    this.element = document.createElement('button')
    this.element.type = 'button'
    this.element.className = 'sc-badge'
    this.element.dataset['note'] = id
    this.element.setAttribute('aria-haspopup', 'dialog')
    this.element.addEventListener('click', () => onPress(id))
    const svg = document.createElementNS(svgNamespace, 'svg')
    for (const [name, value] of Object.entries(glyph)) svg.setAttribute(name, value)
    this.#path = document.createElementNS(svgNamespace, 'path')
    svg.append(this.#path)
    this.element.append(svg)
  }

  /** Writes what has changed, and reads nothing. On whole pixels, which so small a sign needs to be sharp. */
  draw(note: Note, { place: { x, y, size }, open, covered }: BadgeLook): void {
    const { element } = this
    if (note !== this.#note) {
      this.#note = note
      element.dataset['severity'] = note.level
      element.setAttribute('aria-label', t('card.badge', [levelName(note), noteName(note)]))
      this.#path.setAttribute('d', strokes[note.level])
    }
    const style = `translate: ${Math.round(x - size / 2)}px ${Math.round(y - size / 2)}px; font-size: ${size}px`
    if (style !== this.#style) element.style.cssText = this.#style = style
    if (element.getAttribute('aria-expanded') !== String(open)) element.setAttribute('aria-expanded', String(open))
    const look = covered && !open ? 'sc-badge sc-covered' : 'sc-badge'
    if (element.className !== look) element.className = look
  }
}
