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

const decay = 0.5
/** How much of what somebody weighs already stays when they are mentioned again: who is new must be able to take over. */
const repeated = 0.2
const mostReferents = 32

/** Who is in the reader's mind at a place of the text. Each mention adds weight, each sentence takes some away; constant time each. */
export class Salience {
  readonly #held: Weighed[] = []

  /** `sentence` never goes back. */
  note(referent: Referent, weight: number, sentence: number): void {
    const held = this.#held.find(other => (referent.entity === null ? other.referent === referent : other.referent.entity === referent.entity))
    if (held !== undefined) {
      const now = this.#now(held, sentence)
      held.weight = Math.max(now, weight) + repeated * Math.min(now, weight)
      held.sentence = sentence
      return
    }
    if (this.#held.length >= mostReferents) this.#dropLightest(sentence)
    this.#held.push({ referent, weight, sentence })
  }

  /** Heaviest first. */
  ranked(sentence: number, accept: (referent: Referent) => boolean): readonly { readonly referent: Referent; readonly weight: number }[] {
    return this.#held
      .filter(held => accept(held.referent))
      .map(held => ({ referent: held.referent, weight: this.#now(held, sentence) }))
      .toSorted((a, b) => b.weight - a.weight)
  }

  #now(held: Weighed, sentence: number): number {
    return held.weight * decay ** Math.max(0, sentence - held.sentence)
  }

  #dropLightest(sentence: number): void {
    let lightest = 0
    this.#held.forEach((held, i) => {
      const other = this.#held[lightest]
      if (other !== undefined && this.#now(held, sentence) < this.#now(other, sentence)) lightest = i
    })
    this.#held.splice(lightest, 1)
  }
}
