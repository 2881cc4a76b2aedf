import { describe, expect, it } from 'vitest'

import { reportDays } from '@/lib/leads/lookups/query-words'
import { publishedAt } from '@/lib/leads/published-at'

const articleOf = (published: string | null) => ({ url: null, article: { title: null, byline: null, site: null, published, language: 'en', text: '' }, attributions: [], headline: null })

describe('publishedAt', () => {
  it('is what the page says', () => {
    expect(publishedAt(articleOf('2026-03-09T08:40:00Z'))).toBe(Date.UTC(2026, 2, 9, 8, 40))
  })

  it.each([null, 'soon', '+275760-09-13', '-271821-04-20', '+099999-01-01', '0001-01-01'])('believes no %s, which asks of no days either', (published) => {
    const analysis = articleOf(published)
    expect(publishedAt(analysis)).toBeNull()
    expect(reportDays({ analysis, now: 0 })).toBeNull()
  })
})
