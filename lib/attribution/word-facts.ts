import type { ChannelWords } from '@/lib/language/channel-words'
import type { CueForm, LanguagePack } from '@/lib/language/language-pack'
import { lexiconsOf } from '@/lib/text/lexicon'
import type { Spelling } from '@/lib/text/spelling'

import type { Tag } from './reading'

/** The lists of a pack that rules about single words ask, by their names there, each as a bit. */
export const List = {
  agent: 1 << 0,
  articles: 1 << 1,
  asides: 1 << 2,
  attaching: 1 << 3,
  be: 1 << 4,
  clausal: 1 << 5,
  clitics: 1 << 6,
  contrast: 1 << 7,
  documentNouns: 1 << 8,
  expletives: 1 << 9,
  hearerNouns: 1 << 10,
  locative: 1 << 11,
  manner: 1 << 12,
  objectArticles: 1 << 13,
  objectPrepositions: 1 << 14,
  obliqueArticles: 1 << 15,
  owners: 1 << 16,
  partitiveArticles: 1 << 17,
  plurals: 1 << 18,
  reflexives: 1 << 19,
  reportNouns: 1 << 20,
  sourcePhrasesAfter: 1 << 21,
  timeModifiers: 1 << 22,
  timeUnits: 1 << 23,
  variables: 1 << 24,
  whether: 1 << 25,
  writers: 1 << 26,
} as const satisfies Partial<Record<keyof LanguagePack, number>>

/** The lists of a pack's channel words that credits ask, by their names there, each as a bit. */
export const ChannelList = {
  beforeVerb: 1 << 0,
  credits: 1 << 1,
  documentBefore: 1 << 2,
  pointers: 1 << 3,
  surveys: 1 << 4,
  works: 1 << 5,
} as const satisfies Partial<Record<keyof ChannelWords, number>>

/** Begins a source phrase (`according` to). */
export const PHRASE = 1 << 27
/** Has an apostrophe (`they've`). */
export const APOSTROPHE = 1 << 28
/** Ends like a plural. */
export const ENDS_S = 1 << 29
/** A mark that ends or parts clauses: `,` `;` `:` `—`, brackets. */
export const SIGN = 1 << 30
/** May be a cue. */
export const CUE = 1 << 31

const signs = new Set([',', ';', ':', '—', '(', ')', '[', ']'])

/** The names of a table of bits. */
function namesOf<Name extends string>(table: Readonly<Record<Name, number>>): Name[] {
  return Object.keys(table).filter((name): name is Name => Object.hasOwn(table, name))
}

const listed = namesOf(List)
const channelListed = namesOf(ChannelList)

/** What a language pack knows of a spelling by itself. */
export interface WordFacts {
  /** Its class by itself. */
  readonly plain: Tag
  /** Which lists hold it, and what its letters show, as bits. */
  readonly bits: number
  /** Which lists of channel words hold it, as bits. */
  readonly channel: number
  /** What it is as a cue; `null` where it is none. */
  readonly cue: CueForm | null
  /** The verb form that it is unless it is a noun; `null` where it is no such word. */
  readonly unsure: 'base' | 'present' | null
}

function plainClass({ kind, norm, capital }: Spelling, pack: LanguagePack): Tag {
  if (kind === 'word') return pack.classOf(norm, capital)
  return kind === 'number' ? 'number' : kind === 'handle' ? 'noun' : kind
}

function bitsOf(norm: string, pack: LanguagePack): number {
  let bits = (norm.includes("'") ? APOSTROPHE : 0) | (norm.endsWith('s') && pack.people?.singularOf(norm) !== null ? ENDS_S : 0) | (signs.has(norm) ? SIGN : 0)
  for (const name of listed) if (pack[name].has(norm)) bits |= List[name]
  return pack.sourcePhrases.some(([first]) => first === norm) ? bits | PHRASE : bits
}

function channelBitsOf(norm: string, { channels }: LanguagePack): number {
  let bits = 0
  for (const name of channelListed) if (channels[name].has(norm)) bits |= ChannelList[name]
  return bits
}

function unsureForm(plain: Tag, cue: CueForm | null): WordFacts['unsure'] {
  const form = cue?.nominal === true ? (cue.form === 'base' || cue.form === 'present' ? cue.form : null) : plain === 'base' ? 'base' : null
  return plain === 'verb' && form === 'base' ? null : form
}

/** Most words are nouns that no list holds: those of whom the same is known share their facts. */
const shared = new Map<string, WordFacts>()

/** What a pack knows of spellings. */
export const wordFacts = lexiconsOf((spelling: Spelling, pack: LanguagePack): WordFacts => {
  const plain = plainClass(spelling, pack)
  const cue = pack.cues.get(spelling.norm) ?? null
  const bits = bitsOf(spelling.norm, pack) | (cue === null ? 0 : CUE)
  const unsure = spelling.kind === 'word' ? unsureForm(plain, cue) : null
  const channel = channelBitsOf(spelling.norm, pack)
  if (cue !== null) return { plain, bits, channel, cue, unsure }
  const key = `${plain} ${unsure} ${bits} ${channel}`
  const known = shared.get(key) ?? { plain, bits, channel, cue, unsure }
  shared.set(key, known)
  return known
})
