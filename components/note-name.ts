import { findingName } from './finding-name'
import type { Note } from './note'

import { t } from '@/lib/platform/i18n'

/** What a note is called: its finding, or how far the source is given. */
export function noteName(note: Note): string {
  if (note.finding) return findingName(note.finding)
  if (note.trace.length > 0) return t('card.linked')
  return note.source || note.speaker ? t('card.named') : t('card.noSource')
}

/** What a note's level is called; a dismissed finding is not called fine. */
export function levelName(note: Note): string {
  return note.dismissed ? t('card.setAside') : t(`severity.${note.level}`)
}
