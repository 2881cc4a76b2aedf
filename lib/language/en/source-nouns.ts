import type { NounClass } from '@/lib/language/people-words'
import { wordList } from '@/lib/language/word-list'

/**
 * Head nouns of sources, in the singular. Authorities: the synsets of Princeton WordNet 3.0 below `communicator`, `leader`, `expert`,
 * `relative`, `social group` and `document`; the AP Stylebook's entries on anonymous sources; the source categories of
 * Bell, The Language of News Media (1991), ch. 9.
 */
const classes: Readonly<Record<NounClass, string>> = {
  voice: `spokesperson spokesman spokeswoman representative rep lawyer attorney counsel solicitor barrister publicist secretary
    defender communications_director press_officer press_secretary spox delegate delegation negotiator envoy ambassador`,
  source: `source insider informant whistleblower whistle-blower tipster leaker mole person_familiar`,
  official: `official officer aide staffer adviser advisor diplomat mediator lawmaker legislator leader executive administrator
    staff minister bureaucrat strategist operative commander general deputy regulator negotiator`,
  camp: `critic supporter ally opponent backer detractor defender proponent skeptic sceptic advocate fan follower foe rival enemy
    admirer apologist loyalist hardliner hawk dove commentator observer pundit activist campaigner believer optimist pessimist watcher`,
  party: `democrat republican tory conservative lib-dem libdem nationalist communist labour labor green`,
  person: `person people man woman boy girl child kid teenager teen youth adult guy gentleman lady baby toddler student pupil teacher professor
    lecturer academic scholar scientist researcher expert analyst economist historian doctor physician surgeon nurse medic paramedic
    psychologist psychiatrist therapist patient victim survivor witness eyewitness onlooker passer-by passerby bystander resident local neighbor
    neighbour villager citizen voter constituent taxpayer tourist traveler traveller passenger driver pilot captain sailor soldier troop
    veteran fighter rebel militant insurgent terrorist gunman shooter attacker suspect defendant plaintiff prisoner inmate detainee convict
    hostage refugee migrant immigrant asylum_seeker settler protester protestor demonstrator marcher rioter organizer organiser volunteer
    worker employee employer boss manager director producer filmmaker actor actress star singer musician rapper artist painter author writer
    novelist poet journalist reporter correspondent editor host anchor presenter broadcaster interviewer blogger columnist publisher photographer
    designer architect engineer developer programmer modder hacker gamer player athlete footballer striker midfielder defender goalkeeper
    forward winger quarterback receiver pitcher catcher coach trainer referee umpire driver racer golfer boxer champion teammate captain skipper
    owner founder co-founder moderator entrepreneur investor trader broker banker dealer buyer seller customer consumer client shopper guest visitor
    user commenter poster redditor tweeter youtuber tiktoker influencer streamer creator viewer reader listener subscriber member colleague coworker
    co-worker friend pal buddy acquaintance roommate classmate lover boyfriend girlfriend partner fiance fiancee husband wife spouse ex
    ex-wife ex-husband widow widower father mother dad mum mom parent stepfather stepmother brother sister sibling twin son daughter grandfather
    grandmother grandparent grandson granddaughter uncle aunt cousin nephew niece relative heir family_member chef cook waiter waitress
    bartender farmer fisherman herder hunter shepherd miner builder contractor landlord tenant shopkeeper vendor baker butcher mechanic
    electrician plumber carpenter pastor priest bishop archbishop cardinal pope rabbi imam cleric monk nun minister vicar reverend theologian
    president prime_minister premier chancellor king queen prince princess duke duchess emperor monarch governor mayor senator congressman congresswoman
    representative councillor councilor councilman councilwoman politician candidate contender nominee incumbent challenger speaker
    chairman chairwoman chair chairperson ceo chief head vice-president executive judge justice magistrate prosecutor sheriff detective
    investigator inspector constable sergeant lieutenant colonel major admiral marshal ranger firefighter agent spy guard bodyguard warden
    superintendent principal dean commissioner coroner pathologist treasurer clerk accountant auditor pollster strategist forecaster
    meteorologist nutritionist dietitian specialist practitioner consultant technician operator biographer narrator comedian dancer model
    billionaire millionaire tycoon mogul magnate celebrity newcomer veteran rookie hero heroine native
    foreigner individual somebody liberal progressive moderate centrist leftist socialist libertarian evangelical catholic christian
    muslim jew millennial boomer ex-politician lawgiver sources_close inquisitor intellectual dissident exile spouse`,
  institution: `police ministry department agency office bureau commission committee council board panel court tribunal jury parliament
    congress senate house cabinet government administration authority regime state city county town village municipality district school
    university college hospital clinic church mosque company firm corporation startup start-up conglomerate business bank brand retailer manufacturer maker carrier
    airline automaker carmaker chain supplier provider association federation union league club team franchise organization organisation
    charity nonprofit non-profit ngo foundation institute institution think-tank think_tank group coalition alliance movement party campaign camp
    opposition military army navy force air_force coast_guard guard prosecution defence defense service centre center laboratory lab
    observatory embassy consulate mission delegation fund trust watchdog regulator inquiry inquest investigator prosecutor
    authority crew faculty management leadership presidency palace monarchy family estate industry sector studio label network_operator
    developer_team team squad side platform site website app store shop restaurant hotel airport port task_force troop unit division
    inquiry body secretariat assembly conference caucus faction militia junta brigade battalion household couple duo pair trio band
    community tribe nation country kingdom union judge justice coroner watchdog lobby cooperative consortium syndicate operator
    creditor bondholder shareholder auditor legation chancellery diocese synod`,
  press: `newspaper paper magazine outlet broadcaster network channel station agency_report tabloid daily weekly journal publication podcast
    media press wire`,
  document: `report study paper memo memorandum document documents filing indictment complaint lawsuit suit petition ruling order decision opinion
    judgment judgement verdict bill act law legislation statute treaty agreement contract deal resolution letter e-mail email note message statement
    release press_release transcript record affidavit warrant subpoena testimony book memoir autobiography biography article story piece editorial
    op-ed column review essay blog post tweet thread caption description summary abstract survey poll data dataset statistic figure number
    estimate tally count index reading census audit budget plan proposal draft policy guideline guidance rule code manual handbook
    analysis assessment evaluation finding research evidence result investigation dossier file footage video clip recording audio
    film documentary show episode image photo picture map chart graph table list sign plaque placard banner label notice
    advertisement ad commercial website page site disclosure certificate invoice receipt email message text transcript communique
    court_paper legal_paper working_paper white_paper green_paper research_paper discussion_paper position_paper policy_paper constitution charter manifesto declaration question theory model projection forecast simulation experiment trial`,
  air: `rumor rumour speculation gossip hearsay chatter talk wisdom account whisper suggestion claim allegation buzz word`,
}

