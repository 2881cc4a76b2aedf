import type { Gender } from '@/lib/language/people-words'

import type { SourceKind } from './attribution'
import type { Entity } from './names'

/** Somebody or something that a later word can point back to. */
export interface Referent {
  readonly kind: SourceKind
  /** `null` for those whom the text does not name: they hold the gender and noun that they were described with. */
  readonly entity: Entity | null
  readonly gender: Gender | null
  /** Head noun of the description, for the nameless. */
  readonly head: string | null
  readonly plural: boolean
}

interface Weighed {
  referent: Referent
  weight: number
  sentence: number
}

/** How much a mention weighs, after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994): subjects and speakers before all. */
export const weights = { speaker: 1.2, nameless: 0.9, subject: 1, other: 0.4, oblique: 0.25, quoted: 0.06 } as const

/** What is left of a weight after so many sentences: half of it with each. */
const faded = Float64Array.from({ length: 64 }, (_, sentences) => 0.5 ** sentences)
/** How much of what somebody weighs already stays when they are mentioned again: who is new must be able to take over. */
const repeated = 0.2
const mostReferents = 32

/** Who is in the reader's mind at a place of the text. Each mention adds weight, each sentence takes some away; constant time each. */
export class Salience {
  /** By name, or for the nameless by themselves; in the order in which they came up. */
  readonly #held = new Map<Entity | Referent, Weighed>()

  /** `sentence` never goes back. */
  note(referent: Referent, weight: number, sentence: number): void {
    const key = referent.entity ?? referent
    const held = this.#held.get(key)
    if (held !== undefined) {
      const now = weightNow(held, sentence)
      held.weight = Math.max(now, weight) + repeated * Math.min(now, weight)
      held.sentence = sentence
      return
    }
    if (this.#held.size >= mostReferents) this.#dropLightest(sentence)
    this.#held.set(key, { referent, weight, sentence })
  }

  /** What somebody weighs now; 0 for those who are not in mind. */
  weightOf(entity: Entity, sentence: number): number {
    const held = this.#held.get(entity)
    return held === undefined ? 0 : weightNow(held, sentence)
  }

  /** Heaviest first, each weight times what `certainty` gives the referent; without those to whom it gives 0. */
  ranked(sentence: number, certainty: (referent: Referent) => number): readonly { readonly referent: Referent; readonly weight: number }[] {
    const found: { referent: Referent; weight: number; plain: number }[] = []
    for (const held of this.#held.values()) {
      const share = certainty(held.referent)
      const plain = share === 0 ? 0 : weightNow(held, sentence)
      if (share > 0) found.push({ referent: held.referent, weight: plain * share, plain })
    }
    return found.length < 2 ? found : found.sort((a, b) => b.weight - a.weight || b.plain - a.plain)
  }

  #dropLightest(sentence: number): void {
    let lightest: Referent | null = null
    let least = Infinity
    for (const held of this.#held.values()) {
      const now = weightNow(held, sentence)
      if (now >= least) continue
      least = now
      lightest = held.referent
    }
    if (lightest !== null) this.#held.delete(lightest.entity ?? lightest)
  }
}

function weightNow(held: Weighed, sentence: number): number {
  const sentences = Math.max(0, sentence - held.sentence)
  return held.weight * (faded[sentences] ?? 0.5 ** sentences)
}
