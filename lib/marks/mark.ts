/** How grave a mark is; `fine` stands for an attribution without a finding, or with one that the reader dismissed. */
export type Level = 'high' | 'medium' | 'low' | 'fine'

/** Levels, gravest first. */
export const levels = ['high', 'medium', 'low', 'fine'] as const satisfies readonly Level[]

/** One place of the page to be painted. */
export interface Mark {
  /** The attribution's id, or `headline`. */
  readonly id: string
  readonly level: Level
  /** What is attributed, in reading order; never empty. The badge stands at the end of the last one. */
  readonly content: readonly Range[]
  /** Who is said to have said it; `[]` where nobody is. Painted while the mark's card is open. */
  readonly source: readonly Range[]
}
