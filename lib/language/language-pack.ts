import type { TextRules } from '@/lib/text/text-rules'

import type { ChannelWords } from './channel-words'
import type { PeopleWords } from './people-words'

/** What a word can be in a sentence, coarsely: enough to find who does what to what. */
export type WordClass =
  | 'determiner' // the, her, several
  | 'number' // 12, two
  | 'possessive' // Roe's
  | 'pronoun' // she, everyone, they've
  | 'object' // him, themselves
  | 'relative' // who, which
  | 'complementizer' // that
  | 'subordinator' // because, when, whether
  | 'preposition' // of, in
  | 'infinitive' // to
  | 'coordinator' // and, but
  | 'auxiliary' // has, would, didn't
  | 'adverb' // not, repeatedly
  | 'time' // Monday, yesterday
  | 'verb' // finite main verb
  | 'past' // -ed: past tense or participle
  | 'gerund' // -ing
  | 'base' // infinitive or plural present
  | 'noun' // everything else: nouns, names, adjectives

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'adjective'

/** How sure a cue makes an attribution, and whether something was put into words at all. */
export type CueKind = 'report' | 'evidence' | 'stance'

/** One sense of a verb that attributes: the words that follow it and what they say of the content. */
export interface CueSense {
  /** Words that must follow the verb and belong to the cue (`out` of *point out*); `[]` for the bare verb. */
  readonly particles: readonly string[]
  readonly kind: CueKind
  /** `report:say`: by which an attribution tells what it was found by. */
  readonly rule: string
  /** The content may be a clause or a quotation. */
  readonly clause: boolean
  /** The hearer may stand between verb and content (`told CNN that …`). */
  readonly hearer: boolean
  /** The content may be a noun phrase with what depends on it (`criticized the plan`). */
  readonly object: boolean
  /** The content may begin with *to* and an infinitive (`promised to leave`). */
  readonly infinitive: boolean
  /** Its object is a thing as often as words (`maintained a lead`): a clause without conjunction must show that it is one (`maintained he was ill`). */
  readonly loose: boolean
}

export interface CueVerb {
  readonly lemma: string
  /** Senses with more particles first. */
  readonly senses: readonly CueSense[]
}

/** A word form that may be a cue. */
export interface CueForm {
  readonly verb: CueVerb
  readonly form: VerbForm
  /** The form is a noun as often (`claims`, `reports`, `plan`): it needs more around it to count as a verb. */
  readonly nominal: boolean
}

