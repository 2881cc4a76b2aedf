import { describe, expect, it } from 'vitest'

import { listNotes } from '@/entrypoints/reader/list-notes'
import type { AnalysedAttribution, Analysis } from '@/lib/analysis'

const text = 'The baker said “it is the flour.” Later he told the Canal Post that prices rose.'

function attribution(part: Partial<AnalysedAttribution> & { readonly id: string }): AnalysedAttribution {
  const start = text.indexOf('“')
  return {
    source: [],
    cue: [],
    content: [{ start, end: text.indexOf('”') + 1 }],
    mode: 'direct',
    speaker: null,
    sourceKind: 'person',
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

function analysis(attributions: readonly AnalysedAttribution[], headline: Analysis['headline'] = null): Analysis {
  return { url: null, article: { title: null, byline: null, site: null, published: null, language: 'en', text }, attributions, headline }
}

describe('listNotes', () => {
  it('lists the headline first, then attributions in the order of their content', () => {
    const late = attribution({ id: 'a1', content: [{ start: 60, end: 70 }] })
    const notes = listNotes({ analysis: analysis([late, attribution({ id: 'a2' })], { finding: 'headline-quote-missing', quote: 'Flour', why: 'Why.' }), dismissed: [] })
    expect(notes.map(({ id }) => id)).toEqual(['headline', 'a2', 'a1'])
    expect(notes[0]).toMatchObject({ level: 'high', quote: 'Flour' })
  })

  it('takes the level from the finding; without one, or with a dismissed one, it is fine', () => {
    const one = attribution({ id: 'a1', finding: 'vague-source', severity: 'medium' })
    const levels = (dismissed: readonly string[]) => listNotes({ analysis: analysis([one, attribution({ id: 'a2' })]), dismissed }).map(({ level, dismissed: gone }) => [level, gone])
    expect(levels([])).toEqual([
      ['medium', false],
      ['fine', false],
    ])
    expect(levels(['a1', 'a2'])).toEqual([
      ['fine', true],
      ['fine', false],
    ])
  })

  it('says a name once: speaker and channel only where they add to the source as written', () => {
    const source = [{ start: 0, end: 9 }]
    const channel = { kind: 'outlet', name: 'Canal Post', domain: null } as const
    const notes = listNotes({
      analysis: analysis([
        attribution({ id: 'a1', source, speaker: 'The baker' }),
        attribution({ id: 'a2', source, speaker: 'Ann Mill', channel }),
        attribution({ id: 'a3', source, speaker: 'Canal Post', channel }),
      ]),
      dismissed: [],
    })
    expect(notes.map(({ source: written, speaker, channel: through }) => [written, speaker, through])).toEqual([
      ['The baker', null, null],
      ['The baker', 'Ann Mill', 'Canal Post'],
      ['The baker', 'Canal Post', null],
    ])
  })

  it('has nothing to say of a page without an article', () => {
    expect(listNotes({ analysis: { url: null, article: null, attributions: [attribution({ id: 'a1' })], headline: null }, dismissed: [] })).toEqual([])
  })
})
