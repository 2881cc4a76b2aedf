import type { Attribution } from '@/lib/attribution/attribution'
import type { Mention } from '@/lib/attribution/names'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Block } from '@/lib/text/page-text'
import { blockIndexAt, tokenIndexAt, tokensIn } from '@/lib/text/positions'


/** Within how many words a sentence that begins with a name has it. */
const openingWords = 3

/** In which blocks of a text somebody is told to speak, or is named; worked out when it is first asked: few articles need it. */
export class SpokenBlocks {
  readonly #doc: AnnotatedText
  readonly #attributions: readonly Attribution[]
  readonly #mentions: readonly Mention[]
  #blocks: ReadonlySet<number> | null = null
  #named: ReadonlySet<number> | null = null
  #opening: ReadonlySet<number> | null = null

  /** `mentions`: everybody whom the text names. */
  constructor(doc: AnnotatedText, attributions: readonly Attribution[], mentions: readonly Mention[]) {
    this.#doc = doc
    this.#attributions = attributions
    this.#mentions = mentions
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
    const first = this.#doc.starts[tokenIndexAt(this.#doc, at.start)]
    this.#opening ??= new Set(this.#mentions.flatMap(({ entity, start, sentence }) => (entity.kind === 'person' && start - (this.#doc.sentences[sentence]?.from ?? 0) < openingWords ? (this.#doc.sentences[sentence]?.start ?? []) : [])))
    return first !== undefined && first < at.end && this.#opening.has(first)
  }

  #namedBlocks(): ReadonlySet<number> {
    const persons = this.#mentions.filter(({ entity }) => entity.kind === 'person' || (entity.kind === 'unknown' && !/\p{N}/u.test(entity.name ?? '')))
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
