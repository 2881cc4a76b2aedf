import type { ChannelWords, Phrase } from '@/lib/language/channel-words'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory, OutletMention } from '@/lib/outlets/outlet-directory'
import { registrableDomain } from '@/lib/outlets/registrable-domain'
import type { AnnotatedText, Token } from '@/lib/text/annotated-text'
import { tokenIndexAt } from '@/lib/text/positions'

import { tablesOf } from './channel-tables'
import type { ChannelSite } from './channel-site'

/** How many words may describe an outlet before its name (`told the British daily newspaper The Times`). */
const describersAtMost = 5

/** The outlets that a text tells from or names as possible sources, in order. The page's own are left out. */
export function findOutletSites(doc: AnnotatedText, pack: LanguagePack, outlets: OutletDirectory): ChannelSite[] {
  const words = pack.channels
  const { before } = tablesOf(words)
  const mentions = outlets.mentions(doc.text)
  const namesakes = namesakesOf(doc, pack, mentions)
  const sites: ChannelSite[] = []
  for (const [i, mention] of mentions.entries()) {
    if (namesakes.has(doc.text.slice(mention.start, mention.end)) && !verbAfter(doc, words, tokenIndexAt(doc, mention.end - 1) + 1, words.publishing)) continue
    if (mention.own || mention.end - mention.start < 2 || words.pronouns.has(doc.text.slice(mention.start, mention.end).toLowerCase())) continue
    if (mentions[i - 1]?.own === true && /^[/-]$/u.test(doc.text.slice(mentions[i - 1]?.end, mention.start))) continue
    const site = siteOf(doc, words, before, mention, mentions[i - 1], sites.at(-1))
    if (site) sites.push(site)
  }
  return sites
}

/** `Tom Guardian walked … Guardian said`: names of outlets, of one word, that stand behind a given name: in that text they are somebody's, unless they publish. */
function namesakesOf(doc: AnnotatedText, { people }: LanguagePack, mentions: readonly OutletMention[]): ReadonlySet<string> {
  const names = new Set<string>()
  if (people === null) return names
  for (const { start, end } of mentions) {
    const [at, last] = [tokenIndexAt(doc, start), tokenIndexAt(doc, end - 1)]
    const given = doc.tokens[at - 1]
    if (at === last && given?.capital === true && (people.maleNames.has(given.norm) || people.femaleNames.has(given.norm)) && doc.sentenceOf[at - 1] === doc.sentenceOf[at]) names.add(doc.text.slice(start, end))
  }
  return names
}

type Index = ReadonlyMap<string, readonly Phrase[]>

function siteOf(doc: AnnotatedText, words: ChannelWords, before: Index, mention: OutletMention, previous: OutletMention | undefined, last: ChannelSite | undefined): ChannelSite | null {
  const { tokens } = doc
  const from = tokenIndexAt(doc, mention.start)
  const to = tokenIndexAt(doc, mention.end - 1) + 1
  const next = tokens[to]
  const possessive = tokens[to - 1]?.norm.endsWith("'s") === true
  const phrase = phraseBefore(doc, words, before, from)
  const lead = phrase?.at ?? null
  const reporter = next !== undefined && words.reporters.has(next.norm)
  const authors = next !== undefined && mention.outlet.kind === 'body' && words.authors.has(next.norm)
  if (next && words.topics.has(next.norm) && !reporter && !authors && !isWork(doc, words, to)) return null
  const isPublisher = mention.outlet.kind === 'body' || mention.outlet.kind === 'journal' || (mention.learnt && words.documents.has(tokens[lead ?? from]?.norm ?? ''))
  const site = (start: number, end: number, strength: ChannelSite['strength']): ChannelSite => ({
    start: doc.starts[start] ?? mention.start,
    end: doc.ends[titleEnd(doc, words, end) - 1] ?? mention.end,
    strength,
    outlet: mention.outlet,
    reporter,
    channel: {
      kind: isPublisher ? 'document' : 'outlet',
      name: mention.outlet.name,
      domain: registrableDomain(mention.outlet.domain),
    },
  })
  const isBody = mention.outlet.kind === 'body'
  if (phrase !== null) return isBody && words.receiving.has(phrase.phrase) ? null : site(phrase.at, to, 'strong')
  if (possessive && !isPublisher && writesThere(doc, words, to)) return site(from, to, 'strong')
  if (reporter) return mention.outlet.ordinary ? null : site(from, to, 'source')
  if (!mention.outlet.ordinary && isWork(doc, words, to, isBody)) return site(from, to + 1, possessive ? 'weak' : isAbout(doc, words, from) ? 'source' : 'strong')
  const inMarks = tokens[from - 1]?.kind === 'mark' && [to, to + 1, to + 2, to + 3].some((i) => tokens[i]?.kind === 'mark')
  const place = placeBefore(doc, words, inMarks ? from - 2 : from - 1)
  const placed = place !== null
  if (verbAfter(doc, words, to) && !(placed && possessive)) return mention.outlet.ordinary && startsSentence(doc, from) && !publishes(doc, words, from, to) ? null : site(from, to, placed ? 'weak' : 'source')
  if (previous && last && last.end >= previous.end && isCoordinated(doc, words, previous.end, mention.start)) return site(from, to, last.strength)
  if (placed) return mention.learnt ? null : site(inMarks ? from - 1 : place, to, 'weak')
  return mention.outlet.ordinary ? null : site(from, to, 'source')
}

