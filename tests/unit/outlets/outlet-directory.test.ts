import { describe, expect, it } from 'vitest'

import { forPage } from '@/lib/outlets/for-page'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { createOutletDirectory, isSiteOf } from '@/lib/outlets/outlet-directory'
import { platformNamed, platformOfPost } from '@/lib/outlets/platforms'
import { hostOf, registrableDomain } from '@/lib/outlets/registrable-domain'

const names = (text: string) => knownOutlets.mentions(text).map((mention) => [text.slice(mention.start, mention.end), mention.outlet.name])

describe('names in a text', () => {
  it('finds names with and without their article, aliases, possessives', () => {
    expect(names('The New York Times and NYT, says the BBC’s report; The Hill too.')).toEqual([
      ['The New York Times', 'The New York Times'], ['NYT', 'The New York Times'], ['the BBC', 'BBC'], ['The Hill', 'The Hill'],
    ])
  })

  it('prefers the longest name and leaves other capital words alone', () => {
    expect(names('Fox News Digital wrote')).toEqual([['Fox News Digital', 'Fox News']])
    expect(names('on the hill, at that time, people of science')).toEqual([])
    expect(names('Hill climbed')).toEqual([])
    expect(names('The Disease Prevention and Health Agency, the Register of Deeds')).toEqual([])
  })

  it('reads the last word of a fuller name before', () => {
    expect(names('The Jerusalem Post wrote. The Post added.').at(-1)).toEqual(['The Post', 'The Jerusalem Post'])
    expect(names('The Post Office of The Washington Post. The Post Office closed.').length).toBe(1)
  })

  it('is quick on hostile text', () => {
    const text = 'The The The '.repeat(20_000)
    const start = performance.now()
    knownOutlets.mentions(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('addresses', () => {
  it('knows an outlet by its hosts and never by a lookalike', () => {
    expect(knownOutlets.at('https://www.bbc.com/news/1')?.name).toBe('BBC')
    expect(knownOutlets.at('https://abcnews.go.com/x')?.name).toBe('ABC News')
    expect(knownOutlets.at('https://evilwsj.com/x')).toBeNull()
    expect(knownOutlets.at('file:///wsj.com')).toBeNull()
    const sky = knownOutlets.named('Sky News')
    expect(sky && isSiteOf(sky, 'https://news.sky.com/story/x')).toBe(true)
  })

  it('takes a site that is itself a suffix for itself', () => {
    expect(registrableDomain('https://www.nhs.uk/conditions')).toBe('nhs.uk')
    expect(registrableDomain('https://com/')).toBeNull()
  })

  it('takes hosts and http(s) addresses only', () => {
    expect(hostOf('https://www.Example.org/a')).toBe('example.org')
    expect(hostOf('ftp://example.org')).toBeNull()
    expect(registrableDomain('data:text/html,x')).toBeNull()
    expect(registrableDomain('http://127.0.0.1/')).toBeNull()
  })
})

describe('the page’s own', () => {
  const page = { url: 'https://www.mirror.co.uk/news/a', site: 'The Mirror', byline: null, text: '', links: [] }

  it('marks publisher, sisters and the wire whose copy it is', () => {
    const text = 'LONDON (Reuters) - He told the Daily Mirror, the Daily Express, Reuters and the BBC.'
    const own = forPage(knownOutlets, { ...page, text }).mentions(text)
    expect(own.map((mention) => [mention.outlet.name, mention.own])).toEqual([
      ['Reuters', true], ['Daily Mirror', true], ['Daily Express', true], ['Reuters', true], ['BBC', false],
    ])
  })

  it('learns names of unlisted sites from links of the page, whatever their text', () => {
    const text = 'A paper obtained by the Shelbyville Herald shows it.'
    const links = [{ start: 2, end: 7, href: 'https://www.shelbyvilleherald.com/1' }]
    const found = forPage(knownOutlets, { ...page, text, links }).mentions(text)
    expect(found.map((mention) => [mention.outlet.name, mention.outlet.domain, mention.learnt])).toEqual([['Shelbyville Herald', 'shelbyvilleherald.com', true]])
  })

  it('takes the short name of the publisher for the publisher, not for another outlet of that name', () => {
    const text = 'She told The Times so, and The Times of London too.'
    const own = forPage(knownOutlets, { url: 'https://www.nytimes.com/a', site: 'The New York Times', byline: null, text, links: [] }).mentions(text)
    expect(own[0]?.own).toBe(true)
    expect(forPage(knownOutlets, { ...page, url: 'https://www.wired.com/a', text }).mentions(text)[0]?.own).toBe(false)
  })

  it('takes its own site name for its own, listed or not', () => {
    const text = 'She told Example Weekly so.'
    expect(forPage(knownOutlets, { url: 'https://example.org/', site: 'Example Weekly', byline: null, text, links: [] }).mentions(text)[0]?.own).toBe(true)
  })
})

it('keeps the first of two records with one host', () => {
  const directory = createOutletDirectory([{ name: 'First Paper', domain: 'a.org' }, { name: 'Second Paper', domain: 'a.org' }])
  expect(directory.at('https://a.org/x')?.name).toBe('First Paper')
  expect(directory.named('the second paper')).toBeNull()
  expect(directory.named('Second Paper')?.domain).toBe('a.org')
})

describe('platforms', () => {
  it.each([
    ['https://twitter.com/jane/status/1234567890', 'X'], ['https://x.com/jane', null], ['https://x.com/janeroe12', null], ['https://t.co/Ab12Cd34', 'X'], ['https://redd.it/abc12', 'Reddit'], ['https://www.instagram.com/p/Ab1/', 'Instagram'], ['https://www.instagram.com/jane/', null],
    ['https://www.tiktok.com/@jane/video/71', 'TikTok'], ['https://t.me/channel/12', 'Telegram'], ['https://t.me/channel', null], ['https://bsky.app/profile/jane/post/3k', 'Bluesky'],
    ['https://youtu.be/abcdefghijk', 'YouTube'], ['https://www.reddit.com/r/all/comments/1a/x/', 'Reddit'], ['https://nottwitter.com/jane/status/1', null],
  ])('%s', (address, expected) => {
    expect(platformOfPost(address)?.name ?? null).toBe(expected)
  })

  it('knows former names', () => {
    expect(platformNamed('Twitter')?.domain).toBe('x.com')
    expect(platformNamed('Elsewhere')).toBeNull()
  })
})
