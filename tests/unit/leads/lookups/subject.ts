import { analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { addLeads } from '@/lib/leads/add-leads'
import type { Subject } from '@/lib/leads/lookups/service'
import { createOutletDirectory, type OutletRecord } from '@/lib/outlets/outlet-directory'
import type { Link, PageText } from '@/lib/text/page-text'

const records: OutletRecord[] = [
  { name: 'The Harbour Journal', domain: 'harbourjournal.com', sitemap: 'https://www.harbourjournal.com/news.xml' },
  { name: 'The Guardian', domain: 'theguardian.com' },
  { name: 'The New York Times', domain: 'nytimes.com' },
  { name: 'The Tide-Post', domain: 'tide-post.com' },
]
const outlets = createOutletDirectory(records)

export const phrase = (key: string, values: readonly string[] = []): string => `${key}(${values.join('|')})`

export const now = Date.parse('2026-03-09T12:00:00Z')

/** The analysis of one paragraph as an article of that day; words in `[text](address)` are links. */
export function analysisOf(marked: string, published: string | null = '2026-03-09T08:00:00Z') {
  const links: Link[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]+\]\([^)]+\))/u)) {
    const link = /^\[([^\]]+)\]\(([^)]+)\)$/u.exec(part)
    if (link) links.push({ start: text.length, end: text.length + (link[1] ?? '').length, href: link[2] ?? '' })
    text += link ? link[1] : part
  }
  const page: PageText = {
    url: 'https://lantern.example.org/story',
    title: 'The minister who closed the strait',
    standfirst: null,
    byline: null,
    site: 'The Loud Lantern',
    published,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links,
    embeds: [],
    complete: true,
  }
  const pack = packFor('en', text)
  const context = { pack, outlets, phrase }
  return { analysis: addLeads(analyse(page, context), page, context), pack }
}

/** What is asked about the first attribution of that paragraph that has the finding (any, where none is named). */
export function subjectOf(marked: string, given: { readonly finding?: string; readonly key?: string; readonly published?: string | null; readonly now?: number } = {}): Subject {
  const { analysis, pack } = analysisOf(marked, given.published)
  const attribution = analysis.attributions.find(({ finding }) => given.finding === undefined || finding === given.finding)
  if (!attribution) throw new Error(`no ${given.finding ?? 'attribution'} in: ${JSON.stringify(analysis.attributions)}`)
  const { channel } = attribution
  return { analysis, attribution, pack, outlet: channel?.kind === 'outlet' ? outlets.named(channel.name) : null, now: given.now ?? now, key: given.key ?? null }
}

/** A report of the Journal that nobody linked. */
export const journalReport = 'According to The Harbour Journal, the escort plan was first raised in a forty-minute call between Minister Ilse Marrowby and Admiral Desmond Crane about the Halvern Strait.'
