import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { boundedFetch } from '@/lib/leads/lookups/bounded-fetch'
import { leadsFrom } from '@/lib/leads/lookups/look-up'
import { type Found, serviceIds, type ServiceId, type Subject } from '@/lib/leads/lookups/service'
import { serviceTerms } from '@/lib/leads/lookups/service-terms'
import { services } from '@/lib/leads/lookups/services'
import { type Manner, serveStandIns } from '@/tests/lookups/stand-in-services'

import { journalReport, now, phrase, subjectOf } from './subject'
import { makeWorld } from './world'

let standIns: Awaited<ReturnType<typeof serveStandIns>>
beforeAll(async () => {
  standIns = await serveStandIns()
})
afterAll(() => standIns.close())
beforeEach(() => standIns.asked.splice(0))

const serviceOf = (id: ServiceId) => {
  const service = services.find((one) => one.id === id)
  if (!service) throw new Error(id)
  return service
}

/** What a service answers about a subject; the fault where it has none. */
const ask = async (id: ServiceId, subject: Subject): Promise<readonly Found[] | string> => {
  const service = serviceOf(id)
  expect(service.canAsk(subject)).toBe(true)
  const result = await service.ask(subject, boundedFetch(service, makeWorld(standIns.origin, now).around), new AbortController().signal)
  return result.ok ? result.value : result.fault
}

const play = (host: string, path: string, body: string | Buffer, manner: Manner = 'right'): void => {
  standIns.manner(host, manner)
  standIns.body(host, path, body)
}

const recorded = (name: string): string => readFileSync(new URL(`answers/${name}`, import.meta.url), 'utf8')

const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('every service', () => {
  it('is listed once, with https hosts only', () => {
    expect(services.map(({ id }) => id)).toEqual(serviceIds)
    for (const { origins } of Object.values(serviceTerms)) for (const origin of origins) expect(origin).toMatch(/^https:\/\/(?:\*|[\w.-]+)\/\*$/u)
  })

  it('takes anything that is no answer for a fault, never for an empty one', () => {
    for (const service of services) {
      for (const body of ['', 'null', '[]', '42', '"text"', '{"articles"', '<html>', 'Service unavailable', '\u0000', deep(50_000), '{"results":7,"message":3,"response":[],"claims":{},"articles":{},"archived_snapshots":0,"author_name":5}']) {
        const result = service.parse(body, 200)
        expect([service.id, body.slice(0, 40), result.ok]).toEqual([service.id, body.slice(0, 40), false])
      }
    }
  })
})

describe('the news sitemap', () => {
  const sitemap = recorded('news-sitemap.xml')
  const host = 'www.harbourjournal.com'

  it.each([['plain', (xml: string) => xml], ['gzip', (xml: string) => gzipSync(xml)]] as const)('gives the outlet’s own articles, %s', async (_name, packed) => {
    play(host, '/news.xml', packed(sitemap))
    const subject = subjectOf(journalReport, { finding: 'unlinked-report' })
    const found = await ask('news-sitemap', subject)
    expect(found).toEqual([
      { kind: 'report', url: 'https://www.harbourjournal.com/world/strait-escorts-call?a=1&b=2', title: 'Marrowby & Crane spoke of escorts in the Halvern Strait for forty minutes', published: '2026-03-09T06:30:00+00:00' },
      { kind: 'report', url: 'https://www.harbourjournal.com/food/soup', title: 'Soup kitchens ‘run out’ of bowls', published: '2026-03-08' },
    ])
    const leads = leadsFrom(found as Found[], subject, phrase)
    expect(leads[0]).toMatchObject({ via: 'lookup', href: 'https://www.harbourjournal.com/world/strait-escorts-call?a=1&b=2' })
    expect(leads).toHaveLength(1)
  })

  it('is followed through an index, the newest parts at the outlet’s own address only', async () => {
    play(host, '/news.xml', recorded('sitemap-index.xml'))
    for (const part of ['a', 'b', 'c', 'd']) standIns.body(host, `/${part}.xml.gz`, gzipSync(sitemap))
    const found = await ask('news-sitemap', subjectOf(journalReport, { finding: 'unlinked-report' }))
    expect(found).toHaveLength(6)
    expect(standIns.asked).toEqual([`https://${host}/news.xml`, `https://${host}/c.xml.gz`, `https://${host}/b.xml.gz`, `https://${host}/d.xml.gz`])
  })

  it('is not asked for reports older than what it holds, nor of outlets without one', () => {
    const service = serviceOf('news-sitemap')
    expect(service.canAsk(subjectOf(journalReport, { published: '2026-03-01T08:00:00Z' }))).toBe(false)
    expect(service.canAsk(subjectOf(journalReport.replace('Harbour Journal', 'Tide-Post')))).toBe(false)
  })

  it('reads a bomb of entities and endless tags in no time', () => {
    const bomb = `<!DOCTYPE u [${Array.from({ length: 40 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('')}]><urlset><url><loc>https://${host}/x</loc><title>&e40;</title></url></urlset>`
    expect(serviceOf('news-sitemap').parse(bomb, 200)).toEqual({ ok: true, value: { kind: 'articles', items: [{ loc: `https://${host}/x`, title: '&e40;', published: null }] } })
    expect(serviceOf('news-sitemap').parse(`<urlset>${'<url>'.repeat(500_000)}`, 200)).toEqual({ ok: false, fault: 'malformed' })
    expect(serviceOf('news-sitemap').parse(`<urlset>${'<url></url>'.repeat(500_000)}`, 200)).toEqual({ ok: true, value: { kind: 'articles', items: [] } })
  })
})

