import type { VerbForm } from '@/lib/language/language-pack'
import { wordList } from '@/lib/language/word-list'
import { irregularVerbs } from './common-verbs'

/**
 * Cue forms that are nouns or adjectives as often as verbs, in the base or -s form. Authority: Quirk et al. (1985),
 * §I.43–I.56 (conversion).
 */
export const nominalLemmas = wordList(`
  claim state comment remark note post report question answer reply text email e-mail message blog tweet wire type detail
  estimate forecast promise pledge vow threat threaten plan demand offer request hope wish fear doubt regard view support
  back call address attack challenge dispute concern order reference highlight document rule guess figure respect trust
  love hate quote echo cry shout scream whisper yell chant boast joke quip signal hint stress respond+no aim
  detail outline wonder worry regret address label brand term praise blame rebuke slam blast bark growl snap alert
  caption term gripe love retort query counter rail show find want mock tout forecast thank welcome back request complaint
  objective caution appeal need post set place study poll survey relate`)

const doubling = wordList('quip rebut admit permit regret retract slam brag plan stop chat refer tut nod rap pan ban drag let put set get cut spin win begin hit')

const vowel = (char: string): boolean => 'aeiou'.includes(char)

/** The five forms of an English verb, regular unless listed. */
export function formsOf(base: string): Record<Exclude<VerbForm, 'adjective'>, string> {
  const irregular = irregularVerbs.find(([b]) => b === base)
  const last = base.at(-1) ?? ''
  const before = base.at(-2) ?? ''
  const consonantY = last === 'y' && !vowel(before)
  const stem = doubling.has(base) ? base + last : base
  const sibilant = last === 's' || last === 'x' || last === 'z' || base.endsWith('ch') || base.endsWith('sh') || last === 'o'
  const regularPast = consonantY ? `${base.slice(0, -1)}ied` : last === 'e' ? `${base}d` : `${stem}ed`
  const gerund = last === 'e' && before !== 'e' && before !== 'i' ? `${base.slice(0, -1)}ing` : base.endsWith('ie') ? `${base.slice(0, -2)}ying` : `${stem}ing`
  return {
    base,
    present: consonantY ? `${base.slice(0, -1)}ies` : sibilant ? `${base}es` : `${base}s`,
    past: irregular?.[1] ?? regularPast,
    participle: irregular?.[2] ?? regularPast,
    gerund,
  }
}
