import type { Attribution, Channel } from '@/lib/attribution/attribution'
import { isSiteOf, type Outlet } from '@/lib/outlets/outlet-directory'
import { platformOfPost } from '@/lib/outlets/platforms'
import { isArchive, unwrapAddress } from '@/lib/outlets/unwrap-address'
import type { Token } from '@/lib/text/annotated-text'
import type { Link } from '@/lib/text/page-text'
import { blockIndexAt, tokensIn } from '@/lib/text/positions'

import { type Article, textOf } from './case'
import { isFrontPage, isListing, isSameSite, isShortened, isSyndicator } from './link-index'
import { nearestLinks } from './nearest-links'
import { blocksBetween, sentencesOf } from './places'

/** Where the reader can check it: a link or embed in the article itself that leads to the origin. */
export interface Trace {
  readonly href: string
  readonly kind: 'link' | 'embed'
}

/** More links to one origin say nothing more. */
const shownAtMost = 3

/** How many blocks an embed may stand before or after the words that it shows. */
const embedReach = 2

/** The links and embeds of the article that lead to the origin of one of its attributions; `[]` where there is none. */
export function traceOf(article: Article, attribution: Attribution): Trace[] {
  if (article.links.isEmpty && article.page.embeds.length === 0) return []
  const { channel } = attribution
  const near = linksNear(article, attribution)
  const found: readonly Found[] =
    channel?.kind === 'outlet'
      ? outletTrace(article, attribution, channel, near)
      : channel?.kind === 'platform'
        ? platformTrace(article, attribution, near)
        : channel?.kind === 'document'
          ? documentTrace(article, attribution, near)
          : near.filter((link) => isUseful(article, link.href))
  const seen = new Set<string>()
  return found.map(({ href, kind }) => ({ href, kind: kind ?? 'link' })).filter(({ href }) => isNew(href.replace(/^http:/u, 'https:'), seen))
}

function isNew(href: string, seen: Set<string>): boolean {
  return !seen.has(href) && Boolean(seen.add(href))
}

type Found = Pick<Trace, 'href'> & { readonly kind?: Trace['kind'] }

/** Links in the sentences of source, cue and content that stand for what is told, not for a person or place named in it. */
function linksNear(article: Article, attribution: Attribution): readonly Link[] {
  const seen = new Set<Link>()
  const sentences = sentencesOf(article.doc, [...attribution.source, ...attribution.cue, ...attribution.content])
  const first = attribution.channel?.kind === 'outlet' ? sentences[0] : undefined
  const before = first ? sentencesOf(article.doc, [{ start: Math.max(0, first.start - 3), end: Math.max(0, first.start - 2) }]) : []
  for (const sentence of [...before, ...sentences]) for (const link of article.links.within(sentence)) seen.add(link)
  return [...seen]
}

function isUseful(article: Article, href: string): boolean {
  return !isFrontPage(href) && !isListing(href) && !(isSameSite(href, article.page.url) && isListing(href))
}

function outletTrace(article: Article, attribution: Attribution, { name, domain }: Channel, near: readonly Link[]): Found[] {
  const outlet = article.outlets.named(name)
  const belongs = (href: string) => isOf(outlet, domain, unwrapAddress(href)) && (!isFrontPage(unwrapAddress(href)) || isArchive(href))
  const own = article.links.matching(`outlet:${name}:${domain ?? ''}`, (link) => belongs(link.href))
  if (own.length > 0) return nearestLinks(article.doc, attribution, own, shownAtMost)
  const away = near.filter((link) => !isSameSite(link.href, article.page.url))
  const copies = outlet?.kind === 'wire' ? linksBesideName(article, outlet) : []
  return [...away.filter((link) => isArchive(link.href) || isShortened(link.href) || (isSyndicator(link.href) && !isFrontPage(link.href)) || isOwnVideo(link.href) || isSister(article, outlet, link.href)), ...copies]
}

/** Links to other sites in the sentences that name a wire: its copy stands on many sites. */
function linksBesideName(article: Article, outlet: Outlet): readonly Link[] {
  return article.links.matching(`wire:${outlet.domain}`, (link) => {
    if (isSameSite(link.href, article.page.url) || isFrontPage(link.href) || platformOfPost(link.href) !== null) return false
    return sentencesOf(article.doc, [link]).some((sentence) => article.outlets.mentions(textOf(article, sentence)).some((mention) => mention.outlet.domain === outlet.domain))
  })
}

function isOf(outlet: Outlet | null, domain: string | null, href: string): boolean {
  return outlet ? isSiteOf(outlet, href) : domain !== null && isSameSite(href, `https://${domain}/`)
}

