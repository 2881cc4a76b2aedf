import type { ChannelWords, DocumentKind, Phrase, PostNoun } from '@/lib/language/channel-words'
import { wordList } from '@/lib/language/word-list'

const phrases = (list: string): Phrase[] => list.split(',').map((phrase) => phrase.trim().split(/\s+/u))
const tied = (list: string, platform: string | null): PostNoun[] => [...wordList(list)].map((noun) => [noun, platform] as const)

const kind = (list: string, of: DocumentKind): [string, DocumentKind][] => [...wordList(list)].map((noun) => [noun, of])

/** Who was spoken to, or got something. */
const receiving = phrases(`told, tells, telling, tell, interview with, interviews with, interview to, interviewed by, spoke to, spoke with, speaking to, speaking with, speaks to, talking to,
  talking with, talked to, talked with, chatting with, sat down with, sitting down with, statement to, statements to, statement provided to, statement given to,
  email to, e-mail to, emailed, comment to, comments to, remarks to, confirmed to, revealed to, explained to, said to, admitted to, disclosed to, opened up to,
  provided to, given to, sent to, shared with, leaked to, gave to, obtained by, seen by, reviewed by, viewed by, verified by, acquired by, accessed by, letter to,
  asked by, talks to, talk to`)

/** How outlets are credited: AP Stylebook, "attribution"; Reuters Handbook of Journalism, "pick-ups"; Poynter, "how to credit other newsrooms". */
const beforeOutlet = [...receiving, ...phrases(`interview for, interview on, interviewed on, according to, per, via, citing, cites, cited, quoting, quoted by, cited by, reported by, first reported by,
  published by, published in, published on, published at, appeared in, printed in, broadcast by, aired on, aired by, broadcast on, televised by, appearance on,
  appearances on, appearing on, appeared on, interviewed for, essay for, essay in, column for, column in, op-ed for, op-ed in, article for, article in, article by,
  article from, story in, story by, story for, story from, piece in, piece for, piece by, report by, report in, report from, report on, reports by, reports in,
  reports from, reporting by, reporting from, reporting in, investigation by, analysis by, poll by, poll for, poll from, survey by, survey for, editorial in,
  editorial by, letter in, paper in, study in, research in, interview in, profile in, feature in, post for, post on, work in, findings in, wrote for, writes for,
  reports for, reported for, writing for, writing in, wrote in, writes in, said on, says on, credited to, credit to, courtesy of, source, the journal, in the journal,
  originally published by, report published by, detailed in, revealed by, first revealed by, data from, figures from, data by, guest on, audience on, live on,
  data compiled by, study by, study from, research by, research from, paper from, estimates by, estimates from, statistics from, findings by, findings from, audit by,
  tally by, count by, database by, analysis from, review by`)]

/** Nouns and adjectives that describe an outlet before its name. */
const describers = wordList(`the both a an its his her this their newspaper newspapers paper magazine broadcaster broadcasters agency outlet outlets network cable channel station website site weekly daily tabloid publication
  journal journals program programme show podcast radio television tv news media online local national state-run state-owned state-controlled state-backed state official semi-official independent public private
  british american u.s us french german italian spanish israeli russian chinese indian japanese turkish iranian saudi qatari australian canadian irish dutch swedish polish ukrainian mexican brazilian
  right-wing left-wing conservative liberal pro-government government-run opposition business financial trade sports celebrity entertainment gossip tech technology industry medical scientific satirical investigative nonprofit
  pan-arab hebrew-language english-language arabic-language russian-language spanish-language journalist journalists reporter reporters respected venerable influential popular regional city hometown respected prestigious peer-reviewed
  watchdog group think tank nonpartisan non-profit advocacy research polling consulting analytics intelligence firm company organisation organization charity institute
  recent new latest exclusive 2019 2020 2021 2022 2023 2024 2025 2026 monday tuesday wednesday thursday friday saturday sunday monday's tuesday's wednesday's thursday's friday's saturday's sunday's london-based`)

