import { describe, expect, it } from 'vitest'

import { analyse } from '@/lib/analysis'
import { english } from '@/lib/language/english'
import { knownOutlets } from '@/lib/outlets/known-outlets'

import { pageOf } from './sample'

const ferry = 'Reuters reported on Monday that the ferries will stop in June.'
const harbour = 'Reuters reported on Tuesday that the harbour will close.'
const again = 'The minister called it a loss. The ferries, Reuters reported, carried 900 people a day.'

function tracesOf(page: ReturnType<typeof pageOf>): string[][] {
  const { attributions } = analyse(page, { pack: english, outlets: knownOutlets, phrase: (key) => key })
  return attributions.filter(({ channel }) => channel?.name === 'Reuters').map(({ trace }) => trace.map(({ href }) => href))
}

describe('the link of a citation', () => {
  it('is the one of its own sentence, of several to the same outlet', () => {
    const [first, second] = tracesOf(pageOf([ferry, harbour], [['on Monday', 'https://www.reuters.com/world/ferries'], ['reported on Tuesday', 'https://www.reuters.com/world/harbour']]))
    expect(first?.[0]).toBe('https://www.reuters.com/world/ferries')
    expect(second?.[0]).toBe('https://www.reuters.com/world/harbour')
  })

  it('traces every citation of a report that is linked once', () => {
    const traces = tracesOf(pageOf([ferry, again], [['on Monday', 'https://www.reuters.com/world/ferries']]))
    expect(traces).toEqual([['https://www.reuters.com/world/ferries'], ['https://www.reuters.com/world/ferries']])
  })

  it('counts through redirects and caches, and one page once', () => {
    const page = pageOf([ferry], [['on Monday', 'https://www.google.com/amp/s/www.reuters.com/world/ferries'], ['will stop', 'http://www.reuters.com/world/ferries'], ['in June', 'https://www.reuters.com/world/ferries']])
    expect(tracesOf(page)).toEqual([['https://www.google.com/amp/s/www.reuters.com/world/ferries', 'http://www.reuters.com/world/ferries']])
  })
})
