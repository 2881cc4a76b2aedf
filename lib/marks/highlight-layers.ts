import { levels, type Level, type Mark } from './mark'

/** What is painted apart from each other: contents by level; above them, content and source of the one mark that is open. */
export type Layer = Level | 'open' | 'source'

/** Each layer with its ranges, the lowest first. */
export type PaintedLayers = ReadonlyMap<Layer, readonly Range[]>

/** From the lowest to the highest. */
export const layers = [...levels.toReversed(), 'open', 'source'] as const satisfies readonly Layer[]

/** Names of our highlights in the page's registry. */
export const nameOf: Readonly<Record<Layer, string>> = {
  fine: 'source-context-fine',
  low: 'source-context-low',
  medium: 'source-context-medium',
  high: 'source-context-high',
  open: 'source-context-open',
  source: 'source-context-source',
}

/** The ranges of these marks, and of the one that is open, by layer. */
export function layersOf(marks: readonly Mark[], open: Mark | null): PaintedLayers {
  const painted = new Map<Layer, readonly Range[]>(layers.map((layer) => [layer, marks.flatMap(({ level, content }) => (level === layer ? content : []))]))
  return painted.set('open', open?.content ?? []).set('source', open?.source ?? [])
}