/** Words and a few functions of one language. Each list names its authority. The engine takes it as an argument. */
export interface LanguagePack {
  /** Words about people and bodies; `null`: none are known, and no source is resolved. */
  readonly people: PeopleWords | null
  /** BCP 47 primary subtag. `und`: a language that we know nothing of. */
  readonly language: string
  /** Frequent function words that the other packs lack: by them a text whose language nobody declares is told. */
  readonly telling: ReadonlySet<string>
  readonly textRules: TextRules
  /** Class of a word by itself, from its `norm`; the engine corrects it by what stands around it. */
  readonly classOf: (norm: string, capital: boolean) => WordClass
  /** Cue forms by `norm`. */
  readonly cues: ReadonlyMap<string, CueForm>
  /** Phrases before a source, as word lists (`according to`, `in the words of`). */
  readonly sourcePhrases: readonly (readonly string[])[]
  /** How richly words are inflected: `rich` where a headline's words seldom stand in the same form in the text. */
  readonly inflection: 'poor' | 'rich'
  /** What the forms of a word have in common, roughly: enough to know one as another (`raping`, `raped`). Of a lower-case word. */
  readonly stemOf: (word: string) => string
  /** Contractions in lower-case text, in the order in which they are written out (`can't` → `can not`). */
  readonly contractions: readonly (readonly [written: RegExp, full: string])[]
  /** The word that begins a question told in other words and is no part of it (`preguntó si`); elsewhere it belongs to the content. */
  readonly whether: ReadonlySet<string>
  /** The preposition before an object that is a person (`acusó a la ministra`). */
  readonly objectPrepositions: ReadonlySet<string>
  /** Words after a source that make it one (`Angaben der Polizei zufolge`). */
  readonly sourcePhrasesAfter: ReadonlySet<string>
  /** Nouns on which things depend: after a source phrase that also means *depending on* they are no source (`según la temporada`). */
  readonly variables: ReadonlySet<string>
  /** Forms of *be*: before a participle they make a passive. */
  readonly be: ReadonlySet<string>
  /** Unstressed pronouns and negations between subject and verb: they belong to the verb's group. */
  readonly clitics: ReadonlySet<string>
  /** Reflexive pronouns: a form of *be* after one makes no passive (`s'est exclamé`). */
  readonly reflexives: ReadonlySet<string>
  /** Articles that are object pronouns as well: a verb may follow (`comme l'explique Roe`). */
  readonly objectArticles: ReadonlySet<string>
  /** Articles of a case that no subject has (`den`, `dem`). */
  readonly obliqueArticles: ReadonlySet<string>
  /** Prepositions that are articles as well, unless a noun stands before (`des experts`, but `le ministre des Finances`). */
  readonly partitiveArticles: ReadonlySet<string>
  /** Nouns after such a word by which it is the article of a hearer, not of an owner (`sagte Roe der Zeitung`). */
  readonly hearerNouns: ReadonlySet<string>
  /** Conjunctions with which the writer takes over again (`but`). */
  readonly contrast: ReadonlySet<string>
  /** Words after a comma with which the writer takes over again (`, which`, `, while`). */
  readonly asides: ReadonlySet<string>
  /** Prepositions that begin a clause as well (`until`): no noun before them takes what follows. */
  readonly clausal: ReadonlySet<string>
  /** Words before a number that make it no place or time (`said about 500 people came`, `at` *least* `40`). */
  readonly approximators: ReadonlySet<string>
  /** Possessive pronouns (`her`). */
  readonly owners: ReadonlySet<string>
  /** Prepositions that tie what follows to the noun before (`of`, `for`). */
  readonly attaching: ReadonlySet<string>
  /** Prepositions of place: they tie a name to the noun before (`professor at Yale`), not an occasion (`at a rally`). */
  readonly locative: ReadonlySet<string>
  /** The subject may follow any finite verb group, compound or with adjuncts between (`ha dicho en Madrid Ana Ruiz`). */
  readonly inverts: boolean
  /** A verb may stand in two parts with the clause between, in second place and at the end (`hat … gesagt`, `teilte … mit`). */
  readonly verbBracket: boolean
  /** A clause may be the content of a verb without complementizer, colon or mark (`said it rained`); `comma`: only after a comma. */
  readonly bareClause: boolean | 'comma'
  /** The complementizer is a relative pronoun too (`que`): after a noun it is one, unless a cue before it still lacks its content. */
  readonly relativeComplementizer: boolean
  /** A finite verb may stand without a subject (`Dijo que …`). */
  readonly dropsSubject: boolean
  /** Whether a finite verb form is plural; asked only where `dropsSubject`. */
  readonly isPluralVerb: (norm: string) => boolean
  /** Words before a noun of time (`this`, `last`). */
  readonly timeModifiers: ReadonlySet<string>
  /** Nouns of time that stand after such a word (`week`). */
  readonly timeUnits: ReadonlySet<string>
  /** Pronouns that stand for a clause that follows (`it was reported that`). */
  readonly expletives: ReadonlySet<string>
  /** Lemmas of verbs that go on with what the same speaker said before (`add`). */
  readonly resuming: ReadonlySet<string>
  /** Lemmas whose passive with an infinitive is hearsay (`is said to`). */
  readonly hearsay: ReadonlySet<string>
  /** Determiners of a plural (`many`, `both`), and nouns that are plural without its ending (`people`). */
  readonly plurals: ReadonlySet<string>
  /** Determiners that cannot stand for a noun (`the`, `its`). */
  readonly articles: ReadonlySet<string>
  /** Pronouns of the writer and the reader, with what is contracted to them (`i'm`, `you`). */
  readonly writers: ReadonlySet<string>
  /** Words before a clause that says who said the rest (`as Roe noted`). */
  readonly manner: ReadonlySet<string>
  /** The word before the agent of a passive (`by`). */
  readonly agent: ReadonlySet<string>
  /** Nouns that report (`claim`, `statement`), before a complementizer; or after a possessive. */
  readonly reportNouns: ReadonlySet<string>
  /** Nouns that stand for a text or a body of evidence and can be the subject of *show*, *outline*. */
  readonly documentNouns: ReadonlySet<string>
  /** Words around outlets, platforms and documents. */
  readonly channels: ChannelWords
}
