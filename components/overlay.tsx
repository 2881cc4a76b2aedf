import { Badge } from './badge'
import { Card, type CardActions } from './card'
import type { Note } from './note'

import type { BadgePlace } from '@/lib/marks/place-badge'
import { t } from '@/lib/platform/i18n'

interface OverlayProps {
  /** The notes to be shown, in reading order. */
  readonly notes: readonly Note[]
  /** By the note's id; a note without a place is not to be seen now. */
  readonly places: ReadonlyMap<string, BadgePlace>
  /** Ids of the notes whose badges something of the page covers. */
  readonly covered: ReadonlySet<string>
  /** Id of the note whose card is open, or `null`. */
  readonly open: string | null
  readonly failed: boolean
  readonly cardRef: (element: HTMLElement | null) => void
  readonly onPress: (id: string) => void
  readonly actions: CardActions
}

/** All badges in reading order, and the one open card right behind its badge, so that Tab leads from one into the other. */
export function Overlay({ notes, places, covered, open, failed, cardRef, onPress, actions }: OverlayProps) {
  const seen = notes.filter(({ id }) => places.has(id))
  if (seen.length === 0) return null
  return (
    <section lang={t('popup.language')} dir={t('popup.direction') === 'rtl' ? 'rtl' : 'ltr'} aria-label={t('card.region', seen.length)}>
      <ul class="sc-badges">
        {seen.map((note, index) => {
          const place = places.get(note.id)
          return (
            <li key={note.id}>
              {place && (!note.dismissed || note.id !== open) && (
                <Badge note={note} place={place} open={note.id === open} covered={covered.has(note.id)} onPress={() => onPress(note.id)} />
              )}
              {note.id === open && (
                <Card note={note} position={{ at: index + 1, of: seen.length }} failed={failed} cardRef={cardRef} {...actions} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
