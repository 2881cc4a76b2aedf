import type { Mention, NameTable } from './names'
import { isAny, type PeopleReading } from './people-reading'
import { personal } from './phrase-parts'
import type { SourcePhrase } from './source-phrase'
import * as lists from './people-lists'

/** A name may stand so many tokens before the relative pronoun that its description ends with. */
const longestDescription = 24

/**
 * The name that the relative pronoun at token `at` stands for: the one right before it; where that can be nobody (`isWho`: the pronoun is
 * `who`), the person whose description ends there (`Jane Roe, a lecturer at the College of Ash, who`). `null` where there is none.
 */
export function antecedentOf(r: PeopleReading, names: NameTable, at: number, isWho: boolean): Mention | null {
  const { tokens } = r.doc
  const end = tokens[at - 1]?.kind === 'punctuation' ? at - 1 : at
  const near = names.at[end - 1]
  if (near !== undefined && near.to === end && (!isWho || mayBePerson(r, near))) return near
  if (!isWho) return null
  // "officials who": several people, or somebody whom a verb has just brought in
  const last = tokens[end - 1]
  if (last === undefined || isAny(r, end - 1, lists.determiner) || (near === undefined && r.words.singularOf(last.norm) !== null) || (last.kind !== 'word' && tokens[end - 2]?.norm !== ',')) return null
  for (let i = end - 1; i > 0 && i > end - longestDescription; i--) {
    const mention = names.at[i]
    if (mention !== undefined && tokens[mention.to]?.norm === ',' && mention.to < end && mention.entity.kind === 'person' && !mention.possessive) return mention
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark' || token.norm === '.' || token.norm === ';' || isAny(r, i, lists.copula | lists.pronoun)) return null
    if (isAny(r, i, lists.conjunction) && isAny(r, i + 1, lists.article)) return null
    if (!token.capital && mention === undefined && r.pack.cues.get(token.norm) !== undefined && !isAny(r, i, lists.noun)) return null
  }
  return null
}

/**
 * The person whom `who` at token `at` stands for, behind a source that is none: `a reply from Jane Roe, who said`, `Jane Roe, 24, from Ash, who
 * said`. `null` where the source itself may be meant.
 */
export function personBehind(r: PeopleReading, names: NameTable, phrase: SourcePhrase, at: number): Mention | null {
  const { name, nounClass, plural } = phrase
  if (r.words.pronouns.get(tokenAt(r, at))?.number !== 'singular' || r.words.pronouns.get(tokenAt(r, at))?.person !== 'relative') return null
  const isNobody = name === null ? !plural && !phrase.joined && (nounClass === null || !personal.has(nounClass)) : name.entity.kind !== 'person' && isAny(r, name.start - 1, lists.preposition)
  const before = r.doc.tokens[at - 1]
  const person = isNobody && (before?.kind === 'word' || before?.norm === ',') ? antecedentOf(r, names, at, true) : null
  return person?.entity.kind === 'person' ? person : null
}

function tokenAt(r: PeopleReading, i: number): string {
  return r.doc.tokens[i]?.norm ?? ''
}

/** Not `Iowa Republicans`. */
function mayBePerson({ words }: PeopleReading, { entity }: Mention): boolean {
  const singular = words.singularOf(entity.words.at(-1) ?? '') ?? ''
  return entity.kind === 'person' || (entity.kind === 'unknown' && entity.words.length > 1 && !words.nouns.has(singular) && !words.nations.has(singular))
}
