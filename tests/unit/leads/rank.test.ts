import { describe, expect, it } from 'vitest'

import { english } from '@/lib/language/english'
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
})
