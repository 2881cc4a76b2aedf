import { buildCues } from './build-cues'
import { channels } from './de/channels'
import { commonVerbs } from './de/common-verbs'
import { germanForms } from './de/conjugate'
import { evidenceVerbs, reportVerbs, stanceVerbs } from './de/cue-verbs'
import * as words from './de/function-words'
import { people } from './de/people'
import { germanTextRules } from './de/text-rules'
import { headStem } from './head-stem'
import type { LanguagePack, VerbForm, WordClass } from './language-pack'
import { wordList } from './word-list'

function cueFormsOf(entry: string): (readonly [string, VerbForm])[] {
  const { present, past, participle } = germanForms(entry)
  const as = (list: readonly string[], form: VerbForm): (readonly [string, VerbForm])[] => list.map(word => [word, form] as const)
  return [...as(past, 'past'), ...as(present, 'present'), [participle, 'participle']]
}

const lists = [reportVerbs, evidenceVerbs, stanceVerbs] as const

/** `teilen+mit` for `mit|teilen`: the finite forms with their particle as a particle of the cue. */
const apart = (list: string): string => list.replaceAll(/(\p{L}+)\|(\p{L}+)/gu, '$2+$1')
/** `mit|teilen`: for its participle, which is one word. */
const together = (list: string): string => list.split('\n').map(line => `${line.slice(0, line.indexOf(':') + 1)}${[...wordList(line.slice(line.indexOf(':') + 1))].filter(word => word.includes('|')).join(' ')}`).join('\n')

const cues = new Map([
  ...buildCues([[together(reportVerbs), 'report']], { formsOf: entry => [[germanForms(entry).participle, 'participle']], isNominal: () => false }),
  ...buildCues([[apart(reportVerbs), 'report'], [evidenceVerbs, 'evidence'], [stanceVerbs, 'stance']], { formsOf: cueFormsOf, isNominal: () => false }),
])

const closedClasses: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [words.times, 'time'],
  [words.numbers, 'number'],
  [words.adverbs, 'adverb'],
  [words.subordinators, 'subordinator'],
  [words.prepositions, 'preposition'],
  [words.coordinators, 'coordinator'],
  [words.relatives, 'relative'],
  [words.determiners, 'determiner'],
  [words.pronouns, 'pronoun'],
  [words.objectPronouns, 'object'],
  [words.auxiliaries, 'auxiliary'],
  [words.genitiveArticles, 'preposition'],
  [wordList('dass'), 'complementizer'],
]

function buildClasses(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  const lemmas = [...wordList(commonVerbs), ...lists.flatMap(list => [...wordList(list)].filter(word => !word.endsWith(':')))]
  for (const entry of lemmas) {
    const forms = germanForms(entry.split('+')[0] ?? '')
    for (const word of [...forms.past, ...forms.present, forms.subjunctive]) classes.set(word, 'verb')
  }
  for (const [word, { form }] of cues) if (form === 'participle') classes.set(word, 'past')
  for (const [set, name] of closedClasses) for (const word of set) classes.set(word, name)
  return classes
}

const classes = buildClasses()
const openClasses: ReadonlySet<WordClass> = new Set(['verb', 'past'])

function classOf(norm: string, capital: boolean): WordClass {
  const listed = classes.get(norm)
  // a noun is written with a capital letter, a verb only where it begins a sentence
  if (listed !== undefined && !(capital && openClasses.has(listed) && norm.endsWith('en'))) return listed
  return 'noun'
}

const genitives = 'der des von vom einer eines'.split(' ')
const opinions = 'angaben aussage aussagen worten ansicht einschätzung meinung auskunft darstellung informationen'.split(' ')

/** German. */
export const german: LanguagePack = {
  language: 'de',
  telling: wordList('der die das und ist nicht ein eine mit auf dem den sich auch wird von zu für im bei nach wie'),
  people,
  channels,
  textRules: germanTextRules,
  classOf,
  cues,
  sourcePhrases: [['laut'], [',', 'so'], ...opinions.flatMap(noun => genitives.map(article => ['nach', noun, article])), ...genitives.map(article => ['aus', 'sicht', article])],
  inflection: 'rich',
  stemOf: headStem,
  contractions: [],
  whether: wordList('ob'),
  objectPrepositions: wordList(''),
  sourcePhrasesAfter: wordList('zufolge'),
  variables: wordList(''),
  be: wordList('wird werden wurde wurden worden'),
  clitics: wordList('nicht sich'),
  reflexives: wordList(''),
  objectArticles: wordList(''),
  obliqueArticles: wordList('den dem einen einem'),
  partitiveArticles: words.genitiveArticles,
  hearerNouns: wordList('zeitung zeitungen tageszeitung wochenzeitung nachrichtenagentur agentur presse-agentur rundschau anzeiger morgenpost post mediengruppe redaktion redaktionsnetzwerk dpa afp ard zdf bild faz f.a.z nzz sz taz br ndr wdr swr mdr rbb orf srf rnd reuters kna epd apa sda'),
  contrast: wordList('aber doch'),
  attaching: wordList('der des von vom eines einer'),
  locative: wordList(''),
  inverts: true,
  verbBracket: true,
  bareClause: 'comma',
  relativeComplementizer: false,
  dropsSubject: false,
  isPluralVerb: () => false,
  timeModifiers: wordList('diese dieser diesen vergangene vergangenen am letzte letzten'),
  timeUnits: wordList('woche monat jahr jahre jahren wochenende abend nacht morgen sommer winter'),
  asides: wordList('während obwohl'),
  clausal: new Set(),
  approximators: new Set(),
  resuming: wordList('hinzufügen ergänzen fortfahren'),
  owners: wordList('sein seine ihr ihre'),
  expletives: wordList('es'),
  hearsay: wordList(''),
  plurals: wordList('viele mehrere einige manche alle beide'),
  articles: wordList('der die das dem den des ein eine einem einen einer eines sein seine ihr ihre'),
  writers: wordList('ich wir man'),
  manner: wordList('wie'),
  agent: wordList(''),
  reportNouns: wordList('behauptung aussage ankündigung warnung vorwurf versprechen erklärung'),
  documentNouns: wordList('bericht studie brief schreiben umfrage urteil gutachten gesetz dokument papier text analyse'),
}
