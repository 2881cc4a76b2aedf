import { describe, expect, it } from 'vitest'

import { shorten } from '@/components/shorten'

describe('shorten', () => {
  it('leaves what fits', () => {
    expect(shorten('exactly ten', 11)).toBe('exactly ten')
  })

  it('cuts at the end of a word', () => {
    expect(shorten('the ferry leaves at noon', 20)).toBe('the ferry leaves at…')
  })

  it('cuts inside a word where no end is near', () => {
    expect(shorten('a Hafenarbeitergewerkschaftssitzung', 12)).toBe('a Hafenarbei…')
  })

  it('never splits a surrogate pair', () => {
    expect(shorten('abcd😀😀', 5)).toBe('abcd…')
    expect(shorten('abcd😀😀', 6)).toBe('abcd😀…')
  })
})
