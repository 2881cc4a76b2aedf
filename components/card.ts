import { cardFacts } from './card-facts'
import { cardLeads } from './card-leads'
import { element } from './element'
import { glyph } from './glyph'
import type { Note } from './note'
import { levelName, noteName } from './note-name'
import { severityStrokes } from './severity-strokes'

import type { Step } from '@/lib/messages/protocol'
import { t } from '@/lib/platform/i18n'

/** Where a card stands among those that can be paged through: 1 … `of`. */
export interface CardPosition {
  readonly at: number
  readonly of: number
}

export interface CardActions {
  readonly onClose: () => void
  /** The next (1) or the previous (-1) note. */
  readonly onStep: (step: Step) => void
  readonly onDismiss: (dismissed: boolean) => void
}

/** What a card says. */
export interface CardProps {
  readonly note: Note
  readonly position: CardPosition
  /** The last *Not an issue* or its undo could not be kept. */
  readonly failed: boolean
}

/**
 * Everything about one note, beside its badge. Keys and the pointer around it are the overlay's. What can change while it is open is
 * written into the elements that are there, so that the focus stays and assistive technology hears of it.
 */
export class Card {
  readonly element: HTMLElement
  readonly #actions: CardActions
  readonly #chip = element('span', { class: 'sc-chip' })
  readonly #body = element('div')
  readonly #failed = element('p', { class: 'sc-failed', role: 'alert' })
  readonly #said = element('output')
  readonly #dismiss: HTMLElement
  readonly #dismissal: HTMLElement
  readonly #position = element('span', { class: 'sc-position' })
  readonly #pager: HTMLElement
  #shown: CardProps | null = null

  constructor(props: CardProps, actions: CardActions) {
    this.#actions = actions
    const { onClose, onStep } = actions
    this.#dismiss = button({ class: 'sc-button', 'data-action': 'dismiss' }, '', () => this.#setDismissed())
    this.#dismissal = element('div', { class: 'sc-dismissal' }, this.#said, this.#dismiss)
    this.#pager = element(
      'fieldset',
      { class: 'sc-pager', 'aria-label': t('card.pager') },
      button({ class: 'sc-icon-button', 'data-action': 'previous', 'aria-label': t('card.previous') }, glyph('M10 3L5 8l5 5', 1.6), () => onStep(-1)),
      this.#position,
      button({ class: 'sc-icon-button', 'data-action': 'next', 'aria-label': t('card.next') }, glyph('M6 3l5 5-5 5', 1.6), () => onStep(1)),
    )
    const close = button({ class: 'sc-icon-button', 'aria-label': t('card.close') }, glyph('M3.5 3.5l9 9m0-9l-9 9', 1.6), onClose)
    this.element = element(
      'dialog',
      { open: '', class: 'sc-card', 'aria-labelledby': 'sc-card-title', tabindex: '-1', 'data-note': props.note.id },
      element('div', { class: 'sc-card-top' }, this.#chip, close),
      this.#body,
      this.#failed,
      element('div', { class: 'sc-card-foot' }, this.#dismissal, this.#pager),
    )
    this.update(props)
  }

  /** Id of its note. */
  get id(): string | null {
    return this.#shown?.note.id ?? null
  }

  /** Says this of the same note. */
  update(props: CardProps): void {
    const { note, position, failed } = props
    const before = this.#shown?.note
    this.#shown = props
    if (before?.level !== note.level || before.dismissed !== note.dismissed) {
      this.element.dataset['severity'] = note.level
      this.#chip.replaceChildren(glyph(severityStrokes[note.level]), levelName(note))
    }
    if (before?.why !== note.why || before.leads !== note.leads || before.trace !== note.trace) this.#fill(note)
    say(this.#failed, failed ? t('card.notKept') : '')
    this.#dismissal.hidden = note.finding === null
    say(this.#said, note.dismissed ? t('card.dismissed') : '')
    say(this.#dismiss, t(note.dismissed ? 'card.undo' : 'card.dismiss'))
    this.#pager.hidden = position.of <= 1
    say(this.#position, t('card.position', [String(position.at), String(position.of)]))
  }

  #fill(note: Note): void {
    const why = note.why ? element('p', { class: 'sc-why', id: 'sc-card-why', dir: 'auto' }, note.why) : null
    if (why) this.element.setAttribute('aria-describedby', 'sc-card-why')
    const parts = [element('h2', { class: 'sc-card-title', id: 'sc-card-title' }, noteName(note)), why, cardFacts(note), cardLeads(note.leads)]
    this.#body.replaceChildren(...parts.filter((part) => part !== null))
  }

  #setDismissed(): void {
    this.#actions.onDismiss(!this.#shown?.note.dismissed)
  }
}

function say(where: HTMLElement, text: string): void {
  if (where.textContent !== text) where.textContent = text
}

function button(attributes: Readonly<Record<string, string>>, content: Element | string, onPress: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, content)
  made.addEventListener('click', onPress)
  return made
}
