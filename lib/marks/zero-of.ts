/**
 * Where places count from, in viewport coordinates: the top left corner of `origin`; while that is not in the page, the page's own,
 * where it will stand unless the page moves its root element. Reads layout.
 */
export function zeroOf(origin: Element): { readonly left: number; readonly top: number } {
  if (origin.isConnected) return origin.getBoundingClientRect()
  const view = origin.ownerDocument.defaultView
  return { left: -(view?.scrollX ?? 0), top: -(view?.scrollY ?? 0) }
}
