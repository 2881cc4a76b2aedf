import { expect, it } from 'vitest'

import { placeChannel } from '@/lib/findings/place-channel'

import { caseOf, pageOf, type Said } from './sample'

const text = ['The ministry reported that prices rose by half.']
const said: Said = { source: 'The ministry', cue: 'reported', content: 'prices rose by half', sourceKind: 'organization', speaker: 'Ministry of Bread' }
const placed = (given: Said, href: string, words = text) => placeChannel(caseOf(pageOf(words, [[given.cue ?? '', href]]), given))

it('takes what a body published and the article links for a document there', () => {
  expect(placed(said, 'https://www.bread.gov.example/prices.pdf')).toEqual({ kind: 'document', name: 'Ministry of Bread', domain: 'gov.example' })
})

it('leaves what a body only said, what an outlet or the page itself has, and what a person reported without a channel', () => {
  expect(placed({ ...said, cue: 'said' }, 'https://www.bread.example.net/a', ['The ministry said that prices rose by half.'])).toBeNull()
  expect(placed(said, 'https://www.wsj.com/articles/prices')).toBeNull()
  expect(placed(said, 'https://www.example.org/2025/05/prices')).toBeNull()
  expect(placed({ ...said, sourceKind: 'person' }, 'https://www.bread.example.net/a')).toBeNull()
})

it('gives a document the domain of the page that is linked for it', () => {
  const memo = { kind: 'document', name: 'memo', domain: null } as const
  expect(placed({ ...said, sourceKind: 'document', channel: memo }, 'https://files.example.net/memo.pdf')).toEqual({ ...memo, domain: 'example.net' })
})
