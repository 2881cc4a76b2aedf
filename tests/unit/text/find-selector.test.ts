import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { describeSpan } from '@/lib/text/describe-span'
import { findSelector } from '@/lib/text/find-selector'

const text = 'The harbour will close, the mayor said. “We have no choice,” she added. Later she said it again: “We have no choice,” and left.'
const quote = '“We have no choice,”'
const first = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }
const second = { start: text.lastIndexOf(quote), end: text.lastIndexOf(quote) + quote.length }

describe('findSelector', () => {
  it('finds a span where it was', () => {
    expect(findSelector(text, describeSpan(text, second))).toEqual(second)
  })

  it('follows words that have moved, and tells repeated ones apart by their surroundings', () => {
    const longer = `Correction: an earlier version named the wrong harbour.\n\n${text}`
    const shift = longer.length - text.length
    expect(findSelector(longer, describeSpan(text, first))).toEqual({ start: first.start + shift, end: first.end + shift })
    expect(findSelector(longer, describeSpan(text, second))).toEqual({ start: second.start + shift, end: second.end + shift })
  })

  it('gives up words that were changed, however alike', () => {
    expect(findSelector(text.replaceAll('no choice', 'no other choice'), describeSpan(text, first))).toBeNull()
    expect(findSelector(text.replaceAll('“', '"'), describeSpan(text, first))).toBeNull()
  })

  it('gives up words that stand in several places where nothing tells which was meant', () => {
    expect(findSelector('x yes x yes x', describeSpan('aayesaa', { start: 2, end: 5 }))).toBeNull()
  })

  it('gives up a place that was taken by the same words of somebody else', () => {
    const described = describeSpan('Ann Lee said “no” on Monday.', { start: 13, end: 17 })
    expect(findSelector('Bob Roe asks: “no”? Never.', described)).toBeNull()
  })

  it('finds every span of an unchanged text that its surroundings tell apart', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length
        const end = start + 1 + (b % (any.length - start))
        expect(findSelector(any, describeSpan(any, { start, end }))).toEqual({ start, end })
      }),
    )
  })

  it('takes linear time on a text of one repeated word', () => {
    const long = 'no '.repeat(200_000)
    const began = performance.now()
    findSelector(long, describeSpan('“no ” he said', { start: 1, end: 4 }))
    expect(performance.now() - began).toBeLessThan(500)
  })
})
