interface OddPage {
  readonly page: { readonly type: string; readonly body: string | Uint8Array }
  /** Whether there is an article to be read. */
  readonly reads: boolean
  /** How many badges are right. */
  readonly badges: number
  /** The heading of the popup where there is none: `No article here`, unless the browser lets nobody look at it. */
  readonly says?: Readonly<Record<'chromium' | 'firefox', string>>
  /** What the browser itself says of the page on its console. */
  readonly remark?: string
}

const html = 'text/html; charset=utf-8'

const document = (head: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd page</title>${head}</head><body>${body}</body></html>`

const article = (title: string, paragraphs: readonly string[]): string =>
  `<article><h1>${title}</h1><p class="byline">By Wilma Oakes</p><time datetime="2026-04-01">1 April 2026</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`

/** A short report in which everybody is named: no finding. */
const harbour = [
  'The harbour council voted on Tuesday to keep the old crane on the quay, after a debate that lasted until midnight and drew two hundred people.',
  '“That crane has been here longer than any of us,” said Walter Quist, who chairs the council. “It would be foolish to sell it for scrap.”',
  'Martha Ellery, the harbour engineer, said the crane would need a new coat of paint and four new bolts before the summer, and that both were affordable.',
  'The council will meet again in June to decide what to do with the empty warehouse behind it, which has stood without a roof since the storm.',
]

/** One sentence that nobody can check. */
const unlinked = 'The repairs will cost three million euros, Reuters reported on Monday.'

const og = '<meta property="og:type" content="article"><meta property="og:title" content="Council keeps the crane">'

/** The smallest PDF that has a page, with its table of offsets. */
const pdf = ((): string => {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<<>>>>']
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = body.length
    body += `${i + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return `${body}xref\n0 4\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`
})()

const filler = '<div class="cell"><span>Row of a very long table that says nothing at all about anybody</span></div>'

/** Firefox's parser, of a page nested deeper than it keeps. */
const flattened = 'The document tree is too deep'

/** Pages that no newsroom would publish on purpose, by the path under which they are served. */
export const odd: Readonly<Record<string, OddPage>> = {
  'empty.html': { page: { type: html, body: '' }, reads: false, badges: 0 },
  'plain.txt': { page: { type: 'text/plain; charset=utf-8', body: `Council keeps the crane\n\n${harbour.join('\n\n')}\n\n${unlinked}\n` }, reads: false, badges: 0 },
  'data.xml': { page: { type: 'application/xml', body: `<?xml version="1.0"?><news><item>${harbour.join(' ')}</item></news>` }, reads: false, badges: 0 },
  'paper.pdf': { page: { type: 'application/pdf', body: pdf }, reads: false, badges: 0, says: { chromium: 'No article here', firefox: 'This page cannot be read' } },
  'frames.html': {
    page: { type: html, body: '<html><head><title>Frames</title></head><frameset cols="30%,*"><frame src="/shop.html"><frame src="/soup.html"></frameset></html>' },
    reads: false,
    badges: 0,
  },
  'huge.html': { page: { type: html, body: document(og, `${article('Council keeps the crane', [...harbour, unlinked])}<section>${filler.repeat(50_000)}</section>`) }, reads: true, badges: 1 },
  'deep.html': { page: { type: html, body: document('', `${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`) }, reads: false, badges: 0, remark: flattened },
  'deep-article.html': {
    page: { type: html, body: document(og, `${article('Council keeps the crane', [...harbour, unlinked])}${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`) },
    reads: true,
    badges: 1,
    remark: flattened,
  },
  'broken-json.html': {
    page: { type: html, body: document(`${og}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council keeps</script><script type="application/ld+json">[[[{"@graph":null}]]]</script>`, article('Council keeps the crane', [...harbour, unlinked])) },
    reads: true,
    badges: 1,
  },
  'two-articles.html': {
    page: { type: html, body: document(og, `<main>${article('Council keeps the crane', [...harbour, unlinked])}</main><aside><article><h2>Read next: ferry sold</h2><p>Critics say the ferry was sold too cheaply, sources told CNN.</p></article></aside>`) },
    reads: true,
    badges: 1,
  },
  'surrogates.html': {
    page: {
      type: html,
      body: document(og, `${article('Council keeps the crane', [...harbour, unlinked])}<script>for (const p of document.querySelectorAll('article p')) p.append('\\ud83d', document.createTextNode(' \\udc00 '))</script>`),
    },
    reads: true,
    badges: 1,
  },
}
