/** Words as a phrase: lower case, in order. */
export type Phrase = readonly string[]

/** A noun that ties words to a platform by itself (`tweet` → `X`); `null`: to some platform (`post`). */
export type PostNoun = readonly [noun: string, platform: string | null]

/** Families of documents: one of a family is often called by another's noun, and each is looked for in its own place. */
export type DocumentKind = 'scholarly' | 'court' | 'regulation' | 'bill' | 'notice'

/** Words around outlets, platforms and documents that make them the way by which something reached the reader. */
export interface ChannelWords {
  /** Phrases that end right before an outlet and make it hearer or origin (`told`, `in an interview with`, `citing`). */
  readonly beforeOutlet: readonly Phrase[]
  /** Those of them that tell who was spoken to or got something (`told`, `reviewed by`): a body that publishes is no origin by that. */
  readonly receiving: ReadonlySet<Phrase>
  /** Prepositions that do so only close to the cue (`said on CNN`, `wrote in the Times`). */
  readonly weakBefore: ReadonlySet<string>
  /** Words that may stand between such a phrase and the name (`the British newspaper`). */
  readonly describers: ReadonlySet<string>
  /** Verbs of an outlet that publishes (`reported`, `wrote`), after its name. */
  readonly reportVerbs: ReadonlySet<string>
  /** Words that may stand between the name and the verb (`has`, `first`, `also`). */
  readonly beforeVerb: ReadonlySet<string>
  /** What an outlet makes: right after its name, it is the origin (`report`, `poll`, `interview`). */
  readonly works: ReadonlySet<string>
  /** What follows the name of an outlet that is the topic (`anchor`, `shares`). */
  readonly topics: ReadonlySet<string>
  /** Those of them who ask and report for it (`anchor`): whoever told them told the outlet. */
  readonly reporters: ReadonlySet<string>
  /** Words for what somebody is no more (`a former reporter`). */
  readonly formerly: ReadonlySet<string>
  /** Nouns that point back to an outlet after `definites` (`the newspaper`). */
  readonly outletNouns: ReadonlySet<string>
  /** Nouns for outlets that no news agency is (`newspaper`). */
  readonly notWires: ReadonlySet<string>
  /** Those of them that also mean other things: they point back only to an outlet named shortly before. */
  readonly looseOutletNouns: ReadonlySet<string>
  /** Those that point back only where they are described (`the news agency`, `the news site`). */
  readonly describedOutletNouns: ReadonlySet<string>
  /** Nouns right before the name of an outlet that no list may hold (`the blog Harbornotes`), and those that a describer must stand before (`the news site Harbornotes`). */
  readonly outletKinds: ReadonlySet<string>
  readonly describedOutletKinds: ReadonlySet<string>
  /** Last words of names of outlets and shows that no list holds (`register`, `gazette`, `show`). */
  readonly mastheads: ReadonlySet<string>
  /** Networks whose stations have a number for a name (`Fox 5`); lower case. */
  readonly stations: ReadonlySet<string>
  /** Prepositions that credit whom they stand before, with a capital letter (`per Reuters`); those of `platformBefore` only in brackets (`(via Reuters)`). */
  readonly credits: ReadonlySet<string>
  /** Words that point at what one reads (`this article`). */
  readonly pointers: ReadonlySet<string>
  /** Verbs for where that was before (`appeared`). */
  readonly reprinted: ReadonlySet<string>
  /** Nouns for what a reporter writes for nobody's newsroom (`book`). */
  readonly books: ReadonlySet<string>
  /** Articles before somebody who is not yet known (`an interviewer`). */
  readonly articles: ReadonlySet<string>
  /** Nouns for questions put to many: in one of them, so many are for something (`in a new poll, 61 percent`). */
  readonly surveys: ReadonlySet<string>
  /** Articles that point back. */
  readonly definites: ReadonlySet<string>
  /** Words between two names that share what stands before or after them. */
  readonly joiners: ReadonlySet<string>
  /** Words for social media at large, as phrases. */
  readonly socialMedia: readonly Phrase[]
  /** Nouns for posts, videos and accounts, next to the name of a platform or by themselves. */
  readonly postNouns: readonly PostNoun[]
  /** Verbs that post (`tweeted` → `X`). */
  readonly postVerbs: readonly PostNoun[]
  /** Nouns for somebody's place on a platform: no post. */
  readonly profiles: ReadonlySet<string>
  /** First words of a question told in other words (`whether`). */
  readonly questions: ReadonlySet<string>
  /** Words before a platform's name that make it the place of the words (`on`, `via`). */
  readonly platformBefore: ReadonlySet<string>
  /** The word for `to`, which leads to a platform only after `turnsTo`; `null` where there is none. */
  readonly towards: string | null
  /** Verbs before it (`took to Instagram`). */
  readonly turnsTo: ReadonlySet<string>
  /** Verbs of asking: a question is no claim. */
  readonly askVerbs: ReadonlySet<string>
  /** Sources that go on with unnamed posters (`another`, `others`). */
  readonly nextPoster: ReadonlySet<string>
  /** People who post (`user`, `commenter`). */
  readonly posters: ReadonlySet<string>
  /** Nouns for anybody (`people`, `woman`): `one woman` after a post is the next poster. */
  readonly anybody: ReadonlySet<string>
  /** Pronouns for a person before. */
  readonly pronouns: ReadonlySet<string>
  /** Verbs of people who post: with one of them, an unnamed source after a post is the next poster. */
  readonly posterVerbs: ReadonlySet<string>
  /** Verbs of speaking: a body that spoke has published nothing. */
  readonly sayVerbs: ReadonlySet<string>
  /** Words of a cue that tell of nothing said yet (`would say`, `will not explain`). */
  readonly unreal: ReadonlySet<string>
  /** A word that asks for a number before a word for how many (`how` many). */
  readonly counting: ReadonlySet<string>
  /** Lemmas of verbs with which a crowd claims something, put into words or not (`fear`, `accuse`). */
  readonly opinions: ReadonlySet<string>
  /** Those of them that claim something even where the grammar around them is not sure. */
  readonly plainOpinions: ReadonlySet<string>
  /** Words that alone stand for all of a group just named (`both`). */
  readonly wholes: ReadonlySet<string>
  /** Words for a share of people that somebody counted (`percent`, `quarter`). */
  readonly shares: ReadonlySet<string>
  /** Words before a work that is spoken of, not quoted (`regarding`). */
  readonly about: ReadonlySet<string>
  /** Verbs of bodies that publish, and nouns for where they do (`reported`, `website`): with a link, what is linked is a document. */
  readonly publishing: ReadonlySet<string>
  /** Nouns for those who wrote something (`the authors`): with a link, that is the document. */
  readonly authors: ReadonlySet<string>
  /** Documents that one writes on, not in, after `on` (`on its website`). */
  readonly writtenOn: ReadonlySet<string>
  /** First words of a source that stands for nobody in particular (`no official`, `whoever`): nothing was said. */
  readonly nobody: ReadonlySet<string>
  /** Nouns for a post that point back to the platform named last (`in an earlier post`). */
  readonly backNouns: ReadonlySet<string>
  /** Nouns for the words over something that was posted (`heading`). */
  readonly overPosts: ReadonlySet<string>
  /** Words before a document that somebody wrote in (`in`). */
  readonly documentBefore: ReadonlySet<string>
  /** Documents that were only sent to whoever cites them unless another addressee is given (`email`, then `to`). */
  readonly letters: ReadonlyMap<string, string>
  /** Nouns have a capital letter: one makes no name of a document's noun. */
  readonly capitalNouns: boolean
  /** Nouns for documents; of several words, the last one. */
  readonly documents: ReadonlySet<string>
  /** Family of a document noun, where it has one. */
  readonly documentKinds: ReadonlyMap<string, DocumentKind>
  /** Nouns that are documents only after one of these words (`release` → `press`, `news`). */
  readonly documentsAfter: ReadonlyMap<string, ReadonlySet<string>>
}

