import type { AnalysedAttribution } from '@/lib/analysis'
import { type FindingCode, findingCodes, severityOf } from '@/lib/findings/finding'

import { analyzeRow } from './analyze-row'
import { sameDomain } from './evaluate-outlets'
import { f1, loose, type Measure, share, words } from './evaluate-words'

/** What somebody who read the page says of one attribution. */
export interface FindingLabel {
  readonly quote?: string
  readonly content?: string
  readonly contentParts?: readonly string[]
  /** Other spans of the same attribution; other findings that are right, too; other domains. */
  readonly also?: string | readonly string[]
  readonly alt?: string | readonly string[]
  readonly speaker?: string | null
  readonly channel?: { readonly domain?: string | null; readonly domainAlt?: string | readonly string[] } | null
  readonly finding: string | null
  /** Neither counted when hit nor when missed. */
  readonly optional?: boolean
}

/** A page with its labels. `headline`: whether one about its headline is expected, `null` where either answer is right. */
export interface LabelledPage {
  readonly html: string
  readonly url: string | null
  readonly items: readonly FindingLabel[]
  readonly headline: boolean | null
  /** Texts that no finding may touch, and texts that are not counted. */
  readonly not: readonly string[]
  readonly ignore: readonly string[]
}

interface Said {
  readonly attribution: AnalysedAttribution
  readonly quote: string
  label: FindingLabel | null
}

class Counts {
  gold = new Map<string, number>()
  right = new Map<string, number>()
  said = new Map<string, number>()
  correct = new Map<string, number>()
  readonly n = { labels: 0, detected: 0, fine: 0, leftAlone: 0, speakers: 0, speakersRight: 0, channels: 0, channelsRight: 0, touched: 0 }

  add(counts: Map<string, number>, finding: string): void {
    counts.set(finding, (counts.get(finding) ?? 0) + 1)
  }

  grave(counts: ReadonlyMap<string, number>): number {
    return findingCodes.filter(code => severityOf[code] !== 'low').reduce((total, code) => total + (counts.get(code) ?? 0), 0)
  }
}

/** Recall and precision of the findings of high and medium severity, what was left alone, speakers and channels. */
export function measureFindings(pages: readonly LabelledPage[]): Measure[] {
  const counts = new Counts()
  for (const page of pages) measurePage(page, counts)
  const recall = share(counts.grave(counts.right), counts.grave(counts.gold))
  const precision = share(counts.grave(counts.correct), counts.grave(counts.said))
  const { n } = counts
  return [
    ['detected', share(n.detected, n.labels)],
    ['grave findings recall', recall],
    ['grave findings precision', precision],
    ['grave findings F1', f1(precision, recall)],
    ['fine left alone', share(n.leftAlone, n.fine)],
    ['speaker right', share(n.speakersRight, n.speakers)],
    ['channel right', share(n.channelsRight, n.channels)],
    ['touched, must not be', n.touched],
  ]
}

function measurePage(page: LabelledPage, counts: Counts): void {
  const analysis = analyzeRow({ html: page.html, url: page.url })
  const text = analysis.article?.text ?? ''
  const said = analysis.attributions.map((attribution): Said => ({ attribution, quote: attribution.content.map(span => text.slice(span.start, span.end)).join(' '), label: null }))
  for (const label of page.items) measureLabel(label, said, counts)
  const headline = analysis.headline?.finding ?? null
  if (page.headline === true) {
    counts.add(counts.gold, 'headline-quote-missing')
    if (headline !== null) counts.add(counts.right, 'headline-quote-missing')
  }
  if (headline !== null && page.headline !== null) {
    counts.add(counts.said, headline)
    if (page.headline) counts.add(counts.correct, headline)
  }
  const ignored = (quote: string): boolean => page.ignore.some(other => loose(quote).includes(loose(other)) || loose(other).includes(loose(quote)))
  for (const { attribution, quote, label } of said) {
    if (attribution.finding === null || (label === null ? ignored(quote) : label.optional)) continue
    counts.add(counts.said, attribution.finding)
    if (label !== null && agrees(label, attribution.finding)) counts.add(counts.correct, attribution.finding)
  }
  counts.n.touched += page.not.filter(taboo => said.some(({ attribution, quote }) => attribution.finding !== null && loose(quote).includes(loose(taboo)))).length
}

function measureLabel(label: FindingLabel, said: readonly Said[], counts: Counts): void {
  const hit = bestMatch(label, said)
  if (hit !== null) hit.label = label
  if (label.optional) return
  const { n } = counts
  n.labels++
  if (hit !== null) n.detected++
  const finding = hit?.attribution.finding ?? null
  if (label.finding === null) {
    n.fine++
    if (finding === null || agrees(label, finding)) n.leftAlone++
  } else {
    counts.add(counts.gold, label.finding)
    if (hit !== null && agrees(label, finding)) counts.add(counts.right, label.finding)
  }
  if (hit === null) return
  if (label.speaker) {
    n.speakers++
    if (hit.attribution.speaker && words(hit.attribution.speaker).at(-1) === words(label.speaker).at(-1)) n.speakersRight++
  }
  if (label.channel?.domain) {
    n.channels++
    const domain = hit.attribution.channel?.domain
    if (domain && [label.channel.domain, ...[label.channel.domainAlt ?? []].flat()].some(other => sameDomain(domain, other))) n.channelsRight++
  }
}

/** The border between these two is soft: either is right. */
const unnamed: ReadonlySet<string> = new Set<FindingCode>(['anonymous-source', 'vague-source'])

function agrees(label: FindingLabel, finding: string | null): boolean {
  if (finding === label.finding) return true
  if (finding === null || label.finding === null) return finding !== null && [label.alt ?? []].flat().includes(finding)
  return [label.alt ?? []].flat().includes(finding) || (unnamed.has(finding) && unnamed.has(label.finding))
}

function bestMatch(label: FindingLabel, said: readonly Said[]): Said | null {
  const quote = label.quote ?? label.contentParts?.join(' ') ?? label.content ?? ''
  const variants = [quote, ...(label.contentParts ?? []), ...[label.also ?? []].flat()]
  let best = 0
  let hit: Said | null = null
  for (const candidate of said) {
    if (candidate.label !== null) continue
    const likeness = Math.max(...variants.map(variant => likenessOf(variant, candidate.quote)))
    const [a, b] = [words(quote).length, words(candidate.quote).length]
    const score = likeness && likeness + Math.min(1, a / Math.max(1, b), b / Math.max(1, a))
    if (score > best) [best, hit] = [score, candidate]
  }
  return hit
}

/** 1 where one contains the other, else the longest run of the shorter one's words in the longer one, from half of it on. */
function likenessOf(a: string, b: string): number {
  const [x, y] = [words(a).join(' '), words(b).join(' ')]
  if (x === '' || y === '') return 0
  if (x.includes(y) || y.includes(x)) return 1
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  const list = short.split(' ')
  let best = 0
  for (let i = 0; i < list.length; i++) {
    for (let j = list.length; j > i + best; j--) if (` ${long} `.includes(` ${list.slice(i, j).join(' ')} `)) best = j - i
  }
  return best / list.length >= 0.5 ? best / list.length : 0
}
