import { mostSpellings, type Spelling } from './spelling'

/**
 * What somebody wants to know of spellings by themselves, whatever stands around them: which lists hold the word, what class it has. Worked
 * out once for each spelling and kept, so that reading a text asks no list again for a word that was met before. There are
 * few lexicons (one for each purpose and language), made once and kept: make them by `lexiconsOf`.
 */
export class Lexicon<Facts> {
  readonly #learn: (spelling: Spelling) => Facts
  /** By `id`: whose facts stand there. */
  readonly #owners = new Array<Spelling | undefined>(mostSpellings).fill(undefined)
  readonly #facts = new Array<Facts | undefined>(mostSpellings).fill(undefined)

  /** `learn` depends on nothing but the spelling. */
  constructor(learn: (spelling: Spelling) => Facts) {
    this.#learn = learn
  }

  /** What is known of the spelling (a token is one). */
  of(spelling: Spelling): Facts {
    const { id } = spelling
    return this.#owners[id] === spelling ? (this.#facts[id] as Facts) : this.#read(spelling)
  }

  #read(spelling: Spelling): Facts {
    const facts = this.#learn(spelling)
    this.#owners[spelling.id] = spelling
    this.#facts[spelling.id] = facts
    return facts
  }
}

/** One lexicon for each language pack (or whatever else the facts depend on), made when it is first asked for. */
export function lexiconsOf<Pack extends object, Facts>(learn: (spelling: Spelling, pack: Pack) => Facts): (pack: Pack) => Lexicon<Facts> {
  const lexicons = new WeakMap<Pack, Lexicon<Facts>>()
  return pack => {
    const known = lexicons.get(pack)
    if (known !== undefined) return known
    const lexicon = new Lexicon<Facts>(spelling => learn(spelling, pack))
    lexicons.set(pack, lexicon)
    return lexicon
  }
}
