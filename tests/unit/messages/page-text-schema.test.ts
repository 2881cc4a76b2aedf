import * as v from 'valibot'
import { describe, expect, it } from 'vitest'

import { maxTextLength, pageTextSchema } from '@/lib/messages/page-text-schema'
import type { PageText } from '@/lib/text/page-text'

const page: PageText = {
  url: 'https://news.example/a',
  title: 'A',
  standfirst: null,
  byline: null,
  site: null,
  published: null,
  language: 'en',
  text: 'One line.\n\nAnother.',
  blocks: [
    { kind: 'paragraph', start: 0, end: 9 },
    { kind: 'quotation', start: 11, end: 19 },
  ],
  links: [{ start: 0, end: 3, href: 'https://other.example/' }],
  embeds: [{ at: 19, href: 'https://x.com/a/status/1' }],
  complete: true,
}

const accepts = (change: object): boolean => v.is(pageTextSchema, { ...page, ...change })

describe('pageTextSchema', () => {
  it('takes a page as the reader sends it, and nothing besides its fields', () => {
    expect(v.parse(pageTextSchema, { ...page, tabId: 7 })).toEqual(page)
  })

  it.each([
    ['a block beyond the text', { blocks: [{ kind: 'paragraph', start: 0, end: 20 }] }],
    ['a block that ends before it starts', { blocks: [{ kind: 'paragraph', start: 5, end: 4 }] }],
    ['blocks out of order', { blocks: page.blocks.toReversed() }],
    ['blocks that overlap', { blocks: [page.blocks[0], { kind: 'item', start: 8, end: 19 }] }],
    ['a block of no known kind', { blocks: [{ kind: 'script', start: 0, end: 4 }] }],
    ['a negative offset', { links: [{ start: -1, end: 3, href: 'https://other.example/' }] }],
    ['half an offset', { links: [{ start: 0.5, end: 3, href: 'https://other.example/' }] }],
    ['no number', { links: [{ start: 0, end: Number.NaN, href: 'https://other.example/' }] }],
    ['a link to a script', { links: [{ start: 0, end: 3, href: ['javascript', 'alert(1)'].join(':') }] }],
    ['an embed of data', { embeds: [{ at: 0, href: 'data:text/html,x' }] }],
    ['an embed beyond the text', { embeds: [{ at: 20, href: 'https://x.com/' }] }],
    ['an address of a file', { url: 'file:///etc/passwd' }],
    ['an address that is none', { url: 'news' }],
    ['a text too long', { text: 'x'.repeat(maxTextLength + 1) }],
    ['a headline too long', { title: 'x'.repeat(20_000) }],
    ['too many links', { links: Array.from({ length: 50_001 }, () => page.links[0]) }],
    ['a missing field', { complete: undefined }],
  ])('refuses %s', (_what, change) => {
    expect(accepts(change)).toBe(false)
  })

  it.each([
    ['an empty page', { text: '', blocks: [], links: [], embeds: [] }],
    ['lone surrogates', { text: '\uD800'.repeat(19) }],
    ['a link without text', { links: [{ start: 4, end: 4, href: 'http://other.example/' }] }],
    ['no address', { url: null }],
  ])('takes %s', (_what, change) => {
    expect(accepts(change)).toBe(true)
  })
})
