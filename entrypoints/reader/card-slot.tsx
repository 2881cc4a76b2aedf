import { render } from 'preact'

import { Card, type CardProps } from '@/components/card'
import type { BadgePlace } from '@/lib/marks/place-badge'
import { placeCard } from '@/lib/marks/place-card'

/** Where the one open card is drawn. */
export class CardSlot {
  readonly element: HTMLElement
  #card: HTMLElement | null = null

  constructor(document: Document) {
    this.element = document.createElement('div')
  }

  /** The open card, or `null`. */
  get card(): HTMLElement | null {
    return this.#card
  }

  /** Draws the card of a note, or none. */
  draw(props: Omit<CardProps, 'cardRef'> | null): void {
    if (props || this.#card) render(props && <Card key={props.note.id} {...props} cardRef={(element) => (this.#card = element)} />, this.element)
  }

  /** Puts the card beside its badge, whose place counts from `origin`, in viewport coordinates; reads layout. */
  settle(origin: DOMRect, place: BadgePlace): void {
    const view = this.element.ownerDocument.defaultView
    if (!this.#card || !view) return
    const { style } = this.#card
    const { left, top } = origin
    const anchor = { x: left + place.x, top: top + place.y - place.size / 2, bottom: top + place.lineBottom }
    style.maxHeight = 'none'
    const room = { width: view.document.documentElement.clientWidth, height: view.innerHeight }
    const spot = placeCard(anchor, { width: this.#card.offsetWidth, height: this.#card.offsetHeight }, room)
    style.maxHeight = `${spot.maxHeight}px`
    style.left = `${spot.left - left}px`
    style.top = `${spot.top - top}px`
  }
}