/** `on CNN`, `on the cable channel CNN`: token of the preposition that a name stands behind, at `at` or before words for what the outlet is; `null` where none does. */
function placeBefore(doc: AnnotatedText, words: ChannelWords, at: number): number | null {
  const isKind = (i: number): boolean => [words.outletNouns, words.looseOutletNouns, words.describedOutletNouns].some((nouns) => nouns.has(doc.tokens[i]?.norm ?? ''))
  let i = at
  if (isKind(i)) for (i--; i > at - describersAtMost && words.describers.has(doc.tokens[i]?.norm ?? ''); i--);
  return words.weakBefore.has(doc.tokens[i]?.norm ?? '') ? i : null
}

/** How many words the full name of somebody who writes for an outlet has. */
const [fewestNames, mostNames] = [2, 4]

/** `the Planet's Jane Roe reported`: somebody's full name and a verb of publishing. */
function writesThere(doc: AnnotatedText, words: ChannelWords, to: number): boolean {
  let at = to
  while (at < to + mostNames && doc.tokens[at]?.capital === true && doc.tokens[at]?.kind === 'word') at++
  if (at < to + fewestNames) return false
  while (words.beforeVerb.has(doc.tokens[at]?.norm ?? '')) at++
  const verb = doc.tokens[at]?.norm ?? ''
  return words.publishing.has(verb) && words.reportVerbs.has(verb) && doc.tokens[at]?.capital === false
}

/** How many words may stand between an outlet's name and the title of its programme, and in that title. */
const [beforeTitle, inTitle] = [2, 9]

