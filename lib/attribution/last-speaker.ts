import type { SourceKind } from './attribution'
import type { Entity } from './names'
import type { Referent } from './salience'

/** What a source stands for; `referent` is `null` where later words cannot point back to it. */
export interface Found {
  readonly kind: SourceKind
  readonly speaker: string | null
  readonly referent: Referent | null
}

const nobody: Found = { kind: 'none', speaker: null, referent: null }

/** A pronoun in the plural, or `it`, points no further back than this many sentences. */
const reach = 3

/** Who spoke last in a text, for `they said`, `it added`, `he added`. Sentences are counted as `ArticleMemory` counts them. */
export class LastSpeaker {
  #found: Found = nobody
  #sentence = 0
  /** Token at which the source ends: subjects are looked for behind it. */
  #to = 0
  #subjectSentence = 0
  #hasRival = false

  /** The sentence in which somebody spoke last. */
  get sentence(): number {
    return this.#sentence
  }

  note(found: Found, sentence: number, to: number): void {
    this.#found = found
    this.#sentence = sentence
    this.#to = to
    this.#subjectSentence = sentence
    this.#hasRival = false
  }

  /** A subject that token `at` begins. */
  noteSubject(entity: Entity, at: number, sentence: number): void {
    if (at < this.#to) return
    if (entity === this.#found.referent?.entity) this.#subjectSentence = sentence
    else this.#hasRival = true
  }

  /** Whoever spoke last, if that is not too long ago. */
  near(sentence: number): Found {
    return sentence - this.#sentence <= reach ? this.#found : nobody
  }

  /** Whether a pronoun can mean the body that spoke last: it was spoken of in the sentence before, and no other subject was named since. */
  goesOn(sentence: number): boolean {
    return !this.#hasRival && sentence - this.#subjectSentence <= 1
  }
}
