import { describe, expect, it } from 'vitest'

import { formsOf } from '@/lib/language/en/verb-forms'
import { english } from '@/lib/language/english'
import { packFor } from '@/lib/language/packs'

describe('forms of a verb', () => {
  it('inflects regular and irregular verbs', () => {
    expect(formsOf('deny')).toEqual({ base: 'deny', present: 'denies', past: 'denied', participle: 'denied', gerund: 'denying' })
    expect(formsOf('quip')).toMatchObject({ past: 'quipped', gerund: 'quipping' })
    expect(formsOf('write')).toMatchObject({ past: 'wrote', participle: 'written', gerund: 'writing' })
    expect(formsOf('agree')).toMatchObject({ past: 'agreed', gerund: 'agreeing' })
    expect(formsOf('confess')).toMatchObject({ present: 'confesses' })
  })
})

describe('the English pack', () => {
  it('knows cue forms with their grammar', () => {
    expect(english.cues.get('told')?.verb.senses[0]).toMatchObject({ hearer: true, kind: 'report' })
    expect(english.cues.get('claims')?.nominal).toBe(true)
    expect(english.cues.get('says')?.nominal).toBe(false)
    expect(english.cues.get('pointed')?.verb.senses.map(s => s.particles.join(' '))).toContain('out')
    expect(english.cues.get('walked')).toBeUndefined()
  })
  it('classes words', () => {
    expect(english.classOf('the', false)).toBe('determiner')
    expect(english.classOf('repeatedly', false)).toBe('adverb')
    expect(english.classOf('family', false)).toBe('noun')
    expect(english.classOf("roe's", true)).toBe('possessive')
    expect(english.classOf('painted', false)).toBe('past')
  })
})

describe('the pack of a language', () => {
  it('takes the primary subtag, English for none, and says so where it knows nothing', () => {
    expect(packFor('en-GB').language).toBe('en')
    expect(packFor(null).language).toBe('en')
    expect(packFor('fi').language).toBe('und')
  })
})
