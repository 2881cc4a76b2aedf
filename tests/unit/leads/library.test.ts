import 'fake-indexeddb/auto'

import { beforeEach, describe, expect, it } from 'vitest'

import { analyse, type Analysis, type AnalysisContext } from '@/lib/analysis'
import { english } from '@/lib/language/english'
import { type LibraryEntry, libraryEntry } from '@/lib/leads/library-entry'
import { quotationHashes } from '@/lib/leads/library-keys'
import { articlesConcerned, findLibraryLeads, withLibraryLeads } from '@/lib/leads/library-leads'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { saveArticle } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { indexArticle, libraryStore } from '@/lib/store/library'
import type { PageText } from '@/lib/text/page-text'
import { toStoredArticle } from '@/entrypoints/background/to-stored-article'
import { pageOf } from '@/tests/unit/findings/sample'

const context: AnalysisContext = { pack: english, outlets: knownOutlets, phrase: (key, substitutions = []) => [key, ...substitutions].join('|') }
const visited = Date.parse('2026-03-05T10:00:00Z')
let db: Database
let runs = 0

const article = (url: string, title: string, published: string, paragraphs: readonly string[], links: readonly (readonly [string, string])[] = []): PageText => ({
  ...pageOf([...paragraphs], links.map(([text, href]) => [text, href])),
  url,
  title,
  published,
})

const report = article('https://www.wsj.com/world/grey-strait', 'Crane Pressed Ostland to Let Pilots Board Tankers', '2026-03-04', [
  'OSTHAVEN – Harbour minister Lena Crane pressed Ostland in a 45-minute call on Monday to let its pilots board tankers in the Grey Strait, officials said.',
  'Ostland refused at first. “We will not be the doormen of anybody’s sea,” its envoy Piet Aalders told The Wall Street Journal.',
])
const blog = article('https://lantern.example/crane', 'The minister who calls', '2026-03-05', [
  'The Wall Street Journal reported that Crane spent 45 minutes pressing Ostland to let pilots board tankers in the strait.',
  'One commentator wrote on X: “We will not be the doormen of anybody’s sea.”',
])
const other = article('https://www.wsj.com/life/tulips', 'Why the price of tulips fell again', '2026-03-04', ['Growers in three provinces said that tulips were cheaper than ever on Monday.'])

const keep = async (page: PageText): Promise<Analysis> => {
  const analysis = analyse(page, context)
  const entry = libraryEntry(analysis, visited, context)
  const stored = toStoredArticle(analysis, visited)
  if (!entry || !stored) throw new Error('The page has an article.')
  await saveArticle(stored, entry, db)
  return analysis
}

const leadsOf = async (page: PageText): Promise<readonly string[]> => {
  const analysis = analyse(page, context)
  const amended = withLibraryLeads(analysis, await findLibraryLeads(analysis, visited, libraryStore(db), context))
  return amended.attributions.map(({ leads: [first] }) => (first?.via === 'library' ? `${first.href} ${first.label}` : '-'))
}

beforeEach(() => {
  db = new Database(`library-${runs++}`)
})

describe('the library', () => {
  it('leads from a citation to the report that was read before, with reasons, and to no other of the outlet', async () => {
    await keep(other)
    expect((await leadsOf(blog)).join()).not.toContain('tulips')
    await keep(report)
    const [lead] = await leadsOf(blog)
    expect(lead).toContain('https://www.wsj.com/world/grey-strait lead.libraryReport|Crane Pressed Ostland')
    expect(lead).toMatch(/Ostland|Crane/u)
  })

  it('knows which articles wait for a report or for a better trace of a quotation', async () => {
    await keep(blog)
    const entry = libraryEntry(analyse(report, context), visited, context)
    expect(entry && (await articlesConcerned(entry, libraryStore(db)))).toEqual([blog.url])
    const unrelated = libraryEntry(analyse(other, context), visited, context)
    expect(unrelated && (await articlesConcerned(unrelated, libraryStore(db)))).toEqual([])
  })

  it('knows them however many quotations the new article has itself, and however often it repeats one', async () => {
    const say = (at: number): string => `“Berth number ${at} was closed on the ${at}th evening before pilot ${at * 7} came aboard ship ${at * 13}.”`
    await keep(article('https://lantern.example/berths', 'The berths', '2026-03-04', [`One commentator wrote on X: ${say(3).replace(/ before.*/u, '.”')}`]))
    const [first, ...others] = Array.from({ length: 60 }, (_, at) => `${say(at)} said Piet Aalders.`)
    const entry = await keep(article('https://harbour.example/log', 'The log of a harbour', '2026-03-05', [first ?? '', ...others]))
    const fresh = libraryEntry(entry, visited, context)
    expect(fresh?.quotations.length).toBeGreaterThan(48)
    expect(fresh && (await articlesConcerned(fresh, libraryStore(db)))).toEqual(['https://lantern.example/berths'])
  })

  it('counts of a quotation that an article repeats the one that says most', async () => {
    const say = 'We will not be the doormen of anybody’s sea'
    const quoted = (trace: string | null) => ({ attribution: 'a1', text: say, speaker: 'Piet Aalders', trace, hashes: quotationHashes(say).length })
    const entry = (url: string, ...traces: readonly (string | null)[]): LibraryEntry => ({
      url, address: url, title: url, domain: url, published: null, keys: [], citing: [], hashes: traces.flatMap(() => quotationHashes(say)), quotations: traces.map(quoted),
    })
    await indexArticle(entry('https://old.example/', null), db)
    for (const traces of [['https://x.com/p/1', null], [null, 'https://x.com/p/1']]) expect(await articlesConcerned(entry('https://new.example/', ...traces), libraryStore(db))).toEqual(['https://old.example/'])
    expect(await articlesConcerned(entry('https://new.example/', null, null), libraryStore(db))).toEqual([])
  })

  it('leads from a quotation that nobody claims to an article that names the speaker', async () => {
    await keep(report)
    expect((await leadsOf(blog))[1]).toContain('lead.libraryNamed|Piet Aalders')
  })

  it.each(['+275760-09-13', '+275760-08-30', '+099999-01-01', '-271821-04-20', '0001-01-01'])('takes the day of the visit for the date %s', async (published) => {
    await keep({ ...report, published })
    expect((await leadsOf({ ...blog, published }))[0]).toContain('https://www.wsj.com/world/grey-strait')
    const keysOf = (page: PageText) => libraryEntry(analyse(page, context), visited, context)
    expect(keysOf({ ...report, published })?.keys).toEqual(keysOf({ ...report, published: null })?.keys)
    expect(keysOf({ ...blog, published })?.citing).toEqual(keysOf({ ...blog, published: null })?.citing)
  })

  it('finds no page of another site that poses as the outlet', async () => {
    await keep({ ...report, url: 'https://wsj.com.evil.example/grey-strait' })
    expect((await leadsOf(blog))[0]).toBe('-')
  })
})
