import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { AnalysedAttribution } from '@/lib/analysis'
import { isFrontPage, isListing, isSameSite } from '@/lib/findings/link-index'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { platformAt } from '@/lib/outlets/platforms'
import type { Link, PageText } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

import { analysePage } from './analyze-engine'
import { readRow } from './analyze-row'
import { readRows } from './evaluate-corpora'
import { type Measure, share } from './evaluate-words'

interface PageLabel {
  readonly file: string
  readonly url: string | null
  readonly article: boolean
}

/**
 * Is the link that a journalist gave for a citation the one that the matcher picks? Over every link to a known outlet beside a citation:
 * first as it stands among all links of the article; then with that link taken out, where nothing of the place may count as it;
 * then put back without its place, at the end of the article, where only its target tells.
 */
export function measureLinks(folder: string): Measure[] {
  const count = { own: 0, first: 0, gone: 0, moved: 0, linked: 0, mislinked: 0, wronged: 0 }
  for (const label of readRows<PageLabel>(join(folder, 'labels.jsonl'))) {
    const file = join(folder, label.file)
    if (!label.article || !existsSync(file)) continue
    const page = readRow({ html: readFileSync(file, 'utf8'), url: label.url })
    if (page && page.links.length > 0) measurePage(page, count)
  }
  return [
    ['links beside a citation', count.own],
    ['picked first', share(count.first, count.own)],
    ['not traced once taken out', share(count.gone, count.own)],
    ['picked without its place', share(count.moved, count.own)],
    ['of them called mislinked', share(count.wronged, count.own)],
    ['citations with any link', count.linked],
    ['called mislinked', share(count.mislinked, count.linked)],
  ]
}

type Count = Record<'own' | 'first' | 'gone' | 'moved' | 'linked' | 'mislinked' | 'wronged', number>

function measurePage(page: PageText, count: Count): void {
  const { attributions } = analysePage(page)
  const cited = attributions.filter(({ channel }) => channel?.kind === 'outlet')
  for (const attribution of cited) {
    if (!page.links.some((link) => isBeside(page, link, attribution))) continue
    count.linked++
    if (attribution.finding !== 'mislinked-report') continue
    count.mislinked++
    if (page.links.some((link) => isReport(page, link) && isBeside(page, link, attribution) && isOfChannel(link, attribution))) count.wronged++
    show(`${page.url}: ${attribution.why}`)
  }
  const links = page.links.filter((link) => isReport(page, link) && cited.some((attribution) => isBeside(page, link, attribution) && isOfChannel(link, attribution)))
  for (const link of links) {
    const mine = cited.filter((attribution) => isBeside(page, link, attribution) && isOfChannel(link, attribution))
    const picks = (given: readonly AnalysedAttribution[]) => given.some((one) => mine.some(({ cue, content }) => sameSpans(one.cue, cue) && sameSpans(one.content, content)) && one.trace[0]?.href === link.href)
    count.own++
    if (picks(attributions)) count.first++
    else show(`${page.url}: ${page.text.slice(link.start, link.end)} → ${link.href}, picked ${mine.map((one) => one.trace.map(({ href }) => href).join(' ')).join(' | ')}`)
    const others = page.links.filter((other) => other.href !== link.href)
    const without = analysePage({ ...page, links: others }).attributions
    if (!picks(without)) count.gone++
    const alone = others.filter((other) => !mine.some((attribution) => isOfChannel(other, attribution)))
    const end = page.text.length
    if (picks(analysePage({ ...page, links: [...alone, { href: link.href, start: end, end }] }).attributions)) count.moved++
  }
}

/** With LINKS=print in the environment: what was not picked, and every link that is called wrong, to be read by a person. */
function show(line: string): void {
  if (process.env['LINKS'] === 'print') process.stderr.write(`${line}\n`)
}

/** A page of a known outlet that is not the article's own: no front page, list or post. */
function isReport(page: PageText, link: Link): boolean {
  const outlet = knownOutlets.at(link.href)
  return outlet !== null && !isSameSite(link.href, page.url) && !isFrontPage(link.href) && !isListing(link.href) && platformAt(link.href) === null
}

function isOfChannel(link: Link, { channel }: AnalysedAttribution): boolean {
  const outlet = knownOutlets.at(link.href)
  return outlet !== null && channel !== null && knownOutlets.named(channel.name)?.domain === outlet.domain
}

/** Between the sentence ends around the attribution, told without our sentence splitter: no full stop and space lies between. */
function isBeside(page: PageText, link: Link, { source, cue, content }: AnalysedAttribution): boolean {
  return [...source, ...cue, ...content].some((span) => {
    const [from, to] = [Math.min(span.end, link.end), Math.max(span.start, link.start)]
    return from >= to || !/[.!?]["”’)]?\s|\n/u.test(page.text.slice(from, to))
  })
}

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(({ start, end }, i) => start === other[i]?.start && end === other[i]?.end)
}
