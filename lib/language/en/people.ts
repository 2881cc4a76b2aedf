import type { Gender, PeopleWords, PronounWord } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'
import { femaleNames } from './female-names'
import { maleNames } from './male-names'
import { calendar, localities, nations } from './places'
import { femaleNouns, maleNouns, sourceNouns } from './source-nouns'

/** Titles before names: AP Stylebook, "titles", "military titles", "religious titles", "legislative titles"; Debrett's for the British ones. */
const neutralTitles = `president vice_president ex-president prime_minister deputy_prime_minister foreign_minister defense_minister defence_minister
  interior_minister finance_minister premier chancellor minister secretary secretary_of_state secretary_of_defense secretary-general secretary_general
  foreign_secretary home_secretary press_secretary shadow_chancellor attorney_general solicitor_general surgeon_general inspector_general director_general
  governor gov lieutenant_governor lt_gov lt mayor senator sen sens representative rep reps congress_member delegate del councillor cllr
  councilmember alderman commissioner speaker leader chairperson chair director ceo coo cfo cto executive chief chief_executive
  chief_justice justice judge magistrate prosecutor attorney district_attorney sheriff deputy constable officer detective det inspector insp
  superintendent supt sergeant sgt corporal cpl private pvt lieutenant captain capt major maj colonel col general gen brigadier
  lieutenant_general major_general rear_admiral rear_adm vice_admiral vice_adm chief_of_police police_chief fire_chief lt_gen maj_gen brig_gen admiral adm commander cmdr cmdre commodore marshal
  dr doctor prof professor dean principal coach manager ambassador amb envoy consul rev reverend pastor bishop archbishop
  cardinal pope rabbi imam ayatollah grand_ayatollah sheikh dalai_lama advocate atty hon host chairman_of_the_joint_chiefs
  chief_of_staff national_security_adviser national_security_advisor director_of_national_intelligence speaker_of_the_house director_of_public_health
  mp mep msp spokesperson analyst professor_emeritus emir sultan comrade former acting interim republican democrat democratic libertarian tory conservative independent head_coach general_manager
  lecturer editor co-founder founder`
const femaleTitles = 'mrs ms miss mme madam madame lady dame queen princess duchess countess baroness sister congresswoman chairwoman councilwoman spokeswoman senora srta actress'
const maleTitles = 'mr sir lord king prince duke count baron emperor father brother congressman chairman councilman spokesman senor monsieur actor'

/** Offices of one person at a time in a country, a town or a body: AP Stylebook, "titles". */
const soleOffices = `president vice_president prime_minister premier chancellor mayor governor sheriff pope king queen emperor principal dean attorney_general inspector_general surgeon_general district_attorney
  police_chief fire_chief chief coach head_coach coroner commissioner superintendent chairman chairwoman chairperson chair speaker ceo chief_executive director secretary_general secretary-general secretary`
/** Parts in a scene: Merriam-Webster, entries `narrator`, `bystander`, `customer` and what they are compared with. */
const bystanders = `man woman person guy boy girl narrator announcer moderator interviewer questioner interpreter translator witness bystander onlooker passer-by neighbor neighbour heckler caller pilot driver passenger employer
  landlord tenant customer client shopper visitor cashier clerk waiter waitress dispatcher organizer organiser protester demonstrator volunteer worker employee staffer member reporter partner host user reader viewer`

const titleNouns: readonly (readonly [string, string])[] = [
  ['sen', 'senator'], ['rep', 'representative'], ['gov', 'governor'], ['prof', 'professor'], ['dr', 'doctor'], ['gen', 'general'], ['lt', 'lieutenant'],
  ['sgt', 'sergeant'], ['capt', 'captain'], ['col', 'colonel'], ['adm', 'admiral'], ['cmdr', 'commander'], ['maj', 'major'], ['det', 'detective'],
  ['rev', 'reverend'], ['cllr', 'councillor'], ['ex-president', 'president'], ['atty', 'attorney'], ['supt', 'superintendent'],
]

/** Personal and relative pronouns. Huddleston and Pullum, The Cambridge Grammar of the English Language, ch. 5, 10. */
const pronouns: readonly (readonly [string, PronounWord])[] = [
  ['he', { person: 'third', number: 'singular', gender: 'male' }],
  ['him', { person: 'third', number: 'singular', gender: 'male' }],
  ['himself', { person: 'third', number: 'singular', gender: 'male' }],
  ['she', { person: 'third', number: 'singular', gender: 'female' }],
  ['her', { person: 'third', number: 'singular', gender: 'female' }],
  ['herself', { person: 'third', number: 'singular', gender: 'female' }],
  ['they', { person: 'third', number: 'plural', gender: null }],
  ['them', { person: 'third', number: 'plural', gender: null }],
  ['it', { person: 'third', number: 'thing', gender: null }],
  ['i', { person: 'first', number: 'singular', gender: null }],
  ['me', { person: 'first', number: 'singular', gender: null }],
  ['we', { person: 'first', number: 'plural', gender: null }],
  ['us', { person: 'first', number: 'plural', gender: null }],
  ['you', { person: 'first', number: 'plural', gender: null }],
  ['who', { person: 'relative', number: 'singular', gender: null }],
  ['whom', { person: 'relative', number: 'singular', gender: null }],
  ['which', { person: 'relative', number: 'thing', gender: null }],
  ['that', { person: 'relative', number: 'thing', gender: null }],
]

