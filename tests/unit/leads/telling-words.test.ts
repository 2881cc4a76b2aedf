import { describe, expect, it } from 'vitest'

import { english } from '@/lib/language/english'
import { german } from '@/lib/language/german'
import { stem, tellingWords, wordsOf } from '@/lib/leads/telling-words'

const stems = (text: string): string[] => wordsOf(text).map(stem)

describe('telling words', () => {
  it.each([
    ['$2bn', '2 billion'],
    ['2.5 Milliarden', '2,5 Mrd.'],
    ['1.5m', '1.5 million'],
    ['$2tn', '2 trillion'],
    ['£1.2trn', '1.2 trillions'],
    ['20-mn', '20 millions'],
    ['10k', '10 thousand'],
    ['3 millones', '3 Mio'],
    ['2 millones', '2 millón'],
    ['9-millimeter', '9'],
    ['500-milligram', '500'],
    ['3-billboard', '3'],
    ['2,500', '2500'],
    ['2.500', '2500'],
    ['45-minute', '45'],
    ['50th', '50'],
    ['troops', 'troop'],
    ['celebrating', 'celebrate'],
    ['won', 'wins'],
    ['struck', 'striking'],
    ['women', 'woman'],
    ['Díaz', 'Diaz'],
    ['U.S.', 'US'],
    ['U.N.E.F.', 'UNEF'],
  ])('compares %s as %s', (one, other) => {
    expect(stems(one)).toEqual(stems(other))
  })

  it('keeps apart what only shares a number', () => {
    for (const [one, other] of [['5G', '5'], ['737-800', '737'], ['9/11', '9'], ['2 billion', '2 million'], ['10km', '10'], ['9-millimeter', '9 million'], ['500-milligram', '$500m'], ['3-billboard', '3 billion'], ['2 Millionäre', '2 Millionen'], ['2 trillion', '2 billion'], ['10 thousand', '10'], ['US', 'us'], ['U.S.', 'us'], ['IT', 'it']]) expect(stems(one ?? '')).not.toEqual(stems(other ?? ''))
  })

  it('takes names and numbers before other words, and knows what stands together', () => {
    const words = tellingWords('Minister Lena Crane pressed Ostland in a 45-minute call. Crane wants painting with lamps.', english)
    const of = (written: string) => words.find((word) => word.written === written)
    expect(of('Crane')?.weight).toBeGreaterThan(of('painting')?.weight ?? 9)
    expect(of('45-minute')?.weight).toBeGreaterThan(of('painting')?.weight ?? 9)
    expect(of('Lena')?.next).toContain(stem('Crane'))
    expect(of('painting')?.next).toContain(stem('lamps'))
    expect(words.filter(({ stem: one }) => one === stem('Crane'))).toHaveLength(1)
  })

  it('takes an abbreviation with dots for a name, unless it begins in lower case', () => {
    const words = tellingWords('Pilots left the U.N. at 5 p.m. for Kell', english)
    expect(words.find(({ written }) => written === 'U.N.')?.weight).toBe(words.find(({ written }) => written === 'Kell')?.weight)
    expect(words.map(({ written }) => written)).not.toContain('p.m.')
  })

  it('takes no noun for a name where all have a capital', () => {
    expect(tellingWords('Am Montag beriet der Gemeinderat über den Kran.', german).every(({ weight }) => weight <= 1)).toBe(true)
  })
})
