import { femaleNames as worldFemaleNames } from '@/lib/language/en/female-names'
import { maleNames as worldMaleNames } from '@/lib/language/en/male-names'
import type { Gender, PeopleWords, PronounWord } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

import * as closed from './function-words'
import { femaleNames, maleNames } from './given-names'
import { calendar, localities, nations } from './places'
import { sourceNouns } from './source-nouns'

/** What stands before an office in a compound (`Finanzminister`, `SPD-Chef`): Fleischer and Barz, *Wortbildung der deutschen Gegenwartssprache* (2012), §2.3. */
const officePrefixes = wordList(`
  bundes landes außen innen finanz verteidigungs wirtschafts gesundheits justiz arbeits umwelt verkehrs bildungs kultus familien landwirtschafts sozial bau energie vize ex- alt- us- spd- cdu- csu- fdp- afd-
  grünen- linken- bsw- unions- övp- spö- fpö- regierungs partei fraktions landes bundes polizei konzern ober general staats presse vereins verbands bank kreml- nato- eu- uno- bdi- ifo- diw- fed- ezb- dfb- tesla-`)
const offices = wordList('minister ministerin präsident präsidentin kanzler kanzlerin chef chefin sprecher sprecherin politiker politikerin bürgermeister bürgermeisterin experte expertin generalsekretär generalsekretärin vorsitzende vorsitzender kandidat kandidatin trainer direktor direktorin sekretär sekretärin')
/** Titles before names: *Duden – Die Grammatik* (2022), «enge Apposition». */
const plainTitles = wordList(`
  herr herrn frau dr prof professor professorin doktor ministerpräsident ministerpräsidentin staatssekretär staatssekretärin senator senatorin abgeordneter abgeordnete landrat landrätin richter richterin staatsanwalt
  staatsanwältin anwalt anwältin kommissar general oberst papst kardinal bischof bischöfin pfarrer könig königin prinz prinzessin leiter leiterin geschäftsführer geschäftsführerin gründer autor autorin forscher forscherin ökonom ökonomin
  historiker historikerin virologe regisseur schauspieler schauspielerin sänger sängerin moderator moderatorin aktivist aktivistin botschafter ceo vorstand präsident präsidentin dirigent torwart stürmer zeuge schriftsteller`)
const female = (title: string): boolean => title.endsWith('in') || title === 'frau' || title.endsWith('vorsitzende')

function titles(): Map<string, Gender | null> {
  const compounds = [...officePrefixes].flatMap(prefix => [...offices].map(office => prefix + office))
  return new Map([...plainTitles, ...offices, ...compounds].map(title => [title, female(title) ? 'female' : title.endsWith('vorsitzende') || title === 'dr' || title === 'prof' ? null : 'male']))
}

/** Personal and relative pronouns: *Duden – Die Grammatik* (2022), «Personalpronomen». *Sie* is a woman, several people or the person addressed. */
const pronouns: readonly (readonly [string, PronounWord])[] = [
  ['er', { person: 'third', number: 'singular', gender: 'male' }],
  ['sie', { person: 'third', number: 'singular', gender: 'female' }],
  ['es', { person: 'third', number: 'thing', gender: null }],
  ['ich', { person: 'first', number: 'singular', gender: null }],
  ['wir', { person: 'first', number: 'plural', gender: null }],
  ['man', { person: 'first', number: 'plural', gender: null }],
  ['uns', { person: 'first', number: 'plural', gender: null }],
]

const singulars = new Map([['leute', 'mensch'], ['medien', 'medium'], ['ärzte', 'arzt'], ['anwälte', 'anwalt'], ['männer', 'mann'], ['kollegen', 'kollege'], ['daten', 'daten']])

/** Singular of a plural: *Duden – Die Grammatik* (2022), «Pluralbildung»; only of nouns that are listed. */
function singularOf(noun: string): string | null {
  const listed = singulars.get(noun)
  if (listed !== undefined) return listed === noun ? null : listed
  if (sourceNouns.has(noun)) return null
  if (noun.endsWith('innen')) return noun.slice(0, -3)
  for (const ending of ['en', 'n', 'e', 'er', 's', 'es']) {
    const stem = noun.slice(0, -ending.length)
    if (noun.endsWith(ending) && sourceNouns.has(stem)) return ending === 's' || ending === 'es' ? null : stem
  }
  return noun.endsWith('en') && sourceNouns.has(`${noun.slice(0, -1)}r`) ? `${noun.slice(0, -1)}r` : null
}

const functionWords = new Set([
  ...closed.determiners, ...closed.genitiveArticles, ...closed.pronouns, ...closed.objectPronouns, ...closed.relatives, ...closed.subordinators, ...closed.prepositions, ...closed.coordinators, ...closed.auxiliaries,
  ...closed.adverbs, ...closed.numbers, ...wordList('dass ex nachdem')])

