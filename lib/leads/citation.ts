import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import type { LanguagePack } from '@/lib/language/language-pack'
import type { Span } from '@/lib/text/span'

import { plainWords } from './plain-words'
import { contentText } from './search-query'
import { stem, type TellingWord, tellingWords, wordsOf } from './telling-words'

/** What an article says of a report that it cites, prepared for comparing. */
export interface Citation {
  /** Telling words of what is attributed and of whom it is attributed to. */
  readonly words: readonly TellingWord[]
  /** Those that stand around it only: the rest of the sentence, the article's headline. */
  readonly around: readonly TellingWord[]
  /** Those that stand only farther off: in its paragraph, the one before and the one after. */
  readonly nearby: readonly TellingWord[]
  /** Passages in quotation marks, each as plain words; short ones are left out. */
  readonly quoted: readonly (readonly string[])[]
  /** When the citing article was published, ISO 8601 as its page gave it; `null` where it is not known. */
  readonly published: string | null
}

/** Fewer words in marks are an expression and no quotation. */
const quotedAtLeast = 4
/** UTF-16 units before and after that are looked at. */
const nearbyAtMost = 1500

/** An attribution as a citation. */
export function citationOf(analysis: Analysis, attribution: AnalysedAttribution, pack: LanguagePack): Citation {
  const { text = '', title = null, published = null } = analysis.article ?? {}
  const content = contentText(analysis, attribution)
  const sentence = sentenceAround(text, attribution)
  const speaker = attribution.sourceKind === 'outlet' ? '' : (attribution.speaker ?? '')
  const citation = citationFrom({ content: `${content}\n– ${speaker}`, around: `${sentence}\n${title ?? ''}`, nearby: paragraphsAround(text, attribution), published }, pack)
  // Every report of the outlet is the outlet's.
  const names = new Set(wordsOf(attribution.channel?.name ?? '').map(stem))
  const others = (words: readonly TellingWord[]): TellingWord[] => words.filter((word) => !names.has(word.stem))
  return { ...citation, words: others(citation.words), around: others(citation.around), nearby: others(citation.nearby) }
}

/** A citation from bare texts. `around` is what else is known of it, `nearby` what stands farther off. */
export function citationFrom(given: { readonly content: string; readonly around: string; readonly nearby?: string; readonly published: string | null }, pack: LanguagePack): Citation {
  const known = new Set<string>()
  const notKnown = (text: string): TellingWord[] => {
    const words = tellingWords(text, pack).filter((word) => !known.has(word.stem))
    for (const word of words) known.add(word.stem)
    return words
  }
  const marked = given.content.match(/[“„«"][^“”„«»"]+[”“»"]/gu) ?? []
  return {
    words: notKnown(given.content),
    around: notKnown(given.around),
    nearby: notKnown(given.nearby ?? ''),
    quoted: marked.map(plainWords).filter((quotation) => quotation.length >= quotedAtLeast),
    published: given.published,
  }
}

function sentenceAround(text: string, attribution: AnalysedAttribution): string {
  const { start, end } = extentOf(attribution)
  return text.slice(start, end)
}

/** Its paragraph, the one before and the one after, as far as they are not endless. */
function paragraphsAround(text: string, attribution: AnalysedAttribution): string {
  const { start, end } = extentOf(attribution)
  const before = text.slice(Math.max(0, start - nearbyAtMost), start).split('\n\n').slice(-2)
  const after = text.slice(end, end + nearbyAtMost).split('\n\n').slice(0, 2)
  return [...before, ...after].join('\n')
}

function extentOf({ source, cue, content }: AnalysedAttribution): Span {
  const spans = [...source, ...cue, ...content]
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}
