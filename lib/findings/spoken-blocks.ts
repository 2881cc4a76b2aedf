import type { Attribution } from '@/lib/attribution/attribution'
import { findNames } from '@/lib/attribution/names'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import { blockIndexAt } from './places'

/** In which blocks of a text somebody is told to speak, or is named; built once for an article. */
export class SpokenBlocks {
  readonly #doc: AnnotatedText
  readonly #pack: LanguagePack
  readonly #blocks = new Set<number>()
  #named: ReadonlySet<number> | null = null

  constructor(doc: AnnotatedText, attributions: readonly Attribution[], pack: LanguagePack) {
    this.#doc = doc
    this.#pack = pack
    for (const { source, cue, content, sourceKind } of attributions) {
      if (sourceKind === 'none') continue
      for (const span of [...source, ...cue, ...content]) this.#blocks.add(blockIndexAt(doc, span.start))
    }
  }

  /** Does somebody speak in the first of these blocks, the last, or one between? */
  touches(first: number, last: number): boolean {
    for (let block = first; block <= last; block++) if (this.#blocks.has(block)) return true
    return false
  }

  /** Does the block name somebody, or what may be somebody's name? Read when first asked: few articles need it. */
  namesSomebody(block: number): boolean {
    this.#named ??= this.#namedBlocks()
    return this.#named.has(block)
  }

  #namedBlocks(): ReadonlySet<number> {
    const { people } = this.#pack
    const { mentions } = people ? findNames(this.#doc, this.#pack, people) : { mentions: [] }
    const persons = mentions.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'unknown')
    return new Set(persons.flatMap(({ sentence }) => this.#doc.sentences[sentence]?.block ?? []))
  }
}
