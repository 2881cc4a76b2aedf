import type { Lead, Trace } from '@/lib/analysis'
import type { FindingCode } from '@/lib/findings/finding'
import type { Level } from '@/lib/marks/mark'

/** What a badge and its card tell about one attribution, or about the headline. Texts are as in the article, white space collapsed. */
export interface Note {
  /** The attribution's id, or `headline`. */
  readonly id: string
  /** What it is painted as: `fine` without a finding, or when dismissed. */
  readonly level: Level
  /** `null`: nothing was found. */
  readonly finding: FindingCode | null
  /** The reader said *Not an issue*. */
  readonly dismissed: boolean
  /** One sentence; `null` where there is no finding. */
  readonly why: string | null
  /** Who is said to have said it, as written; `null` where nobody is given. */
  readonly source: string | null
  /** Whom that stands for; `null` where unknown or the same as written. */
  readonly speaker: string | null
  /** Name of what it came through; `null` where nothing is named, or the source itself is that. */
  readonly channel: string | null
  readonly trace: readonly Trace[]
  readonly leads: readonly Lead[]
}
