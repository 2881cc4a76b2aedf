import { spanOf } from '@/lib/text/positions'

import type { NameTable } from './names'
import { isAny, type PeopleReading } from './people-reading'
import type { SourcePhrase } from './source-phrase'
import * as lists from './people-lists'

/** A source that is cut off before its name (`a local` + `named Jane Roe`) has that name. */
export function withNameBehind(phrase: SourcePhrase, r: PeopleReading, names: NameTable): SourcePhrase {
  if (phrase.name !== null || phrase.head === null || phrase.plural || !isAny(r, phrase.to, lists.namer)) return phrase
  const name = names.at[phrase.to + 1]
  return name === undefined || name.possessive || name.entity.kind === 'place' ? phrase : { ...phrase, name }
}

/** How far behind a source its name may stand, in tokens. */
const nameReach = 16

/** `said a witness at the opera hearing, retired tenor Jane Roe.`: a source cut off before a place or an occasion, with the name behind its comma. */
export function withNameAfterPlace(phrase: SourcePhrase, r: PeopleReading, names: NameTable): SourcePhrase {
  if (phrase.name !== null || phrase.nounClass !== 'person' || phrase.plural || !isAny(r, phrase.to, lists.preposition)) return phrase
  const { tokens } = r.doc
  let comma = -1
  for (let i = phrase.to + 1; i < phrase.to + nameReach; i++) {
    const token = tokens[i]
    const name = names.at[i]
    if (comma > 0 && name !== undefined && name.entity.kind === 'person') {
      const end = tokens[name.to]
      return name.possessive || name.from !== i || (end !== undefined && end.norm !== '.' && end.norm !== ',') ? phrase : { ...phrase, name }
    }
    if (token?.norm === ',' && comma < 0) comma = i
    else if (token?.kind !== 'word' || isAny(r, i, lists.relative | (comma > 0 ? lists.preposition | lists.conjunction | lists.pronoun : lists.conjunction))) return phrase
  }
  return phrase
}

/** A source that is the apposition of a name before it (`Jane Roe, a partner at Roe & Daughters`) has that name. */
export function withNameBefore(phrase: SourcePhrase, r: PeopleReading, names: NameTable): SourcePhrase {
  if (phrase.name !== null || phrase.head === null || phrase.plural || r.doc.tokens[phrase.from - 1]?.norm !== ',') return phrase
  const { nounClass } = phrase
  if (nounClass !== 'person' && nounClass !== 'official' && nounClass !== 'voice' && nounClass !== 'camp') return phrase
  const name = names.at[phrase.from - 2]
  if (name === undefined || name.possessive || name.to !== phrase.from - 1) return phrase
  if (name.entity.kind !== 'person' && name.entity.kind !== 'unknown') return phrase
  // "as told by the Planet, pilot Jane Roe"
  if (phrase.reference === 'bare' && isAny(r, name.start - 1, lists.preposition)) return phrase
  // "Jane Roe, a partner and a lecturer", but not "…, a partner and John Pike"
  return { ...phrase, name, joined: phrase.joined && phrase.others.some(({ to, entity }) => to === phrase.to && entity.kind === 'person') }
}

/**
 * The name of a body that a common noun and a name or owner make up (`Ruritania's health ministry`, `the Ashville police`), as
 * written, without its article; `null` where the phrase holds no name before its head.
 */
export function bodyName(phrase: SourcePhrase, r: PeopleReading): string | null {
  if (phrase.nounClass !== 'institution' || !phrase.others.some(mention => mention.from < phrase.headEnd)) return null
  let { from } = phrase
  while (from < phrase.headEnd && isAny(r, from, lists.article)) from++
  // "the Planet-owned company": a name in a compound names no body
  if (phrase.others.some(mention => mention.from < phrase.headEnd && (r.doc.tokens[mention.to - 1]?.norm ?? '').includes('-') && isLowEnding(r, mention.to - 1))) return null
  const span = spanOf(r.doc, { from, to: phrase.headEnd })
  return span === null ? null : r.doc.text.slice(span.start, span.end)
}

/** `Planet-owned`: a compound that ends in a word in lower case. */
function isLowEnding({ doc }: PeopleReading, i: number): boolean {
  const word = doc.text.slice(doc.starts[i], doc.ends[i])
  return /^\p{Ll}/u.test(word.slice(word.lastIndexOf('-') + 1))
}
