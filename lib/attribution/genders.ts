import type { Entity, NameTable } from './names'
import { isAny, type PeopleReading } from './people-reading'
import * as lists from './people-lists'

interface Votes {
  female: number
  male: number
}

/**
 * Learns from the text itself whether a name is a man's or a woman's: a gendered pronoun in narration, after exactly one possible
 * person in the same sentence (or, where that names none, the sentence before), votes for that person. Changes the entities.
 */
export function learnGenders(r: PeopleReading, names: NameTable): void {
  const votes = new Map<Entity, Votes>()
  let before = new Set<Entity>()
  let block = -1
  for (const sentence of r.doc.sentences) {
    if (sentence.block > block + 1) before = new Set()
    block = sentence.block
    const here = new Set<Entity>()
    for (let i = sentence.from; i < sentence.to; i++) {
      const mention = names.at[i]
      if (r.quoted[i] === 1) continue
      if (mention !== undefined) {
        if (mention.entity.kind === 'person' || mention.entity.kind === 'unknown') here.add(mention.entity)
        continue
      }
      if (!isAny(r, i, lists.gendered)) continue
      const gender = r.words.pronounGenders.get(r.doc.tokens[i]?.norm ?? '')
      const [only, second] = here.size > 0 ? here : before
      if (gender === undefined || only === undefined || second !== undefined) continue
      const vote = votes.get(only) ?? { female: 0, male: 0 }
      vote[gender]++
      votes.set(only, vote)
    }
    if (here.size > 0) before = here
  }
  for (const [entity, vote] of votes) decide(entity, vote)
}

/** Votes stand against a given name only where they are many and clear; titles are not in doubt. */
function decide(entity: Entity, vote: Votes): void {
  const [more, fewer, gender] = vote.female > vote.male ? ([vote.female, vote.male, 'female'] as const) : ([vote.male, vote.female, 'male'] as const)
  if (more === fewer) return
  if (entity.gender === null ? fewer === 0 || more >= 3 * fewer : more >= 4 && fewer === 0 && !entity.mentions.some(mention => mention.titleGender !== null)) entity.gender = gender
  if (entity.kind === 'unknown' && entity.words.length > 1 && more >= 2 && fewer === 0) entity.kind = 'person'
}
