import type { Note } from './note'
import { levelName, noteName } from './note-name'
import { SeverityGlyph } from './severity-glyph'

import type { BadgePlace } from '@/lib/marks/place-badge'
import { t } from '@/lib/platform/i18n'

interface BadgeProps {
  readonly note: Note
  readonly place: BadgePlace
  readonly open: boolean
  /** Something of the page lies over the text that it stands at. */
  readonly covered: boolean
  readonly onPress: () => void
}

/** The sign at the end of a content: a button that opens the note's card. On whole pixels, which so small a sign needs to be sharp. */
export function Badge({ note, place, open, covered, onPress }: BadgeProps) {
  const { x, y, size } = place
  return (
    <button
      type="button"
      class={covered && !open ? 'sc-badge sc-covered' : 'sc-badge'}
      data-note={note.id}
      data-severity={note.level}
      style={{ left: `${Math.round(x - size / 2)}px`, top: `${Math.round(y - size / 2)}px`, width: `${size}px`, height: `${size}px`, fontSize: `${size - 2}px` }}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={t('card.badge', [levelName(note), noteName(note)])}
      onClick={onPress}
    >
      <SeverityGlyph level={note.level} />
    </button>
  )
}
