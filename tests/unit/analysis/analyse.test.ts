import { describe, expect, it } from 'vitest'

import { analyse, type AnalysisContext } from '@/lib/analysis'
import { findingCodes } from '@/lib/findings/finding'
import { whyKey } from '@/lib/findings/why-key'
import { english } from '@/lib/language/english'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import texts from '@/locales/en.json'

import { pageOf } from '@/tests/unit/findings/sample'

const context: AnalysisContext = { pack: english, outlets: knownOutlets, phrase: (key, substitutions = []) => [key, ...substitutions].join('|') }

describe('analyse', () => {
  it('joins text, attributions and findings', () => {
    const page = pageOf(['“We are leaving Toledo,” Jane Roe told CNN on Monday.', 'As one commentator put it on social media:', '“They will not be missed at all.”'])
    const { attributions, url, article } = analyse(page, context)
    expect(url).toBe(page.url)
    expect(article?.text).toBe(page.text)
    expect(attributions.map((a) => [a.id, a.finding, a.severity, a.channel?.name])).toEqual([
      ['a1', 'unlinked-report', 'medium', 'CNN'],
      ['a2', 'unsourced-social-quote', 'high', 'social media'],
    ])
    expect(attributions[0]?.why).toBe('finding.unlinkedReport|CNN')
  })

  it('traces what is linked and says nothing', () => {
    const page = pageOf(['“We are leaving Toledo,” Jane Roe told CNN on Monday.'], [['told CNN', 'https://edition.cnn.com/2025/05/04/roe']])
    const [attribution] = analyse(page, context).attributions
    expect(attribution?.finding).toBeNull()
    expect(attribution?.trace).toEqual([{ href: 'https://edition.cnn.com/2025/05/04/roe', kind: 'link' }])
  })

  it('gives a document the domain of its link', () => {
    const page = pageOf(['Half of all towns shrink, according to a new study.'], [['a new study', 'https://www.journal.example.com/shrink']])
    expect(analyse(page, context).attributions[0]?.channel).toMatchObject({ kind: 'document', domain: 'example.com' })
  })

  it('flags a headline', () => {
    const page = { ...pageOf(['Nothing much was said that day in Toledo.']), title: 'Roe: “Leave my town alone”' }
    expect(analyse(page, context).headline).toEqual({ finding: 'headline-quote-missing', quote: 'Leave my town alone', why: 'finding.headlineQuoteMissing|Leave my town alone' })
  })

  it('takes an empty page', () => {
    expect(analyse(pageOf(['']), context)).toMatchObject({ attributions: [], headline: null })
  })
})

it('has a sentence for every finding', () => {
  for (const code of findingCodes) expect(Object.keys(texts.finding)).toContain(whyKey(code).replace('finding.', ''))
})
