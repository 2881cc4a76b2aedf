import { type ChannelWords, type DocumentKind, noChannelWords, type Phrase, type PostNoun } from '@/lib/language/channel-words'
import { wordList } from '@/lib/language/word-list'

const phrases = (list: string): Phrase[] => list.split(',').map(phrase => phrase.trim().split(/\s+/u))
const tied = (list: string, platform: string | null): PostNoun[] => [...wordList(list)].map(noun => [noun, platform] as const)
const kind = (list: string, of: DocumentKind): [string, DocumentKind][] => [...wordList(list)].map(noun => [noun, of])
const crossed = (heads: string, tails: string): Phrase[] => [...wordList(heads)].flatMap(head => phrases(tails).map(tail => [head, ...tail]))

/** Who was spoken to. */
const receiving: readonly Phrase[] = [
  ...crossed('dit déclaré expliqué affirmé assuré confié indiqué précisé raconté confirmé révélé explique confie indique raconte assure affirme', 'à, au, à la, à l\', aux, auprès de, auprès du'),
  ...crossed('entretien interview entretiens', 'à, au, avec, accordé à, accordé au, accordée à, accordée au, publié dans, publiée dans, publié par, publiée par'),
]

/** How outlets are credited: Agence France-Presse, *Charte de l'AFP*, «sources»; *Le Style du Monde*, «citations et sources». */
const beforeOutlet: readonly Phrase[] = [
  ...receiving,
  ...phrases(`à l', auprès de l', au micro de, au micro d', au quotidien, au journal, à l'agence, à la chaîne, à la radio, au magazine, à l'hebdomadaire, au site, à la télévision, auprès de, auprès du, les colonnes du, les colonnes de, le plateau de,
    l'antenne de, l' antenne de, selon, d' après, interrogé par, interrogée par, interrogés par, contacté par, contactée par, contactés par, cité par, citée par, cités par, rapporte, rapportent, révèle, a révélé, citant,
    publié par, publiée par, publié dans, publiée dans, publiés par, révélé par, révélée par, révélées par, rapporté par, rapportée par, obtenu par, consulté par, consultée par, consultés par, invité de, invitée de, invité sur,
    invitée sur, tribune au, tribune dans, tribune publiée dans, article du, article de, enquête du, enquête de, sondage pour, informations de, informations du, information de, information du, relayé par, relayée par, vu par`),
]

/** French words around outlets, platforms and documents. */
export const channels: ChannelWords = {
  ...noChannelWords,
  beforeOutlet,
  receiving: new Set(receiving),
  weakBefore: wordList("à au aux sur dans de du d' avec pour chez par"),
  describers: wordList(`le la les l' un une son sa quotidien journal agence chaîne radio télévision magazine hebdomadaire revue site mensuel média médias presse web
    français française américain américaine britannique allemand allemande espagnol italien russe israélien belge suisse régional local national public publique privé officiel économique sportif`),
  reportVerbs: wordList(`rapporte rapporté rapportait révèle révélé indique indiqué écrit publie publié affirme affirmé assure assuré précise précisé souligne évoque estime raconte raconté explique décrit détaille dévoile dévoilé
    annonce annoncé cite relate relève croit`),
  beforeVerb: wordList('a ont avait avaient également aussi déjà qui'),
  outletNouns: wordList('quotidien hebdomadaire magazine journal mensuel'),
  notWires: wordList('quotidien hebdomadaire magazine journal mensuel chaîne radio revue'),
  looseOutletNouns: wordList('agence chaîne site radio média revue'),
  definites: wordList("le la l'"),
  joiners: wordList('et ou'),
  socialMedia: phrases('réseaux sociaux, réseau social, les réseaux'),
  postNouns: [
    ...tied('tweet tweets retweet', 'X'),
    ...tied('tiktok tiktoks', 'TikTok'),
    ...tied('publication publications post posts message messages fil story stories compte comptes utilisateur utilisatrice vidéo vidéos commentaire commentaires live chaîne', null),
  ],
  postVerbs: [...tied('tweeté retweeté tweete', 'X')],
  profiles: wordList('profil page'),
  questions: wordList('si comment pourquoi quand où qui'),
  platformBefore: wordList('sur via'),
  nextPoster: wordList("autre quelqu'un un une certains d'autres"),
  posters: wordList('internaute internautes utilisateur utilisatrice utilisateurs abonné abonnés twittos'),
  anybody: wordList('personne homme femme jeune internaute utilisateur autre'),
  pronouns: wordList('il elle ils elles'),
  posterVerbs: wordList('écrit publié publie commente commenté tweeté répond répondu plaisante ajoute partagé'),
  sayVerbs: wordList('dit disent ajoute ajouté demande demandé répond répondu averti annonce annoncé déclare déclaré'),
  unreal: wordList("dira dirait pourrait pourraient devrait jamais pas n' ne"),
  opinions: wordList('croire craindre redouter soupçonner penser accuser espérer douter estimer considérer'),
  plainOpinions: wordList('croire craindre redouter soupçonner accuser dire'),
  wholes: wordList('tous toutes'),
  shares: wordList('pour % quart tiers moitié majorité'),
  about: wordList('concernant sur contre après malgré'),
  publishing: wordList('publié publie annoncé annonce estime recommande communiqué rapport site page données'),
  writtenOn: wordList('site page blog'),
  nobody: wordList('personne nul nulle aucun aucune quiconque'),
  backNouns: wordList('publication publications tweet tweets message fil post'),
  documentBefore: wordList('dans'),
  documents: wordList(`étude études rapport rapports mémo mémorandum jugement arrêt ordonnance décret loi projet note audit enquête sondage sondages baromètre recensement statistiques document documents plainte
    lettre courrier courriel mail budget contrat traité circulaire article dossier requête`),
  letters: new Map([['lettre', 'à'], ['courrier', 'à'], ['courriel', 'à'], ['mail', 'à']]),
  documentKinds: new Map([...kind('étude études enquête sondage sondages article', 'scholarly'), ...kind('jugement arrêt ordonnance plainte requête document documents', 'court'), ...kind('décret circulaire', 'regulation'), ...kind('loi projet', 'bill')]),
}
