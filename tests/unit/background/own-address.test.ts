import { describe, expect, it } from 'vitest'

import { ownAddress } from '@/entrypoints/background/own-address'

const page = 'https://www.news.co.uk/story?from=feed'

describe('ownAddress', () => {
  it.each([
    ['the canonical address of the same host', 'https://www.news.co.uk/story', 'https://www.news.co.uk/story'],
    ['of another host of the same site', 'https://news.co.uk/story#top', 'https://news.co.uk/story'],
    ['of a site that only shares a public suffix', 'https://other.co.uk/story', page],
    ['of another site', 'https://victim.example/story', page],
    ['of a site whose name ends alike', 'https://badnews.co.uk/story', page],
    ['of another scheme', 'mailto:ann@news.co.uk', page],
    ['that is none', 'story', page],
    ['that is missing', null, page],
  ])('keeps by %s', (_which, canonical, expected) => {
    expect(ownAddress(canonical, page)).toBe(expected)
  })

  it('takes two people under one private suffix for two sites', () => {
    expect(ownAddress('https://ann.github.io/a', 'https://bob.github.io/b')).toBe('https://bob.github.io/b')
  })

  it('knows hosts without a domain', () => {
    expect(ownAddress('http://127.0.0.1:8000/a', 'http://127.0.0.1:8000/b')).toBe('http://127.0.0.1:8000/a')
    expect(ownAddress('http://127.0.0.2/a', 'http://127.0.0.1/b')).toBe('http://127.0.0.1/b')
  })
})
