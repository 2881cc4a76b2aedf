/** What reading a text depends on from its language. Words are lower case, without their final dot. */
export interface TextRules {
  /** Shortened words that keep their dot and stand before a name (`mr`, `sen`): never the end of a sentence. */
  readonly titles: ReadonlySet<string>
  /** Other shortened words that keep their dot (`inc`, `etc`): the end of a sentence only before a `starter`. */
  readonly abbreviations: ReadonlySet<string>
  /** Shortened words before a number (`no`, `art`). */
  readonly beforeNumbers: ReadonlySet<string>
  /** Names that end with an exclamation mark (`yahoo`), without it: before a capital letter they end no sentence. */
  readonly exclaimed: ReadonlySet<string>
  /** Words that, capitalised after a shortened word, show that a new sentence began (`the`, `he`, `but`). */
  readonly starters: ReadonlySet<string>
  /** Words that begin with an apostrophe (`em`, `til`, `tis`), without it. */
  readonly elisions: ReadonlySet<string>
  /** Words that have lost their vowel before an apostrophe and are words by themselves (`l` of *l'avocat*), without it. */
  readonly proclitics: ReadonlySet<string>
  /** Pronouns that a hyphen ties to the verb before them (`il` of *a-t-il*). */
  readonly enclitics: ReadonlySet<string>
  /** A dash at the head of a paragraph opens speech, dashes inside it set off who speaks (`—No lo sé —dijo Roe—. Ya veremos.`). */
  readonly dialogueDashes: boolean
}

const none: ReadonlySet<string> = new Set()

/** For a language that we know nothing of. */
export const plainTextRules: TextRules = { titles: none, abbreviations: none, beforeNumbers: none, exclaimed: none, starters: none, elisions: none, proclitics: none, enclitics: none, dialogueDashes: false }