function byNoun(): Map<string, NounClass> {
  const nouns = new Map<string, NounClass>()
  const order: readonly NounClass[] = ['person', 'document', 'institution', 'press', 'air', 'party', 'camp', 'official', 'voice', 'source']
  for (const nounClass of order) for (const noun of wordList(classes[nounClass])) nouns.set(noun.replaceAll('_', ' '), nounClass)
  for (const [noun, nounClass] of exceptions) nouns.set(noun.replaceAll('_', ' '), nounClass)
  return nouns
}

/** Nouns that two lists hold, and which of them a source mostly means. */
const exceptions: readonly (readonly [string, NounClass])[] = [
  ['general', 'person'],
  ['deputy', 'person'],
  ['minister', 'person'],
  ['regulator', 'institution'],
  ['prosecutor', 'institution'],
  ['investigator', 'institution'],
  ['conservative', 'person'],
  ['defender', 'person'],
  ['troop', 'institution'],
  ['creditor', 'person'],
  ['shareholder', 'person'],
]

export const sourceNouns: ReadonlyMap<string, NounClass> = byNoun()

/** Gender that an English noun states. Authority: Merriam-Webster, entries `woman`, `-ess`, kinship terms. */
export const femaleNouns = `woman girl lady spokeswoman mother mom mum daughter sister wife widow aunt niece grandmother granddaughter stepmother
  girlfriend fiancee actress waitress queen princess duchess congresswoman councilwoman chairwoman businesswoman heroine nun ex-wife
  policewoman sportswoman hostess stewardess baroness empress goddess ballerina mistress matriarch bride schoolgirl`

/** See `femaleNouns`. */
export const maleNouns = `man boy gentleman guy spokesman father dad son brother husband widower uncle nephew grandfather grandson stepfather boyfriend
  fiance actor waiter king prince duke congressman councilman chairman businessman hero monk priest ex-husband policeman sportsman
  cardinal bishop archbishop pope imam rabbi gunman fisherman emperor patriarch groom schoolboy pastor footballer quarterback`
