import { plainTextRules } from '@/lib/text/text-rules'

import { noChannelWords } from './channel-words'
import { headStem } from './head-stem'
import type { LanguagePack } from './language-pack'

const none: ReadonlySet<string> = new Set()

/** For a language that we know nothing of: quotation marks only. */
export const unknownLanguage: LanguagePack = {
  language: 'und',
  telling: none,
  people: null,
  textRules: plainTextRules,
  classOf: () => 'noun',
  cues: new Map(),
  sourcePhrases: [],
  inflection: 'rich',
  stemOf: headStem,
  contractions: [],
  whether: none,
  objectPrepositions: none,
  sourcePhrasesAfter: none,
  variables: none,
  be: none,
  clitics: none,
  reflexives: none,
  objectArticles: none,
  obliqueArticles: none,
  partitiveArticles: none,
  hearerNouns: none,
  contrast: none,
  asides: none,
  clausal: none,
  approximators: none,
  owners: none,
  attaching: none,
  locative: none,
  inverts: false,
  verbBracket: false,
  bareClause: false,
  relativeComplementizer: false,
  dropsSubject: false,
  isPluralVerb: () => false,
  timeModifiers: none,
  timeUnits: none,
  expletives: none,
  resuming: none,
  hearsay: none,
  plurals: none,
  articles: none,
  writers: none,
  manner: none,
  agent: none,
  reportNouns: none,
  documentNouns: none,
  channels: noChannelWords,
}
