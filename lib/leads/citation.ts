import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import type { LanguagePack } from '@/lib/language/language-pack'

import { plainWords } from './plain-words'
import { contentText } from './search-query'
import { stem, type TellingWord, tellingWords, wordsOf } from './telling-words'

/** What an article says of a report that it cites, prepared for comparing. */
export interface Citation {
  /** Telling words of what is attributed and of whom it is attributed to. */
  readonly words: readonly TellingWord[]
  /** Those that stand around it only: the rest of the sentence, the article's headline. */
  readonly around: readonly TellingWord[]
  /** Passages in quotation marks, each as plain words; short ones are left out. */
  readonly quoted: readonly (readonly string[])[]
  /** When the citing article was published, ISO 8601 as its page gave it; `null` where it is not known. */
  readonly published: string | null
}

/** Fewer words in marks are an expression and no quotation. */
const quotedAtLeast = 4

/** An attribution as a citation. */
export function citationOf(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack): Citation {
  const { text = '', title = null, published = null } = analysis.article ?? {}
  const content = contentText(analysis, attribution)
  const sentence = sentenceAround(text, attribution)
  const speaker = attribution.sourceKind === 'outlet' ? '' : (attribution.speaker ?? '')
  const citation = citationFrom({ content: `${content}\n– ${speaker}`, around: `${sentence}\n${title ?? ''}`, published }, pack)
  // Every report of the outlet is the outlet's.
  const names = new Set(wordsOf(attribution.channel?.name ?? '').map(stem))
  return { ...citation, words: citation.words.filter((word) => !names.has(word.stem)), around: citation.around.filter((word) => !names.has(word.stem)) }
}

/** A citation from bare texts. `around` is what else is known of it. */
export function citationFrom(given: { readonly content: string; readonly around: string; readonly published: string | null }, pack: LanguagePack): Citation {
  const words = tellingWords(given.content, pack)
  const own = new Set(words.map((word) => word.stem))
  const marked = given.content.match(/[“„«"][^“”„«»"]+[”“»"]/gu) ?? []
  return {
    words,
    around: tellingWords(given.around, pack).filter((word) => !own.has(word.stem)),
    quoted: marked.map(plainWords).filter((quotation) => quotation.length >= quotedAtLeast),
    published: given.published,
  }
}

function sentenceAround(text: string, { source, cue, content }: AnalysedAttribution): string {
  const spans = [...source, ...cue, ...content]
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return text.slice(start, end)
}
