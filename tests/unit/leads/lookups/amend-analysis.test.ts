import { describe, expect, it } from 'vitest'

import type { Analysis, Lead, LookupRecord } from '@/lib/analysis'
import { carryLookups, withLookups } from '@/lib/leads/lookups/amend-analysis'

import { analysisOf, journalReport } from './subject'

const lead = (via: Lead['via'], name: string): Lead => ({ via, href: `https://www.harbourjournal.com/${name}`, label: name })
const record = (service: string, fault: string | null, ...leads: Lead[]): LookupRecord => ({ service, at: 1, fault, leads })
const { analysis } = analysisOf(journalReport)
const id = analysis.attributions[0]?.id ?? ''
const of = (amended: Analysis) => amended.attributions[0]
const ways = (amended: Analysis) => of(amended)?.leads.map(({ via, label }) => `${via} ${label}`.replace(/\(.*/u, ''))

describe('an amended analysis', () => {
  const once = withLookups(analysis, id, [record('gdelt', null, lead('lookup', 'report')), record('archive', null, lead('archive', 'copy'))])

  it('has what was found before the searches, copies after them', () => {
    expect(ways(once)).toEqual(['lookup report', ...(ways(analysis) ?? []), 'archive copy'])
  })

  it('lets a later answer take the place of an earlier one, and no failure', () => {
    const later = withLookups(once, id, [record('gdelt', null, lead('lookup', 'better')), record('archive', 'late')])
    expect(ways(later)).toEqual(['lookup better', ...(ways(analysis) ?? []), 'archive copy'])
    expect(of(later)?.lookups?.map(({ service, fault }) => [service, fault])).toEqual([['archive', null], ['gdelt', null]])
    expect(of(withLookups(analysis, id, [record('gdelt', 'late')]))?.lookups).toEqual([record('gdelt', 'late')])
  })

  it('is the same however often it is amended so', () => {
    expect(withLookups(once, id, of(once)?.lookups ?? [])).toEqual(once)
  })

  it('hands what was found to a new reading, by words and not by place', () => {
    const more = analysisOf(`“We are closing the harbour today,” said Jane Roe of the port. ${journalReport}`).analysis
    const carried = carryLookups(once, more)
    const found = carried.attributions.find(({ lookups }) => lookups)
    expect(found?.channel?.name).toBe('The Harbour Journal')
    expect(found?.leads.some(({ label }) => label === 'report')).toBe(true)
    expect(carryLookups(null, more)).toBe(more)
    expect(carryLookups(once, analysisOf('“We are closing the harbour today,” said Jane Roe of the port.').analysis).attributions.some(({ lookups }) => lookups)).toBe(false)
  })
})
