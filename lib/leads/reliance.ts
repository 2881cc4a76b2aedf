import type { Analysis } from '@/lib/analysis'

import { addressKey } from './library-keys'
import { plainWords } from './plain-words'

/** What an article rests on, counted. */
export interface Reliance {
  /** Named people who are cited, each once. */
  readonly people: number
  /** The report, outlet or document that most attributions come from, and how many; `null` where none has two. */
  readonly most: { readonly name: string; readonly count: number } | null
}

/** One kept article in a chain of citations. */
export interface ChainLink {
  readonly url: string
  readonly title: string
  /** Steps from the article at hand; 1: it rests on this one itself. */
  readonly depth: number
  /** How many attributions of the article before rest on it. */
  readonly count: number
  /** It leads back to an article that stands before it in the chain: the sources are circular. */
  readonly circular: boolean
}

/** What a chain asks of the library. */
export interface ChainStore {
  analysisOf(url: string): Promise<{ readonly title: string; readonly analysis: Analysis } | null>
  /** Canonical addresses of the kept articles at these address keys, by key. */
  urlsAt(keys: readonly string[]): Promise<ReadonlyMap<string, string>>
}

const deepest = 4
const linksAtMost = 24

/** Counts the people in an article's attributions, and what most of these rest on. */
export function relianceOf({ attributions }: Analysis): Reliance {
  const people = new Set(attributions.filter(({ sourceKind, speaker }) => sourceKind === 'person' && speaker !== null).map(({ speaker }) => plainWords(speaker ?? '').at(-1)))
  const counts = new Map<string, number>()
  for (const { channel } of attributions) if (channel && channel.kind !== 'platform') counts.set(channel.name, (counts.get(channel.name) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return { people: people.size, most: most && most[1] > 1 ? { name: most[0], count: most[1] } : null }
}

/** Which kept articles one rests on: those that it links, and those that surely are the reports which it cites; with how many attributions. */
export async function restsOn(analysis: Analysis, store: ChainStore): Promise<Map<string, number>> {
  const cited = analysis.attributions.map(({ trace, leads }) => ({
    keys: trace.map(({ href }) => addressKey(href)),
    sure: leads.filter(({ via, sure }) => via === 'library' && sure === true).map(({ href }) => href),
  }))
  const known = await store.urlsAt([...new Set(cited.flatMap(({ keys }) => keys))])
  const counts = new Map<string, number>()
  for (const { keys, sure } of cited) {
    const urls = new Set([...keys.flatMap((key) => known.get(key) ?? []), ...sure])
    for (const url of urls) if (url !== analysis.url) counts.set(url, (counts.get(url) ?? 0) + 1)
  }
  return counts
}

/** Who relies on whom, from an article on over all kept ones, in the order of a walk downwards. Bounded in depth and number. */
export async function citationChain(analysis: Analysis, store: ChainStore): Promise<ChainLink[]> {
  const links: ChainLink[] = []
  const walk = async (from: Analysis, before: readonly string[]): Promise<void> => {
    for (const [url, count] of await restsOn(from, store)) {
      const next = await store.analysisOf(url)
      if (next === null || links.length >= linksAtMost) continue
      const circular = before.includes(url)
      links.push({ url, title: next.title, depth: before.length, count, circular })
      if (!circular && before.length < deepest) await walk(next.analysis, [...before, url])
    }
  }
  await walk(analysis, [analysis.url ?? ''])
  return links
}
