import { CardFacts } from './card-facts'
import { CardLeads } from './card-leads'
import { Icon } from './icon'
import type { Note } from './note'
import { levelName, noteName } from './note-name'
import { SeverityGlyph } from './severity-glyph'

import { t } from '@/lib/platform/i18n'

/** Where a card stands among those that can be paged through: 1 … `of`. */
export interface CardPosition {
  readonly at: number
  readonly of: number
}

export interface CardActions {
  readonly onClose: () => void
  /** The next (1) or the previous (-1) note. */
  readonly onStep: (step: 1 | -1) => void
  readonly onDismiss: (dismissed: boolean) => void
}

export interface CardProps extends CardActions {
  readonly note: Note
  readonly position: CardPosition
  /** The last *Not an issue* or its undo could not be kept. */
  readonly failed: boolean
  readonly cardRef: (element: HTMLElement | null) => void
}

/** Everything about one note, beside its badge. Keys and the pointer around it are the overlay's. */
export function Card({ note, position, failed, cardRef, onClose, onStep, onDismiss }: CardProps) {
  return (
    <dialog
      open
      class="sc-card"
      aria-labelledby="sc-card-title"
      aria-describedby={note.why ? 'sc-card-why' : undefined}
      tabIndex={-1}
      data-severity={note.level}
      data-note={note.id}
      ref={cardRef}
    >
      <div class="sc-card-top">
        <span class="sc-chip">
          <SeverityGlyph level={note.level} />
          {levelName(note)}
        </span>
        <button type="button" class="sc-icon-button" aria-label={t('card.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <h2 class="sc-card-title" id="sc-card-title">
        {noteName(note)}
      </h2>
      {note.why && (
        <p class="sc-why" id="sc-card-why" dir="auto">
          {note.why}
        </p>
      )}
      <CardFacts note={note} />
      <CardLeads leads={note.leads} />
      {failed && (
        <p class="sc-failed" role="alert">
          {t('card.notKept')}
        </p>
      )}
      <div class="sc-card-foot">
        <Dismissal note={note} onDismiss={onDismiss} />
        {position.of > 1 && <Pager position={position} onStep={onStep} />}
      </div>
    </dialog>
  )
}

function Dismissal({ note, onDismiss }: { readonly note: Note; readonly onDismiss: (dismissed: boolean) => void }) {
  if (!note.finding) return null
  return (
    <div class="sc-dismissal">
      <output>{note.dismissed ? t('card.dismissed') : ''}</output>
      <button type="button" class="sc-button" data-action="dismiss" onClick={() => onDismiss(!note.dismissed)}>
        {note.dismissed ? t('card.undo') : t('card.dismiss')}
      </button>
    </div>
  )
}

function Pager({ position, onStep }: { readonly position: CardPosition; readonly onStep: (step: 1 | -1) => void }) {
  return (
    <fieldset class="sc-pager" aria-label={t('card.pager')}>
      <button type="button" class="sc-icon-button" data-action="previous" aria-label={t('card.previous')} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <span class="sc-position">{t('card.position', [String(position.at), String(position.of)])}</span>
      <button type="button" class="sc-icon-button" data-action="next" aria-label={t('card.next')} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
    </fieldset>
  )
}
