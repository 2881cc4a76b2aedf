import { english } from './english'
import { french } from './french'
import { german } from './german'
import type { LanguagePack } from './language-pack'
import { spanish } from './spanish'
import { unknownLanguage } from './unknown'

const packs: readonly LanguagePack[] = [english, french, german, spanish]

/** How much of a text is looked at to tell its language, in UTF-16 units. */
const sampleLength = 4000
/** Fewer telling words than this tell nothing. */
const tellingAtLeast = 3

/**
 * The pack for a BCP 47 tag (`en-GB`), `und` for a language without a pack. Where no tag is given, the pack whose telling words the
 * text holds clearly more of than any other's; English where they tell nothing.
 */
export function packFor(tag: string | null, text = ''): LanguagePack {
  if (tag === null || tag === '') return packByWords(text) ?? english
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return packs.find(pack => pack.language === primary) ?? unknownLanguage
}

function packByWords(text: string): LanguagePack | null {
  const words = text.slice(0, sampleLength).toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = packs.map(pack => ({ pack, count: words.filter(word => pack.telling.has(word)).length })).sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first === undefined || first.count < tellingAtLeast || first.count < 2 * (second?.count ?? 0)) return null
  return first.pack
}
