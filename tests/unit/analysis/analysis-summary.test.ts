import { describe, expect, it } from 'vitest'

import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import { countSeverities, divideAttributions, listFindings } from '@/lib/analysis-summary'
import type { SourceKind } from '@/lib/attribution/attribution'

const link = { href: 'https://port.example/statement', kind: 'link' } as const

describe('divideAttributions', () => {
  const cases: [SourceKind, boolean, string][] = [
    ['person', true, 'linked'],
    ['organization', true, 'linked'],
    ['outlet', true, 'linked'],
    ['document', true, 'linked'],
    ['person', false, 'named'],
    ['organization', false, 'named'],
    ['outlet', false, 'named'],
    ['document', false, 'named'],
    ['unnamed', false, 'unnamed'],
    ['unnamed', true, 'unnamed'],
    ['crowd', false, 'unnamed'],
    ['crowd', true, 'unnamed'],
    ['none', false, 'unsourced'],
    ['none', true, 'unsourced'],
  ]
  it.each(cases)('counts a source of kind %s (linked: %s) as %s', (sourceKind, linked, part) => {
    const division = divideAttributions([{ sourceKind, trace: linked ? [link] : [], rules: [] }])
    expect(division).toEqual({ linked: 0, named: 0, unnamed: 0, unsourced: 0, [part]: 1 })
  })

  it('has parts that add up to all attributions', () => {
    const division = divideAttributions(cases.map(([sourceKind, linked]) => ({ sourceKind, trace: linked ? [link] : [], rules: [] })))
    expect(division).toEqual({ linked: 4, named: 4, unnamed: 4, unsourced: 2 })
  })
})

const text = 'One clerk told the Courier that\nthe “ledger was gone”. Dana Poe agreed: “Nobody looked,” she said. “Nobody asked.”'

function at(...parts: string[]): { start: number; end: number }[] {
  return parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }))
}

function attribution(part: Partial<AnalysedAttribution>): AnalysedAttribution {
  return {
    id: 'a1',
    source: [],
    cue: [],
    content: [],
    mode: 'direct',
    speaker: null,
    sourceKind: 'none',
    channel: null,
    trace: [],
    finding: null,
    severity: null,
    why: null,
    leads: [],
    confidence: 1,
    rules: [],
    ...part,
  }
}

function analysis(part: Partial<Analysis>): Analysis {
  return { url: null, article: { title: null, byline: null, site: null, published: null, language: 'en', text }, attributions: [], headline: null, ...part }
}

describe('listFindings', () => {
  const low = attribution({ id: 'a1', finding: 'unlinked-document', severity: 'low', content: at('Nobody looked') })
  const medium = attribution({ id: 'a2', finding: 'anonymous-source', severity: 'medium', source: at('One clerk'), content: at('that\nthe “ledger was gone”'), why: 'Not named.' })
  const fine = attribution({ id: 'a3', content: at('Nobody asked') })
  const high = attribution({ id: 'a4', finding: 'unattributed-quote', severity: 'high', content: at('“Nobody looked,”', '“Nobody asked.”') })
  const headline = { finding: 'headline-quote-missing', quote: 'gone for good', why: 'Not in the text.' } as const

  it('lists the gravest first, the headline before the body, and nothing that is fine', () => {
    const found = listFindings(analysis({ headline, attributions: [low, medium, fine, high] }))
    expect(found.map(({ id, severity }) => [id, severity])).toEqual([
      ['headline', 'high'],
      ['a4', 'high'],
      ['a2', 'medium'],
      ['a1', 'low'],
    ])
    expect(countSeverities(found)).toEqual({ high: 2, medium: 1, low: 1 })
  })

  it('joins split quotations and collapses white space', () => {
    const found = listFindings(analysis({ headline, attributions: [medium, high] }))
    expect(found.map(({ words }) => words)).toEqual(['“gone for good”', '“Nobody looked,” … “Nobody asked.”', 'that the “ledger was gone”'])
  })

  it('names the speaker, else the source as written, else nobody', () => {
    const she = attribution({ ...medium, source: at('she'), speaker: 'Dana Poe' })
    expect(listFindings(analysis({ attributions: [she, medium, low] })).map(({ who }) => who)).toEqual(['Dana Poe', 'One clerk', null])
  })

  it('says through what the words came, unless the source says so itself', () => {
    const courier = { kind: 'outlet', name: 'Courier', domain: null } as const
    const through = (part: Partial<AnalysedAttribution>): string | null | undefined => listFindings(analysis({ attributions: [attribution({ ...medium, ...part })] }))[0]?.through
    expect(through({ channel: courier })).toBe('Courier')
    expect(through({ channel: courier, source: at('the Courier') })).toBeNull()
    expect(through({ channel: { ...courier, name: 'COURIER' }, speaker: 'Courier' })).toBeNull()
    expect(through({ channel: null })).toBeNull()
  })

  it('survives an analysis without an article', () => {
    expect(listFindings(analysis({ article: null, attributions: [medium] }))[0]).toMatchObject({ words: '', who: null })
  })
})
