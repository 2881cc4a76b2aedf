import type { PeopleWords } from '@/lib/language/people-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { blockIndexAt, sentenceIndexAt } from '@/lib/text/positions'

import type { RawAttribution } from './attribution'
import type { SourcePhrase } from './source-phrase'
import type { Resolution } from './source-resolver'

/** How many later attributions may lie between a crowd and its member. */
const farthest = 6

/**
 * A crowd of which a named member says so in the same paragraph or the next is fine: its kind becomes `organization`. Somebody
 * counts as a member who speaks after the crowd and bears its description; of `some residents` also an example, somebody who is
 * named there for the first time.
 */
export function vouchForGroups(doc: AnnotatedText, raw: readonly RawAttribution[], resolved: readonly Resolution[], words: PeopleWords): Resolution[] {
  return resolved.map((resolution, i) => {
    if (!isGroupOfPeople(resolution)) return resolution
    const at = raw[i]?.source[0]?.start ?? 0
    const block = blockIndexAt(doc, at)
    const sentence = sentenceIndexAt(doc, at)
    for (let j = i + 1; j < resolved.length && j <= i + farthest; j++) {
      const other = resolved[j]
      const span = raw[j]?.source[0]
      if (other === undefined || span === undefined) continue
      if (blockIndexAt(doc, span.start) > block + 1) break
      if (resolution.phrase !== null && isMember(other, resolution.phrase, sentence, words)) return { ...resolution, kind: 'organization', referent: null }
    }
    return resolution
  })
}

function isGroupOfPeople({ kind, phrase }: Resolution): boolean {
  if (phrase === null || phrase.pronoun !== null || phrase.nounClass === 'source' || phrase.nounClass === 'document' || phrase.nounClass === 'air') return false
  return kind === 'crowd' || (kind === 'unnamed' && phrase.plural)
}

function isMember(other: Resolution, group: SourcePhrase, since: number, words: PeopleWords): boolean {
  const entity = other.referent?.entity
  // "state media reported … CCTV said"
  if (group.nounClass === 'press') return other.kind === 'outlet' && other.phrase?.nounClass !== 'press'
  if (other.kind !== 'person' || entity == null) return false
  const { head } = group
  if (head !== null && entity.descriptions.has(head)) return true
  if (head !== null && words.experts.has(head) && [...entity.descriptions].some(description => words.experts.has(description.slice(description.lastIndexOf(' ') + 1)))) return true
  return (head === null || (group.reference === 'quantified' && group.nounClass !== 'camp')) && (entity.mentions[0]?.sentence ?? 0) >= since
}
