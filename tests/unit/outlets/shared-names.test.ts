import { describe, expect, it } from 'vitest'

import { countryOf } from '@/lib/outlets/country-of'
import { forPage } from '@/lib/outlets/for-page'
import { createOutletDirectory } from '@/lib/outlets/outlet-directory'
import { outletOf } from '@/lib/outlets/outlet'
import { readOutletRow, writeOutletRow } from '@/lib/outlets/outlet-row'

const directory = createOutletDirectory([
  { name: 'The Lantern', domain: 'lantern.com', country: 'us' },
  { name: 'The Lantern (Hull)', domain: 'lantern.co.uk', country: 'gb', aliases: ['Hull Lantern'], shared: ['The Lantern', 'Evening Lamp'] },
  { name: 'Evening Lamp (Leeds)', domain: 'lamp.co.uk', country: 'gb', shared: ['Evening Lamp'] },
  { name: 'Evening Lamp (Perth)', domain: 'lamp.com.au', country: 'au', shared: ['Evening Lamp'] },
  { name: 'Green Matters', domain: 'green.org', ordinary: true },
])
const domains = (text: string, country: string | null = null) => directory.mentions(text, country).map((mention) => mention.outlet.domain)

describe('a name that several have', () => {
  it('is the one that the name means everywhere, unless the page’s country has its own', () => {
    expect(domains('So The Lantern wrote.')).toEqual(['lantern.com'])
    expect(domains('So The Lantern wrote.', 'fr')).toEqual(['lantern.com'])
    expect(domains('So The Lantern wrote.', 'gb')).toEqual(['lantern.co.uk'])
  })

  it('is nobody’s where two could be meant', () => {
    expect(domains('So the Evening Lamp wrote.')).toEqual([])
    expect(domains('So the Evening Lamp wrote.', 'gb')).toEqual([])
    expect(domains('So the Evening Lamp wrote.', 'au')).toEqual(['lamp.com.au'])
    expect(directory.named('Evening Lamp')).toBeNull()
  })

  it('is the one that the text named in full before', () => {
    expect(domains('The Hull Lantern asked. Later the Evening Lamp wrote.')).toEqual(['lantern.co.uk', 'lantern.co.uk'])
  })

  it('takes the country from the publisher’s record or its address', () => {
    const text = 'So The Lantern wrote.'
    const of = (url: string) => forPage(directory, { url, site: null, byline: null, text, links: [] }).mentions(text).map((mention) => mention.outlet.domain)
    expect(of('https://unlisted.co.uk/a')).toEqual(['lantern.co.uk'])
    expect(of('https://unlisted.com/a')).toEqual(['lantern.com'])
    expect(of('https://lamp.co.uk/a')).toEqual(['lantern.co.uk'])
  })
})

it('reads an everyday name of two words as part of a longer one', () => {
  expect(domains('told Green Matters so, and Jane Roe of Green Matters. In Green Matters')).toEqual(['green.org', 'green.org', 'green.org'])
  expect(domains('the Green Matters Foundation')).toEqual([])
})

it.each([['https://www.example.co.uk/a', 'gb'], ['spiegel.de', 'de'], ['https://example.com', null], ['https://start.io', null], ['ftp://a.de', null]])('country of %s', (address, country) => {
  expect(countryOf(address)).toBe(country)
})

it('writes an outlet as a line and reads it back', () => {
  const outlet = outletOf({ name: 'A Post', domain: 'example.com', host: 'a.example.com', kind: 'wire', ordinary: true, aliases: ['B', 'C'], shared: ['D'], domains: ['e.org'], search: 'https://a/{q}', sitemap: 'https://a/s', group: 'g', country: 'gb', language: 'en' })
  expect(readOutletRow(writeOutletRow(outlet))).toEqual(outlet)
  expect(readOutletRow(writeOutletRow(outletOf({ name: 'A', domain: 'a.org' })))).toEqual(outletOf({ name: 'A', domain: 'a.org' }))
})
