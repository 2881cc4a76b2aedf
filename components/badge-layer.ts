import { Badge } from './badge'
import { element } from './element'
import type { Note } from './note'

import type { BadgePlace } from '@/lib/marks/place-badge'
import { t } from '@/lib/platform/i18n'

/** What is to be seen. */
export interface BadgeLayerProps {
  /** The notes to be shown, in reading order. */
  readonly notes: readonly Note[]
  /** By the note's id; a note without a place is not to be seen now. */
  readonly places: ReadonlyMap<string, BadgePlace>
  /** Ids of the notes whose badges something of the page covers. */
  readonly covered: ReadonlySet<string>
  /** Id of the note whose card is open, or `null`. */
  readonly open: string | null
}

/** All badges in reading order; what belongs to the open one follows it, so that Tab leads from one into the other. */
export class BadgeLayer {
  readonly element: HTMLElement
  readonly #onPress: (id: string) => void
  readonly #badges = new Map<string, Badge>()

  constructor(onPress: (id: string) => void) {
    this.#onPress = onPress
    this.element = element('section', { class: 'sc-badges', lang: t('popup.language'), dir: t('popup.direction') === 'rtl' ? 'rtl' : 'ltr' })
  }

  /** `card`: what stands behind the badge of `open`; `null` without one. Moves no element that is in its place. */
  draw({ notes, places, covered, open }: BadgeLayerProps, card: HTMLElement | null): void {
    const seen = notes.filter(({ id }) => places.has(id))
    const wanted: HTMLElement[] = []
    for (const note of seen) {
      const { id, dismissed } = note
      const place = places.get(id)
      // What was just set aside keeps its card, without a badge.
      if (place && (!dismissed || id !== open)) wanted.push(this.#badge(note, { place, open: id === open, covered: covered.has(id) }))
      if (id === open && card) wanted.push(card)
    }
    this.#arrange(wanted)
    this.element.hidden = seen.length === 0
    const name = t('card.region', seen.length)
    if (this.element.getAttribute('aria-label') !== name) this.element.setAttribute('aria-label', name)
  }

  /** Puts the keyboard's focus on a badge. */
  focus(id: string): void {
    this.#badges.get(id)?.element.focus({ preventScroll: true })
  }

  #badge(note: Note, look: Parameters<Badge['draw']>[1]): HTMLElement {
    const badge = this.#badges.get(note.id) ?? new Badge(note.id, this.#onPress)
    this.#badges.set(note.id, badge)
    badge.draw(note, look)
    return badge.element
  }

  #arrange(wanted: readonly HTMLElement[]): void {
    const kept = new Set<Element>(wanted)
    for (const child of Array.from(this.element.children)) if (!kept.has(child)) child.remove()
    for (const [id, badge] of this.#badges) if (!kept.has(badge.element)) this.#badges.delete(id)
    let next = this.element.firstElementChild
    for (const one of wanted) {
      if (one === next) next = next.nextElementSibling
      else this.element.insertBefore(one, next)
    }
  }
}
