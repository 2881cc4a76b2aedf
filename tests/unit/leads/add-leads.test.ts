import { describe, expect, it } from 'vitest'

import type { AnalysedAttribution, Analysis, AnalysisContext } from '@/lib/analysis'
import { english } from '@/lib/language/english'
import { addLeads } from '@/lib/leads/add-leads'
import { archiveAddress } from '@/lib/leads/search-address'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { PageText } from '@/lib/text/page-text'

import { pageOf, spanOf } from '@/tests/unit/findings/sample'

const context: AnalysisContext = { pack: english, outlets: knownOutlets, phrase: (key, substitutions = []) => [key, ...substitutions].join('|') }

function leads(page: PageText, content: string, more: Partial<AnalysedAttribution>) {
  const attribution: AnalysedAttribution = {
    id: 'a1', source: [], cue: [], content: [spanOf(page.text, content)], mode: 'indirect', speaker: null, sourceKind: 'outlet', channel: null, trace: [],
    finding: 'unlinked-report', severity: 'medium', why: '', leads: [], confidence: 1, rules: [], ...more,
  }
  const { url, title, byline, site, published, language, text } = page
  const analysis: Analysis = { url, article: { title, byline, site, published, language, text }, attributions: [attribution], headline: null }
  return addLeads(analysis, page, context).attributions[0]?.leads ?? []
}

const page = pageOf(['The Journal says that Acme will move 300 workers to Toledo under a secret restructuring.'])
const content = 'Acme will move 300 workers to Toledo under a secret restructuring'

describe('outlets', () => {
  it('searches the outlet’s own site for names, numbers and rare words, and the web there for the month as well', () => {
    const [lead, web] = leads(page, content, { channel: { kind: 'outlet', name: 'The Wall Street Journal', domain: 'wsj.com' } })
    expect(lead?.via).toBe('search')
    const url = new URL(lead?.href ?? '')
    expect(url.origin + url.pathname).toBe('https://www.wsj.com/search')
    const query = url.searchParams.get('query') ?? ''
    for (const word of ['300', 'Toledo', 'restructuring']) expect(query).toContain(word)
    expect(query).not.toMatch(/\b(?:under|will|a|May)\b/u)
    expect(new URL(web?.href ?? '').searchParams.get('q')).toBe(`${query} May 2025 site:wsj.com`)
  })

  it('asks the outlet’s own search, which drops what lacks one word, for four at most, and for none that others write in another way', () => {
    const told = pageOf(['The Journal says that Acme’s board met with Halvern Steel and the mayor of Toledo for a ninety-minute talk about 4,200 workers, after which restructuring wasn’t mentioned.'])
    const words = 'Acme’s board met with Halvern Steel and the mayor of Toledo for a ninety-minute talk about 4,200 workers, after which restructuring wasn’t mentioned'
    const [own, web] = leads(told, words, { channel: { kind: 'outlet', name: 'The Wall Street Journal', domain: 'wsj.com' } })
    expect(new URL(own?.href ?? '').searchParams.get('query')).toBe('Halvern Steel Toledo 4,200')
    expect(new URL(web?.href ?? '').searchParams.get('q')).toBe('Halvern Steel Toledo 4,200 ninety-minute restructuring May 2025 site:wsj.com')
  })

  it('looks for quoted words as they stand, up to the end of their sentence and without what a dash breaks off', () => {
    const quoted = pageOf(['“The cartels are very afraid of us. We want to help,” he told Fox News.', '“She wanted to cross the border—they told her to stay in her lane,” he told Fox News.'])
    const channel = { kind: 'outlet', name: 'Fox News', domain: 'foxnews.com' } as const
    const exact = (words: string) => new URL(leads(quoted, words, { channel, mode: 'direct', sourceKind: 'person' })[0]?.href ?? '').searchParams.get('q')
    expect(exact('“The cartels are very afraid of us. We want to help,”')).toBe('"The cartels are very afraid of us" site:foxnews.com')
    expect(exact('“She wanted to cross the border—they told her to stay in her lane,”')).toBe('"they told her to stay in her lane" site:foxnews.com')
  })

  it('limits a web search to the host where no search is known', () => {
    const [lead] = leads(page, content, { channel: { kind: 'outlet', name: 'Punchbowl News', domain: 'punchbowl.news' } })
    expect(new URL(lead?.href ?? '').searchParams.get('q')).toMatch(/ site:punchbowl\.news$/u)
    expect(lead?.label).toBe('lead.searchWeb|punchbowl.news')
  })

  it('puts links elsewhere in the article first, with their archive', () => {
    const linked = pageOf(['Acme will move to Toledo, it says.', 'More at the Journal today.'], [['the Journal', 'https://www.wsj.com/']])
    const found = leads(linked, 'Acme will move to Toledo', { channel: { kind: 'outlet', name: 'The Wall Street Journal', domain: 'wsj.com' } })
    expect(found.map((lead) => lead.via)).toEqual(['article', 'search', 'search', 'archive'])
    expect(found[3]?.href).toBe(archiveAddress('https://www.wsj.com/'))
  })
})

