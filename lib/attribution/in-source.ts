import type { ChannelWords } from '@/lib/language/channel-words'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import { tokenIndexAt, tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import { isFurtherOutlet, type RawAttribution } from './attribution'
import { type ChannelSite, overlaps } from './channel-site'
import { isOwner } from './outlet-sites'

/**
 * Distance (0, or -1 for a further outlet of a joint report) of a name inside a source: the source itself, a work of the outlet, its reporter where the
 * cue is one of reporting, a platform; `null` where it says nothing about the attribution.
 */
export function inSourceFit(doc: AnnotatedText, attribution: RawAttribution, site: ChannelSite, pack: LanguagePack): number | null {
  const words = pack.channels
  const source = attribution.source.find((span) => overlaps(span, site))
  if (!source || isAside(doc, source, site, pack)) return null
  if (site.channel.kind === 'platform') return 0
  if (isFurtherOutlet(attribution)) return source.start >= site.start && source.end <= site.end ? -1 : null
  if (site.strength === 'strong') return 0
  const cue = attribution.cue.flatMap((span) => tokensIn(doc, span))
  if (site.reporter === true) return cue.some((token) => words.publishing.has(token.norm)) && !inBook(doc, attribution, words) ? 0 : null
  const body = site.outlet?.kind === 'body'
  const publishes = cue.length > 0 && !cue.some((token) => words.sayVerbs.has(token.norm))
  const before = doc.tokens.slice(tokenIndexAt(doc, source.start), tokenIndexAt(doc, site.start))
  const serves = before.some((token) => words.reporters.has(token.norm)) && !before.some((token) => words.formerly.has(token.norm))
  if (serves && !body && cue.some((token) => words.publishing.has(token.norm)) && !inBook(doc, attribution, words)) return 0
  if (site.strength === 'weak') {
    if (before.some((token) => words.topics.has(token.norm))) return null
    return before.some((_, i) => isWork(before, i, words)) || (publishes && !body) ? 0 : null
  }
  if ((body && !bodyPublishes(doc, attribution, source, site, words)) || describesNoun(doc, source, site, pack)) return null
  return before.every((token) => words.describers.has(token.norm)) || (site.end >= source.end && !before.some((token) => token.capital && !isOwner(token) && !words.describers.has(token.norm))) ? 0 : null
}

/** How many words after an outlet's name are looked at for the noun that it describes, and for what a newsroom makes. */
const [describedWithin, workWithin] = [4, 2]

/** How many words a second name may have after a word that joins (`the Hill and North Bay families`). */
const joinedAtMost = 3

/** The token after `and Mail` that follows the name before `i`; `i` where nothing is joined. */
function afterJoined(doc: AnnotatedText, words: ChannelWords, i: number): number {
  if (!words.joiners.has(doc.tokens[i]?.norm ?? '')) return i
  let to = i + 1
  while (to <= i + joinedAtMost && doc.tokens[to]?.kind === 'word' && doc.tokens[to]?.capital === true) to++
  return to > i + 1 ? to : i
}

/** `the Hill family`, `the Hill and Mail families`: the name only says which one it is, unless the noun is one of newsrooms (`the Mail sports columnist`). */
function describesNoun(doc: AnnotatedText, source: Span, site: ChannelSite, pack: LanguagePack): boolean {
  const words = pack.channels
  const newsrooms = [words.works, words.topics, words.reporters, words.describers, words.outletNouns, words.looseOutletNouns, words.describedOutletNouns, words.documents, words.publishing, words.mastheads]
  const last = tokenIndexAt(doc, site.end - 1)
  if (doc.tokens[last]?.norm.endsWith("'s") === true) return false
  const first = afterJoined(doc, words, last + 1)
  let i = first
  for (; i < first + describedWithin && (doc.starts[i] ?? source.end) < source.end; i++) {
    const token = doc.tokens[i]
    if (!token || token.kind !== 'word' || token.capital || pack.classOf(token.norm, false) !== 'noun') break
    const nouns = i - first < workWithin ? newsrooms : [words.topics, words.reporters]
    if (nouns.some((list) => list.has(token.norm))) return false
  }
  return i > first
}

/** How many words after the cue a book may be named (`wrote in her new book`). */
const bookWithin = 5

/** `CNN reporter Jane Roe wrote in her book`: what she wrote there came through no newsroom. */
function inBook(doc: AnnotatedText, attribution: RawAttribution, words: ChannelWords): boolean {
  const from = tokenIndexAt(doc, attribution.cue.at(-1)?.end ?? 0)
  for (let i = from; i < from + bookWithin; i++) if (words.books.has(doc.tokens[i]?.norm ?? '')) return true
  return false
}

/** `said Jane Roe, a friend who has an Instagram account`, `said Jane Roe, who led the Planet poll`: the name stands in a clause about a source that is no work itself. */
function isAside(doc: AnnotatedText, source: Span, site: ChannelSite, pack: LanguagePack): boolean {
  const { definites } = pack.channels
  const [from, to] = [tokenIndexAt(doc, source.start), tokenIndexAt(doc, site.start)]
  const before = doc.tokens.slice(from, to)
  const relative = before.findIndex((token) => pack.people?.relatives.has(token.norm) === true)
  if (relative < 0 || site.channel.kind === 'platform') return relative >= 0
  // "two people who told CNN", "who led the study in the journal Nature": what was said came through it
  const named = definites.has(doc.tokens[to]?.norm ?? '') ? to + 1 : to
  const told = site.strength === 'strong' && doc.tokens[named]?.capital === false
  return !told && !before.slice(0, relative).some((_, i) => isWork(before, i, pack.channels))
}

/** A noun for what newsrooms and bodies make; inside a source a capital letter makes it a name (`Bill Roe`, `the Survey Center`). */
function isWork(source: readonly Token[], i: number, { works, documents }: ChannelWords): boolean {
  const token = source[i]
  return token !== undefined && (works.has(token.norm) || documents.has(token.norm)) && (!token.capital || (i === 0 && source[1]?.capital !== true))
}

/** How many words after a body's name may lead to what it made (`the Harbor Board's latest tide tables study`). */
const bodyWorkWithin = 4

/**
 * Has a body whose name stands in `source` published there: what it made is the source (`the Harbor Board's records`), words follow it (`according to
 * the Harbor Board`), or it, or its scientists, found or estimated something in a clause? What it said, wants or found on the sea bed is no document,
 * nor is what one of its ships or lawyers told. `name`: its name in the text.
 */
function bodyPublishes(doc: AnnotatedText, attribution: RawAttribution, source: Span, name: Span, words: ChannelWords): boolean {
  const { rules, cue } = attribution
  const verbs = cue.flatMap((span) => tokensIn(doc, span))
  const clause = !rules.some((rule) => rule.startsWith('stance:') || rule === 'object' || rule === 'infinitive')
  if (verbs.some((token) => words.sayVerbs.has(token.norm))) return false
  const last = tokenIndexAt(doc, name.end - 1)
  const next = doc.tokens[last + 1]
  if ((doc.starts[last + 1] ?? source.end) < source.end && next?.kind === 'word' && !words.weakBefore.has(next.norm)) {
    for (let i = last + 1; i <= last + bodyWorkWithin && (doc.starts[i] ?? source.end) < source.end; i++) {
      const norm = doc.tokens[i]?.norm ?? ''
      if ([words.documents, words.works, words.publishing].some((list) => list.has(norm))) return true
    }
    return clause && words.authors.has(next.norm)
  }
  return rules.includes('source-phrase') || (clause && verbs.some((token) => words.publishing.has(token.norm)))
}
