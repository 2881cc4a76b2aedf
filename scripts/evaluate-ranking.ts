import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LanguagePack } from '@/lib/language/language-pack'
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

/** Every date is the same: in a real search the outlet's reports of those days are the candidates, and a date tells them not apart. */
const day = '2026-01-15'
/** When the articles of a sitemap were published: two days of them, by Google's rule. The citing articles are of the second. */
const timesOfSitemap = ['2026-01-14T07:30:00Z', '2026-01-15T00:10:00+09:00', '2026-01-15']
/** So many words in a row were copied and not written anew. */
const copied = { text: 7, title: 5 }
const wordsAtLeast = 12
/** Names and numbers that a citation has at least: a teaser ("What nobody tells you") cites nothing. */
const tellingAtLeast = 3
/** What who cites a report tells besides, in words: the report's beginning beside the citation, what follows in the paragraphs around, and there as much of something else. */
const besides = { around: 60, nearby: 120 }

/**
 * Hide-and-seek over the articles of a folder of pages, all taken as one outlet's of one day. What its editors wrote above an article or
 * as its description is the citation; the candidates are the bodies and titles of all, or the titles alone as a sitemap has them (the
 * beginning of the report is then told beside the citation; what follows in it, and as much of another article, stand in the paragraphs
 * around). Found again: is it the first? Taken out: is another one called *the report*?
 * The titles go through news sitemaps, too: written in their format, plain, packed and in parts, and read by the code that reads them.
 */
export async function measureRanking(folder: string): Promise<Measure[]> {
  const articles = readRows<{ file: string; url: string | null; article: boolean }>(join(folder, 'labels.jsonl')).flatMap(({ file, url, article }) => {
    const place = join(folder, file)
    return article && existsSync(place) ? read(readFileSync(place, 'utf8'), url) : []
  })
  const candidates = articles.map(({ url, title, text }) => ({ url: url ?? title, title, published: day, text }))
  const titles = candidates.map(({ text: _text, ...title }) => title)
  const dated = titles.map((title, at) => ({ ...title, published: timesOfSitemap[at % timesOfSitemap.length] ?? null }))
  const plain = await throughSitemap(dated, 'plain')
  // What packing and parts could change is what is read, and so the ranking is the same where that is.
  for (const form of ['gzip', 'index'] as const) if (JSON.stringify(await throughSitemap(dated, form)) !== JSON.stringify(plain)) throw new Error(`a sitemap says something else as ${form}`)
  const ofTexts = articles.map((article) => citationOf(article, `${article.text}\n${article.title}`, copied.text, { around: '', nearby: '' }))
  const citing = (nearby: (article: Article, at: number) => string): (Citation | null)[] =>
    articles.map((article, at) => citationOf(article, article.title, copied.title, { around: wordsFrom(article, 0, besides.around), nearby: nearby(article, at) }))
  const ofTitles = citing((article, at) => `${wordsFrom(article, besides.around, besides.nearby)}\n${wordsFrom(articles[(at + 1) % articles.length], 0, besides.nearby)}`)
  return [
    ...measure('text', ofTexts, candidates),
    ...measure('title', ofTitles, titles),
    ...measure('telling title', ofTitles.map((citation, at) => (citation && sharesWords(citation, titles[at]?.title ?? '') ? citation : null)), titles),
    ...measure('title, nothing in the paragraphs around', citing(() => ''), titles),
    ...measure('title, only something else there', citing((_article, at) => wordsFrom(articles[(at + 1) % articles.length], 0, besides.nearby)), titles),
    ...measure('sitemap', ofTitles, plain),
  ]
}

interface Article {
  readonly url: string | null
  readonly title: string
  readonly text: string
  /** What somebody else wrote of it, its editors. */
  readonly written: readonly string[]
  readonly pack: LanguagePack
}

function read(html: string, url: string | null): Article[] {
  const document = parseHtmlDocument(html, url)
  const description = document.querySelector('meta[name="description"], meta[property="og:description"]')?.getAttribute('content') ?? ''
  const page = readPage(document)
  if (page === null || page.title === null) return []
  const written = [page.standfirst ?? '', description].filter((one) => plainWords(one).length >= wordsAtLeast)
  return [{ url: page.url, title: page.title, text: page.text, written, pack: packFor(page.language, page.text) }]
}

/** What was written of the article, as a citation; `null` where it was copied from `other` or says too little. */
function citationOf({ written, pack }: Article, other: string, run: number, told: { readonly around: string; readonly nearby: string }): Citation | null {
  const content = written.find((one) => !sharesRun(one, other, run))
  const citation = content === undefined ? null : citationFrom({ content, ...told, published: day }, pack)
  return citation !== null && citation.words.filter(({ weight }) => weight > 1).length >= tellingAtLeast ? citation : null
}

function wordsFrom(article: Article | undefined, first: number, most: number): string {
  return (article?.text ?? '').split(/\s+/u).slice(first, first + most).join(' ')
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
