import { femaleNames as worldFemaleNames } from '@/lib/language/en/female-names'
import { maleNames as worldMaleNames } from '@/lib/language/en/male-names'
import type { Gender, PeopleWords, PronounWord } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

import * as closed from './function-words'
import { femaleNames, maleNames } from './given-names'
import { calendar, localities, nations } from './places'
import { sourceNouns } from './source-nouns'

/** Titles and offices before names: *Ortografía de la lengua española* (2010), §4.2.4.1.5 («tratamientos, títulos y cargos»). */
const neutralTitles = `ceo portavoz fiscal juez comandante general coronel teniente capitán sargento almirante líder dirigente presidente_del_gobierno jefe_de_gobierno jefe_del_estado
  primer_ministro canciller representante agente cabo inspector_jefe mayor magnate analista economista periodista cantante artista exfutbolista futbolista tenista atleta activista cineasta`
const femaleTitles = `señora señorita sra srta doña dña doctora dra presidenta expresidenta vicepresidenta ministra exministra primera_ministra senadora diputada eurodiputada alcaldesa
  gobernadora consejera concejala secretaria directora jefa jueza magistrada profesora candidata embajadora reina princesa infanta hermana actriz vocera abogada escritora
  investigadora comisaria delegada lideresa fundadora coordinadora rectora sor madre exalcaldesa`
const maleTitles = `señor sr don d doctor dr presidente expresidente vicepresidente ministro exministro senador diputado eurodiputado alcalde exalcalde gobernador consejero conseller
  concejal secretario secretario_general secretario_de_estado director jefe magistrado profesor candidato embajador rey príncipe infante papa cardenal obispo arzobispo monseñor padre fray
  hermano actor vocero abogado escritor investigador comisario delegado fundador coordinador rector mandatario empresario magnate exvicepresidente expremier premier senador_republicano técnico entrenador`

/** Personal and relative pronouns: *Nueva gramática de la lengua española* (2009), ch. 16 and 22. */
const pronouns: readonly (readonly [string, PronounWord])[] = [
  ['él', { person: 'third', number: 'singular', gender: 'male' }],
  ['ella', { person: 'third', number: 'singular', gender: 'female' }],
  ['este', { person: 'third', number: 'singular', gender: 'male' }],
  ['éste', { person: 'third', number: 'singular', gender: 'male' }],
  ['esta', { person: 'third', number: 'singular', gender: 'female' }],
  ['ésta', { person: 'third', number: 'singular', gender: 'female' }],
  ['ellos', { person: 'third', number: 'plural', gender: null }],
  ['ellas', { person: 'third', number: 'plural', gender: null }],
  ['yo', { person: 'first', number: 'singular', gender: null }],
  ['nosotros', { person: 'first', number: 'plural', gender: null }],
  ['nosotras', { person: 'first', number: 'plural', gender: null }],
  ['usted', { person: 'first', number: 'plural', gender: null }],
  ['ustedes', { person: 'first', number: 'plural', gender: null }],
  ['quien', { person: 'relative', number: 'singular', gender: null }],
  ['quienes', { person: 'relative', number: 'plural', gender: null }],
  ['que', { person: 'relative', number: 'thing', gender: null }],
]

/** Head words of names of bodies: the types of bodies in Wikidata's «instancia de», in Spanish. */
const bodyWords = wordList(`ministerio gobierno departamento secretaría consejería comisión comité consejo junta tribunal juzgado audiencia corte fiscalía parlamento congreso senado cámara
  agencia instituto universidad facultad colegio escuela hospital clínica fundación asociación federación confederación unión sindicato partido policía guardia ejército armada fuerzas
  ayuntamiento diputación generalitat xunta comunidad casa palacio banco grupo compañía empresa sociedad iglesia conferencia club real fútbol liga selección radio televisión
  diario periódico agencia observatorio centro oficina organización naciones unidas europea central nacional cruz roja plaza calle avenida ley copa mundial juegos premio festival
  día semana estado estados reino república ejecutivo bolsa museo teatro estadio aeropuerto estación defensoría procuraduría embajada`)

