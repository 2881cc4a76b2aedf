import { buildCues } from './build-cues'
import { noChannelWords } from './channel-words'
import { evidenceVerbs, formsOf, reportVerbs, stanceVerbs } from './es/cue-verbs'
import * as words from './es/function-words'
import type { LanguagePack, WordClass } from './language-pack'
import { wordList } from './word-list'

const cues = buildCues(
  [
    [reportVerbs, 'report'],
    [evidenceVerbs, 'evidence'],
    [stanceVerbs, 'stance'],
  ],
  { formsOf, isNominal: () => false },
)

const closedClasses: readonly (readonly [ReadonlySet<string>, WordClass])[] = [
  [words.verbs, 'verb'],
  [words.times, 'time'],
  [words.adverbs, 'adverb'],
  [words.coordinators, 'coordinator'],
  [words.prepositions, 'preposition'],
  [words.subordinators, 'subordinator'],
  [words.numbers, 'number'],
  [words.determiners, 'determiner'],
  [words.pronouns, 'pronoun'],
  [words.relatives, 'relative'],
  [words.auxiliaries, 'auxiliary'],
  [wordList('que'), 'complementizer'],
]

function buildClasses(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  for (const [word, { form }] of cues) classes.set(word, form === 'participle' ? 'past' : form === 'gerund' ? 'gerund' : 'verb')
  for (const [set, name] of closedClasses) for (const word of set) classes.set(word, name)
  return classes
}

const classes = buildClasses()

/** Endings that only finite verbs have (third person). Authority: *Manual* (2010), §4.4–4.8. */
const finiteEndings = ['ó', 'aron', 'ieron', 'aban', 'aba', 'ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'aría', 'arían']

function classOf(norm: string, capital: boolean): WordClass {
  const listed = classes.get(norm)
  if (listed !== undefined) return listed
  if (capital) return 'noun'
  if (norm.endsWith('mente')) return 'adverb'
  if (norm.length > 5 && (norm.endsWith('ando') || norm.endsWith('iendo'))) return 'gerund'
  return norm.length > 3 && finiteEndings.some(ending => norm.endsWith(ending)) ? 'verb' : 'noun'
}

/** Spanish. */
export const spanish: LanguagePack = {
  language: 'es',
  people: null,
  channels: noChannelWords,
  textRules: {
    titles: wordList('sr sra srta dr dra d da lic ing gral cnel prof mons'),
    abbreviations: wordList('ee uu pág págs art etc aprox núm s.a'),
    beforeNumbers: wordList('núm art pág no'),
    starters: wordList('el la los las un una en y pero no se es lo su sus este esta para por con sin según ayer hoy además'),
    elisions: wordList(''),
  },
  classOf,
  cues,
  sourcePhrases: [['según'], ['de', 'acuerdo', 'con'], ['de', 'acuerdo', 'a'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de'], ['en', 'opinión', 'de']],
  be: wordList('es son era eran fue fueron será serán ha sido sido siendo'),
  contrast: wordList('pero'),
  attaching: wordList('de del'),
  locative: wordList('en'),
  dropsSubject: true,
  timeModifiers: wordList('este esta pasado próximo'),
  timeUnits: wordList('semana mes año noche tarde mañana verano invierno'),
  owners: wordList('su sus'),
  expletives: wordList(''),
  hearsay: wordList(''),
  plurals: wordList('muchos muchas varios varias algunos algunas ambos ambas todos todas'),
  articles: wordList('el la los las un una su sus mi mis nuestro nuestra'),
  writers: wordList('yo nosotros nosotras'),
  manner: wordList('según como'),
  agent: wordList('por'),
  reportNouns: wordList('afirmación afirmaciones acusación acusaciones denuncia anuncio promesa advertencia argumento declaración declaraciones'),
  documentNouns: wordList('informe estudio documento carta comunicado encuesta sondeo decreto ley sentencia fallo memorando memorándum'),
}