describe('posts', () => {
  const post = pageOf(['One wrote: “Never before have I seen "this" & that 100% in one place.”'])
  const quote = '“Never before have I seen "this" & that 100% in one place.”'

  it('looks for the exact words on the platform', () => {
    const [lead] = leads(post, quote, { finding: 'unlinked-social-quote', mode: 'direct', channel: { kind: 'platform', name: 'X', domain: 'x.com' } })
    expect(new URL(lead?.href ?? '').searchParams.get('q')).toMatch(/^"Never before have I seen\s+this\s+& that.*"$/u)
  })

  it('offers the web and seven platforms where none is named', () => {
    const found = leads(post, quote, { finding: 'unsourced-social-quote', mode: 'direct', channel: { kind: 'platform', name: 'social media', domain: null } })
    expect(found.map((lead) => lead.label)).toEqual(['lead.searchWords', ...['X', 'Bluesky', 'Threads', 'Facebook', 'Reddit', 'TikTok', 'Mastodon'].map((name) => `lead.searchPosts|${name}`)])
    for (const { href } of found) expect(decodeURIComponent(href)).toMatch(/[?&]q="Never before have I seen/u)
  })
})

it('looks for a document where documents of its family are', () => {
  const host = (name: string) => new URL(leads(page, content, { finding: 'unlinked-document', channel: { kind: 'document', name, domain: null } })[0]?.href ?? '').hostname
  expect(host('recent study')).toBe('scholar.google.com')
  expect(host('court filing')).toBe('www.courtlistener.com')
  expect(host('presidential memorandum')).toBe('www.federalregister.gov')
  expect(host('federal budget')).toBe('duckduckgo.com')
})

it('looks for a document by the names in it, there and in the web', () => {
  const memo = pageOf(['A memo says that the Department of Defense takes over parts of the Roosevelt Reservation in the south.'])
  const found = leads(memo, 'the Department of Defense takes over parts of the Roosevelt Reservation in the south', { finding: 'unlinked-document', channel: { kind: 'document', name: 'presidential memorandum', domain: null } })
  expect(found.map(({ href }) => [...new URL(href).searchParams.values()])).toEqual([['"Roosevelt Reservation" "Department of Defense"'], ['presidential memorandum "Roosevelt Reservation" "Department of Defense"']])
})

it('gives https addresses only, and none without a finding', () => {
  expect(leads(page, content, { finding: null })).toEqual([])
  const hostile = pageOf(['“Say it isn’t so, my friend,” it read.'], [['it read', 'https://x.com/roe"><script>']])
  for (const name of ['X', 'social media', 'Telegram'])
    for (const lead of leads(hostile, '“Say it isn’t so, my friend,”', { finding: 'unlinked-social-quote', channel: { kind: 'platform', name, domain: null } })) expect(lead.href).toMatch(/^https:\/\/[^\s"<>]+$/u)
})
