import { describe, expect, it } from 'vitest'

import { readArticle, readPage } from '@/lib/page/read-page'
import { parseHtmlDocument } from '@/scripts/html-document'

import { articleOf, filler } from './fixture'

const text = (body: string, head = ''): string => readPage(articleOf(body, head))?.text ?? ''
const sentence = (n: number): string => `The keeper of lamp ${n} wrote to the council in spring, and the council wrote back to her before the summer came.`

describe('words as they read', () => {
  it.each([
    ['a drop cap', '<p><span class="drop-cap">T</span>he lamps went out at nine, said the keeper, and nobody knew why they did.</p>', 'The lamps went out at nine'],
    ['a custom element in its sentence', '<p>The lamps, says a <x-source name="a"><a href="https://lamps.example/paper">large older study</a></x-source> of forty keepers, went out at nine.</p>', 'The lamps, says a large older study of forty keepers, went out'],
    ['soft hyphens', '<p>The light\u00adhouse keep\u00aders wrote a letter, and it took the minis\u00adter a year to answer it.</p>', 'The lighthouse keepers wrote a letter'],
    ['a footnote’s mark', '<p>The lamps went out at nine<sup><a href="#fn1">1</a></sup>, said the keeper, and nobody<a href="#fn2"><sup>[2]</sup></a> knew why.</p>', 'at nine, said the keeper, and nobody knew why.'],
    ['a raised letter that is no mark', '<p>The 4<sup>th</sup> lamp went out at nine, said the keeper, and nobody knew why it did.</p>', 'The 4th lamp went out'],
    ['words for screen readers only', '<p>The lamps <span class="sr-only">opens in a new tab</span>went out at nine, said the keeper, and nobody knew why.</p>', 'The lamps went out at nine'],
    ['a non-breaking space', '<p>The lamps cost 40&nbsp;000&nbsp;crowns, said the keeper, and nobody could say who would pay for them.</p>', 'cost 40 000 crowns'],
  ])('%s', (_what, body, read) => {
    expect(text(filler + body)).toContain(read)
  })

  it('right to left', () => {
    const body = '<div dir="rtl">' + '<p>قال الوزير إن الجسر سيفتح قريبا أمام حركة المرور، وإن العمل فيه انتهى قبل الموعد.</p>'.repeat(5) + '</div>'
    const page = readPage(articleOf(body, ''))
    expect(page?.blocks).toHaveLength(5)
    expect(page?.language).not.toBe('en')
  })
})

