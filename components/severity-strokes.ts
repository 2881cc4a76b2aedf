import type { Level } from '@/lib/marks/mark'

/** The sign of each level, so that colour never stands alone: an SVG path of strokes in a box of 16 by 16. */
export const severityStrokes: Readonly<Record<Level, string>> = {
  high: 'M8 3.6v5.2M8 12.3v.1', // exclamation mark
  medium: 'M5.6 6a2.4 2.4 0 1 1 3.5 2.1C8.3 8.6 8 9 8 9.7M8 12.4v.1', // question mark
  low: 'M8 7.4v5M8 3.7v.1', // letter i
  fine: 'M4.2 8.3l2.7 2.8 5-6', // check mark
}
