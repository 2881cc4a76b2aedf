import type { TokenRange } from '@/lib/text/annotated-text'

import { isAny, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

/** A phrase before the subject has its comma within so many tokens. */
const longestOpener = 12

/** Whether a sentence begins with a clause or phrase before its subject (`After Roe left, …`, `Speaking to Roe, …`, `At a fair with Roe, …`). */
export function hasOpener(r: PeopleReading, { from, to }: TokenRange): boolean {
  const opener = r.doc.tokens[from]?.norm ?? ''
  const wordClass = r.pack.classOf(opener, false)
  if (r.pack.clausal.has(opener) || wordClass === 'subordinator') return true
  if (wordClass !== 'gerund' && wordClass !== 'past' && !isAny(r, from, lists.preposition)) return false
  for (let i = from + 1; i < to && i < from + longestOpener; i++) if (r.doc.tokens[i]?.norm === ',') return true
  return false
}
