import type { TokenRange } from '@/lib/text/annotated-text'

import type { NameRun } from './name-runs'
import type { Entity } from './names'
import { isOutletKind } from './outlet-kind'
import { factsAt, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

/** What a run looks like by itself; `parts` are the token indexes of its words. */
export function shapeOf(r: PeopleReading, run: NameRun, parts: readonly number[]): Entity['kind'] {
  if (run.personal) return 'person'
  const { doc } = r
  if (isOutletKind(doc, r.pack.channels, run.start - 1)) return 'body'
  const kindsAt = (i: number | undefined): number => factsAt(r, i ?? -1).bareKinds
  if (parts.every(i => isPlace(r, i))) return 'place'
  const given = (kindsAt(parts[0]) & lists.given) !== 0
  const isBody = (i: number): boolean => ((kindsAt(i) | factsAt(r, i).singularKinds) & lists.bodyWord) !== 0
  if (parts.some((i, k) => isBody(i) && !(k === 0 && given && parts.length === 2)) || parts.some(i => (kindsAt(i) & (lists.bodyConnector | lists.particle)) === lists.bodyConnector)) return 'body'
  if (parts.length === 1) return isAcronymName(doc.text, doc.starts[run.from] ?? 0, doc.ends[run.to - 1] ?? 0) ? 'body' : 'unknown'
  if (run.definite) return 'body'
  const lastKinds = kindsAt(parts.at(-1))
  const lastIsPlace = (lastKinds & lists.place) !== 0
  if ((lastKinds & lists.nameSuffix) !== 0 || (given && !lastIsPlace)) return 'person'
  if ((kindsAt(parts[0]) & lists.place) === 0 && hasInitial(r, run)) return 'person'
  const age = doc.tokens[run.to + 1]
  return doc.tokens[run.to]?.norm === ',' && age?.kind === 'number' && /^\d\d?$/u.test(age.norm) && !lastIsPlace ? 'person' : 'unknown'
}

const acronym = /^[A-Z][A-Z&.\d]+(?:['’]s)?$/u

/** `AP`, `U.S.` */
function isAcronymName(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1)
  // most names go on in lower case
  return !(second >= 97 && second <= 122) && acronym.test(text.slice(start, end))
}

/** A place, a country, or a compound with a country's adjective. */
function isPlace(r: PeopleReading, i: number): boolean {
  const { bare, bareKinds } = factsAt(r, i)
  return (bareKinds & (lists.place | lists.nation)) !== 0 || (bare.includes('-') && bare.split('-').some(part => r.words.nations.has(part)))
}

/** `J. Roe`, `J.R. Roe`. */
function hasInitial({ doc }: PeopleReading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const norm = doc.tokens[i]?.norm ?? ''
    if (norm.length <= 3 && /^[a-z](?:\.[a-z])?$/u.test(norm)) return true
  }
  return false
}