/** Platforms' own words for what is put on them; Merriam-Webster. */
const postNouns: readonly PostNoun[] = [
  ...tied('tweet tweets retweet tweeter twitterstorm tweetstorm', 'X'),
  ...tied('subreddit redditor redditors', 'Reddit'),
  ...tied('tiktoker tiktokers tiktoks', 'TikTok'),
  ...tied('instagrammer instagrammers', 'Instagram'),
  ...tied('youtuber youtubers', 'YouTube'),
  ...tied('skeet', 'Bluesky'),
  ...tied('post posts posting postings thread threads video videos clip story stories caption captions status account user users commenter commenters comment comments livestream channel message messages reel follower followers feed live group influencer poll announcement photo photos update updates', null),
]

/** English words around outlets, platforms and documents. */
export const channels: ChannelWords = {
  beforeOutlet,
  receiving: new Set(receiving),
  weakBefore: wordList('on in with for of at by from to'),
  describers,
  reportVerbs: wordList(`reported reports report wrote writes write revealed reveals noted notes said says say published publishes quoted quotes cited cites described describes found claims claimed
    obtained detailed details disclosed estimates estimated explained explains broke learned confirmed confirms documented showed announced added`),
  beforeVerb: wordList('has have had first also previously later recently then since earlier subsequently exclusively already even'),
  works: wordList(`report reports reporting story stories article articles interview interviews poll polls survey surveys investigation analysis op-ed editorial column review exclusive
    tally database study research profile essay feature piece documentary podcast show programme program broadcast segment town debate blog newsletter poll count data estimates forecast average averages calculations`),
  topics: wordList(`anchor anchors host hosts ceo coo cfo boss bosses chief executive executives president chairman chairwoman chair founder co-founder owner owners publisher editor editors reporter reporters correspondent
    correspondents journalist journalists columnist columnists contributor contributors commentator commentators analyst analysts pundit pundits meteorologist spokesperson spokesman spokeswoman representative lawyer lawyers attorney attorneys employee employees staff staffer staffers
    newsroom shares stock headquarters building viewers readers subscribers audience parent's lawsuit personality personalities presenter producer producers director photographer crew newsletter's bureau team star legend rep reps staffers network's administrator leadership scientist scientists official officials`),
  reporters: wordList('anchor anchors host hosts reporter reporters correspondent correspondents journalist journalists columnist columnists interviewer interviewers moderator moderators presenter presenters'),
  formerly: wordList('former formerly ex onetime one-time retired late'),
  outletNouns: wordList('outlet newspaper magazine publication broadcaster tabloid'),
  notWires: wordList('newspaper magazine tabloid broadcaster paper daily weekly'),
  looseOutletNouns: wordList('paper daily weekly report article story interview piece'),
  describedOutletNouns: wordList('agency site website network station channel broadcaster outlet service'),
  outletKinds: wordList('blog newsletter podcast newspaper magazine tabloid'),
  describedOutletKinds: wordList('site website outlet portal broadcaster channel'),
  mastheads: wordList(`times post herald tribune gazette journal register chronicle observer guardian telegraph examiner inquirer sentinel dispatch courier ledger news star sun mirror record
    reporter review globe bee eagle advocate argus bulletin daily weekly mail press express independent standard republic enquirer leader mercury monitor dispatch today tv radio magazine show podcast
    broadcasting network televisión radiotelevisión diario zeitung nachrichten shimbun sabah news.com patch beacon voice echo argus intelligencer citizen democrat`),
  stations: wordList('abc nbc cbs fox channel'),
  credits: wordList('per via'),
  pointers: wordList('this'),
  reprinted: wordList('published appeared posted printed ran'),
  books: wordList('book books memoir memoirs novel autobiography biography'),
  articles: wordList('a an'),
  surveys: wordList('poll polls survey surveys'),
  definites: wordList('the'),
  joiners: wordList('and or &'),
  socialMedia: phrases('social media, social network, social networks, social networking, social platforms, social platform, social-media, online post, viral post, viral video, viral clip, social media platforms'),
  postNouns,
  postVerbs: [...tied('tweeted tweets tweeting retweeted retweets retweeting', 'X'), ...tied('posted reposted posting reposting', null)],
  profiles: wordList('page pages profile profiles bio'),
  questions: wordList('whether if how why what who when where'),
  platformBefore: wordList('on via through'),
  towards: 'to',
  turnsTo: wordList('took takes taking taken turned went'),
  askVerbs: wordList('ask asks asked asking wonder wonders wondered wondering'),
  nextPoster: wordList('another others someone one some a an many several other'),
  posters: wordList('user users commenter commenters redditor redditors tweeter tweeters netizen netizens poster posters tiktoker youtuber follower followers troll trolls'),
  anybody: wordList('whoever people person woman man girl guy fan fans else viewer viewers women men'),
  pronouns: wordList('he she they'),
  sayVerbs: wordList('said says say told tells added adds asked warned announced urged called responded declined'),
  unreal: wordList("will would could may might can cannot can't couldn't won't wouldn't should shall must not didn't don't doesn't never declined declines declining refused refuses refusing isn't aren't wasn't weren't likely unlikely set expected due poised scheduled supposed"),
  counting: wordList('how'),
  opinions: wordList('believe fear worry suspect expect predict accuse blame think feel doubt assume speculate hope consider anticipate argue wonder cite'),
  plainOpinions: wordList('believe fear worry suspect predict accuse blame say speculate cite'),
  wholes: wordList('all both each'),
  shares: wordList('percent % quarter quarters third thirds half majority per'),
  about: wordList('regarding about concerning after despite against'),
  publishing: wordList('reported reports announced announces published publishes released releases estimates estimated calculates calculated found wrote writes describes recommends recommended statement announcement release website site webpage blog report data figures'),
  authors: wordList('authors author researchers scientists team investigators'),
  writtenOn: wordList('website site webpage blog page'),
  nobody: wordList('no nobody none neither whoever whomever anyone anybody'),
  backNouns: wordList('post posts posting caption thread tweet reel story'),
  overPosts: wordList('heading caption title description'),
  documentBefore: wordList('in via'),
  letters: new Map([['email', 'to'], ['e-mail', 'to'], ['emails', 'to'], ['letter', 'to'], ['letters', 'to']]),
  posterVerbs: wordList('wrote writes posted posts tweeted commented replied joked quipped shared added responded lashed vented reacted chimed weighed'),
  capitalNouns: false,
  documents: wordList(`study studies paper memo memos memorandum memoranda filing filings order orders ruling rulings bill bills report reports audit audits budget dataset data release lawsuit suit complaint
    indictment affidavit letter letters email e-mail emails e-mails document documents records papers survey surveys poll polls research transcript transcripts petition motion subpoena warrant
    website site post posts census statistics figures disclosure disclosures decree legislation resolution communiqué treaty contract contracts guidance guidelines`),
  documentKinds: new Map([
    ...kind('study studies paper research survey surveys findings dataset', 'scholarly'),
    ...kind('lawsuit suit complaint filing filings indictment affidavit petition motion ruling rulings subpoena warrant records papers documents document', 'court'),
    ...kind('order orders memorandum memoranda decree regulation guidance', 'regulation'),
    ...kind('bill bills legislation resolution', 'bill'),
    ...kind('release releases announcement announced announces', 'notice'),
  ]),
  documentsAfter: new Map([
    ['release', wordList('press news media office company the')],
    ['post', wordList('blog')],
    ['posts', wordList('blog')],
    ['site', wordList('its their his her official')],
    ['order', wordList('executive court presidential restraining')],
    ['orders', wordList('executive court presidential')],
    ['records', wordList('court police prison property public voting tax medical flight state city county federal land company business')],
    ['papers', wordList('court legal divorce bankruptcy leaked')],
    ['motion', wordList('court filed legal')],
    ['suit', wordList('the a federal civil')],
    ['website', wordList("its the their his her company's campaign state's government's department's agency's official finances")],
  ]),
}
