import * as v from 'valibot'

import type { PageText } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

/** Longest body text accepted, in UTF-16 code units; every other list is bounded in proportion. */
export const maxTextLength = 2_000_000

const maxItems = 50_000
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxTextLength))
const short = v.nullable(v.pipe(v.string(), v.maxLength(10_000)))
const address = v.pipe(v.string(), v.maxLength(10_000), v.check(isWebAddress, 'not an http(s) address'))
const span = { start: offset, end: offset }

const blocks = v.pipe(
  v.array(v.object({ ...span, kind: v.picklist(['paragraph', 'quotation', 'item', 'heading']) })),
  v.maxLength(maxItems),
  v.check((all) => standInOrder(all), 'blocks overlap or are not in order'),
)
const links = v.pipe(v.array(v.object({ ...span, href: address })), v.maxLength(maxItems), v.check((all) => areSpans(all), 'a link ends before it starts'))
const embeds = v.pipe(v.array(v.object({ at: offset, href: address })), v.maxLength(maxItems))

/** What a content script may send as a `PageText`: everything a hostile page could make of it is refused. */
export const pageTextSchema = v.pipe(
  v.object({
    url: v.nullable(address),
    title: short,
    standfirst: short,
    byline: short,
    site: short,
    published: short,
    language: short,
    text: v.pipe(v.string(), v.maxLength(maxTextLength)),
    blocks,
    links,
    embeds,
    complete: v.boolean(),
  }),
  v.check((page) => liesWithin(page), 'an offset lies outside the text'),
)

function isWebAddress(href: string): boolean {
  try {
    return /^https?:$/.test(new URL(href).protocol)
  } catch {
    return false
  }
}

function areSpans(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => start <= end)
}

function standInOrder(spans: readonly Span[]): boolean {
  return areSpans(spans) && spans.every(({ start }, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= start)
}

function liesWithin({ text, blocks: all, links: linked, embeds: embedded }: PageText): boolean {
  return [...all, ...linked].every(({ end }) => end <= text.length) && embedded.every(({ at }) => at <= text.length)
}
