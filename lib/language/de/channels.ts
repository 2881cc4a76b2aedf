import { type ChannelWords, type DocumentKind, noChannelWords, type Phrase, type PostNoun } from '@/lib/language/channel-words'
import { wordList } from '@/lib/language/word-list'

const phrases = (list: string): Phrase[] => list.split(',').map(phrase => phrase.trim().split(/\s+/u))
const tied = (list: string, platform: string | null): PostNoun[] => [...wordList(list)].map(noun => [noun, platform] as const)
const kind = (list: string, of: DocumentKind): [string, DocumentKind][] => [...wordList(list)].map(noun => [noun, of])
const crossed = (heads: string, tails: string): Phrase[] => [...wordList(heads)].flatMap(head => phrases(tails).map(tail => [head, ...tail]))

/** Who was spoken to. */
const receiving: readonly Phrase[] = [
  ...crossed('sagte sagten erklärte erklärten bestätigte berichtete erzählte verriet', 'der, dem, den, gegenüber, gegenüber der, gegenüber dem'),
  ...crossed('interview interviews gespräch', 'mit, mit der, mit dem, der, des, in der, im, bei'),
]

/** How outlets are credited: Deutscher Presserat, *Pressekodex*, section 1 and 2; dpa, «Quellenangaben». */
const beforeOutlet: readonly Phrase[] = [
  ...receiving,
  ...crossed('bericht berichten berichte recherchen informationen angaben', 'der, des, von, in der, im'),
  ...phrases(`laut, gegenüber, gegenüber der, gegenüber dem, der zeitung, der tageszeitung, der nachrichtenagentur, der agentur, dem sender, dem magazin, dem nachrichtenmagazin, dem portal, dem fernsehsender, den zeitungen der,
    zitiert, zitierte, berichtet, berichtete, meldet, meldete, im gespräch mit, gastbeitrag für, gastbeitrag in, umfrage für, umfrage von, umfrage im auftrag, auftrag der, auftrag des, unter berufung auf, berufung auf, in der zeitung, in der sendung`),
]

/** German words around outlets, platforms and documents. */
export const channels: ChannelWords = {
  ...noChannelWords,
  beforeOutlet,
  receiving: new Set(receiving),
  weakBefore: wordList('der dem den im in bei von vom des gegenüber mit auf für zu zur zum'),
  describers: wordList(`der die das dem den des zeitung tageszeitung wochenzeitung magazin nachrichtenmagazin sender nachrichtensender fernsehsender nachrichtenagentur agentur portal boulevardzeitung blatt zeitschrift
    deutschen deutsche britischen britische amerikanischen us-amerikanischen französischen italienischen spanischen russischen österreichischen schweizer israelischen chinesischen staatlichen öffentlich-rechtlichen`),
  reportVerbs: wordList('berichtet berichtete berichteten berichten meldet meldete meldeten schreibt schrieb schrieben zitiert zitierte enthüllte veröffentlichte'),
  beforeVerb: wordList('hat hatte zuerst auch bereits zuvor'),
  outletNouns: wordList('zeitung tageszeitung magazin nachrichtenmagazin sender blatt'),
  notWires: wordList('zeitung tageszeitung magazin nachrichtenmagazin sender blatt'),
  looseOutletNouns: wordList('agentur portal'),
  definites: wordList('der die das dem'),
  joiners: wordList('und oder'),
  socialMedia: phrases('soziale medien, sozialen medien, soziale netzwerke, sozialen netzwerken, social media'),
  postNouns: [...tied('tweet tweets', 'X'), ...tied('post posts beitrag posting postings nachricht video videos story account konto nutzer kommentar kommentare kanal livestream', null)],
  postVerbs: [...tied('twitterte twittert getwittert', 'X')],
  profiles: wordList('profil seite'),
  questions: wordList('ob wie warum wann wo wer'),
  platformBefore: wordList('auf bei via über'),
  nextPoster: wordList('anderer andere jemand einer eine manche'),
  posters: wordList('nutzer nutzerin user userin follower kommentator'),
  anybody: wordList('person mann frau nutzer nutzerin user'),
  pronouns: wordList('er sie'),
  posterVerbs: wordList('schrieb schreibt postete kommentierte antwortete twitterte'),
  sayVerbs: wordList('sagte sagten sagt erklärte erklärten warnte forderte antwortete'),
  unreal: wordList('würde könnte wird nicht nie'),
  opinions: wordList('glauben fürchten befürchten vermuten erwarten denken hoffen bezweifeln meinen'),
  plainOpinions: wordList('glauben fürchten befürchten vermuten sagen'),
  wholes: wordList('alle beide'),
  shares: wordList('prozent % viertel drittel hälfte mehrheit'),
  about: wordList('über zu gegen nach trotz'),
  publishing: wordList('veröffentlichte meldete kündigte schätzt empfiehlt mitteilung erklärung bericht website webseite seite daten'),
  writtenOn: wordList('website webseite seite blog'),
  nobody: wordList('niemand keiner keine kein niemanden'),
  backNouns: wordList('post posting beitrag tweet nachricht'),
  documentBefore: wordList('in im'),
  capitalNouns: true,
  documents: wordList('studie studien bericht urteil beschluss verordnung erlass gesetz gesetzentwurf entwurf gutachten umfrage umfragen erhebung statistik dokument dokumente klage brief schreiben e-mail mail vertrag akte untersuchung papier prognose'),
  letters: new Map([['brief', 'an'], ['schreiben', 'an'], ['e-mail', 'an'], ['mail', 'an']]),
  documentKinds: new Map([...kind('studie studien umfrage umfragen erhebung untersuchung', 'scholarly'), ...kind('urteil beschluss klage akte dokumente dokument', 'court'), ...kind('verordnung erlass', 'regulation'), ...kind('gesetz gesetzentwurf', 'bill')]),
}
