import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { pairedPages, readRows } from './evaluate-corpora'

/** One saved page to be measured. */
export interface BenchPage {
  readonly name: string
  readonly url: string
  readonly html: string
  readonly set: 'samples' | 'pages-dev' | 'made up'
}

/** How many of `pages-dev`'s pages are measured: those at equal steps through its list of labels, the same in every run. */
const fromCorpus = 72

/** The pages of `samples/`, and of the unpacked `pages-dev` in `folder` (`null`: absent). */
export function savedPages(folder: string | null): BenchPage[] {
  const samples = pairedPages('samples').map((name): BenchPage => ({ name, url: `https://samples.example/news/2025/05/04/${name}-page-of-our-own`, html: readFileSync(join('samples', `${name}.html`), 'utf8'), set: 'samples' }))
  if (folder === null) return samples
  const labels = readRows<{ readonly file: string; readonly url: string | null }>(join(folder, 'labels.jsonl')).filter(({ file }) => existsSync(join(folder, file)))
  const step = Math.max(1, labels.length / fromCorpus)
  const chosen = labels.filter((_label, i) => Math.floor(i / step) > Math.floor((i - 1) / step))
  return [...samples, ...chosen.map(({ file, url }): BenchPage => ({ name: file.replace(/\.html$/, ''), url: url !== null && URL.canParse(url) ? url : 'https://page.example/', html: readFileSync(join(folder, file), 'utf8'), set: 'pages-dev' }))]
}

/** An article of our own with what stands around one on a news site, 3,000 elements and 30 findings, `times` over: everything grows, text, links, lists and furniture. */
export function madeUpPage(times: number): BenchPage {
  const repeat = (count: number, part: (i: number) => string): string => Array.from({ length: count * times }, (_nothing, i) => part(i)).join('\n')
  const told = (i: number): string => ` “We wait for the tide, not for the minister,” she told the Harbour Gazette on day ${i} of the strike.`
  const body = repeat(300, i => `<p>Ferry ${i} left the pier <em>late</em>, and Nora Vale, who runs the harbour, did not know <a href="/news/ferry-${i}">why it had waited</a> for the tide.${i % 10 === 0 ? told(i) : ' The rain went on all day.'}</p>`)
  const teasers = repeat(200, i => `<li class="teaser"><div class="teaser__inner"><h3><a href="/story/${i}"><span>Another story, number ${i}, about the town and its bridge</span></a></h3><time>${1 + (i % 28)} May</time></div></li>`)
  const menu = repeat(150, i => `<li><a href="/section/${i}"><span class="label">Section ${i}</span></a></li>`)
  const html = `<!doctype html><html lang="en"><head><title>Ferries stand still for a tenth day - The Harbour Page</title><meta property="og:type" content="article"><meta property="article:published_time" content="2025-05-04T08:00:00Z"></head>
<body><header><nav><ul>${menu}</ul></nav></header><main><article><h1>Ferries stand still for a tenth day</h1><div class="article-body">${body}</div></article><aside class="related"><ul>${teasers}</ul></aside></main><footer><ul>${menu}</ul></footer></body></html>`
  return { name: `${times} × an article`, url: 'https://harbour.example/news/2025/05/04/ferries-stand-still-for-a-tenth-day', html, set: 'made up' }
}
