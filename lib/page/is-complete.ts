import type { Scan } from './scan'

/** Names of what a paywall puts in the place of the rest of an article. */
const wall = /(?:^|[^a-z])(?:pay-?wall|reg-?wall|meter(?:ed)?-?wall|subscriber-?only|subscribers-only|subscription-?(?:wall|required|prompt)|premium-?(?:wall|content-?lock)|locked-?content|content-?gate|article-?gate|paid-?content-?(?:teaser|lock)|tp-modal|piano-(?:container|inline|offer)|read-?more-?fold|truncated)(?:$|[^a-z])/

/** Body text of this length is taken as whole although the page is declared as not free to read. */
const wholeLength = 2_500

/** Whether the body text is all of the article, as far as the page shows: no paywall in it, not cut off in mid-sentence. */
export function isComplete(scan: Scan, text: string, restricted: boolean): boolean {
  if (restricted && text.length < wholeLength) return false
  if (/(?:\u2026|\.\.\.|\[\u2026\])$/.test(text)) return false
  return !scan.frames.some(frame => frame.name !== '' && !frame.hidden && wall.test(frame.name))
}
