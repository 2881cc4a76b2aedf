import { element } from './element'
import { glyph } from './glyph'
import type { Note } from './note'
import { levelName, noteName } from './note-name'
import { severityStrokes } from './severity-strokes'

import type { BadgePlace } from '@/lib/marks/place-badge'
import { t } from '@/lib/platform/i18n'

/** How a badge looks now. */
export interface BadgeLook {
  readonly place: BadgePlace
  readonly open: boolean
  /** Something of the page lies over the text that it stands at. */
  readonly covered: boolean
}

/**
 * The sign at the end of a content: a button that opens the note's card. There may be hundreds, and they move while the page is
 * scrolled, so each writes what has changed and reads nothing.
 */
export class Badge {
  readonly element: HTMLElement
  #note: Note | null = null
  #style = ''
  #open: boolean | null = null
  #covered = false

  constructor(id: string, onPress: (id: string) => void) {
    this.element = element('button', { type: 'button', class: 'sc-badge', 'data-note': id, 'aria-haspopup': 'dialog' })
    this.element.addEventListener('click', () => onPress(id))
  }

  /** On whole pixels, which so small a sign needs to be sharp; no transform, each of which would be a layer of its own to paint. */
  draw(note: Note, { place: { x, y, size }, open, covered }: BadgeLook): void {
    const made = this.element
    if (note !== this.#note) {
      if (note.level !== this.#note?.level) made.replaceChildren(glyph(severityStrokes[note.level]))
      made.dataset['severity'] = note.level
      made.setAttribute('aria-label', t('card.badge', [levelName(note), noteName(note)]))
      this.#note = note
    }
    const style = `left: ${Math.round(x - size / 2)}px; top: ${Math.round(y - size / 2)}px; font-size: ${size}px`
    if (style !== this.#style) made.style.cssText = this.#style = style
    if (open !== this.#open) made.setAttribute('aria-expanded', String((this.#open = open)))
    if ((covered && !open) !== this.#covered) made.classList.toggle('sc-covered', (this.#covered = covered && !open))
  }
}
