import { levels, type Level, type Mark } from './mark'

/** Names of our highlights in the page's registry; `highlights.css` styles them. */
const names: Readonly<Record<Level | 'open' | 'source', string>> = {
  fine: 'source-context-fine',
  low: 'source-context-low',
  medium: 'source-context-medium',
  high: 'source-context-high',
  open: 'source-context-open',
  source: 'source-context-source',
}

/**
 * Paints contents by level, and content and source of the mark `open` more strongly. Replaces what was painted before;
 * touches no node. Where the browser has no custom highlights, nothing is painted.
 */
export function paintHighlights(marks: readonly Mark[], open: Mark | null): void {
  if (!('highlights' in CSS)) return
  levels.forEach((level, gravity) => {
    put(
      names[level],
      marks.filter((mark) => mark.level === level).flatMap((mark) => mark.content),
      levels.length - gravity,
    )
  })
  put(names.open, open?.content ?? [], levels.length + 1)
  put(names.source, open?.source ?? [], levels.length + 2)
}

/** Takes all our highlights off the page. */
export function clearHighlights(): void {
  if (!('highlights' in CSS)) return
  for (const name of Object.values(names)) CSS.highlights.delete(name)
}

function put(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}