describe('parts of an article', () => {
  const kinds = (body: string): string[] => {
    const page = readPage(articleOf(body))
    return (page?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${page?.text.slice(start, end)}`)
  }

  it('cells of a table', () => {
    expect(kinds(`${filler}<table><tr><th>Lamp</th><th>Height</th></tr><tr><td>North pier</td><td>31 metres</td></tr></table>${filler}`)).toEqual(
      expect.arrayContaining(['item: Lamp', 'item: North pier', 'item: 31 metres']),
    )
  })

  it('questions and answers', () => {
    const asked = kinds(`<p><strong>Why did the lamps go out?</strong></p><p>${sentence(1)}</p><p><strong>And who pays for them?</strong></p><p>${sentence(2)}</p><p>${sentence(3)}</p>`)
    expect(asked.map(block => block.slice(0, 40))).toEqual([
      'paragraph: Why did the lamps go out?',
      expect.stringContaining('paragraph: The keeper'),
      'paragraph: And who pays for them?',
      expect.stringContaining('paragraph: The keeper'),
      expect.stringContaining('paragraph: The keeper'),
    ])
  })

  it('a pull quote that repeats a sentence is left out', () => {
    const repeated = 'The council wrote back to her before the summer came.'
    const read = text(`${filler}<p>${repeated} Nobody had asked it to.</p><aside class="pull-quote"><p>${repeated}</p></aside>${filler}`)
    expect(read.split(repeated)).toHaveLength(2)
  })

  it('captions, shares and newsletters stand beside', () => {
    const read = text(`${filler}<figure><img alt=""><figcaption>The north pier at night, seen from the ferry.</figcaption></figure><div class="share-bar">Share this story with a friend today.</div><div class="newsletter-signup"><p>Our letter comes every morning, and you can end it at any time you like.</p></div>${filler}`)
    expect(read).not.toMatch(/north pier|Share this|Our letter/)
  })

  it('a fold that opens on "read more" is part of the text', () => {
    const folded = [1, 2, 3, 4].map(n => `<div class="fold" style="display:none"><p>${sentence(n)}</p><p>${sentence(n + 10)}</p></div>`).join('')
    const read = text(`<div class="article-body"><p>${sentence(20)}</p><p>${sentence(21)}</p>${folded}</div>`)
    expect(read).toContain('lamp 14')
  })

  it('a hidden box of a sentence is none', () => {
    expect(text(`<div class="article-body">${filler}<div style="display:none"><p>${sentence(1)}</p></div></div>`)).not.toContain('lamp 1 ')
  })

  it('a second heading of the first level begins no other article', () => {
    const read = text(`<div class="article-body"><p>${sentence(1)}</p><h1>What came after</h1>${[2, 3, 4, 5, 6, 7, 8, 9].map(n => `<p>${sentence(n)}</p>`).join('')}</div>`)
    expect(read).toContain('lamp 1 ')
  })

  it('slides of a gallery that carry the text', () => {
    const slides = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map(n => `<div class="gallery-slide"><h3>Lamp ${n}</h3><p>${sentence(n)} ${sentence(n + 20)}</p></div>`).join('')
    const read = text(`<div class="article-body"><p>${sentence(50)}</p>${slides}</div>`)
    expect(read).toContain('lamp 14')
  })
})

describe('the headline', () => {
  it('without the kicker inside its h1', () => {
    const document = parseHtmlDocument(
      `<html lang="en"><head><title>Lamps of the north pier go out for a night - The Quay Post</title><meta property="og:type" content="article"></head><body><main><article><h1><span class="kicker">Harbour</span> Lamps of the north pier go out for a night</h1>${filler}</article></main></body></html>`,
      'https://quaypost.example/local/2026/03/14/lamps-of-the-north-pier/',
    )
    expect(readPage(document)?.title).toBe('Lamps of the north pier go out for a night')
  })
})

describe('text that lies in another tree', () => {
  it('the open shadow tree of an element, and what is put into its slots', () => {
    const document = articleOf(`<story-body><p slot="lead">${sentence(1)}</p><p>${sentence(2)}</p></story-body>`)
    const host = document.querySelector('story-body')
    const shadow = host?.attachShadow({ mode: 'open' })
    const slot = document.createElement('slot')
    Object.defineProperty(slot, 'assignedNodes', { value: () => [...(host?.children ?? [])].slice(0, 1) })
    shadow?.append(slot)
    for (const n of [3, 4, 5]) shadow?.append(Object.assign(document.createElement('p'), { textContent: sentence(n) }))
    const article = readArticle(document)
    expect(article?.page.text.match(/lamp \d/g)).toEqual(['lamp 1', 'lamp 3', 'lamp 4', 'lamp 5'])
  })

  it('a frame of the same origin, where the page itself has no text to speak of', () => {
    const document = articleOf('<p>Our new reader shows every story in a frame of its own.</p><iframe></iframe>')
    const frame = document.querySelector('iframe')
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: articleOf(filler) })
    expect(readPage(document)?.blocks).toHaveLength(4)
  })

  it('a frame of another origin stays closed', () => {
    const document = articleOf(`<ul>${'<li>One more moment</li>'.repeat(30)}</ul><iframe></iframe>`)
    const frame = document.querySelector('iframe')
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: null })
    expect(readPage(document)).toBeNull()
  })
})
