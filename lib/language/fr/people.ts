import { femaleNames as worldFemaleNames } from '@/lib/language/en/female-names'
import { maleNames as worldMaleNames } from '@/lib/language/en/male-names'
import type { Gender, PeopleWords, PronounWord } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

import * as closed from './function-words'
import { femaleNames, maleNames } from './given-names'
import { calendar, localities, nations } from './places'
import { sourceNouns } from './source-nouns'

/** Titles and offices before names: Imprimerie nationale, *Lexique des règles typographiques*, «titres et fonctions». */
const neutralTitles = `pdg dg me dr pr docteur professeur ministre juge capitaine commandant colonel général lieutenant amiral maire porte-parole économiste journaliste sociologue politologue historien cinéaste
  secrétaire_d'état premier_ministre cardinal commissaire`
const femaleTitles = `mme mlle madame mademoiselle présidente ministre_déléguée première_ministre sénatrice députée eurodéputée conseillère directrice procureure préfète avocate reine princesse chanteuse actrice
  autrice chercheuse candidate cheffe adjointe chancelière historienne`
const maleTitles = `m monsieur président vice-président ex-président sénateur député eurodéputé conseiller directeur procureur préfet avocat roi prince pape évêque archevêque monseigneur mgr père frère chanteur acteur
  chercheur candidat adjoint chancelier entraîneur sélectionneur`

/** Personal and relative pronouns: *Le Bon Usage* (2016), §654–700. */
const pronouns: readonly (readonly [string, PronounWord])[] = [
  ['il', { person: 'third', number: 'singular', gender: 'male' }],
  ['elle', { person: 'third', number: 'singular', gender: 'female' }],
  ['ce', { person: 'third', number: 'singular', gender: 'male' }],
  ['celui-ci', { person: 'third', number: 'singular', gender: 'male' }],
  ['celle-ci', { person: 'third', number: 'singular', gender: 'female' }],
  ['ils', { person: 'third', number: 'plural', gender: null }],
  ['elles', { person: 'third', number: 'plural', gender: null }],
  ['je', { person: 'first', number: 'singular', gender: null }],
  ["j'", { person: 'first', number: 'singular', gender: null }],
  ['on', { person: 'first', number: 'plural', gender: null }],
  ['nous', { person: 'first', number: 'plural', gender: null }],
  ['vous', { person: 'first', number: 'plural', gender: null }],
  ['qui', { person: 'relative', number: 'singular', gender: null }],
  ['que', { person: 'relative', number: 'thing', gender: null }],
]

/** Head words of names of bodies: the types of bodies in Wikidata's «nature de l'élément», in French. */
const bodyWords = wordList(`ministère gouvernement département commission comité conseil tribunal cour parquet parlement assemblée sénat chambre agence institut université faculté collège lycée école hôpital clinique fondation
  association fédération confédération union syndicat parti police gendarmerie armée préfecture mairie région ville métropole banque groupe compagnie société église club ligue radio télévision journal observatoire
  centre bureau organisation nations unies européenne européen centrale nationale croix rouge place rue avenue boulevard loi coupe jeux prix festival état états république royaume musée théâtre stade aéroport gare
  haute autorité élysée matignon medef cgt cfdt rassemblement renaissance insoumise écologie`)

const irregularPlurals = new Map([['gens', 'gens'], ['médias', 'média'], ['fils', 'fils'], ['mémoires', 'mémoires'], ['frais', 'frais']])

/** Singular of a plural: *Le Bon Usage* (2016), §512–519. */
function singularOf(noun: string): string | null {
  const listed = irregularPlurals.get(noun)
  if (listed !== undefined) return listed === noun ? null : listed
  if (noun.length < 4) return null
  if (noun.endsWith('aux') && !sourceNouns.has(noun.slice(0, -1))) return `${noun.slice(0, -3)}al`
  if (noun.endsWith('eaux')) return noun.slice(0, -1)
  if (!noun.endsWith('s') || sourceNouns.has(noun) || /(?:is|us|as|ès|ss)$/u.test(noun) && !sourceNouns.has(noun.slice(0, -1))) return null
  return noun.slice(0, -1)
}

/** Suffixes of nouns for people: *Le Bon Usage* (2016), §164–170. */
const personSuffixes = ['iste', 'logue', 'graphe', 'icien', 'icienne']

const gendered = (list: string, gender: Gender | null): [string, Gender | null][] => [...wordList(list)].map(word => [word.replaceAll('_', ' '), gender])

const functionWords = new Set([
  ...closed.determiners, ...closed.foreAdjectives, ...closed.pronouns, ...closed.relatives, ...closed.subordinators, ...closed.prepositions, ...closed.coordinators, ...closed.auxiliaries, ...closed.adverbs,
  ...closed.numbers, ...wordList("que qu' ex selon voici voilà quel quelle") ])

