import { english } from './english'
import type { LanguagePack } from './language-pack'
import { spanish } from './spanish'
import { unknownLanguage } from './unknown'

const packs: readonly LanguagePack[] = [english, spanish]

/** The pack for a BCP 47 tag (`en-GB`); English where the page does not say, `und` for a language without a pack. */
export function packFor(tag: string | null): LanguagePack {
  if (tag === null || tag === '') return english
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return packs.find(pack => pack.language === primary) ?? unknownLanguage
}