describe('GDELT', () => {
  const host = 'api.gdeltproject.org'
  const subject = () => subjectOf(journalReport, { finding: 'unlinked-report' })

  it('is asked for telling words at the outlet’s domain, in the days before the article', async () => {
    play(host, '/api/v2/doc/doc', recorded('gdelt.json'))
    expect(await ask('gdelt', subject())).toEqual([{ kind: 'report', url: 'https://www.harbourjournal.com/world/strait-escorts-call', title: 'Marrowby and Crane spoke of "escorts" in the Halvern Strait', published: '2026-03-09T06:45:00Z' }])
    const params = new URL(standIns.asked[0] ?? '').searchParams
    expect(params.get('query')).toMatch(/^(?:\p{L}+ ){2,4}domainis:harbourjournal\.com$/u)
    expect([params.get('mode'), params.get('format'), params.get('startdatetime'), params.get('enddatetime')]).toEqual(['artlist', 'json', '20260223080000', '20260309120000'])
  })

  it('is asked for a quotation as it stands', async () => {
    play(host, '/api/v2/doc/doc', '{}')
    expect(await ask('gdelt', subjectOf('“The minister is a brave woman, but bravery does not stop a speedboat,” he told The Harbour Journal.'))).toEqual([])
    expect(new URL(standIns.asked[0] ?? '').searchParams.get('query')).toBe('"The minister is a brave woman but bravery" domainis:harbourjournal.com')
  })

  it.each([
    ['right', 'Please limit requests to one every 5 seconds or contact …', 'limited'],
    ['limited', '', 'limited'],
    ['right', 'Your query was too short or too long.\n', 'malformed'],
    ['malformed', '', 'malformed'],
  ] as const)('that answers “%s”, “%s” is not checked', async (manner, body, fault) => {
    play(host, '/api/v2/doc/doc', body, manner)
    expect(await ask('gdelt', subject())).toBe(fault)
  })

  it('is not asked for domains with a hyphen, nor for what is older than its index', () => {
    expect(serviceOf('gdelt').canAsk(subjectOf(journalReport.replace('Harbour Journal', 'Tide-Post')))).toBe(false)
    expect(serviceOf('gdelt').canAsk(subjectOf(journalReport, { published: '2025-05-04T08:00:00Z' }))).toBe(false)
  })
})

describe('documents', () => {
  it('of the Federal Register', async () => {
    play('www.federalregister.gov', '/api/v1/documents.json', recorded('federal-register.json'))
    const subject = subjectOf('A presidential memorandum said that the lighthouse reservation will be transferred to the Department of Defense.', { finding: 'unlinked-document' })
    expect(await ask('federal-register', subject)).toEqual([{ kind: 'report', url: 'https://www.federalregister.gov/documents/2026/03/05/2026-04242/transfer-of-the-lighthouse-reservation', title: 'Transfer of the Lighthouse Reservation to the Department of Defense', published: '2026-03-05' }])
    expect(new URL(standIns.asked[0] ?? '').searchParams.get('conditions[type][]')).toBe('PRESDOCU')
  })

  it('of Crossref', async () => {
    play('api.crossref.org', '/works', recorded('crossref.json'))
    const subject = subjectOf('A study found that lighthouse keepers slept better where automation came late.', { finding: 'unlinked-document' })
    expect(await ask('crossref', subject)).toEqual([
      { kind: 'report', url: 'https://doi.org/10.5555/lamp.2026(03)%3C42%3E', title: 'Sleep of lighthouse keepers before and after automation', published: '2026-02-17' },
      { kind: 'report', url: 'https://doi.org/10.5555/%23odd', title: 'Lighthouses', published: null },
    ])
  })
})

describe('the archive', () => {
  const mislinked = () => subjectOf('According to [The Harbour Journal](https://www.harbourjournal.com/), the escort plan was first raised in a forty-minute call.', { finding: 'mislinked-report' })

  it.each([['archive.json', 1], ['archive-none.json', 0], ['archive-elsewhere.json', 0]] as const)('of %s gives %i copies', async (name, many) => {
    play('archive.org', '/wayback/available', recorded(name))
    const found = await ask('archive', mislinked())
    expect(found).toHaveLength(many)
    if (many > 0) expect(found[0]).toEqual({ kind: 'copy', url: 'https://web.archive.org/web/20260309081500/https://www.harbourjournal.com/', of: 'https://www.harbourjournal.com/', taken: '2026-03-09' })
  })
})