/** German words about people and bodies. */
export const people: PeopleWords = {
  headFirst: false,
  capitalNouns: true,
  partitives: wordList('von der'),
  femaleNames: new Set([...worldFemaleNames, ...femaleNames]),
  maleNames: new Set([...worldMaleNames, ...maleNames]),
  titles: titles(),
  weakTitles: wordList('general vorstand'),
  soleOffices: wordList('präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin landrat landrätin papst könig königin'),
  bystanders: wordList('mann frau junge mädchen mensch person zeuge zeugin passant passantin erzähler erzählerin moderator moderatorin nachbar nachbarin fahrer fahrerin pilot pilotin kunde kundin arbeitgeber arbeitgeberin demonstrant demonstrantin'),
  titleAdjectives: wordList(''),
  titleNouns: new Map([['dr', 'doktor'], ['prof', 'professor']]),
  nameSuffixes: wordList('jr ii iii iv xiv xvi'),
  particles: wordList('von van der den zu zur vom de la del al el bin ibn'),
  bodyConnectors: wordList('für und der des'),
  bodyWords: wordList('ministerium bundesamt landesamt amt gericht bank universität verband verein partei union bund stiftung institut polizei agentur gewerkschaft'),
  legalForms: wordList('ag gmbh se kg inc corp ltd'),
  places: new Set([...nations, ...localities]),
  nations,
  calendar,
  functionWords,
  pronouns: new Map(pronouns),
  subjectPronouns: wordList('er'),
  pronounGenders: new Map([['er', 'male'], ['ihm', 'male'], ['ihn', 'male']]),
  determinerGenders: new Map(),
  nounGenders: new Map([...[...sourceNouns.keys()].filter(noun => noun.endsWith('in') && sourceNouns.has(noun.slice(0, -2))).flatMap((noun): [string, Gender][] => [[noun, 'female'], [noun.slice(0, -2), 'male']]), ['frau', 'female'], ['mutter', 'female'], ['tochter', 'female'], ['schwester', 'female'], ['mann', 'male'], ['vater', 'male'], ['sohn', 'male'], ['bruder', 'male']]),
  nouns: sourceNouns,
  looksLikePerson: noun => /(?:ologe|ologin|ist|istin|forscher|forscherin|wissenschaftler|wissenschaftlerin|experte|expertin|politiker|politikerin|sprecher|sprecherin|chef|chefin|minister|ministerin)$/u.test(noun) && noun.length > 6,
  singularOf,
  officeModifiers: wordList('vize'),
  definites: wordList('der die das dem den des'),
  demonstratives: wordList('dieser diese dieses diesem diesen jener jene derselben denselben gleichen selben'),
  possessives: wordList('mein meine sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere'),
  indefinites: wordList('ein eine einem einen einer eines'),
  counters: wordList('zwei drei vier fünf sechs sieben acht neun zehn dutzend'),
  quantifiers: wordList('einige einigen mehrere mehreren viele vielen manche manchen andere anderen weitere zahlreiche zahlreichen etliche alle verschiedene verschiedenen'),
  unnamedPronouns: wordList('jemand'),
  bodyModifiers: wordList('zuständigen örtlichen städtischen'),
  prepositions: new Set([...closed.prepositions, ...wordList('der des eines einer seiner ihrer dass wo')]),
  belonging: wordList('der des von vom eines einer für bei beim im in'),
  relatives: wordList('welcher welche welches'),
  measures: wordList('gruppe reihe zahl mehrheit minderheit handvoll dutzend hälfte drittel'),
  uncheckable: wordList('studie bericht medienbericht umfrage schätzung erhebung untersuchung'),
  confidants: wordList('berater beraterin diplomat diplomatin'),
  mouthpieces: wordList('sprecher sprecherin pressesprecher pressesprecherin polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin konzernsprecher unternehmenssprecher'),
  kin: wordList('vater mutter sohn tochter bruder schwester freund nachbar anwalt kollege'),
  utterances: wordList('urteil fazit antwort erklärung rede aussage stellungnahme'),
  experts: wordList('experte expertin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin historiker historikerin analyst analystin arzt ärztin mediziner virologe politologe soziologe jurist psychologe beobachter'),
  correlatives: wordList('sowohl weder'),
  bodyKinds: new Map(),
  generalBodies: wordList('unternehmen firma konzern organisation verband stiftung verein'),
  conjunctions: wordList('und oder'),
  namers: wordList('namens genannt'),
  knowing: wordList('vertraut vertrauten nahestehend nahestehende informiert informierte informierten eingeweihte'),
  copulas: wordList('ist war wurde bleibt'),
}
