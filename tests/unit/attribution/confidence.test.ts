import { describe, expect, it } from 'vitest'

import { confidenceOf } from '@/lib/attribution/confidence'

describe('confidence', () => {
  it('is higher where words are quoted than where a noun phrase stands for them', () => {
    expect(confidenceOf(['report:say', 'quotation-before'], true)).toBeGreaterThan(confidenceOf(['report:say', 'bare-clause'], true))
    expect(confidenceOf(['report:say', 'bare-clause'], true)).toBeGreaterThan(confidenceOf(['report:criticize', 'object'], true))
    expect(confidenceOf(['report:criticize', 'object'], true)).toBeGreaterThan(confidenceOf(['stance:oppose', 'object'], true))
  })
  it('rises where the speaker goes on, and falls where a closing mark is missing', () => {
    expect(confidenceOf(['report:say', 'bare-clause', 'continued'], true)).toBeGreaterThan(confidenceOf(['report:say', 'bare-clause'], true))
    expect(confidenceOf(['report:say', 'quotation-before'], false)).toBeLessThan(0.75)
  })
  it('is low where nobody is named, and between 0 and 1 for any rule', () => {
    expect(confidenceOf(['unclaimed', 'alone'], true)).toBeLessThan(0.5)
    for (const rules of [[], ['report:say'], ['constructor:x', 'toString'], ['stance:x', 'new-rule']]) expect(confidenceOf(rules, true)).toBe(0.5)
  })
})
