import type { DocumentKind } from '@/lib/language/channel-words'

import { telling } from './query-words'
import type { Subject } from './service'

/** The family of the document that the attribution cites; `null` where it cites none, or of no known family. */
export function documentKind({ attribution: { channel }, pack }: Subject): DocumentKind | null {
  if (channel?.kind !== 'document') return null
  return pack.channels.documentKinds.get(channel.name.split(/\s+/u).at(-1)?.toLowerCase() ?? '') ?? null
}

/** Words to look for the document by; `''` where there are too few. */
export function documentQuery(subject: Subject): string {
  const words = telling(subject, 5)
  return words.length < 2 ? '' : words.join(' ')
}
