import type { OutletMention } from '@/lib/outlets/outlet-directory'
import { firstIndex } from '@/lib/text/first-index'
import type { Span } from '@/lib/text/span'

/** First of the mentions (in order, without overlap) that ends at `offset` or later; its index. */
function firstEndingFrom(outlets: readonly OutletMention[], offset: number): number {
  return firstIndex(outlets.length, (i) => (outlets[i]?.end ?? 0) >= offset)
}

/**
 * The outlet that a name of the article stands for: the outlet's name covers it, or is the end of it and more than a word
 * (`the Ashville Daily Record`). Bodies that publish figures are no outlets here.
 */
export function outletOfName(outlets: readonly OutletMention[], name: Span): OutletMention | null {
  const found = outlets[firstEndingFrom(outlets, name.end)]
  if (found === undefined || found.start >= name.end || found.outlet.kind === 'body') return null
  if (found.start <= name.start) return found
  return found.end === name.end && found.outlet.name.includes(' ') && !found.outlet.ordinary ? found : null
}

/** The outlet named last before `offset`, for `the newspaper`. */
export function outletBefore(outlets: readonly OutletMention[], offset: number): OutletMention | null {
  for (let i = firstEndingFrom(outlets, offset); i >= 0; i--) {
    const outlet = outlets[i]
    if (outlet !== undefined && outlet.end <= offset && outlet.outlet.kind !== 'body') return outlet
  }
  return null
}
