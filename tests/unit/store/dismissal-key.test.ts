import { describe, expect, it } from 'vitest'

import { dismissalKey, dismissalKeys, dismissedIds } from '@/lib/store/dismissal-key'

import { sampleAnalysis } from './samples'

describe('dismissalKey', () => {
  it('holds when case, marks and spaces change, as they do between two readings of a page', () => {
    expect(dismissalKey('vague-source', '“We’re  lost,”')).toBe(dismissalKey('vague-source', '"we\'re lost"'))
  })

  it('tells findings and words apart', () => {
    const keys = [dismissalKey('vague-source', 'we lost'), dismissalKey('anonymous-source', 'we lost'), dismissalKey('vague-source', 'we won')]
    expect(new Set(keys).size).toBe(3)
  })
})

describe('dismissedIds', () => {
  it('finds dismissed findings again under whatever ids they have now', () => {
    const before = sampleAnalysis()
    const dismissed = new Set([dismissalKeys(before).get('a2') ?? '', dismissalKeys(before).get('headline') ?? ''])
    const after = { ...before, attributions: before.attributions.map((attribution, i) => ({ ...attribution, id: `a${i + 5}` })) }
    expect(dismissedIds(after, dismissed)).toEqual(['headline', 'a6'])
  })

  it('knows no finding that is not dismissed, and none without a finding', () => {
    const analysis = sampleAnalysis()
    const fine = { ...analysis, headline: null, attributions: analysis.attributions.map((attribution) => ({ ...attribution, finding: null })) }
    expect(dismissalKeys(fine).size).toBe(0)
    expect(dismissedIds(analysis, new Set(['vague-source|']))).toEqual([])
  })
})
