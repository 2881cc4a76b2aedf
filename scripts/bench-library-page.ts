import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import { english } from '@/lib/language/english'
import { compareWording } from '@/lib/leads/compare-wording'
import { libraryEntry, openCitations, quotationsOf } from '@/lib/leads/library-entry'
import { quotationHashes } from '@/lib/leads/library-keys'
import { articlesConcerned } from '@/lib/leads/library-leads'
import { rankCandidates } from '@/lib/leads/rank'
import { saveArticle } from '@/lib/store/articles'
import { Database } from '@/lib/store/database'
import { libraryStore } from '@/lib/store/library'
import { packArticle } from '@/lib/store/packed-article'
import { addEntries, libraryTables } from '@/lib/store/library-rows'
import { mergeRuns } from '@/lib/store/quotation-runs'
import { wordsRow } from '@/lib/store/words'
import { toStoredArticle } from '@/entrypoints/background/to-stored-article'
import { createOutletDirectory } from '@/lib/outlets/outlet-directory'

/*
 * Runs in a page: fills the store with made-up articles of a real article's length and asks it what the background asks. The words
 * are drawn by Zipf's law from 40,000, as in English: a few are everywhere, most are rare.
 */

const vocabularySize = 40_000
const wordsOfArticle = 900
const quotationsOfArticle = 10
const citationsOfArticle = 2
/** Outlets that are read, and articles a day: the library of a heavy reader grows in time, not in density. */
const outletCount = 80
const articlesOfDay = 40
const firstDay = Date.UTC(2016, 0, 1)
const bulk = 500
/** Rounds before those that are counted: the first ones of a page are slow, whatever is kept. */
const warming = 20
/** Filling is much faster than anybody reads, and until a browser has put in order what came so, it slows writers down. Milliseconds between two looks, and in all. */
const [settleLook, settleAtMost] = [15_000, 900_000]
/** It has settled when so many looks in a row found insertion no quicker. */
const settledLooks = 3

const directory = createOutletDirectory(Array.from({ length: outletCount }, (_one, at) => ({ name: `Outlet ${at}`, domain: `outlet${at}.example` })))
const context = { pack: english, outlets: directory }
const db = new Database('bench')
const store = libraryStore(db)
/** What is under way, for who asks from outside: a page may not be asked for minutes on end. */
const state: { filled: number; filling: number; merging: number; result: unknown; error: string | null } = { filled: 0, filling: 0, merging: 0, result: null, error: null }
/** What stood on the disk before: Firefox counts the library of another port as this one's. */
const otherBytes = bytesOnDisk()

