import type { TextPositionSelector, TextQuoteSelector } from './selector'
import type { Span } from './span'

/** Occurrences looked at: a text that repeats the words more often than this is searched no further. */
const maxOccurrences = 1000

/** Words shorter than this are anybody's: they are found again only where something of their surroundings is left. */
const distinctive = 24
/** How many characters of surroundings must agree then. */
const minAgreement = 4

/**
 * The described span in `text`, which may have changed since. Its words must be there exactly; of several places the one with
 * the best agreeing surroundings is taken, then the nearest to the old place. `null`: orphaned — the words are gone, or they
 * are few and stand among others now, or several times and nothing tells which was meant. A lookalike is never returned.
 */
export function findSelector(text: string, [quote, position]: readonly [TextQuoteSelector, TextPositionSelector]): Span | null {
  const { exact } = quote
  if (exact === '') return null
  const unmoved = text.startsWith(exact, position.start) && agreement(text, position.start, quote) === quote.prefix.length + quote.suffix.length
  if (unmoved) return { start: position.start, end: position.start + exact.length }
  const places = occurrences(text, exact)
  const best = places
    .map((start) => ({ start, agreement: agreement(text, start, quote), distance: Math.abs(start - position.start) }))
    .sort((a, b) => b.agreement - a.agreement || a.distance - b.distance)
  const [first, second] = best
  if (!first || (second && isTie(first, second))) return null
  const wanted = exact.length < distinctive ? Math.min(minAgreement, quote.prefix.length + quote.suffix.length) : 0
  if (first.agreement < wanted) return null
  return { start: first.start, end: first.start + exact.length }
}

function occurrences(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < maxOccurrences; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** How many characters next to the words still agree with the description, counted outwards on both sides. */
function agreement(text: string, start: number, { exact, prefix, suffix }: TextQuoteSelector): number {
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && start > before && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}

function isTie(a: { agreement: number; distance: number }, b: { agreement: number; distance: number }): boolean {
  return a.agreement === b.agreement && (a.agreement === 0 || a.distance === b.distance)
}