describe('posts', () => {
  const posted = (href: string): Subject => subjectOf(`Marrowby wrote [on X](${href}): “A channel is a road for everyone, and the ink on the map is ours.”`)
  const cases = [
    ['x-posts', 'https://x.com/marrowby/status/1234567890', 'publish.twitter.com', '/oembed', 'Ilse Marrowby (@marrowby)'],
    ['x-posts', 'https://mobile.twitter.com/marrowby/status/1234567890?s=20', 'publish.twitter.com', '/oembed', 'Ilse Marrowby (@marrowby)'],
    ['bluesky-posts', 'https://bsky.app/profile/marrowby.example.com/post/3lk', 'embed.bsky.app', '/oembed', 'Ilse Marrowby (@marrowby)'],
    ['mastodon-posts', 'https://mastodon.social/@marrowby/114130000000000000', 'mastodon.social', '/api/oembed', 'Ilse Marrowby (@marrowby)'],
  ] as const

  it.each(cases)('%s: %s is there, and whose it is', async (id, href, host, path, author) => {
    play(host, path, recorded('oembed.json'))
    expect(await ask(id, withTrace(posted(href), href))).toEqual([{ kind: 'post', url: href, there: true, author }])
    expect(decodeURIComponent(standIns.asked[0] ?? '')).toContain(`url=${href.replace(/\?.*/su, '')}`)
  })

  it.each(cases)('%s: %s is gone, and so it says', async (id, href, host, path) => {
    standIns.forget(host, path)
    standIns.manner(host, 'right')
    expect(await ask(id, withTrace(posted(href), href))).toEqual([{ kind: 'post', url: href, there: false, author: null }])
    standIns.manner(host, 'down')
    expect(await ask(id, withTrace(posted(href), href))).toBe('status')
  })

  it.each(['https://127.0.0.1/@a/12345678', 'http://mastodon.social/@a/12345678', 'https://mastodon.social:8443/@a/12345678', 'https://localhost/@a/12345678', 'https://[::1]/@a/12345678', 'https://intranet/@a/12345678', 'https://169.254.169.254/@a/12345678', 'https://u:p@mastodon.social/@a/12345678', 'https://mastodon.social/tags/12345678'])('asks no server of %s', (href) => {
    expect(serviceOf('mastodon-posts').canAsk(withTrace(posted(href), href))).toBe(false)
  })
})

const withTrace = (subject: Subject, href: string): Subject => ({ ...subject, attribution: { ...subject.attribution, trace: [{ href, kind: 'link' }] } })

describe('services with a key', () => {
  it('the Guardian', async () => {
    play('content.guardianapis.com', '/search', recorded('guardian.json'))
    const subject = subjectOf(journalReport.replace('Harbour Journal', 'Guardian'), { key: 'reader-key-1' })
    expect(await ask('guardian', subject)).toEqual([{ kind: 'report', url: 'https://www.theguardian.com/world/2026/mar/09/halvern-strait-escorts', title: 'Halvern Strait: minister and admiral spoke of escorts', published: '2026-03-09T05:00:12Z' }])
    expect(new URL(standIns.asked[0] ?? '').searchParams.get('api-key')).toBe('reader-key-1')
  })

  it('The New York Times, with and without hits', async () => {
    const subject = subjectOf(journalReport.replace('Harbour Journal', 'New York Times'), { key: 'reader-key-2' })
    play('api.nytimes.com', '/svc/search/v2/articlesearch.json', recorded('nyt.json'))
    expect(await ask('nyt', subject)).toEqual([{ kind: 'report', url: 'https://www.nytimes.com/2026/03/09/world/halvern-escorts.html', title: 'In a 40-Minute Call, a Plan for Escorts', published: '2026-03-09T07:00:00+0000' }])
    play('api.nytimes.com', '/svc/search/v2/articlesearch.json', '{"status":"OK","response":{"docs":null,"metadata":{"hits":0}}}')
    expect(await ask('nyt', subject)).toEqual([])
  })

  it('fact checkers, at their own sites only', async () => {
    play('factchecktools.googleapis.com', '/v1alpha1/claims:search', recorded('fact-checks.json'))
    const subject = subjectOf('“Bravery does not stop a speedboat in these waters,” one retired pilot said.', { finding: 'anonymous-source', key: 'reader-key-3' })
    expect(await ask('fact-checks', subject)).toEqual([{ kind: 'check', url: 'https://www.tidecheck.org/speedboats', title: 'Did a pilot say that bravery stops no speedboat?', publisher: 'Tide Check', rating: 'Missing context' }])
    expect(standIns.asked[0]).not.toContain('reader-key-3')
  })

  it('are not asked without one, and say so where it is refused', async () => {
    const text = journalReport.replace('Harbour Journal', 'Guardian')
    expect(serviceOf('guardian').canAsk(subjectOf(text))).toBe(false)
    standIns.manner('content.guardianapis.com', 'refuses')
    expect(await ask('guardian', subjectOf(text, { key: 'wrong-key' }))).toBe('denied')
  })
})
