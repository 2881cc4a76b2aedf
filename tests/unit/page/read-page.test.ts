import { describe, expect, it } from 'vitest'

import { readArticle, readPage } from '@/lib/page/read-page'
import { parseHtmlDocument } from '@/scripts/html-document'

import { articleOf, filler, fixture } from './fixture'

const ferry = () => fixture('newspaper', 'https://quaypost.example/local/2026/03/14/ferry-stays/?fbclid=1')

describe('an article of a newspaper', () => {
  const page = readPage(ferry())
  const blocks = (page?.blocks ?? []).map(block => `${block.kind}: ${page?.text.slice(block.start, block.end)}`)

  it('has its paragraphs as body text, and nothing that stands beside them', () => {
    expect(blocks).toEqual([
      'paragraph: The harbour board will not sell the ferry, its chair, Nora Keel, said on Tuesday after a long meeting.',
      'paragraph: “She is not for sale,” Keel told the Ferry Times. “Not this year, and not the next.”',
      'quotation: “We have had offers from four countries, and we have said no to every one of them.”',
      'heading: A long history',
      'paragraph: Passengers were relieved. Many of them wrote to the board in the weeks before the vote, the minutes show.',
      'item: The ferry was built in 1966 and has been refitted twice since then.',
      'item: It carries up to 120 passengers and eleven cars on each of its trips.',
      'paragraph: The board meets again in May, when the budget for repairs is on the agenda.',
    ])
  })

  it('says who, when, where and under which address', () => {
    expect(page).toMatchObject({
      url: 'https://www.quaypost.example/local/2026/03/14/ferry-stays/',
      title: 'Harbour board will not sell the old ferry, chair says',
      standfirst: 'The vessel has carried passengers for sixty years, and the board wants to see many more of them.',
      byline: 'Ada Lint, Ben Oar',
      site: 'The Quay Post',
      published: '2026-03-14T07:30:00+01:00',
      language: 'en-GB',
      complete: true,
    })
  })

  it('gives links their words and embeds their place', () => {
    expect(page?.links.map(link => [page.text.slice(link.start, link.end), link.href])).toEqual([['Ferry Times', 'https://www.ferrytimes.example/story/9?x=1']])
    expect(page?.embeds).toEqual([{ at: page?.text.indexOf('The ferry was built'), href: 'https://twitter.com/tom/status/12345?ref_src=a' }])
  })

  it('leaves the page as it was', () => {
    const document = ferry()
    const before = document.documentElement.outerHTML
    readArticle(document)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('shows its headline in the h1', () => {
    expect(readArticle(ferry())?.headline?.localName).toBe('h1')
  })
})

it('splits paragraphs at two line breaks, not at one', () => {
  const page = readPage(fixture('line-breaks', 'http://valley.example/news/the-road-has-been-closed.html'))
  expect(page?.text.split('\n\n')).toEqual([
    'The road has been closed since Friday, and nobody knows for how long, the county said in a note.',
    '"We are waiting for the geologists," said Ines Hill, who runs the only shop in the village. She has sold out of candles.',
    'The school will open on Monday, according to a notice at its door, which was put there on Sunday night.',
    'Buses turn around at the bridge.',
  ])
  expect(page).toMatchObject({ byline: 'R. Stone', published: '2026-03-07' })
  expect(page?.links.map(link => link.href)).toEqual(['http://valley.example/news/notice.html'])
})

describe('pages without an article', () => {
  it.each([
    ['front-page', 'https://quaypost.example/'],
    ['front-page', 'https://quaypost.example/category/local/'],
    ['shop', 'https://lanterns.example/products/brass-lantern-large'],
  ])('%s at %s', (name, url) => {
    expect(readPage(fixture(name, url))).toBeNull()
  })

  it.each(['', 'just words', '<frameset><frame src="a.html"></frameset>', '<p>Short.</p>'])('bad input %j', html => {
    expect(readPage(parseHtmlDocument(html, 'https://news.example/news/a-b-c-d-e'))).toBeNull()
  })

  it('a document that is no HTML', () => {
    const document = ferry()
    Object.defineProperty(document, 'contentType', { value: 'text/plain' })
    expect(readPage(document)).toBeNull()
  })
})

describe('hostile pages', () => {
  it('reads text that lies fifty thousand elements deep', () => {
    const page = readPage(articleOf('<div>'.repeat(50_000) + filler))
    expect(page?.blocks).toHaveLength(4)
  }, 60_000)

  it.each(['[[[[{"@type":', '{"@type":"NewsArticle",\n"headline":"broken\nline",}', '<!-- {"@type": 7} -->', 'null', '{"@graph":null}'])('survives JSON-LD %j', json => {
    expect(readPage(articleOf(filler, `<script type="application/ld+json">${json}</script>`))?.blocks).toHaveLength(4)
  })

  it('does not take rows of one pattern for the body, however many they are', () => {
    const rows = '<div class="cell"><span>Row of a table that says nothing at all about anybody.</span></div>'.repeat(5000)
    const page = readPage(articleOf(`${filler}</article><section>${rows}</section><article>`))
    expect(page?.text).not.toContain('Row of a table')
    expect(page?.blocks).toHaveLength(4)
  })

  it('keeps a body within bounds', () => {
    const page = readPage(articleOf('<p>He said “no” today, and so on and on.</p>'.repeat(25_000)))
    expect(page?.text.length).toBeLessThanOrEqual(1_500_000)
    expect(page?.blocks.length).toBeLessThanOrEqual(20_000)
  }, 60_000)

  it('passes lone surrogates and right-to-left text on as they are', () => {
    const page = readPage(articleOf(`${filler}<p>Half a pair \ud83d stands here, said the reader, and all is well.</p><p dir="rtl">قال الوزير إن الجسر سيفتح قريبا أمام حركة المرور.</p>`))
    expect(page?.text).toContain('Half a pair \ud83d stands')
    expect(page?.text).toContain('قال الوزير')
  })

  it('does not believe a canonical address on another site', () => {
    const page = readPage(articleOf(filler, '<link rel="canonical" href="https://evil.example/x">'))
    expect(page?.url).toBe('https://news.example/local/2026/01/02/council-votes-to-keep-the-library/')
  })

  it('takes no link that is not http(s)', () => {
    const page = readPage(articleOf(`${filler}<p>A link <a href="javascript:alert(1)">one</a>, <a href="data:x">two</a>, <a href="#a">three</a> and <a href="//x.example/p">four</a> are in this line.</p>`))
    expect(page?.links.map(link => link.href)).toEqual(['https://x.example/p'])
  })
})