const irregularPlurals = new Map([['autoridades', 'autoridades'], ['lunes', 'lunes'], ['crisis', 'crisis'], ['análisis', 'análisis'], ['tesis', 'tesis'], ['memorias', 'memorias'], ['bomberos', 'bomberos']])

/** Singular of a plural: *Nueva gramática de la lengua española* (2009), §3.2. */
function singularOf(noun: string): string | null {
  if (irregularPlurals.has(noun) || noun.length < 4 || !noun.endsWith('s') || noun.endsWith('is') || noun.endsWith('us')) return noun === 'fans' ? 'fan' : null
  const stem = noun.slice(0, -1)
  if (!noun.endsWith('es')) return stem
  const short = noun.slice(0, -2)
  if (sourceNouns.has(stem)) return stem
  if (sourceNouns.has(short)) return short
  if (noun.endsWith('ces')) return `${noun.slice(0, -3)}z`
  if (noun.endsWith('iones')) return `${noun.slice(0, -4)}ón`
  return /[lrnd]$/u.test(short) ? short : stem
}

/** Suffixes of nouns for people: *Nueva gramática de la lengua española* (2009), §6. */
const personSuffixes = ['ista', 'ólogo', 'óloga', 'ógrafo', 'ógrafa']

const gendered = (list: string, gender: Gender | null): [string, Gender | null][] => [...wordList(list)].map(word => [word.replaceAll('_', ' '), gender])

/** A noun that ends in *-a* or *-o* and has the other form beside it tells the gender. */
function genderByEnding(): [string, Gender][] {
  return [...sourceNouns.keys()].flatMap((noun): [string, Gender][] => {
    if (noun.endsWith('a') && (sourceNouns.has(`${noun.slice(0, -1)}o`) || (noun.endsWith('ora') && sourceNouns.has(noun.slice(0, -1))))) return [[noun, 'female']]
    if (noun.endsWith('o') && sourceNouns.has(`${noun.slice(0, -1)}a`)) return [[noun, 'male']]
    return noun.endsWith('or') && sourceNouns.has(`${noun}a`) ? [[noun, 'male']] : []
  })
}

const functionWords = new Set([
  ...closed.determiners, ...closed.pronouns, ...closed.relatives, ...closed.subordinators, ...closed.prepositions, ...closed.coordinators, ...closed.auxiliaries, ...closed.adverbs,
  ...closed.numbers, ...closed.foreAdjectives, ...wordList('que ex señor dicho hace existen hay tras qué')])