const pronounGenders: readonly (readonly [string, Gender])[] = [
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'], ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]

/** Head words of names of bodies: GLEIF's ISO 20275 list of legal forms, and the types of bodies in Wikidata's `instance of`. */
const bodyWords = wordList(`fed inc corp corporation co company ltd llc llp plc gmbh ag sa group holdings partners ventures capital industries enterprises
  systems technologies technology labs laboratory laboratories studios pictures records entertainment games media network networks news
  times post journal tribune herald gazette chronicle observer guardian telegraph press radio television tv broadcasting university college school
  academy institute institution foundation trust fund society association federation confederation union league club council committee
  commission board bureau agency administration authority department ministry office court tribunal parliament congress senate house assembly
  police sheriff's army navy force forces guard corps command service services hospital clinic centre center museum library church diocese mosque
  temple party coalition alliance movement front campaign initiative project program programme bank exchange insurance airlines airways motors
  railway energy oil gas electric power water city county district state nations organization organisation international global international's
  team fc cabinet government kremlin pentagon treasury reserve embassy consulate mission observatory archive archives survey
  desk watch conference summit act bill treaty agreement order cup games olympics series championship open street avenue road
  river lake mount island islands bay sea ocean park square bridge airport station stadium arena hall hotel tower building palace
  valley beach hills county province republic kingdom empire war prize award awards festival day`)

const functionWords = wordList(`former acting interim a an the this that these those and or but nor so yet for if when while as because since although though unless until
  before after once whether where why how what who which whose in on at by to from with without of about into over under between among during
  through against amid despite per via according i he she it we they you me him her us them his hers its our their your my there here
  not no yes both each every either neither all any some many most much few several other others another such one two three four five six seven
  eight nine ten more less also still even just only then now today yesterday tomorrow meanwhile however therefore moreover furthermore
  instead later earlier recently currently finally first second third last next again asked told said speaking writing citing given
  is are was were be been has have had do does did will would can could may might must should shall let like unlike
  asking adding added noting responding under-fire
  although perhaps maybe indeed besides elsewhere nonetheless nevertheless additionally similarly conversely ultimately well oh
  based following including regarding concerning considering compared asked officials police critics experts analysts people
  thanks sorry please look listen don't it's i'm we're they're that's there's he's she's you're i've we've let's what's who's
  thus hence whereas whenever wherever whatever whoever never always often sometimes perhaps probably apparently reportedly allegedly`)

/** Nouns of English that look plural and are not, or the other way about. */
export const irregularPlurals: readonly (readonly [string, string])[] = [
  ['people', 'person'], ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['spokespeople', 'spokesperson'], ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'], ['wives', 'wife'], ['tories', 'tory'], ['passers-by', 'passer-by'], ['businessmen', 'businessman'],
  ['congressmen', 'congressman'], ['gunmen', 'gunman'], ['fishermen', 'fisherman'], ['data', 'data'], ['staff', 'staff'], ['media', 'media'], ['police', 'police'],
  ['memoranda', 'memorandum'], ['analyses', 'analysis'], ['criteria', 'criterion'], ['folks', 'person'], ['youths', 'youth'], ['folk', 'person'],
]
const plurals = new Map(irregularPlurals)
/** Longest first. */
const compoundTails = ['people', 'women', 'men']
const sibilantPlurals = ['sses', 'xes', 'ches', 'shes']
const singularEndings = ['ss', 'us', 'is', 'news', 'politics', 'nomics', 'ethics', 'physics', 'matics', 'letics', 'istics']

function singularOf(noun: string): string | null {
  const irregular = plurals.get(noun)
  if (irregular !== undefined) return irregular
  const tail = compoundTails.find(plural => noun.endsWith(plural))
  if (tail !== undefined) return noun.slice(0, -tail.length) + (plurals.get(tail) ?? tail)
  if (!noun.endsWith('s') || noun.length < 4 || singularEndings.some(ending => noun.endsWith(ending))) return null
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (sibilantPlurals.some(ending => noun.endsWith(ending))) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** Suffixes of nouns for people: Marchand, The Categories and Types of Present-Day English Word-Formation (1969), ch. 4. */
const personSuffixes = ['er', 'or', 'ist', 'ian', 'ant', 'eer', 'man', 'woman', 'person', 'ee', 'ster', 'logue', 'crat', 'phile', 'ite', 'goer', 'holder', 'maker', '-old']
const thingsInEr = wordList(`paper letter number order matter water power center centre theater theatre computer server filter poster banner
  newsletter chapter offer answer tender winter summer corner factor error mirror monitor motor sensor vector sector door floor color colour honor favor
  committee trustee referee fee coffee site suite website plant grant warrant covenant tower flower river`)

const longest = (list: string, gender: Gender | null): [string, Gender | null][] => [...wordList(list)].map(word => [word.replaceAll('_', ' '), gender])

/** English words about people and bodies. */
export const people: PeopleWords = {
  headFirst: false,
  capitalNouns: false,
  partitives: wordList('of'),
  femaleNames,
  maleNames,
  titles: new Map([...longest(neutralTitles, null), ...longest(femaleTitles, 'female'), ...longest(maleTitles, 'male')]),
  weakTitles: wordList('former acting interim republican democrat democratic libertarian tory conservative independent private general major chief principal director secretary delegate chair'),
  soleOffices: new Set(longest(soleOffices, null).map(([office]) => office)),
  bystanders: wordList(bystanders),
  titleAdjectives: wordList('former acting interim republican democrat democratic libertarian tory conservative independent'),
  titleNouns: new Map(titleNouns),
  nameSuffixes: wordList('jr sr snr ii iii iv esq'),
  particles: wordList('de del della da das do dos du di la le van von der den ter ten bin bint ibn al el ul abu e y zu af'),
  bodyConnectors: wordList('of for and the on in & de des du'),
  bodyWords,
  legalForms: wordList('inc corp co ltd llc llp plc gmbh ag sa'),
  places: new Set([...nations, ...localities]),
  nations,
  calendar,
  functionWords,
  pronouns: new Map(pronouns),
  subjectPronouns: wordList('he she'),
  pronounGenders: new Map(pronounGenders),
  determinerGenders: new Map(),
  nounGenders: new Map([...longest(femaleNouns, 'female'), ...longest(maleNouns, 'male')].filter((entry): entry is [string, Gender] => entry[1] !== null)),
  nouns: sourceNouns,
  looksLikePerson: noun => !thingsInEr.has(noun) && personSuffixes.some(suffix => noun.endsWith(suffix) && noun.length > suffix.length + 2),
  singularOf,
  officeModifiers: wordList('vice deputy prime foreign defense defence interior finance press assistant associate shadow executive'),
  definites: wordList('the both'),
  demonstratives: wordList('this that these those'),
  possessives: wordList('my your his her its our their whose'),
  indefinites: wordList('a an one'),
  counters: wordList('two three four five six seven eight nine ten eleven twelve dozen dozens multiple numerous several couple pair handful'),
  quantifiers: wordList('some many most few other others more various countless certain all everyone everybody anyone anybody much plenty lots scores hundreds thousands millions'),
  unnamedPronouns: wordList('someone somebody another one'),
  bodyModifiers: wordList(`local state federal city county town school health police fire campaign election military court law-enforcement municipal
    provincial district hospital university airport port prison jail club league union party company agency department ministry bureau embassy`),
  prepositions: wordList('of for at from in with to on by within inside about among behind near across around against between outside under over through who whom whose that which where'),
  belonging: wordList('of for at from with in within'),
  measures: wordList('group number majority minority handful couple lot crowd proportion series host range percentage portion share half third quarter chorus slew'),
  uncheckable: wordList('report study poll survey account rumor rumour estimate research evidence science article headline story speculation theory claim website'),
  confidants: wordList('aide staffer adviser advisor diplomat mediator strategist staff confidant operative insider'),
  utterances: wordList('response reply answer statement remark comment testimony speech address rebuke warning argument claim word reaction view opinion verdict message assertion contention explanation advice appeal call plea pledge promise vow suggestion retort quip joke assessment prediction'),
  experts: wordList('expert analyst researcher economist scientist academic professor scholar strategist pollster historian doctor physician psychologist epidemiologist meteorologist criminologist sociologist specialist director fellow consultant lecturer observer lawyer engineer climatologist virologist demographer'),
  correlatives: wordList('both either neither'),
  mouthpieces: wordList('spokesperson spokesman spokeswoman spox publicist rep'),
  kin: wordList('parent friend relative son daughter child kid brother sister sibling colleague neighbor neighbour teammate author lawyer'),
  bodyKinds: new Map([['agency', wordList('agency department bureau administration service office authority police commission')], ['bureau', wordList('bureau')]]),
  generalBodies: wordList('company firm group organization organisation nonprofit charity startup corporation business'),
  relatives: wordList('who whom whose which that'),
  conjunctions: wordList('and or &'),
  namers: wordList('named called known nicknamed identified'),
  knowing: wordList('familiar close briefed aware privy near knowledgeable'),
  copulas: wordList('is was are were became remains'),
}
