import { Card, type CardActions, type CardProps } from '@/components/card'
import type { BadgePlace } from '@/lib/marks/place-badge'
import { placeCard } from '@/lib/marks/place-card'

/** Holds the one open card. */
export class CardSlot {
  readonly #actions: CardActions
  #card: Card | null = null

  constructor(actions: CardActions) {
    this.#actions = actions
  }

  /** The open card, or `null`. */
  get card(): HTMLElement | null {
    return this.#card?.element ?? null
  }

  /** Makes the card of a note, or says what is new in it; `null`: none is open. */
  draw(props: CardProps | null): void {
    if (props && this.#card?.id === props.note.id) this.#card.update(props)
    else this.#card = props && new Card(props, this.#actions)
  }

  /** Puts the card beside its badge, whose place counts from `origin`, in viewport coordinates; reads layout. */
  settle(origin: DOMRect, place: BadgePlace): void {
    const card = this.#card?.element
    const view = card?.ownerDocument.defaultView
    if (!card || !view) return
    const { left, top } = origin
    const anchor = { x: left + place.x, top: top + place.y - place.size / 2, bottom: top + place.lineBottom }
    card.style.maxHeight = 'none'
    const room = { width: view.document.documentElement.clientWidth, height: view.innerHeight }
    const spot = placeCard(anchor, { width: card.offsetWidth, height: card.offsetHeight }, room)
    card.style.maxHeight = `${spot.maxHeight}px`
    card.style.left = `${spot.left - left}px`
    card.style.top = `${spot.top - top}px`
  }
}
