import { describe, expect, it } from 'vitest'

import { annotate } from '@/lib/text/annotate'
import { Lexicon, lexiconsOf } from '@/lib/text/lexicon'
import { spellingAt } from '@/lib/text/spelling-table'
import { codesOf } from '@/lib/text/tokenize'

const tokensOf = (text: string) => annotate(text, [{ kind: 'paragraph', start: 0, end: text.length }]).tokens

describe('spellings', () => {
  it('are shared by tokens that are written alike, across texts', () => {
    const [first, , second] = tokensOf('Pier, Pier')
    const [third] = tokensOf('Pier closed')
    expect(first).toBe(second)
    expect(first).toBe(third)
    expect(tokensOf('pier')[0]).not.toBe(first)
    expect(first).toMatchObject({ kind: 'word', norm: 'pier', capital: true })
  })

  it('stay right when more of them are met than the table holds', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)}x`)
    const text = words.join(' ')
    expect(tokensOf(text).map(token => token.norm)).toEqual(words)
    expect(tokensOf(text).map(token => token.norm)).toEqual(words)
  })

  it('of words longer than any word are right, and not kept', () => {
    const long = 'ä'.repeat(500)
    expect(spellingAt(long, codesOf(long), 0, 500, 'word').norm).toBe(long)
    expect(spellingAt(long, codesOf(long), 0, 500, 'word')).not.toBe(spellingAt(long, codesOf(long), 0, 500, 'word'))
  })
})

describe('a lexicon', () => {
  it('learns each spelling once', () => {
    const asked: string[] = []
    const lengths = new Lexicon(spelling => {
      asked.push(spelling.norm)
      return spelling.norm.length
    })
    const facts = tokensOf('harbour light harbour').map(token => lengths.of(token))
    expect(facts).toEqual([7, 5, 7])
    expect(asked).toEqual(['harbour', 'light'])
  })

  it('of one pack knows nothing of another', () => {
    const lexicons = lexiconsOf((spelling, pack: { readonly suffix: string }) => spelling.norm.endsWith(pack.suffix))
    const [ends, begins] = [{ suffix: 'er' }, { suffix: 'pi' }].map(lexicons)
    const [token] = tokensOf('pier')
    if (token === undefined) throw new Error('no token')
    expect([ends?.of(token), begins?.of(token), ends?.of(token)]).toEqual([true, false, true])
  })
})
