import { buildCues } from './build-cues'
import { channels } from './en/channels'
import { irregularVerbs, regularVerbs } from './en/common-verbs'
import { evidenceVerbs, reportVerbs, stanceVerbs } from './en/cue-verbs'
import * as words from './en/function-words'
import { people } from './en/people'
import { englishTextRules } from './en/text-rules'
import { formsOf, nominalLemmas } from './en/verb-forms'
import type { LanguagePack, WordClass } from './language-pack'
import { wordList } from './word-list'

const closedClasses: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [words.times, 'time'],
  [words.adverbs, 'adverb'],
  [words.coordinators, 'coordinator'],
  [words.prepositions, 'preposition'],
  [words.subordinators, 'subordinator'],
  [words.numbers, 'number'],
  [words.determiners, 'determiner'],
  [words.objectPronouns, 'object'],
  [words.pronouns, 'pronoun'],
  [words.relatives, 'relative'],
  [words.auxiliaries, 'auxiliary'],
  [wordList('that'), 'complementizer'],
  [wordList('to'), 'infinitive'],
]

const formOrder = ['past', 'participle', 'present', 'base', 'gerund'] as const

const cues = buildCues(
  [
    [reportVerbs, 'report'],
    [evidenceVerbs, 'evidence'],
    [stanceVerbs, 'stance'],
  ],
  {
    formsOf: lemma => {
      const inflected = formsOf(lemma)
      return formOrder.map(form => [inflected[form], form] as const)
    },
    isNominal: (lemma, form) => nominalLemmas.has(lemma) && (form === 'base' || form === 'present'),
  },
)

function buildClasses(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  for (const base of wordList(regularVerbs)) {
    const forms = formsOf(base)
    classes.set(forms.past, 'past').set(forms.present, 'verb').set(forms.gerund, 'gerund').set(base, 'base')
  }
  for (const [base, past, participle] of irregularVerbs) {
    classes.set(participle, 'past').set(past, past === participle ? 'past' : 'verb')
    classes.set(formsOf(base).present, 'verb')
    if (!classes.has(base)) classes.set(base, 'base')
  }
  for (const [form, { form: kind, nominal }] of cues) {
    if (nominal) continue
    classes.set(form, kind === 'past' || kind === 'participle' || kind === 'adjective' ? 'past' : kind === 'gerund' ? 'gerund' : kind === 'base' ? 'base' : 'verb')
  }
  for (const [set, name] of closedClasses) for (const word of set) classes.set(word, name)
  return classes
}

const classes = buildClasses()
const lowMonths = wordList('march may august')

/** Huddleston and Pullum, *The Cambridge Grammar of the English Language* (2002), ch. 18 §6. */
const contractions: LanguagePack['contractions'] = [
  [/\bcan['’]t\b/gu, 'can not'], [/\bcannot\b/gu, 'can not'], [/\bwon['’]t\b/gu, 'will not'], [/n['’]t\b/gu, ' not'], [/['’]re\b/gu, ' are'],
  [/['’]ve\b/gu, ' have'], [/['’]ll\b/gu, ' will'], [/['’]m\b/gu, ' am'], [/['’](?:s|d)\b/gu, ''],
]

function classOf(norm: string, capital: boolean): WordClass {
  // "US" the country is no pronoun, "the Fed" no verb
  if ((norm === 'us' || norm === 'fed') && capital) return 'noun'
  const listed = classes.get(norm)
  if (listed !== undefined) {
    if (!capital && listed === 'time' && lowMonths.has(norm)) return 'noun'
    return listed
  }
  if (norm.endsWith("'s")) return 'possessive'
  if (capital) return 'noun'
  if (norm.endsWith('ly') && !words.notAdverbs.has(norm) && norm.length > 4) return 'adverb'
  if (norm.endsWith('ed') && norm.length > 4 && !norm.endsWith('eed') && !norm.endsWith('-ed')) return 'past'
  if (norm.endsWith('ing') && norm.length > 5) return 'gerund'
  return 'noun'
}

/** Endings of inflection cut off. */
function stemOf(word: string): string {
  return word.length < 4 ? word : word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s|e)$/u, '').slice(0, 8)
}

/** English. */
export const english: LanguagePack = {
  language: 'en',
  telling: wordList('the and of that was with for his this from which have has said they not is'),
  people,
  channels,
  textRules: englishTextRules,
  classOf,
  cues,
  sourcePhrases: [['according', 'to'], ['in', 'the', 'words', 'of'], ['as', 'per'], ['in', 'the', 'opinion', 'of'], ['in', 'the', 'view', 'of']],
  inflection: 'poor',
  stemOf,
  contractions,
  whether: wordList(''),
  objectPrepositions: wordList(''),
  sourcePhrasesAfter: wordList(''),
  variables: wordList(''),
  be: wordList("is are was were be been being am isn't aren't wasn't weren't"),
  clitics: wordList(''),
  reflexives: wordList(''),
  objectArticles: wordList(''),
  obliqueArticles: wordList(''),
  partitiveArticles: wordList(''),
  hearerNouns: wordList(''),
  contrast: wordList('but'),
  asides: wordList('which while whereas although though'),
  clausal: wordList('until till before after since'),
  approximators: wordList('about over under around above below least most'),
  owners: wordList('his her their its'),
  timeModifiers: wordList('this last next that earlier early late'),
  attaching: wordList('of for from with'),
  locative: wordList('in at'),
  inverts: false,
  verbBracket: false,
  bareClause: true,
  relativeComplementizer: false,
  dropsSubject: false,
  isPluralVerb: () => false,
  timeUnits: wordList('minute hour day decade week month year weekend morning afternoon evening night summer winter spring autumn fall'),
  expletives: wordList('it'),
  resuming: wordList('add continue'),
  hearsay: wordList('say believe think report allege rumor rumour understand claim know'),
  plurals: wordList('many some several few most all both these those people police men women children data'),
  articles: wordList('the a an my our your its their every'),
  writers: wordList("i you we i'm you're we're i've you've we've i'd you'd we'd i'll you'll we'll"),
  manner: wordList('as'),
  agent: wordList('by'),
  reportNouns: wordList(`
    claim claims statement statements assertion assertions allegation allegations argument suggestion suggestions warning warnings
    announcement report reports prediction predictions belief view contention insistence accusation accusations admission
    acknowledgment declaration complaint complaints remark remarks comment comments promise pledge vow fear fears hope hopes concern concerns`),
  documentNouns: wordList(`
    study report memo memorandum filing order bill letter email e-mail document documents record records poll survey data
    analysis review audit paper article story statement release transcript complaint lawsuit indictment affidavit ruling
    decision plan proposal budget website post tweet video release note message ad advertisement speech
    letters emails statements memos reports tweets posts messages ads`),
}
