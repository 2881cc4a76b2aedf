import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { knownOutlets } from '@/lib/outlets/known-outlets'
import { buildOutlets } from '@/scripts/build-outlet-rows'

const folder = 'assets/outlets'
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })).toSorted((a, b) => (a.name < b.name ? -1 : 1))
const built = buildOutlets(files)

/** Mastheads that are everyday words of English. */
const everyday = [
  'Time', 'People', 'Nature', 'Science', 'Cell', 'Independent', 'Variety', 'Slate', 'Salon', 'Vice', 'Fortune', 'Today', 'Reason', 'Wired', 'Record', 'Sport', 'Focus',
  'Outside', 'Health', 'Extra', 'Self', 'Out', 'Them', 'Parents', 'History', 'Empire', 'Goal', 'Metro', 'Pulse', 'Campaign', 'Stuff', 'Mint', 'Dawn', 'Outlook',
]

describe('the tables', () => {
  it('have no faults, and the asset is made of them', () => {
    expect(built.problems).toEqual([])
    expect(readFileSync('assets/outlets.json', 'utf8') === built.json, 'run npx tsx scripts/build-outlets.ts').toBe(true)
  })

  it('hold enough outlets in enough countries, with searches and sitemaps', () => {
    expect(built.outlets.length).toBeGreaterThanOrEqual(3_000)
    expect(new Set(built.outlets.flatMap((outlet) => outlet.country ?? [])).size).toBeGreaterThanOrEqual(60)
    expect(built.outlets.filter((outlet) => outlet.search !== null).length).toBeGreaterThan(300)
    expect(built.outlets.filter((outlet) => outlet.sitemap !== null).length).toBeGreaterThan(50)
  })

  it('mark names that are everyday words', () => {
    for (const word of everyday) {
      for (const name of [word, `The ${word}`]) {
        const outlet = knownOutlets.named(name)
        if (outlet && [outlet.name, ...outlet.aliases].includes(name)) expect(outlet.ordinary, name).toBe(true)
      }
    }
  })

  it('leave nothing of a name to chance: it leads back to its outlet', () => {
    expect(built.outlets.filter((outlet) => knownOutlets.named(outlet.name)?.name !== outlet.name)).toEqual([])
  })
})

describe('the builder', () => {
  const tables = (text: string, searches = '') => buildOutlets([{ name: 'a.txt', text }, { name: 'searches.txt', text: searches }])

  it('reads country, language, hosts, names and marks', () => {
    const { outlets, problems } = tables('# comment\n@ gb en\nThe Hull Lantern | lantern.example.com lntrn.uk | Lantern Hull; The Lantern? | wire ordinary group:lamps\n', 'lantern.example.com https://example.com/?q={q}\n')
    expect(problems).toEqual([])
    expect(outlets).toEqual([{
      name: 'The Hull Lantern', kind: 'wire', domain: 'example.com', host: 'lantern.example.com', domains: ['lntrn.uk'], aliases: ['Lantern Hull'], shared: ['The Lantern'],
      ordinary: true, search: 'https://example.com/?q={q}', sitemap: null, group: 'lamps', country: 'gb', language: 'en',
    }])
  })

  it.each([
    ['@ gb en\nOne Post | a.example.com\nThe One Post | b.example.com\n', '', 'claimed'],
    ['Post | not a host\n', '', 'no host'],
    ['@ england en\nOne Post | a.example.com\n', '', 'no country code'],
    ['One Post | a.example.com\n', 'a.example.com http://a.example.com/{q}\n', 'no https address'],
    ['One Post | a.example.com\n', 'b.example.com https://b.example.com/{q}\n', 'no outlet has the host'],
  ])('says what is wrong: %j', (text, searches, fault) => {
    expect(tables(text, searches).problems.join('\n')).toContain(fault)
  })
})
