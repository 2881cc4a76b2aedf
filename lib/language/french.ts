import { buildCues } from './build-cues'
import { channels } from './fr/channels'
import { commonVerbs } from './fr/common-verbs'
import { frenchForms } from './fr/conjugate'
import { evidenceVerbs, reportVerbs, stanceVerbs } from './fr/cue-verbs'
import * as words from './fr/function-words'
import { people } from './fr/people'
import { frenchTextRules } from './fr/text-rules'
import { headStem } from './head-stem'
import type { LanguagePack, VerbForm, WordClass } from './language-pack'
import { wordList } from './word-list'

function cueFormsOf(infinitive: string): (readonly [string, VerbForm])[] {
  const { present, past, participle, gerund } = frenchForms(infinitive)
  const as = (list: readonly string[], form: VerbForm): (readonly [string, VerbForm])[] => list.map(word => [word, form] as const)
  return [...as(present, 'present'), ...as(past, 'past'), ...as(['', 'e', 's', 'es'].map(agreement => participle + agreement), 'participle'), [gerund, 'gerund']]
}

const cues = buildCues(
  [
    [reportVerbs, 'report'],
    [evidenceVerbs, 'evidence'],
    [stanceVerbs, 'stance'],
  ],
  { formsOf: cueFormsOf, isNominal: () => false },
)

const closedClasses: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [words.times, 'time'],
  [words.numbers, 'number'],
  [words.foreAdjectives, 'determiner'],
  [words.determiners, 'determiner'],
  [words.prepositions, 'preposition'],
  [words.coordinators, 'coordinator'],
  [words.subordinators, 'subordinator'],
  [words.relatives, 'relative'],
  [words.pronouns, 'pronoun'],
  [words.adverbs, 'adverb'],
  [words.auxiliaries, 'auxiliary'],
  [wordList("que qu'"), 'complementizer'],
]

function buildClasses(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  const lemmas = [...wordList(commonVerbs), ...[reportVerbs, evidenceVerbs, stanceVerbs].flatMap(list => [...wordList(list)].filter(word => !word.endsWith(':')))]
  for (const entry of lemmas) {
    const forms = frenchForms(entry.split('+')[0] ?? '')
    for (const word of [...forms.other, ...forms.past, ...forms.present]) classes.set(word, 'verb')
    classes.set(forms.gerund, 'gerund')
  }
  for (const [word, { form }] of cues) if (form === 'participle') classes.set(word, 'past')
  for (const [set, name] of closedClasses) for (const word of set) classes.set(word, name)
  return classes
}

const classes = buildClasses()

/** Endings that hardly any noun has. Authority: *Le Bon Usage* (2016), §790–800. */
const finiteEndings = ['èrent', 'aient', 'erait', 'irait', 'eront', 'iront']

function classOf(norm: string, capital: boolean): WordClass {
  const listed = classes.get(norm)
  // months and days have small letters: a capital one is a name
  if (listed !== undefined) return capital && listed === 'time' ? 'noun' : listed
  if (capital) return 'noun'
  if (norm.length > 6 && norm.endsWith('ement')) return 'adverb'
  return norm.length > 5 && finiteEndings.some(ending => norm.endsWith(ending)) ? 'verb' : 'noun'
}

/** French. */
export const french: LanguagePack = {
  language: 'fr',
  telling: wordList("le les des est une dans pour qui sur pas au avec ce du et elle il ont aux par été cette"),
  people,
  channels,
  textRules: frenchTextRules,
  classOf,
  cues,
  sourcePhrases: [['selon'], ["d'", 'après'], ['aux', 'yeux', 'de'], ['aux', 'dires', 'de'], ['de', "l'", 'avis', 'de'], ['à', 'en', 'croire']],
  inflection: 'rich',
  stemOf: headStem,
  contractions: [],
  whether: wordList("si s'"),
  objectPrepositions: wordList(''),
  sourcePhrasesAfter: wordList(''),
  variables: wordList('besoin besoins cas saison saisons âge âges taille type types jour jours heure moment circonstances goût goûts zone zones région régions pays moyens prix niveau ordre degré modèle sexe lieu situation calendrier nature humeur critères règles'),
  be: wordList('suis est sommes sont étais était étaient sera seront serait seraient soit soient fut furent été être étant'),
  clitics: wordList("ne n' se s' me m' te t' lui y"),
  reflexives: wordList("s' se m' t'"),
  hearerNouns: wordList(''),
  contrast: wordList('mais'),
  attaching: wordList("de d' du des"),
  locative: wordList(''),
  inverts: true,
  verbBracket: false,
  bareClause: false,
  relativeComplementizer: true,
  dropsSubject: false,
  isPluralVerb: () => false,
  timeModifiers: wordList("le la l' ce cet cette"),
  timeUnits: wordList('semaine mois année soir matin nuit après-midi été hiver printemps automne'),
  asides: wordList('tandis alors'),
  clausal: new Set(),
  approximators: new Set(),
  owners: wordList('son sa ses leur leurs'),
  expletives: wordList('il'),
  resuming: wordList('ajouter poursuivre'),
  hearsay: wordList(''),
  plurals: wordList('plusieurs certains certaines quelques tous toutes'),
  articles: wordList("le la les l' un une des du son sa ses leur leurs ce cet cette ces"),
  objectArticles: wordList("le la les l'"),
  obliqueArticles: wordList(''),
  partitiveArticles: words.partitiveArticles,
  writers: wordList("je j' nous vous on"),
  manner: wordList('comme'),
  agent: wordList('par'),
  reportNouns: wordList('affirmation affirmations accusation accusations annonce promesse avertissement argument déclaration déclarations'),
  documentNouns: wordList('rapport étude document lettre communiqué enquête sondage décret loi jugement mémo note texte analyse'),
}
