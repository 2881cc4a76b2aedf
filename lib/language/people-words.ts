export type Gender = 'female' | 'male'

/** What a pronoun as a source says: `third` points back, `first` is the writer, `some` stands for unnamed people. */
export interface PronounWord {
  readonly person: 'first' | 'third' | 'relative'
  readonly number: 'singular' | 'plural' | 'thing'
  readonly gender: Gender | null
}

/**
 * What the head noun of a source tells about it. Of people: `voice` speaks for somebody else, `source` is a journalist's unnamed informant,
 * `official` holds an office of a body, `camp` has an opinion on somebody (`critics`), `party` is a political body's members, `person` is
 * anybody else. Of things: `institution` is a body, `press` an unnamed outlet, `document` something written, `air` talk without an author.
 */
export type NounClass = 'voice' | 'source' | 'official' | 'camp' | 'party' | 'person' | 'institution' | 'press' | 'document' | 'air'

/** Words about people and bodies: how they are titled, named, described and pointed back to. All words are lower case, without final dot. */
export interface PeopleWords {
  /** The head of a noun phrase stands before its adjectives (`un funcionario municipal`); in English it is the last word. */
  readonly headFirst: boolean
  /** Every noun has a capital letter: one proves no name. */
  readonly capitalNouns: boolean
  /** Prepositions between a measure and what it counts (`a group of employees`). */
  readonly partitives: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly maleNames: ReadonlySet<string>
  /** Words that stand before a name and are no part of it; what they say about gender. Several words are joined by a space. */
  readonly titles: ReadonlyMap<string, Gender | null>
  /** Titles that are plain words as well: in lower case they prove no person. */
  readonly weakTitles: ReadonlySet<string>
  /** Offices that one person of a story bears at a time (`mayor`): whoever was called so once stays it, however much others are spoken of. */
  readonly soleOffices: ReadonlySet<string>
  /** Nouns for somebody who is in the scene and mostly not whom the text is about (`narrator`, `witness`, `man`). */
  readonly bystanders: ReadonlySet<string>
  /** Words among the titles that only qualify one (`former`). */
  readonly titleAdjectives: ReadonlySet<string>
  /** A shortened or gendered title → the word that a description uses (`sen` → `senator`). */
  readonly titleNouns: ReadonlyMap<string, string>
  /** Words after a name that belong to it (`jr`, `iii`). */
  readonly nameSuffixes: ReadonlySet<string>
  /** Lower-case words inside a personal name (`van`, `bin`). */
  readonly particles: ReadonlySet<string>
  /** Lower-case words inside the name of a body (`of`, `and`). */
  readonly bodyConnectors: ReadonlySet<string>
  /** Words that make a name the name of a body (`department`, `university`). */
  readonly bodyWords: ReadonlySet<string>
  /** Legal forms at the end of a company's name (`inc`): left out when it is spoken of. */
  readonly legalForms: ReadonlySet<string>
  /** Places and the adjectives and peoples made of them: no persons. */
  readonly places: ReadonlySet<string>
  /** Those of the places that are countries or continents, with their adjectives: too large to name a body. */
  readonly nations: ReadonlySet<string>
  /** Months and days: capital letters that name nobody. */
  readonly calendar: ReadonlySet<string>
  /** Words that are capitalised only because they begin a sentence. */
  readonly functionWords: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, PronounWord>
  /** Singular pronouns for people as subjects (`he`, `she`). */
  readonly subjectPronouns: ReadonlySet<string>
  /** Gender of a pronoun in any case (`her`, `his`), for what it tells about a name before it. */
  readonly pronounGenders: ReadonlyMap<string, Gender>
  /** Gender that a determiner tells of a noun for one person (`la portavoz`); empty where determiners have none. */
  readonly determinerGenders: ReadonlyMap<string, Gender>
  /** Gender that a noun tells (`spokeswoman`, `father`). */
  readonly nounGenders: ReadonlyMap<string, Gender>
  /** Singular nouns and what they tell about a source. */
  readonly nouns: ReadonlyMap<string, NounClass>
  /** Whether a noun that no list holds looks like one for people (`nutritionist`). Takes the singular. */
  looksLikePerson(noun: string): boolean
  /** The singular of a plural noun; `null` where the word is no plural. */
  singularOf(noun: string): string | null
  /** Nouns that make their neighbour another office (`vice`, `deputy`). */
  readonly officeModifiers: ReadonlySet<string>
  readonly definites: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly indefinites: ReadonlySet<string>
  /** Numbers and `several`: a group that one could count. */
  readonly counters: ReadonlySet<string>
  /** `many`, `some`, `most`: an uncounted part of a crowd; alone, a crowd. */
  readonly quantifiers: ReadonlySet<string>
  /** `someone`, `another`: alone, one person that nobody names. */
  readonly unnamedPronouns: ReadonlySet<string>
  /** `local`, `federal`, `city`: an adjective or noun that gives officials a body of their own. */
  readonly bodyModifiers: ReadonlySet<string>
  /** Words that end a noun phrase's head: prepositions. */
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that lead to the body that somebody belongs to (`of`, `at`, `for`). */
  readonly belonging: ReadonlySet<string>
  /** `who`, `which`: a clause about the noun before begins. */
  readonly relatives: ReadonlySet<string>
  /** Nouns that only measure the noun after `of` (`a group of employees`). */
  readonly measures: ReadonlySet<string>
  /** Nouns whose bare plural or bare singular is talk without an author (`reports`, `research`), though one of them would be a document. */
  readonly uncheckable: ReadonlySet<string>
  /** Officials' nouns that stay nameless even where their body is named (`aide`). */
  readonly confidants: ReadonlySet<string>
  /** Nouns for those who speak for others by trade, whoever these are (`spokesman`, `publicist`). */
  readonly mouthpieces: ReadonlySet<string>
  /** Plural nouns that, with an owner, mean definite people (`Roe's parents`). */
  readonly kin: ReadonlySet<string>
  /** Nouns for what somebody says: with an owner, the owner says it (`her response`). */
  readonly utterances: ReadonlySet<string>
  /** People whose trade is to know: one of them speaks for the others. */
  readonly experts: ReadonlySet<string>
  /** `both`, `either`: before two phrases joined by `and`, no determiner. */
  readonly correlatives: ReadonlySet<string>
  /** Nouns for a kind of body (`agency`), and the last words of names of bodies that may be one; names in letters (`FDA`) may be, too. */
  readonly bodyKinds: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns for a body that point back to whichever was spoken of (`company`, `group`). */
  readonly generalBodies: ReadonlySet<string>
  /** `and`, `or`. */
  readonly conjunctions: ReadonlySet<string>
  /** `named`, `called`, `identified`: a name follows. */
  readonly namers: ReadonlySet<string>
  /** `familiar`, `close`, `briefed`: what an unnamed source is said to know. */
  readonly knowing: ReadonlySet<string>
  /** `is`, `was`, `became`: what follows describes the name before. */
  readonly copulas: ReadonlySet<string>
}
