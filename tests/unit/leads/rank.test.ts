import { describe, expect, it } from 'vitest'

import { english } from '@/lib/language/english'
import { unknownLanguage } from '@/lib/language/unknown'
import { citationFrom } from '@/lib/leads/citation'
import { rankCandidates } from '@/lib/leads/rank'

const cited = citationFrom({ content: 'Harbour minister Lena Crane pressed Ostland in a 45-minute call to let pilots board tankers in the Grey Strait', around: '', published: '2026-03-04' }, english)
const report = { url: 'https://a.example/1', title: 'Crane Pressed Ostland to Let Pilots Board Tankers in Grey Strait', published: '2026-03-04' }
const others = [
  { url: 'https://a.example/2', title: 'Why the price of tulips fell again', published: '2026-03-04' },
  { url: 'https://a.example/3', title: 'Crane opens a museum of lighthouses', published: '2026-03-04' },
]

describe('rank', () => {
  it('calls the report so, with its reasons, and leaves out what shares nothing', () => {
    const [first, ...rest] = rankCandidates(cited, [...others, report])
    expect(first?.candidate).toBe(report)
    expect(first?.verdict).toBe('the-report')
    expect(first?.sameDate).toBe(true)
    expect(first?.reasons).toContain('Ostland')
    expect(rest.map(({ candidate }) => candidate.title)).not.toContain('Why the price of tulips fell again')
  })

  it('calls nothing the report where only others are there, or where two are as good', () => {
    expect(rankCandidates(cited, others).map(({ verdict }) => verdict)).not.toContain('the-report')
    expect(rankCandidates(cited, [report, { ...report, url: 'https://a.example/4' }]).map(({ verdict }) => verdict)).not.toContain('the-report')
  })

  it('calls a report of another time possible at most', () => {
    expect(rankCandidates(cited, [{ ...report, published: '2025-12-01' }])[0]?.verdict).toBe('possible')
  })

  it('is not kept from the report by one of last year with the same title', () => {
    const [first] = rankCandidates(cited, [{ ...report, url: 'https://a.example/old', published: '2025-03-04' }, report, ...others])
    expect(first?.candidate).toBe(report)
    expect(first?.verdict).toBe('the-report')
  })

  it('prefers the title that the citation tells of to one that shares a famous name', () => {
    const told = citationFrom({ content: 'The most popular lighthouse lamps are from Acme, Bolt and Crane. Find out how lighthouse lamps work.', around: '', published: null }, english)
    const lamps = { url: 'https://a.example/5', title: 'The best lighthouse lamps, tested by our keepers', published: null }
    const famous = { url: 'https://a.example/6', title: 'Acme and Bolt quarrel about the fees of pilots in the outer harbour of Kell', published: null }
    expect(rankCandidates(told, [famous, lamps])[0]?.candidate).toBe(lamps)
  })

  it('reads the words of the address where the title is a pun', () => {
    const pun = { url: 'https://a.example/world/ostland-pilots-grey-strait-tankers-call', title: 'Hold the line', published: '2026-03-04' }
    expect(rankCandidates(cited, [...others, pun])[0]?.candidate).toBe(pun)
  })

  it('is told by the paragraphs around which of two it is, but made sure by its own words only', () => {
    const about = (nearby: string) => citationFrom({ content: 'The minister spoke of fees', around: '', nearby, published: '2026-03-04' }, english)
    const pilots = { url: 'https://a.example/5', title: 'Minister speaks of fees for pilots in the Grey Strait', published: '2026-03-04' }
    const tulips = { url: 'https://a.example/6', title: 'Minister speaks of fees for growers of tulips', published: '2026-03-04' }
    const ofPilots = rankCandidates(about('Pilots want to board every tanker in the Grey Strait. Ostland forbids it.'), [...others, tulips, pilots])
    expect(ofPilots[0]?.candidate).toBe(pilots)
    expect(rankCandidates(about('Growers of tulips are angry.'), [...others, pilots, tulips])[0]?.candidate).toBe(tulips)
    expect(ofPilots.map(({ verdict }) => verdict)).not.toContain('the-report')
  })

  it('takes nothing for possible that only the paragraphs around tell of', () => {
    const told = (content: string) => citationFrom({ content, around: '', nearby: 'Growers of tulips in Ostland are angry about the price of lamps.', published: '2026-03-04' }, english)
    const tulips = { url: 'https://a.example/6', title: 'Growers of tulips in Ostland angry about lamps', published: '2026-03-04' }
    expect(rankCandidates(told('The minister spoke of fees'), [...others, tulips])).toEqual([])
    expect(rankCandidates(told('The minister spoke of tulips and of Ostland'), [...others, tulips])[0]?.candidate).toBe(tulips)
  })

  it('meets numbers however they are written', () => {
    const fees = citationFrom({ content: 'Ostland will raise tanker fees by $2bn', around: '', published: null }, english)
    const [first] = rankCandidates(fees, [{ url: 'https://a.example/7', title: 'Tanker fees to rise by 2 billion', published: null }, { url: 'https://a.example/8', title: 'Tanker fees to rise by 3 billion', published: null }])
    expect(first?.candidate.url).toBe('https://a.example/7')
    expect(first?.reasons).toContain('2bn')
  })

  it('does not offer what is less than half as good as the best', () => {
    expect(rankCandidates(cited, [report, { url: 'https://a.example/9', title: 'A walk along the strait, with sandwiches and a song', published: '2026-03-04' }])).toHaveLength(1)
  })

  it('reads an address whose letters are escaped, and bears one whose escapes are broken', () => {
    const puns = ['/w/пилоты-танкеры-пролив', '/w/%E0%A4%A-пилоты-цена-тюльпан'].map((path) => ({ url: `https://a.example${path}`, title: 'Hold the line', published: null }))
    const told = citationFrom({ content: 'В пролив вошли Пилоты и Танкеры', around: '', published: null }, unknownLanguage)
    expect(rankCandidates(told, puns)[0]?.candidate).toBe(puns[0])
  })

  it('finds the report among thousands with endless titles and addresses that say one word over and over', () => {
    const many = Array.from({ length: 2000 }, (_one, at) => ({ url: `https://a.example/${at}/${'pilots-'.repeat(50)}`, title: `Pilots number ${at} ${'tankers '.repeat(40)}`, published: null }))
    const [first, ...rest] = rankCandidates(cited, [...many, report])
    expect(first?.candidate).toBe(report)
    expect(first?.verdict).toBe('the-report')
    expect(rest).toEqual([])
    expect(rankCandidates(cited, many).map(({ verdict }) => verdict)).not.toContain('the-report')
  })
})
