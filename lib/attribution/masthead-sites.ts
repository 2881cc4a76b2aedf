import type { ChannelWords } from '@/lib/language/channel-words'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import { masthead, outletNoun, station } from './channel-facts'
import { type ChannelSite, SpanIndex } from './channel-site'

/** How many words a name may have before its last one. */
const wordsBefore = 5

/**
 * Outlets that no list holds, by the last word of their names (`told the Springfield Shopper Register`), by a noun right after them (`the
 * Hull Lantern newspaper`), or by a number (`Fox 5`, which many towns have): only right after a phrase that makes them hearer or origin.
 * Their domain is not known. `facts`: `channelFactsOf(doc, words)`.
 */
export function findMastheadSites(doc: AnnotatedText, words: ChannelWords, outlets: OutletDirectory, known: readonly ChannelSite[], facts: Uint16Array): ChannelSite[] {
  const sites: ChannelSite[] = []
  const { tokens } = doc
  let taken: SpanIndex | null = null
  for (let i = 0; i < facts.length; i++) {
    const token = tokens[i]
    const described = ((facts[i + 1] ?? 0) & outletNoun) !== 0 && tokens[i + 1]?.capital === false
    const numbered = i > 0 && ((facts[i - 1] ?? 0) & station) !== 0 && tokens[i - 1]?.capital === true && token?.kind === 'number' && token.norm.length < 3
    const may = described || ((facts[i] ?? 0) & masthead) !== 0
    if (!token || !(numbered || (may && token.capital && token.kind === 'word')) || tokens[i + 1]?.capital === true) continue
    const norm = token.norm.replace(/'s$/u, '')
    if (!numbered && !described && !words.mastheads.has(norm)) continue
    let from = i
    while (from > 0 && i - from < wordsBefore && tokens[from - 1]?.capital === true && tokens[from - 1]?.kind === 'word') from--
    const article = words.definites.has(tokens[from]?.norm ?? '') ? from + 1 : from
    const start = doc.starts[article] ?? 0
    const end = (doc.ends[i] ?? 0) - (token.norm.length - norm.length)
    if (article === i) continue
    taken ??= new SpanIndex([...outlets.mentions(doc.text), ...known])
    if (taken.touches({ start, end })) continue
    const lead = leadBefore(doc, words, article)
    if (lead === null) continue
    sites.push({ start: doc.starts[lead] ?? start, end, strength: 'strong', outlet: null, channel: { kind: 'outlet', name: doc.text.slice(start, end), domain: null } })
  }
  return sites
}

function leadBefore(doc: AnnotatedText, words: ChannelWords, from: number): number | null {
  const at = words.definites.has(doc.tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const phrase = words.beforeOutlet.find((p) => p.every((word, k) => doc.tokens[at - p.length + 1 + k]?.norm === word))
  return phrase ? at - phrase.length + 1 : null
}
