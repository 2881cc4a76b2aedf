import { buildCues } from './build-cues'
import { channels } from './es/channels'
import { commonVerbs } from './es/common-verbs'
import { spanishForms } from './es/conjugate'
import { evidenceVerbs, reportVerbs, stanceVerbs } from './es/cue-verbs'
import * as words from './es/function-words'
import { people } from './es/people'
import { spanishTextRules } from './es/text-rules'
import { headStem } from './head-stem'
import type { LanguagePack, VerbForm, WordClass } from './language-pack'
import { wordList } from './word-list'

function cueFormsOf(entry: string): (readonly [string, VerbForm])[] {
  const { present, past, participle, gerund } = spanishForms(entry)
  const as = (list: readonly string[], form: VerbForm): (readonly [string, VerbForm])[] => list.map(word => [word, form] as const)
  return [...as(past, 'past'), ...as(present, 'present'), [participle, 'participle'], [gerund, 'gerund']]
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
  [words.notVerbs, 'noun'],
  [words.times, 'time'],
  [words.adverbs, 'adverb'],
  [words.coordinators, 'coordinator'],
  [words.prepositions, 'preposition'],
  [words.subordinators, 'subordinator'],
  [words.numbers, 'number'],
  [words.foreAdjectives, 'determiner'],
  [words.determiners, 'determiner'],
  [words.pronouns, 'pronoun'],
  [words.relatives, 'relative'],
  [words.auxiliaries, 'auxiliary'],
  [wordList('que'), 'complementizer'],
]

function buildClasses(): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>()
  const lemmas = [...wordList(commonVerbs), ...[reportVerbs, evidenceVerbs, stanceVerbs].flatMap(list => [...wordList(list)].filter(word => !word.endsWith(':')))]
  for (const entry of lemmas) {
    const forms = spanishForms(entry.split('+')[0] ?? '')
    for (const word of [...forms.present, ...forms.past, ...forms.other]) classes.set(word, 'verb')
    classes.set(forms.gerund, 'gerund')
  }
  for (const [word, { form }] of cues) if (form === 'participle') classes.set(word, 'past')
  for (const [set, name] of closedClasses) for (const word of set) classes.set(word, name)
  return classes
}

const classes = buildClasses()

/** Endings that hardly any noun has. Authority: *Nueva gramática de la lengua española* (2009), §4.7 (regular endings). */
const finiteEndings = ['ó', 'aron', 'ieron', 'yeron', 'aban', 'ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'arían', 'erían', 'irían', 'aremos', 'eremos', 'iremos']

function classOf(norm: string, capital: boolean): WordClass {
  const listed = classes.get(norm)
  // months and days have small letters: a capital one is a name
  if (listed !== undefined) return capital && listed === 'time' ? 'noun' : listed
  if (capital) return 'noun'
  if (norm.length > 6 && norm.endsWith('mente')) return 'adverb'
  if (norm.length > 5 && (norm.endsWith('ando') || norm.endsWith('iendo'))) return 'gerund'
  return norm.length > 4 && finiteEndings.some(ending => norm.endsWith(ending)) ? 'verb' : 'noun'
}

/** Spanish. */
export const spanish: LanguagePack = {
  language: 'es',
  telling: wordList('el los las del una por con para como pero más su y que en dijo según se ha'),
  people,
  channels,
  textRules: spanishTextRules,
  classOf,
  cues,
  sourcePhrases: [['según'], ['de', 'acuerdo', 'con'], ['de', 'acuerdo', 'a'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de'], ['en', 'opinión', 'de'], ['a', 'decir', 'de']],
  inflection: 'rich',
  stemOf: headStem,
  contractions: [],
  whether: wordList('si'),
  objectPrepositions: wordList('a al'),
  sourcePhrasesAfter: wordList(''),
  variables: wordList('temporada época estación caso casos zona zonas región país países edad edades tamaño tipo tipos día días hora momento circunstancias necesidades gusto gustos lo precio nivel orden grado modelo sexo género lugar situación plan calendario previsto costumbre norma normas'),
  be: wordList('es son era eran fue fueron será serán sea sean sido siendo'),
  clitics: wordList('no se me te nos le les lo'),
  reflexives: wordList(''),
  objectArticles: wordList('la las los'),
  obliqueArticles: wordList(''),
  partitiveArticles: wordList(''),
  hearerNouns: wordList(''),
  contrast: wordList('pero'),
  attaching: wordList('de del'),
  locative: wordList('en'),
  inverts: true,
  verbBracket: false,
  bareClause: false,
  relativeComplementizer: true,
  dropsSubject: true,
  isPluralVerb: norm => norm.endsWith('n') || norm.endsWith('mos'),
  timeModifiers: wordList('el la los este esta pasado pasada próximo próxima'),
  timeUnits: wordList('semana mes año noche tarde mañana verano invierno'),
  asides: wordList('mientras aunque'),
  clausal: new Set(),
  approximators: new Set(),
  owners: wordList('su sus'),
  expletives: wordList(''),
  resuming: wordList('añadir agregar continuar proseguir'),
  hearsay: wordList(''),
  plurals: wordList('muchos muchas varios varias algunos algunas ambos ambas todos todas'),
  articles: wordList('el la los las un una su sus mi mis nuestro nuestra'),
  writers: wordList('yo nosotros nosotras usted ustedes'),
  manner: wordList('según como'),
  agent: wordList('por'),
  reportNouns: wordList('afirmación afirmaciones acusación acusaciones denuncia anuncio promesa advertencia argumento declaración declaraciones'),
  documentNouns: wordList('informe estudio documento carta comunicado encuesta sondeo decreto ley sentencia fallo memorando memorándum texto análisis'),
}