/** For a language that we know nothing of: outlets are found only where they are the source. */
export const noChannelWords: ChannelWords = {
  beforeOutlet: [],
  receiving: new Set(),
  weakBefore: new Set(),
  describers: new Set(),
  reportVerbs: new Set(),
  beforeVerb: new Set(),
  works: new Set(),
  topics: new Set(),
  reporters: new Set(),
  formerly: new Set(),
  outletNouns: new Set(),
  notWires: new Set(),
  looseOutletNouns: new Set(),
  describedOutletNouns: new Set(),
  outletKinds: new Set(),
  describedOutletKinds: new Set(),
  mastheads: new Set(),
  stations: new Set(),
  credits: new Set(),
  pointers: new Set(),
  reprinted: new Set(),
  books: new Set(),
  articles: new Set(),
  surveys: new Set(),
  definites: new Set(),
  joiners: new Set(),
  socialMedia: [],
  postNouns: [],
  postVerbs: [],
  profiles: new Set(),
  questions: new Set(),
  platformBefore: new Set(),
  towards: null,
  turnsTo: new Set(),
  askVerbs: new Set(),
  nextPoster: new Set(),
  posters: new Set(),
  anybody: new Set(),
  pronouns: new Set(),
  posterVerbs: new Set(),
  sayVerbs: new Set(),
  unreal: new Set(),
  counting: new Set(),
  opinions: new Set(),
  plainOpinions: new Set(),
  wholes: new Set(),
  shares: new Set(),
  about: new Set(),
  publishing: new Set(),
  authors: new Set(),
  writtenOn: new Set(),
  nobody: new Set(),
  backNouns: new Set(),
  overPosts: new Set(),
  documentBefore: new Set(),
  letters: new Map(),
  capitalNouns: false,
  documents: new Set(),
  documentKinds: new Map(),
  documentsAfter: new Map(),
}
