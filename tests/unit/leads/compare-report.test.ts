import { describe, expect, it } from 'vitest'

import { analyse } from '@/lib/analysis'
import { divideAttributions } from '@/lib/analysis-summary'
import { english } from '@/lib/language/english'
import { compareWithReport, statementsAbout } from '@/lib/leads/compare-report'
import { quotationsOf } from '@/lib/leads/library-entry'
import { quotationKin } from '@/lib/leads/quotation-kin'
import { citationChain, relianceOf } from '@/lib/leads/reliance'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { pageOf } from '@/tests/unit/findings/sample'

const context = { pack: english, outlets: knownOutlets, phrase: (key: string) => key }
const filler = 'Nothing of note was said about the weather, the price of fish or the new lamps on the quay that evening. '.repeat(12)
const report = `${filler}Harbour minister Lena Crane spent 45 minutes on Monday pressing Ostland to let pilots board tankers in the Grey Strait. “We will never be the doormen of anybody’s sea, and they know it well,” said Piet Aalders. ${filler}`

function standings(...sentences: readonly string[]) {
  const analysis = analyse({ ...pageOf([...sentences]), url: 'https://lantern.example/a' }, context)
  const statements = statementsAbout(analysis, { url: 'https://www.wsj.com/strait', domain: 'wsj.com' })
  return compareWithReport(analysis, statements, report).map(({ standing }) => standing)
}

describe('compare', () => {
  it('tells word for word, marked cuts, other words', () => {
    expect(standings('“We will never be the doormen of anybody’s sea,” Piet Aalders told The Wall Street Journal.')).toEqual(['same'])
    expect(standings('“We will never be the doormen … and they know it well,” Piet Aalders told The Wall Street Journal.')).toEqual(['shortened'])
    expect(standings('“We will always be the doormen of anybody’s sea, and they know it,” Piet Aalders told The Wall Street Journal.')).toEqual(['altered'])
  })

  it('tells what is told in own words from what is not there', () => {
    expect(standings('The Wall Street Journal reported that Crane pressed Ostland for 45 minutes about pilots on tankers in the Grey Strait.')).toEqual(['retold'])
    expect(standings('The Wall Street Journal reported that Queen Isolde of Brabant sold eleven castles to a circus.')).toEqual(['absent'])
    expect(standings('“We shall burn the harbour down before we pay a single toll,” Piet Aalders told The Wall Street Journal.')).toEqual(['absent'])
  })
})

describe('reliance', () => {
  const [a, b, c] = ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'].map((url, at, all) => ({ url, next: all[(at + 1) % 3] ?? '' }))
  const analyses = new Map([a, b, c].flatMap((one) => (one ? [[one.url, analyse({ ...pageOf(['The Lantern said that Crane had opened the strait.'], [['The Lantern', one.next]]), url: one.url }, context)] as const] : [])))
  const withTrace = new Map([...analyses].map(([url, analysis], at) => [url, { ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, trace: [{ href: `${[b, c, a][at]?.url}?utm_source=x`, kind: 'link' as const }] })) }]))
  const store = {
    analysisOf: async (url: string) => ({ title: url, analysis: withTrace.get(url) ?? { url, article: null, attributions: [], headline: null } }),
    urlsAt: async (keys: readonly string[]) => new Map(keys.map((key) => [key, `https://${key}`])),
  }

  it('walks a chain of citations and names a circle', async () => {
    const start = withTrace.get(a?.url ?? '')
    const chain = start ? await citationChain(start, store) : []
    expect(chain.map(({ url, depth, circular }) => [url, depth, circular])).toEqual([[b?.url, 1, false], [c?.url, 2, false], [a?.url, 3, true]])
  })

  it('counts people once, and what most statements rest on', () => {
    const analysis = analyse(pageOf(['“We are open,” said Lena Crane. “And we stay open,” Crane added.', 'Ostland refused, The Wall Street Journal reported. The Wall Street Journal said that pilots were angry.']), context)
    expect(relianceOf(analysis)).toMatchObject({ people: 1, most: { name: 'The Wall Street Journal', count: 2 } })
  })
})

describe('a joint report', () => {
  const words = 'pilots were “never told of the new toll on every tanker”'
  const analysis = analyse({ ...pageOf([`Both The Wall Street Journal and Reuters reported that ${words}.`]), url: 'https://lantern.example/a' }, context)
  const [first, further] = analysis.attributions

  it('is one statement with one quotation, and two outlets', () => {
    expect(analysis.attributions.map(({ channel }) => channel?.name)).toEqual(['The Wall Street Journal', 'Reuters'])
    expect(quotationsOf(analysis).map(({ attribution }) => attribution)).toEqual([first?.id])
    expect(divideAttributions(analysis.attributions)).toEqual({ linked: 0, named: 1, unnamed: 0, unsourced: 0 })
  })

  it('has the trace of whichever outlet is linked', () => {
    const href = 'https://www.reuters.com/world/toll'
    const linked = { ...analysis, attributions: analysis.attributions.map((one) => (one === further ? { ...one, trace: [{ href, kind: 'link' as const }] } : one)) }
    expect(quotationsOf(linked).map(({ trace }) => trace)).toEqual([href])
  })

  it('is compared once with the report of each outlet, and once with a report that all lead to', () => {
    const about = (domain: string) => statementsAbout(analysis, { url: `https://www.${domain}/toll`, domain }).map(({ id }) => id)
    expect([about('wsj.com'), about('reuters.com')]).toEqual([[first?.id], [further?.id]])
    const url = 'https://www.reuters.com/world/toll'
    const all = { ...analysis, attributions: analysis.attributions.map((one) => ({ ...one, trace: [{ href: url, kind: 'link' as const }] })) }
    expect(statementsAbout(all, { url, domain: 'reuters.com' }).map(({ id }) => id)).toEqual([first?.id])
  })
})

describe('kin', () => {
  it('finds who else had a quotation, not the same article again, and merges nothing in doubt', async () => {
    const analysis = analyse({ ...pageOf(['“We will never be the doormen of anybody’s sea,” said Piet Aalders.']), url: 'https://lantern.example/a' }, context)
    const kept = (article: string, text: string, speaker: string | null) => ({ article, attribution: 'a1', text, speaker, trace: null, shared: [1] })
    const quotations = [
      kept('https://lantern.example/a', '“We will never be the doormen of anybody’s sea,”', 'Piet Aalders'),
      kept('https://b.example/', '“We will never be the doormen of anybody’s sea,”', 'Aalders'),
      kept('https://c.example/', '“We will never be the doormen of anybody’s sea,”', 'Lena Crane'),
    ]
    const store = { quotationsWith: async () => quotations, originsAt: async (urls: readonly string[]) => urls.map((url) => ({ url, title: url, published: null })) }
    expect((await quotationKin(analysis, store)).map(({ others }) => others.map(({ origin, wording }) => [origin.url, wording.kind]))).toEqual([[['https://b.example/', 'same']]])
  })
})
