import { severityStrokes } from './severity-strokes'

import type { Level } from '@/lib/marks/mark'

/**
 * The sign of a severity, so that colour never stands alone. Drawn in `currentColor`, one em wide, hidden from assistive
 * technology: the element around it says the severity in words.
 */
export function SeverityGlyph({ level }: { readonly level: Level }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={severityStrokes[level]} />
    </svg>
  )
}
