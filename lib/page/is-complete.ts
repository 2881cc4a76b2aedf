import type { Scan } from './scan'

/** Body text of this length is taken as whole although the page is declared as not free to read. */
const wholeLength = 2_500

/** Whether the body text is all of the article, as far as the page shows: no paywall in it, not cut off in mid-sentence. */
export function isComplete(scan: Scan, text: string, restricted: boolean): boolean {
  if (restricted && text.length < wholeLength) return false
  if (/(?:\u2026|\.\.\.|\[\u2026\])$/.test(text)) return false
  return !scan.frames.some(frame => frame.isWall && !frame.hidden)
}
