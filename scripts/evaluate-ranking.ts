import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { packFor } from '@/lib/language/packs'
import { type Citation, citationFrom } from '@/lib/leads/citation'
import { plainWords } from '@/lib/leads/plain-words'
import { type Candidate, rankCandidates } from '@/lib/leads/rank'
import { stem, wordsOf } from '@/lib/leads/telling-words'
import { readPage } from '@/lib/page/read-page'

import { readRows } from './evaluate-corpora'
import { type Measure, share } from './evaluate-words'
import { parseHtmlDocument } from './html-document'
import { throughSitemap } from './sitemap-candidates'

interface Hidden {
  readonly candidate: Candidate & { readonly text: string }
  /** What somebody else wrote of the article, its editors: against its text, against its title. `null` where they copied it or say too little. */
  readonly ofText: Citation | null
  readonly ofTitle: Citation | null
}

/** Every date is the same: in a real search the outlet's reports of those days are the candidates, and a date tells them not apart. */
const day = '2026-01-15'
/** When the articles of a sitemap were published: two days of them, by Google's rule. The citing articles are of the second. */
const timesOfSitemap = ['2026-01-14T07:30:00Z', '2026-01-15T00:10:00+09:00', '2026-01-15']
/** So many words in a row were copied and not written anew. */
const copied = { text: 7, title: 5 }
const wordsAtLeast = 12
/** Names and numbers that a citation has at least: a teaser ("What nobody tells you") cites nothing. */
const tellingAtLeast = 3
/** The beginning of a report that who cites it tells as well; words. */
const told = 60

/**
 * Hide-and-seek over the articles of a folder of pages, all taken as one outlet's of one day. What its editors wrote above an article or
 * as its description is the citation; the candidates are the bodies and titles of all, or the titles alone as a sitemap has them (the
 * beginning of the report is then told beside the citation). Found again: is it the first? Taken out: is another one called *the report*?
 * The titles go through news sitemaps, too: written in their format, plain, packed and in parts, and read by the code that reads them.
 */
export async function measureRanking(folder: string): Promise<Measure[]> {
  const hidden = readRows<{ file: string; url: string | null; article: boolean }>(join(folder, 'labels.jsonl')).flatMap(({ file, url, article }) => {
    const place = join(folder, file)
    return article && existsSync(place) ? hide(readFileSync(place, 'utf8'), url) : []
  })
  const citations = hidden.map(({ ofTitle }) => ofTitle)
  const titles = hidden.map(({ candidate: { url, title, published } }) => ({ url, title, published }))
  const dated = titles.map((title, at) => ({ ...title, published: timesOfSitemap[at % timesOfSitemap.length] ?? null }))
  const plain = await throughSitemap(dated, 'plain')
  // What packing and parts could change is what is read, and so the ranking is the same where that is.
  for (const form of ['gzip', 'index'] as const) if (JSON.stringify(await throughSitemap(dated, form)) !== JSON.stringify(plain)) throw new Error(`a sitemap says something else as ${form}`)
  return [
    ...measure('text', hidden.map(({ ofText }) => ofText), hidden.map(({ candidate }) => candidate)),
    ...measure('title', citations, titles),
    ...measure('telling title', citations.map((citation, at) => (citation && sharesWords(citation, titles[at]?.title ?? '') ? citation : null)), titles),
    ...measure('sitemap', citations, plain),
  ]
}

function hide(html: string, url: string | null): Hidden[] {
  const document = parseHtmlDocument(html, url)
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]')?.getAttribute('content') ?? ''
  const page = readPage(document)
  if (page === null || page.title === null) return []
  const { title, text } = page
  const pack = packFor(page.language, text)
  const written = [page.standfirst ?? '', description].filter((one) => plainWords(one).length >= wordsAtLeast)
  const citation = (other: string, run: number, around: string): Citation | null => {
    const content = written.find((one) => !sharesRun(one, other, run))
    const given = content === undefined ? null : citationFrom({ content, around, published: day }, pack)
    return given !== null && given.words.filter(({ weight }) => weight > 1).length >= tellingAtLeast ? given : null
  }
  return [
    {
      candidate: { url: page.url ?? title, title, published: day, text },
      ofText: citation(`${text}\n${title}`, copied.text, ''),
      ofTitle: citation(title, copied.title, text.split(/\s+/u).slice(0, told).join(' ')),
    },
  ]
}

function sharesRun(text: string, other: string, run: number): boolean {
  const words = plainWords(text)
  const plain = ` ${plainWords(other).join(' ')} `
  return words.some((_word, at) => at + run <= words.length && plain.includes(` ${words.slice(at, at + run).join(' ')} `))
}

/** Whether a title names two things that the citation names: others tell nobody what the report is about. */
function sharesWords({ words, around }: Citation, title: string): boolean {
  const stems = new Set(wordsOf(title).map(stem))
  return [...words, ...around].filter((word) => stems.has(word.stem)).length >= 2
}

function measure(name: string, citations: readonly (Citation | null)[], candidates: readonly Candidate[]): Measure[] {
  const count = { all: 0, first: 0, three: 0, sure: 0, wrong: 0, absent: 0, offered: 0 }
  for (const [at, citation] of citations.entries()) {
    const own = candidates[at]
    if (citation === null || own === undefined) continue
    count.all++
    const ranked = rankCandidates(citation, candidates)
    const [first] = ranked
    if (ranked.slice(0, 3).some(({ candidate }) => candidate === own)) count.three++
    if (first?.candidate === own) count.first++
    if (first?.verdict === 'the-report') count[first.candidate === own ? 'sure' : 'wrong']++
    const [other] = rankCandidates(citation, candidates.filter((candidate) => candidate !== own))
    if (other?.verdict === 'the-report') count.absent++
    if (other) count.offered++
  }
  return [
    [`${name}: citations`, count.all],
    [`${name}: first place`, share(count.first, count.all)],
    [`${name}: among three`, share(count.three, count.all)],
    [`${name}: called the report`, share(count.sure, count.all)],
    [`${name}: wrongly so`, share(count.wrong, count.all)],
    [`${name}: so, but it is absent`, share(count.absent, count.all)],
    [`${name}: any, but it is absent`, share(count.offered, count.all)],
  ]
}