/** Spanish words about people and bodies. */
export const people: PeopleWords = {
  headFirst: true,
  capitalNouns: false,
  partitives: wordList('de'),
  femaleNames: new Set([...worldFemaleNames, ...femaleNames]),
  maleNames: new Set([...worldMaleNames, ...maleNames]),
  titles: new Map([...gendered(neutralTitles, null), ...gendered(femaleTitles, 'female'), ...gendered(maleTitles, 'male')]),
  weakTitles: wordList('general mayor director directora secretario secretaria técnico cabo real'),
  soleOffices: wordList('presidente presidenta alcalde alcaldesa gobernador gobernadora papa rey reina rector rectora canciller'),
  bystanders: wordList('hombre mujer chico chica niño niña persona testigo narrador narradora presentador presentadora moderador moderadora vecino vecina conductor conductora piloto pasajero pasajera cliente clienta empleador empleado empleada voluntario voluntaria manifestante'),
  titleAdjectives: wordList(''),
  titleNouns: new Map([['dr', 'doctor'], ['dra', 'doctora'], ['sr', 'señor'], ['sra', 'señora'], ['expresidente', 'presidente'], ['expresidenta', 'presidenta']]),
  nameSuffixes: wordList('jr ii iii iv vi xiv xvi'),
  particles: wordList('de del la las los da dos do van von der den al el bin ibn ben'),
  bodyConnectors: wordList('de del la las los para y e en por el'),
  bodyWords,
  legalForms: wordList('sa s.a sl s.l inc corp ltd gmbh ag'),
  places: new Set([...nations, ...localities]),
  nations,
  calendar,
  functionWords,
  pronouns: new Map(pronouns),
  subjectPronouns: wordList('él ella'),
  pronounGenders: new Map([['él', 'male'], ['ella', 'female']]),
  determinerGenders: new Map([['el', 'male'], ['un', 'male'], ['este', 'male'], ['ese', 'male'], ['la', 'female'], ['una', 'female'], ['esta', 'female'], ['esa', 'female']]),
  nounGenders: new Map([...genderByEnding(), ['mujer', 'female'], ['hombre', 'male'], ['madre', 'female'], ['padre', 'male'], ['actriz', 'female'], ['marido', 'male'], ['alcaldesa', 'female'], ['alcalde', 'male'], ['presidenta', 'female'], ['presidente', 'male'], ['jueza', 'female'], ['reina', 'female'], ['rey', 'male'], ['jefa', 'female'], ['jefe', 'male']]),
  nouns: sourceNouns,
  looksLikePerson: noun => personSuffixes.some(suffix => noun.endsWith(suffix) && noun.length > suffix.length + 2),
  singularOf,
  officeModifiers: wordList('vice primer primera'),
  definites: wordList('el la los las'),
  demonstratives: wordList('este esta estos estas ese esa esos esas aquel aquella aquellos aquellas misma mismo mismas mismos'),
  possessives: wordList('mi mis tu tus su sus nuestro nuestra nuestros nuestras cuyo cuya'),
  indefinites: wordList('un una algún alguna otro otra'),
  counters: wordList('dos tres cuatro cinco seis siete ocho nueve diez once doce decena docena par'),
  quantifiers: wordList('unos unas algunos algunas muchos muchas varios varias pocos pocas otros otras numerosos numerosas diversos diversas distintos distintas ciertos ciertas todos todas muchísimos demasiados tantos cientos miles decenas'),
  unnamedPronouns: wordList('alguien uno una otro otra'),
  bodyModifiers: wordList('policiales judiciales municipales locales federales sanitarios sanitarias provinciales estatales militares'),
  prepositions: wordList('de del a al en con por para desde hasta sobre entre tras sin contra ante bajo durante según que quien quienes donde cuyo cuya'),
  belonging: wordList('de del en para'),
  relatives: wordList('que quien quienes cual cuales cuyo cuya donde'),
  measures: wordList('grupo número mayoría minoría puñado par serie conjunto decena decenas docena docenas centenar centenares parte mitad tercio mayor'),
  uncheckable: wordList('estudio informe encuesta sondeo estimación investigación dato prueba'),
  confidants: wordList('asesor asesora colaborador colaboradora diplomático diplomática alto_cargo directivo mando'),
  mouthpieces: wordList('portavoz vocero vocera'),
  kin: wordList('padre madre familiar amigo hijo hija hermano hermana compañero vecino autor autora abogado abogada'),
  utterances: wordList('respuesta declaración comentario advertencia argumento discurso intervención comparecencia reacción opinión promesa'),
  experts: wordList('experto experta analista investigador investigadora economista científico científica académico académica profesor profesora catedrático catedrática historiador historiadora médico médica psicólogo psicóloga epidemiólogo epidemióloga sociólogo socióloga politólogo politóloga jurista especialista abogado abogada observador ingeniero ingeniera meteorólogo'),
  correlatives: wordList('ambos ambas tanto'),
  bodyKinds: new Map(),
  generalBodies: wordList('compañía empresa firma organización ong fundación grupo entidad organismo institución asociación'),
  conjunctions: wordList('y e o u'),
  namers: wordList('llamado llamada identificado identificada apodado apodada'),
  knowing: wordList('cercano cercana cercanos cercanas próximo próxima próximos próximas conocedor conocedora conocedores conocedoras familiarizado familiarizada familiarizados familiarizadas consultadas consultados'),
  copulas: wordList('es son era eran fue fueron'),
}
