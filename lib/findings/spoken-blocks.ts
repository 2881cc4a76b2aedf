import type { Attribution } from '@/lib/attribution/attribution'
import { findNames, type Mention } from '@/lib/attribution/names'
import { readPeople } from '@/lib/attribution/people-reading'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Block } from '@/lib/text/page-text'
import { blockIndexAt, tokensIn } from '@/lib/text/positions'


/** Within how many words a sentence that begins with a name has it. */
const openingWords = 3

/** In which blocks of a text somebody is told to speak, or is named; read when it is first asked: few articles need it. */
export class SpokenBlocks {
  readonly #doc: AnnotatedText
  readonly #pack: LanguagePack
  readonly #attributions: readonly Attribution[]
  #blocks: ReadonlySet<number> | null = null
  #named: ReadonlySet<number> | null = null
  #names: readonly Mention[] | null = null
  #opening: ReadonlySet<number> | null = null

  constructor(doc: AnnotatedText, attributions: readonly Attribution[], pack: LanguagePack) {
    this.#doc = doc
    this.#pack = pack
    this.#attributions = attributions
  }

  /** Does somebody speak in the first of these blocks, the last, or one between? */
  touches(first: number, last: number): boolean {
    this.#blocks ??= this.#spokenBlocks()
    for (let block = first; block <= last; block++) if (this.#blocks.has(block)) return true
    return false
  }

  #spokenBlocks(): ReadonlySet<number> {
    const spoken = this.#attributions.filter(({ sourceKind }) => sourceKind !== 'none')
    return new Set(spoken.flatMap(({ source, cue, content }) => [...source, ...cue, ...content].map(({ start }) => blockIndexAt(this.#doc, start))))
  }

  /** Does the block name somebody, a line of its own included, or what may be somebody's name? */
  namesSomebody(block: number): boolean {
    this.#named ??= this.#namedBlocks()
    return this.#named.has(block)
  }

  /** Is a person named within the first words of the block (`Jane Roe, 34, …`, `So says Jane Roe`)? */
  startsWithName(block: number): boolean {
    const at = this.#doc.blocks[block]
    if (!at) return false
    const first = tokensIn(this.#doc, at)[0]?.start
    this.#opening ??= new Set(this.#mentions().flatMap(({ entity, start, sentence }) => (entity.kind === 'person' && start - (this.#doc.sentences[sentence]?.from ?? 0) < openingWords ? (this.#doc.sentences[sentence]?.start ?? []) : [])))
    return first !== undefined && this.#opening.has(first)
  }

  #mentions(): readonly Mention[] {
    const { people } = this.#pack
    this.#names ??= people ? findNames(readPeople(this.#doc, this.#pack, people)).mentions : []
    return this.#names
  }

  #namedBlocks(): ReadonlySet<number> {
    const persons = this.#mentions().filter(({ entity }) => entity.kind === 'person' || (entity.kind === 'unknown' && !/\p{N}/u.test(entity.name ?? '')))
    return new Set([...persons.flatMap(({ sentence }) => this.#doc.sentences[sentence]?.block ?? []), ...this.#doc.blocks.flatMap((block, i) => (isNameLine(this.#doc, block) ? i : []))])
  }
}

/** How long a line with a name may be, in tokens. */
const nameLineAtMost = 12

/** `Jane Roe, Features Editor`: a short line without a full stop in which two capital words stand together. */
function isNameLine(doc: AnnotatedText, block: Block): boolean {
  if (/[.!?…:]$/u.test(doc.text.slice(block.start, block.end))) return false
  const tokens = tokensIn(doc, block)
  return tokens.length <= nameLineAtMost && tokens.some((token, i) => token.capital && token.kind === 'word' && tokens[i + 1]?.capital === true && tokens[i + 1]?.kind === 'word')
}
