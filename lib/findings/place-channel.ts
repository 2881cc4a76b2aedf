import type { Channel } from '@/lib/attribution/attribution'
import { platformOfPost } from '@/lib/outlets/platforms'
import { registrableDomain } from '@/lib/outlets/registrable-domain'
import { unwrapAddress } from '@/lib/outlets/unwrap-address'

import { type Case, sourceText } from './case'
import { sentencesOf } from './places'
import { tokenSlice } from './words'

/**
 * The channel of a case with what its links tell: a document's domain is that of the page linked for it, and what a body
 * published (`the ministry reported`, `said on its site`) is the document that is linked right there.
 */
export function placeChannel(given: Case): Channel | null {
  const { channel, sourceKind, speaker } = given.attribution
  const link = given.trace[0]
  if (!link || (channel !== null && (channel.kind !== 'document' || channel.domain !== null))) return channel
  const domain = registrableDomain(unwrapAddress(link.href))
  if (channel) return { ...channel, domain }
  return sourceKind === 'organization' && isPublished(given, link.href) ? { kind: 'document', name: speaker ?? sourceText(given), domain } : null
}

/** The words around source and cue speak of publishing, and the link leads to no outlet or post. */
function isPublished(given: Case, href: string): boolean {
  const { doc, outlets, pack, attribution } = given
  const kind = outlets.at(href)?.kind
  if (kind === 'news' || kind === 'wire' || platformOfPost(href) || registrableDomain(href) === registrableDomain(given.page.url ?? '')) return false
  const inContent = (start: number) => attribution.content.some((span) => span.start <= start && start < span.end)
  const frame = sentencesOf(doc, [...attribution.cue, ...attribution.source]).flatMap((sentence) => tokenSlice(doc, sentence))
  return frame.some((token) => pack.channels.publishing.has(token.norm) && !inContent(token.start))
}
