import { describe, expect, it } from 'vitest'

import { compareWording } from '@/lib/leads/compare-wording'

const said = (text: string, speaker: string | null = 'Lena Crane') => ({ text, speaker })
const whole = said('“The strait is open, and it will stay open as long as I am minister of this country.”')
const kindOf = (text: string, speaker: string | null = 'Crane') => compareWording(whole, said(text, speaker))?.kind ?? null

describe('wordings', () => {
  it('tells the same words, whatever the marks', () => {
    expect(kindOf('The strait is open – and it will stay open as long as I am minister of this country')).toBe('same')
  })

  it('tells a cut: at the ends, or where it is marked', () => {
    expect(kindOf('it will stay open as long as I am minister')).toBe('shortened')
    expect(kindOf('The strait is open … as long as I am minister of this country')).toBe('shortened')
    expect(kindOf('The strait is open [...] as long as I am minister of this country')).toBe('shortened')
  })

  it('calls a cut that nobody marks altered, and other words too, and shows which', () => {
    expect(kindOf('The strait is open as long as I am minister of this country')).toBe('altered')
    const altered = compareWording(whole, said('The strait is closed, and it will stay closed as long as I am minister of this country.', 'Crane'))
    expect(altered?.kind).toBe('altered')
    expect(altered?.parts.filter((part) => part.in !== 'both').map((part) => `${part.in} ${part.text}`)).toEqual(['first open,', 'second closed,', 'first open', 'second closed'])
  })

  it('merges nothing in doubt: two speakers, few words, another sentence', () => {
    expect(kindOf(whole.text, 'Piet Aalders')).toBeNull()
    expect(compareWording(said('“We will see.”'), said('“We will see.”'))).toBeNull()
    expect(kindOf('The strait is a place where as many ships as ever pass under this country’s flag.')).toBeNull()
    expect(compareWording(said('I do not want to talk about it', null), said('I do not want to talk about him', null))).toBeNull()
  })

  it('ends in bounded time for wordings without end', () => {
    const endless = 'never '.repeat(100_000)
    expect(compareWording(said(endless), said(endless))?.kind).toBe('same')
  })
})