/** The token after `the Planet’s “Morning Views”`, `Planet News channel’s “Morning Views,”`: a title in marks belongs to its outlet; `to` where none follows. */
function titleEnd(doc: AnnotatedText, words: ChannelWords, to: number): number {
  let at = to
  while (at < to + beforeTitle && words.describers.has(doc.tokens[at]?.norm.replace(/'s$/u, '') ?? '')) at++
  if (doc.tokens[at]?.kind !== 'mark' || doc.tokens[at - 1]?.norm.endsWith("'s") !== true) return to
  for (let i = at + 1; i <= at + inTitle; i++) if (doc.tokens[i]?.kind === 'mark') return words.works.has(doc.tokens[i + 1]?.norm ?? '') ? i + 2 : i + 1
  return to
}

/** How many words of a second maker may stand before the work of two (`a Planet/Hull Lantern poll`). */
const secondMaker = 5

/** `CNN interview`, `The Verge's Stadia review`: what the outlet made stands at most two words after its name, or after that of a second maker. A body makes documents only. */
function isWork(doc: AnnotatedText, words: ChannelWords, name: number, body = false): boolean {
  let to = name
  if (doc.tokens[to]?.norm === '/') {
    to++
    while (to <= name + secondMaker && doc.tokens[to]?.capital === true && !words.works.has(doc.tokens[to]?.norm ?? '')) to++
  }
  for (let i = to; i < to + 3; i++) {
    const token = doc.tokens[i]
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false
    if (words.works.has(token.norm) && (!body || words.documents.has(token.norm) || words.publishing.has(token.norm))) return !words.topics.has(doc.tokens[i + 1]?.norm ?? '')
    if (!token.capital && i > to) return false
  }
  return false
}

/** `Regarding the Times story, she said`: the work is what is spoken of, unless it is itself the source. */
function isAbout(doc: AnnotatedText, words: ChannelWords, from: number): boolean {
  let at = from - 1
  while (at >= 0 && words.describers.has(doc.tokens[at]?.norm ?? '')) at--
  return words.about.has(doc.tokens[at]?.norm ?? '')
}

/** The phrase that makes the outlet hearer or origin, and the token where it begins; `null` where none stands before its name. */
function phraseBefore(doc: AnnotatedText, words: ChannelWords, index: Index, from: number): { readonly phrase: Phrase; readonly at: number } | null {
  let at = from - 1
  if (doc.tokens[at]?.kind === 'mark') at--
  const described = [words.outletNouns, words.looseOutletNouns, words.describedOutletNouns].some((nouns) => nouns.has(doc.tokens[at]?.norm ?? ''))
  for (let skipped = 0; skipped <= describersAtMost && at >= 0; skipped++, at--) {
    const token = doc.tokens[at]
    if (!token || token.kind === 'mark' || token.kind === 'punctuation') return null
    const phrase = (index.get(token.norm) ?? []).find((p) => p.every((word, k) => doc.tokens[at - p.length + 1 + k]?.norm === word))
    if (phrase) return { phrase, at: at - phrase.length + 1 }
    if (!words.describers.has(token.norm) && !described && !isOwner(token)) return null
  }
  return null
}

/** `Italy’s La Repubblica`: whose paper it is. */
export function isOwner(token: Token): boolean {
  return token.capital && token.norm.endsWith("'s")
}

/** Does a verb of reporting (one of `verbs`) follow at token `to`, perhaps behind an adverb? */
export function verbAfter(doc: AnnotatedText, words: ChannelWords, to: number, verbs = words.reportVerbs): boolean {
  for (let i = to; i < to + 4; i++) {
    const norm = doc.tokens[i]?.norm
    if (norm === undefined) return false
    if (verbs.has(norm)) return true
    if (!words.beforeVerb.has(norm)) return false
  }
  return false
}

/** `Variety reported`: a word of one thing that needs an article, and has none, before a verb of publishing. */
function publishes(doc: AnnotatedText, words: ChannelWords, from: number, to: number): boolean {
  const norm = doc.tokens[to - 1]?.norm ?? ''
  if (to - from !== 1 || norm.endsWith('s') || words.anybody.has(norm)) return false
  let verb = to
  while (words.beforeVerb.has(doc.tokens[verb]?.norm ?? '')) verb++
  return words.publishing.has(doc.tokens[verb]?.norm ?? '') && words.reportVerbs.has(doc.tokens[verb]?.norm ?? '') && !words.sayVerbs.has(doc.tokens[verb]?.norm ?? '')
}

/** The first word of a sentence; not the words after a quotation that ends with a comma. */
function startsSentence(doc: AnnotatedText, token: number): boolean {
  if (doc.tokens[token - 1]?.kind === 'mark' && doc.tokens[token - 2]?.norm === ',') return false
  return doc.sentences[doc.sentenceOf[token] ?? -1]?.from === token
}

/** Nothing but a comma, `and` and an article between two names. */
function isCoordinated(doc: AnnotatedText, words: ChannelWords, from: number, to: number): boolean {
  const between = doc.tokens.slice(tokenIndexAt(doc, from), tokenIndexAt(doc, to))
  return between.length > 0 && between.length <= 3 && between.every((token) => token.norm === ',' || words.joiners.has(token.norm) || words.definites.has(token.norm))
}
