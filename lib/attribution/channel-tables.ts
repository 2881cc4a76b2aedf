import type { ChannelWords, Phrase } from '@/lib/language/channel-words'

/** The words around channels, as they are asked for at every token. */
export interface ChannelTables {
  /** Phrases before an outlet, by their last word. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>
  /** Words for social media at large, by their first word. */
  readonly social: ReadonlyMap<string, readonly Phrase[]>
  /** Nouns for posts → the platform's name, `null` for any. */
  readonly nouns: ReadonlyMap<string, string | null>
  /** Verbs that post → the platform's name, `null` for any. */
  readonly verbs: ReadonlyMap<string, string | null>
  /** Every verb or noun that tells of something put on a platform. */
  readonly posting: ReadonlySet<string>
}

const kept = new WeakMap<ChannelWords, ChannelTables>()

/** The tables of a language, built once. */
export function tablesOf(words: ChannelWords): ChannelTables {
  const known = kept.get(words)
  if (known) return known
  const tables: ChannelTables = {
    before: phrasesBy(words.beforeOutlet, (phrase) => phrase.at(-1)),
    social: phrasesBy(words.socialMedia, (phrase) => phrase[0]),
    nouns: new Map(words.postNouns),
    verbs: new Map(words.postVerbs),
    posting: new Set([...words.postVerbs.map(([verb]) => verb), ...words.postNouns.map(([noun]) => noun), ...words.posterVerbs, ...words.turnsTo]),
  }
  kept.set(words, tables)
  return tables
}

/** In each list, phrases keep their order. */
function phrasesBy(phrases: readonly Phrase[], key: (phrase: Phrase) => string | undefined): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const word = key(phrase) ?? ''
    const list = index.get(word)
    if (list) list.push(phrase)
    else index.set(word, [phrase])
  }
  return index
}
