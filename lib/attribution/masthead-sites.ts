import type { ChannelWords } from '@/lib/language/channel-words'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import { masthead, outletKind, outletNoun, platformName, station } from './channel-facts'
import { type ChannelSite, SpanIndex } from './channel-site'
import { isOutletKind } from './outlet-kind'
import { verbAfter } from './outlet-sites'

/** How many words a name may have before its last one. */
const wordsBefore = 5

/**
 * Outlets that no list holds, by the last word of their names (`told the Springfield Shopper Register`), by a noun right after them (`the
 * Hull Lantern newspaper`), or by a number (`Fox 5`, which many towns have): only right after a phrase that makes them hearer or origin.
 * Their domain is not known. With a noun right before them (`the travel blog Harbornotes`) they may also report themselves. `facts`: `channelFactsOf(doc, pack.channels)`.
 */
export function findMastheadSites(doc: AnnotatedText, pack: LanguagePack, outlets: OutletDirectory, known: readonly ChannelSite[], facts: Uint16Array): ChannelSite[] {
  const words = pack.channels
  const sites: ChannelSite[] = []
  const { tokens } = doc
  let taken: SpanIndex | null = null
  for (let i = 0; i < facts.length; i++) {
    const token = tokens[i]
    if (((facts[i] ?? 0) & outletKind) !== 0 && tokens[i + 1]?.capital === true && ((facts[i + 1] ?? 0) & platformName) === 0) {
      const site = siteBehind(doc, pack, i)
      if (site === null) continue
      taken ??= new SpanIndex([...outlets.mentions(doc.text), ...known])
      if (!taken.touches(site)) sites.push(site)
      continue
    }
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

/** How many words may describe an outlet before the noun for its kind (`the folk music blog Harbornotes`). */
const describersAtMost = 4

/** The outlet whose name follows the noun for its kind at token `i`, as hearer, origin or source; `null` where the words go on otherwise (`told the newspaper Roe was ill`). */
function siteBehind(doc: AnnotatedText, pack: LanguagePack, i: number): ChannelSite | null {
  const { tokens } = doc
  const words = pack.channels
  if (!isOutletKind(doc, words, i) || pack.people?.calendar.has(tokens[i + 1]?.norm ?? '') === true) return null
  let to = i + 1
  while (to - i <= wordsBefore && tokens[to]?.capital === true && tokens[to]?.kind === 'word') to++
  let article = i - 1
  while (article > i - 1 - describersAtMost && tokens[article]?.kind === 'word' && !words.definites.has(tokens[article]?.norm ?? '') && !words.articles.has(tokens[article]?.norm ?? '')) article--
  const determined = words.definites.has(tokens[article]?.norm ?? '') || words.articles.has(tokens[article]?.norm ?? '')
  const lead = leadBefore(doc, words, determined && words.articles.has(tokens[article]?.norm ?? '') ? article : article + 1)
  const next = pack.classOf(tokens[to]?.norm ?? '', false)
  // "a columnist for the news site Harbornotes"
  const placed = words.weakBefore.has(tokens[article - 1]?.norm ?? '')
  if (!determined || (lead === null ? placed || !verbAfter(doc, words, to) : next === 'verb' || next === 'auxiliary' || next === 'past')) return null
  const start = doc.starts[i + 1] ?? 0
  const end = (doc.ends[to - 1] ?? 0) - (tokens[to - 1]?.norm.endsWith("'s") === true ? 2 : 0)
  return { start: doc.starts[lead ?? article] ?? start, end, strength: lead === null ? 'source' : 'strong', outlet: null, channel: { kind: 'outlet', name: doc.text.slice(start, end), domain: null } }
}