/** A page of another brand of the same owner: Fox Business for Fox. */
function isSister(article: Article, outlet: Outlet | null, href: string): boolean {
  const group = outlet?.group ?? null
  return group !== null && !isFrontPage(href) && article.outlets.at(href)?.group === group
}

function isOwnVideo(href: string): boolean {
  return platformOfPost(href)?.name === 'YouTube'
}

function platformTrace(article: Article, attribution: Attribution, near: readonly Link[]): Found[] {
  const fits = (href: string) => {
    const platform = platformOfPost(unwrapAddress(href))
    return (platform !== null && (attribution.channel?.domain === null || platform.domain === attribution.channel?.domain)) || isArchive(href)
  }
  const posts = near.filter((link) => fits(link.href) || isShortened(link.href))
  if (posts.length > 0) return posts
  const blocks = [...attribution.source, ...attribution.cue, ...attribution.content].map((span) => blockIndexAt(article.doc, span.start))
  const [first, last] = [Math.min(...blocks), Math.max(...blocks)]
  const named = attribution.speaker !== null
  const embeds = article.page.embeds.filter((embed) => {
    const between = blocksBetween(article.doc, embed.at)
    return fits(embed.href) && between >= first - (named ? embedReach : 0) && between <= last + (named ? embedReach + 1 : 1)
  })
  if (embeds.length > 0) return embeds.map(({ href }) => ({ href, kind: 'embed' }))
  if (isPostItself(article, attribution)) return [...article.links.matching(`posts:${attribution.channel?.name ?? ''}`, (link) => fits(link.href)), ...article.page.embeds.filter((embed) => fits(embed.href)).map(({ href }) => ({ href, kind: 'embed' as const }))].slice(0, shownAtMost)
  if (!named) return []
  const handle = handleTest(attribution.speaker ?? '')
  return [...article.links.matching(`posts:${attribution.channel?.name ?? ''}`, (link) => fits(link.href)).filter((link) => handle(link.href)), ...article.page.embeds.filter((embed) => fits(embed.href) && handle(embed.href)).map(({ href }) => ({ href, kind: 'embed' as const }))]
}

/** The source is posts and not who posted them (`the tweet`, `posts on Reddit`): any link to one of that platform will do. */
function isPostItself(article: Article, attribution: Attribution): boolean {
  const nouns = article.pack.channels.backNouns
  return attribution.source.some((span) => tokensIn(article.doc, span).some((token) => nouns.has(token.norm.replace(/s$/u, '')) || nouns.has(token.norm)))
}

/** Does the address of a post hold the surname of its author? */
function handleTest(speaker: string): (href: string) => boolean {
  const surname = speaker.toLowerCase().split(/\s+/u).at(-1)?.replace(/[^\p{L}\p{N}]/gu, '') ?? ''
  return (href) => surname.length > 3 && new URL(href).pathname.toLowerCase().includes(surname)
}

function documentTrace(article: Article, attribution: Attribution, near: readonly Link[]): Found[] {
  const useful = near.filter((link) => isUseful(article, link.href))
  if (useful.length > 0 || attribution.sourceKind === 'crowd') return useful
  const { domain, name } = attribution.channel ?? { domain: null, name: '' }
  const published = domain === null ? [] : article.links.matching(`site:${domain}`, (link) => isSameSite(unwrapAddress(link.href), `https://${domain}/`) && !isFrontPage(link.href))
  if (published.length > 0) return published.slice(0, shownAtMost)
  return otherMention(article, name)
}

/** A file that the page's own site keeps: a copy of the document, not a story about it. */
function isFile(href: string): boolean {
  return /\.(?:pdf|docx?|xlsx?|csv|txt|zip)$|\/uploads?\//iu.test(new URL(href).pathname)
}

/** A link in another sentence that names the document, by its noun or another of its family (`the lawsuit`, `the complaint`). */
function otherMention(article: Article, name: string): Found[] {
  const { documentKinds } = article.pack.channels
  const noun = name.split(/\s+/u).at(-1)?.toLowerCase() ?? ''
  const kind = documentKinds.get(noun)
  const stem = noun.replace(/s$/u, '')
  const names = (token: Token) => token.norm === noun || token.norm === stem || (kind !== undefined && documentKinds.get(token.norm) === kind)
  const [linked] = article.links.matching(`document:${noun}`, (link) => {
    if (noun === '' || !isUseful(article, link.href) || platformOfPost(link.href)) return false
    if (isSameSite(link.href, article.page.url) && !isFile(link.href)) return false
    return sentencesOf(article.doc, [link]).some((sentence) => tokensIn(article.doc, sentence).some(names))
  })
  return linked ? [linked] : []
}