/** A generator of its own for each article, so that any can be made again: mulberry32. */
function randomOf(seed: number): () => number {
  let value = (seed * 0x9e3779b1) | 0
  return () => {
    value = (value + 0x6d2b79f5) | 0
    let mixed = Math.imul(value ^ (value >>> 15), 1 | value)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const frequent = 'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said'.split(' ')
const syllables = 'ba co de fi gu ha je ki lo mu na pe qui ro su ta ve wo xi yo za bre cli dra fle gro pla ste tri'.split(' ')

/** The word of a rank: the most frequent ones are English, others are made of syllables; each fifth is a name. */
function wordOf(rank: number): string {
  const known = frequent[rank]
  if (known !== undefined) return known
  let word = ''
  for (let rest = rank; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]
  return rank % 5 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

/** Zipf's law: the share of the first `r` ranks grows with the logarithm of `r`. */
const zipf = (random: () => number): string => wordOf(Math.floor(vocabularySize ** random()) - 1)

interface Made {
  readonly analysis: Analysis
  readonly at: number
}

/** The article of a number: always the same. Three of ten quotations were said in an earlier article; citations tell of one of the days before. */
function make(number: number): Made {
  const random = randomOf(number)
  const words = (count: number): string => Array.from({ length: count }, () => zipf(random)).join(' ')
  const at = firstDay + Math.floor(number / articlesOfDay) * 86_400_000
  const parts: string[] = []
  const attributions: AnalysedAttribution[] = []
  let length = 0
  const add = (text: string, given: Partial<AnalysedAttribution> | null): void => {
    if (given) attributions.push({ ...empty, ...given, id: `a${attributions.length + 1}`, content: [{ start: length, end: length + text.length }], source: [{ start: length, end: length + 12 }] })
    parts.push(text)
    length += text.length + 2
  }
  add(beginningOf(number), null)
  for (let i = 0; i < quotationsOfArticle; i++) {
    const earlier = i < 3 && number > 100 ? number - 1 - Math.floor(random() * 100) : null
    const quotation = earlier === null ? words(12 + Math.floor(random() * 20)) : quotationOf(earlier, 5)
    add(words((wordsOfArticle - quotationsOfArticle * 22) / quotationsOfArticle), null)
    add(`“${quotation}”`, { mode: 'direct', speaker: i % 2 === 0 ? `Jane ${wordOf(500 + (number % 2000))}` : null, ...(i % 3 === 0 ? flagged : {}) })
  }
  for (let i = 0; i < citationsOfArticle; i++) {
    const cited = Math.max(0, number - 1 - Math.floor(random() * 80))
    const domain = `outlet${cited % outletCount}.example`
    add(beginningOf(cited), { ...flagged, finding: 'unlinked-report', sourceKind: 'outlet', channel: { kind: 'outlet', name: domain, domain } })
  }
  const text = parts.join('\n\n')
  const article = { title: `${beginningOf(number).slice(0, 60)}`, byline: 'Jo Doe', site: `Outlet ${number % outletCount}`, published: new Date(at).toISOString().slice(0, 10), language: 'en', text }
  return { analysis: { url: `https://www.outlet${number % outletCount}.example/news/${article.published}/${number}-of-many-articles`, article, attributions, headline: null }, at }
}

/** What an article begins with and others tell of. */
const beginningOf = (number: number): string => { const random = randomOf(number ^ 0x5bd1e995); return Array.from({ length: 28 }, () => zipf(random)).join(' ') }

/** A quotation that articles share. */
function quotationOf(number: number, index: number): string {
  const random = randomOf(number * 31 + index)
  return Array.from({ length: 20 }, () => zipf(random)).join(' ')
}

const flagged = { finding: 'anonymous-source', severity: 'medium', why: 'The source is described (“a senior official”) but not named, so nobody can ask.' } as const
const search = { via: 'search', href: 'https://duckduckgo.com/?q=some%20telling%20words%20of%20the%20content%20and%20a%20month%20site%3Aoutlet.example', label: 'Search the web, only outlet.example' } as const
const empty: AnalysedAttribution = { id: '', source: [], cue: [], content: [], mode: 'indirect', speaker: null, sourceKind: 'person', channel: null, trace: [], finding: null, severity: null, why: null, leads: [search], confidence: 0.9, rules: ['cue-clause'] }

/** Many articles a transaction, each made as the product makes it; the next ones are made while the browser still writes. */
async function fill(count: number): Promise<void> {
  let written: Promise<unknown> = Promise.resolve()
  while (state.filled < count) {
    const some = Array.from({ length: Math.min(bulk, count - state.filled) }, (_one, at) => make(state.filled + at))
    const entries = some.flatMap(({ analysis, at }) => libraryEntry(analysis, at, context) ?? [])
    const kept = some.flatMap(({ analysis, at }) => toStoredArticle(analysis, at) ?? [])
    const articles = await Promise.all(kept.map(packArticle))
    await written
    await merge()
    written = db.transaction('rw', [db.kept, db.searched, ...libraryTables(db)], async () => {
      const [visits] = await Promise.all([db.kept.bulkAdd(articles, { allKeys: true }), addEntries(db, entries)])
      await db.searched.bulkAdd(visits.map((visit, at) => wordsRow(visit, kept[at]?.terms ?? [])))
    })
    state.filled += some.length
  }
  await written
  await merge()
}

/** Puts hashes of quotations into their pages where enough wait, as the background does after each article. */
async function merge(): Promise<void> {
  const start = performance.now()
  const merged = await mergeRuns(db)
  if (merged > 0) state.merging = (performance.now() - start) / merged
}

/** Waits until insertion gets no quicker. */
async function settle(): Promise<void> {
  const start = performance.now()
  let best = Number.POSITIVE_INFINITY
  for (let looks = 0; looks < settledLooks && performance.now() - start < settleAtMost; looks++) {
    await new Promise((done) => setTimeout(done, settleLook))
    const ms = median(await insert(10))
    if (ms < 0.9 * best) looks = -1
    best = Math.min(best, ms)
  }
}

/** Keeps further articles one by one, as the product does; the milliseconds of each. */
async function insert(count: number): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const { analysis, at } = make(state.filled++)
    const [stored, entry] = [toStoredArticle(analysis, at), libraryEntry(analysis, at, context)]
    if (!stored || !entry) throw new Error('The made-up article lacks a part.')
    const start = performance.now()
    await saveArticle(stored, entry, db)
    times.push(performance.now() - start)
  }
  return times
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Median milliseconds of each question, over as many rounds, and of inserting one article; in all bytes on disk as the browser estimates them. */
async function measure(rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = { quotation: [], 'no such quotation': [], report: [], 'whom it concerns': [] }
  const random = randomOf(7)
  const found = { quotation: 0, report: 0 }
  const timed = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await run()
    times[name]?.push(performance.now() - start)
  }
  for (let round = 0; round < rounds; round++) {
    const { analysis, at } = make(Math.max(100, Math.floor(random() * state.filled)))
    const quotation = quotationsOf(analysis)[0]
    const open = openCitations(analysis, at, context).at(-1)
    const entry = libraryEntry(analysis, at, context)
    if (!quotation || !open || !entry) throw new Error('The made-up article lacks a part.')
    await timed('quotation', async () => {
      const kept = await store.quotationsWith(quotationHashes(quotation.text), 24)
      if (kept.some((other) => other.article !== analysis.url && compareWording({ ...quotation, speaker: null }, { ...other, speaker: null }) !== null)) found.quotation++
    })
    await timed('no such quotation', () => store.quotationsWith(quotationHashes(quotationOf(-1 - round, 0)), 24))
    await timed('report', async () => {
      const origins = await store.originsWith(open.keys, 2, 12)
      const candidates = await Promise.all(origins.map(async (origin) => ({ ...origin, text: (await store.textOf(origin.url)) ?? '' })))
      if (rankCandidates(open.citation, candidates)[0]?.verdict === 'the-report') found.report++
    })
    await timed('whom it concerns', () => articlesConcerned(entry, store))
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
  const insertion = median(await insert(rounds))
  return { ...medians, insertion, merging: state.merging, quotationsFound: found.quotation / rounds, reportsFound: found.report / rounds, quotations: state.filled * quotationsOfArticle, bytes: (await bytesOnDisk()) - (await otherBytes) }
}

async function bytesOnDisk(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? Number.NaN
}

Object.assign(globalThis, {
  benchLibrary: {
    state: () => state,
    run: (count: number, rounds: number) => {
      state.result = null
      void (async () => {
        const start = performance.now()
        await fill(count)
        state.filling = (performance.now() - start) / 1000
        await settle()
        await measure(warming)
        state.result = await measure(rounds)
      })().catch((error: unknown) => {
        state.error = String(error)
      })
    },
  },
})
