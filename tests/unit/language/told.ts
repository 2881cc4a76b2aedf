import { type AnalysedAttribution, analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { createOutletDirectory } from '@/lib/outlets/outlet-directory'
import { readPlainText } from '@/scripts/plain-text'

const outlets = createOutletDirectory([
  { name: 'El Faro', domain: 'elfaro.example' },
  { name: 'Le Phare', domain: 'lephare.example' },
  { name: 'Nordsee Zeitung', domain: 'nordsee.example' },
  { name: 'Ostdeutsche Zeitung', domain: 'ostdeutsche.example' },
])

const url = 'https://paper.example/a'

/** The attributions of a text in a language, with their words: paragraphs are parted by blank lines. */
export function toldIn(language: string, text: string): (AnalysedAttribution & { readonly words: string })[] {
  const { attributions } = analyse(readPlainText(text, { url, language }), { pack: packFor(language), outlets, phrase: key => key })
  const words = (spans: readonly { start: number; end: number }[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return attributions.map(attribution => ({ ...attribution, words: `${words(attribution.source)} | ${words(attribution.content)}` }))
}

/** `source | content` of each attribution. */
export const wordsIn = (language: string, text: string): string[] => toldIn(language, text).map(({ words }) => words)
export const speakersIn = (language: string, text: string): (string | null)[] => toldIn(language, text).map(({ speaker }) => speaker)
export const findingsIn = (language: string, text: string): (string | null)[] => toldIn(language, text).map(({ finding }) => finding)

/** The quotation of a headline that the text is said not to hold; `null` where none is missed. */
export function missedHeadline(language: string, title: string, text: string): string | null {
  return analyse(readPlainText(text, { url, title, language }), { pack: packFor(language), outlets, phrase: key => key }).headline?.quote ?? null
}
