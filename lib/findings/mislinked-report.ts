import { isSiteOf, type OutletMention } from '@/lib/outlets/outlet-directory'
import { platformAt } from '@/lib/outlets/platforms'
import { registrableDomain } from '@/lib/outlets/registrable-domain'
import { isArchive, unwrapAddress } from '@/lib/outlets/unwrap-address'
import { firstIndex } from '@/lib/text/first-index'
import type { Link } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

import { type Case, type FindingRule, isSaid, textOf } from './case'
import { isFrontPage, isListing, isSameSite, isShortened, isSyndicator } from './link-index'
import { sentencesOf } from './places'

/** The link that the sentence gives for a named outlet's report leads elsewhere: another site, its front page, a tag or search page. */
export const mislinkedReport: FindingRule = {
  code: 'mislinked-report',
  examine(given) {
    const { channel } = given.attribution
    if (channel?.kind !== 'outlet' || channel.domain === null || !isSaid(given) || given.trace.length > 0) return null
    const link = linksThatStandForReport(given, channel.name).find((candidate) => leadsElsewhere(given, unwrapAddress(candidate.href)))
    return link ? [channel.name, registrableDomain(link.href) ?? link.href] : null
  },
}

/** Links on the outlet's name, the verb or a word for the report, in the sentence of the citation. */
function linksThatStandForReport(given: Case, name: string): Link[] {
  const { attribution, doc, page, pack } = given
  const mentions = given.outlets.mentions(page.text)
  const sentences = sentencesOf(doc, attribution.cue.length > 0 ? [...attribution.cue, ...attribution.source] : attribution.content)
  return sentences.flatMap((sentence) =>
    given.links.within(sentence).filter((link) => {
      if (link.start === link.end) return false
      const words = textOf(given, link).toLowerCase().split(/[^\p{L}]+/u)
      const onName = words.length < 8 && namesWithin(mentions, link).some(({ outlet }) => outlet.name === name)
      const onCue = words.length < 8 && attribution.cue.some((span) => span.start < link.end && link.start < span.end)
      return onName || onCue || (words.length < 4 && words.some((word) => pack.channels.works.has(word)))
    }),
  )
}

/** Of mentions in order and without overlap, those that touch a span. */
function namesWithin(mentions: readonly OutletMention[], span: Span): readonly OutletMention[] {
  const from = firstIndex(mentions.length, (i) => (mentions[i]?.end ?? 0) > span.start)
  let to = from
  while (to < mentions.length && (mentions[to]?.start ?? 0) < span.end) to++
  return mentions.slice(from, to)
}

function leadsElsewhere(given: Case, href: string): boolean {
  const outlet = given.outlets.named(given.attribution.channel?.name ?? '')
  if (outlet && isSiteOf(outlet, href)) return isFrontPage(href)
  if (isArchive(href) || isShortened(href) || isSyndicator(href) || platformAt(href)?.name === 'YouTube') return false
  if (outlet?.kind === 'wire') return false
  if (outlet?.group && given.outlets.at(href)?.group === outlet.group) return false
  if (isSameSite(href, given.page.url)) return true
  return !isListing(href) || !isFrontPage(href)
}
