import { expect, it } from 'vitest'

import { readArticle } from '@/lib/page/read-page'

import { articleOf, filler } from './fixture'

const body = `<p>The <b>mayor</b>\n   said:\u00a0 “We&shy;shall <i>see</i>,”<br>and  left.</p>${filler}`

it('finds every span of the body text at its place on the page', () => {
  const article = readArticle(articleOf(body))
  const text = article?.page.text ?? ''
  const start = text.indexOf('“Weshall see,”')
  const range = article?.nodes.rangeOf({ start, end: start + 14 })
  expect(range?.startContainer.data.slice(range.startOffset)).toBe('“We\u00adshall ')
  expect(range?.endContainer.data.slice(0, range.endOffset)).toBe(',”')
  expect(text).toContain('The mayor said: “Weshall see,” and left.')
})

it('leads from a text node back to the body text', () => {
  const article = readArticle(articleOf(body))
  const text = article?.page.text ?? ''
  for (const word of ['mayor', 'said', 'see', 'left', 'paragraph 3']) {
    const start = text.indexOf(word)
    const range = article?.nodes.rangeOf({ start, end: start + word.length })
    expect(range && article?.nodes.offsetOf(range.startContainer, range.startOffset)).toBe(start)
  }
})

it('has no place for text whose nodes left the page, nor for what is between two blocks', () => {
  const document = articleOf(body)
  const article = readArticle(document)
  const text = article?.page.text ?? ''
  const gap = text.indexOf('\n\n')
  expect(article?.nodes.rangeOf({ start: gap, end: gap + 2 })).toBeNull()
  expect(article?.nodes.offsetOf(document.body, 0)).toBeNull()
  const start = text.indexOf('paragraph 3')
  document.querySelectorAll('p').forEach(paragraph => paragraph.remove())
  expect(article?.nodes.rangeOf({ start, end: start + 9 })).toBeNull()
})
