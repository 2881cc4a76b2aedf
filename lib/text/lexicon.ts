import type { Spelling } from './spelling'

/** How many lexicons there are: each has a place of its own in the `facts` of a spelling. */
let places = 0

/**
 * What somebody wants to know of spellings by themselves, whatever stands around them: which lists hold the word, what class it has. Worked
 * out once for each spelling and kept with it, so that reading a text asks no list again for a word that was met before. There are
 * few lexicons (one for each purpose and language), made once and kept: make them by `lexiconsOf`.
 */
export class Lexicon<Facts> {
  readonly #place = places++
  readonly #learn: (spelling: Spelling) => Facts & ({} | null)

  /** `learn` depends on nothing but the spelling and never gives `undefined`. */
  constructor(learn: (spelling: Spelling) => Facts & ({} | null)) {
    this.#learn = learn
  }

  /** What is known of the spelling (`token.spelling`). */
  of(spelling: Spelling): Facts {
    const known = spelling.facts[this.#place]
    return known === undefined ? this.#read(spelling) : (known as Facts)
  }

  #read(spelling: Spelling): Facts {
    const facts = this.#learn(spelling)
    if (spelling.facts.length <= this.#place) spelling.facts = Array.from({ length: places }, (_, place) => spelling.facts[place])
    spelling.facts[this.#place] = facts
    return facts
  }
}

/** One lexicon for each language pack (or whatever else the facts depend on), made when it is first asked for. */
export function lexiconsOf<Pack extends object, Facts>(learn: (spelling: Spelling, pack: Pack) => Facts & ({} | null)): (pack: Pack) => Lexicon<Facts> {
  const lexicons = new WeakMap<Pack, Lexicon<Facts>>()
  return pack => {
    const known = lexicons.get(pack)
    if (known !== undefined) return known
    const lexicon = new Lexicon<Facts>(spelling => learn(spelling, pack))
    lexicons.set(pack, lexicon)
    return lexicon
  }
}