/** French words about people and bodies. */
export const people: PeopleWords = {
  headFirst: true,
  capitalNouns: false,
  partitives: wordList("de d'"),
  femaleNames: new Set([...worldFemaleNames, ...femaleNames]),
  maleNames: new Set([...worldMaleNames, ...maleNames]),
  titles: new Map([...gendered(neutralTitles, null), ...gendered(femaleTitles, 'female'), ...gendered(maleTitles, 'male')]),
  weakTitles: wordList('général directeur directrice me père frère'),
  soleOffices: wordList('président présidente maire pape roi reine préfet préfète chancelier chancelière'),
  bystanders: wordList('homme femme garçon fille personne témoin passant passante narrateur narratrice animateur animatrice voisin voisine chauffeur chauffeuse pilote passager passagère client cliente employeur employé employée bénévole manifestant manifestante'),
  titleAdjectives: wordList('ex'),
  titleNouns: new Map([['dr', 'docteur'], ['pr', 'professeur'], ['ex-président', 'président']]),
  nameSuffixes: wordList('jr ii iii iv xiv xvi'),
  particles: wordList("de d' du des la le von van der den ben el al bin"),
  bodyConnectors: wordList("de d' du des la le les l' et pour à aux en sur"),
  bodyWords,
  legalForms: wordList('sa sas sarl inc corp ltd gmbh ag'),
  places: new Set([...nations, ...localities]),
  nations,
  calendar,
  functionWords,
  pronouns: new Map(pronouns),
  subjectPronouns: wordList('il elle'),
  pronounGenders: new Map([['il', 'male'], ['elle', 'female']]),
  determinerGenders: new Map([['le', 'male'], ['un', 'male'], ['ce', 'male'], ['cet', 'male'], ['la', 'female'], ['une', 'female'], ['cette', 'female']]),
  nounGenders: new Map([['femme', 'female'], ['mère', 'female'], ['sœur', 'female'], ['fille', 'female'], ['épouse', 'female'], ['homme', 'male'], ['père', 'male'], ['frère', 'male'], ['fils', 'male'], ['mari', 'male'], ['roi', 'male'], ['reine', 'female']]),
  nouns: sourceNouns,
  looksLikePerson: noun => personSuffixes.some(suffix => noun.endsWith(suffix) && noun.length > suffix.length + 2),
  singularOf,
  officeModifiers: wordList('vice premier première'),
  definites: wordList("le la les l'"),
  demonstratives: wordList('ce cet cette ces même mêmes'),
  possessives: wordList('mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs'),
  indefinites: wordList('un une autre'),
  counters: wordList('deux trois quatre cinq six sept huit neuf dix douze quinze dizaine vingtaine trentaine'),
  quantifiers: wordList('certains certaines plusieurs quelques beaucoup nombreux nombreuses divers diverses différents différentes autres tous toutes'),
  unnamedPronouns: wordList("quelqu'un un une"),
  bodyModifiers: wordList('policiers judiciaires municipaux locaux fédéraux sanitaires régionaux militaires américains'),
  prepositions: new Set([...closed.prepositions, ...wordList("qui dont où que qu'")]),
  belonging: wordList("de d' du des à au aux"),
  relatives: wordList("qui que qu' dont où lequel laquelle"),
  measures: wordList("groupe nombre majorité minorité poignée série dizaine vingtaine trentaine centaine ensemble partie moitié tiers"),
  uncheckable: wordList('étude rapport enquête sondage estimation donnée recherche chiffre'),
  confidants: wordList('conseiller conseillère collaborateur collaboratrice diplomate cadre'),
  mouthpieces: wordList('porte-parole'),
  kin: wordList('père mère parent proche ami amie fils fille frère sœur voisin avocat avocate collègue'),
  utterances: wordList('réponse déclaration commentaire avertissement argument discours intervention réaction avis promesse'),
  experts: wordList('expert experte analyste chercheur chercheuse économiste scientifique universitaire professeur historien historienne médecin psychologue sociologue politologue juriste spécialiste avocat observateur ingénieur épidémiologiste'),
  correlatives: wordList('ni'),
  bodyKinds: new Map(),
  generalBodies: wordList('entreprise société groupe compagnie organisation ong fondation association institution'),
  conjunctions: wordList('et ou'),
  namers: wordList('nommé nommée appelé appelée prénommé prénommée surnommé identifié'),
  knowing: wordList('proche proches informée informées informé concordante concordantes diplomatique diplomatiques policière policières judiciaire judiciaires gouvernementale gouvernementales'),
  copulas: wordList('est sont était étaient fut'),
}
