import type { DocumentKind } from '@/lib/language/channel-words'

import { namePhrases } from '@/lib/leads/search-query'

import { telling } from './query-words'
import type { Subject } from './service'

/** The family of the document that the attribution cites; `null` where it cites none, or of no known family. */
export function documentKind({ attribution: { channel }, pack }: Subject): DocumentKind | null {
  if (channel?.kind !== 'document') return null
  return pack.channels.documentKinds.get(channel.name.split(/\s+/u).at(-1)?.toLowerCase() ?? '') ?? null
}

/** Names of several words, else words, to look for the document by; `''` where there are too few. */
export function documentQuery(subject: Subject): string {
  const names = namePhrases(subject.analysis, subject.attribution, subject.pack)
  if (names.length > 0) return names.map((name) => `"${name}"`).join(' ')
  const words = telling(subject, 5)
  return words.length < 2 ? '' : words.join(' ')
}
