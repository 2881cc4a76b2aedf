import type { Mark } from './mark'

/**
 * Brings the end of a mark's content, where its badge stands, into view; in inner scrollers too. At once, since the page's smooth
 * scrolling would leave a card behind. `false` where the content is not laid out (gone or folded away).
 */
export function scrollToMark(mark: Mark): boolean {
  const range = mark.content.at(-1)
  const element = range?.endContainer.parentElement
  if (!range || !element || range.getClientRects().length === 0) return false
  const view = element.ownerDocument.defaultView
  if (!view) return false
  if (inView(range, view)) return true
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const end = range.getBoundingClientRect().bottom
  // A paragraph taller than the window: its middle is in view, its end is not.
  if (!inView(range, view)) view.scrollBy({ top: end - view.innerHeight / 2, behavior: 'instant' })
  return true
}

function inView(range: Range, view: Window): boolean {
  const { bottom } = range.getBoundingClientRect()
  return bottom > 80 && bottom < view.innerHeight - 80
}
