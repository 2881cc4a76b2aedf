import { expect, it } from 'vitest'

import { headlineQuoteMissing } from '@/lib/findings/headline-quote-missing'
import { english } from '@/lib/language/english'
import { unknownLanguage } from '@/lib/language/unknown'
import { annotate } from '@/lib/text/annotate'
import type { PageText } from '@/lib/text/page-text'

import { pageOf } from './sample'

function missing(title: string, body: string, more: Partial<PageText> = {}): string | null {
  const page = { ...pageOf([body]), title, ...more }
  return headlineQuoteMissing(page, annotate(page.text, page.blocks, english.textRules), english)
}

const body = 'The mayor spoke late. “We can’t keep on closing schools, you know, in this city,” she said. Crowds cheered the speech.'

it('names the quotation that the body never has', () => {
  expect(missing('Mayor snaps: “Get out of my town”', body)).toBe('Get out of my town')
  expect(missing('Mayor speaks', body, { standfirst: 'She said ‘leave us in peace’ twice' })).toBe('leave us in peace')
})

it.each([
  ['case and punctuation', '“WE CAN’T KEEP ON CLOSING SCHOOLS”, mayor says'],
  ['contraction', '“We cannot keep on closing schools”'],
  ['inflection and order, in one sentence', '“Keep closing city schools”'],
  ['an ellipsis', '“We can’t keep on … in this city”'],
  ['plain text', '“Crowds cheered the speech”'],
  ['scare quotes and names', 'The “Iron Lady” speaks'],
  ['no quotation', 'Mayor speaks'],
])('finds with %s', (_, title) => {
  expect(missing(title, body)).toBeNull()
})

it('says nothing about a body that is cut short, or empty', () => {
  expect(missing('“Get out of my town”', body, { complete: false })).toBeNull()
  expect(missing('“Get out of my town”', '')).toBeNull()
})

it('accuses nobody in a language whose inflection it does not know', () => {
  const page = { ...pageOf([body]), title: 'Mayor snaps: “Get out of my town”' }
  expect(headlineQuoteMissing(page, annotate(page.text, page.blocks, unknownLanguage.textRules), unknownLanguage)).toBeNull()
})

it('takes brackets for an ellipsis and the title of a work for no quotation', () => {
  expect(missing('“[The city] can’t keep on closing schools”', body)).toBeNull()
  expect(missing('Review: “The Long Pier” opens on Friday', body)).toBeNull()
  expect(missing('“The Pier Was Never Long”, Says Mayor', body)).toBe('The Pier Was Never Long')
  expect(missing('Mayor on Piers: “Not Near My House”', body)).toBe('Not Near My House')
})
