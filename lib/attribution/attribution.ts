import type { Span } from '@/lib/text/span'

/** `direct`: all in quotation marks. `mixed`: a clause with a quoted part. `indirect`: no marks. */
export type Mode = 'direct' | 'mixed' | 'indirect'

/** What the source is. `none`: the text names nobody. `unnamed`: described, not named. `crowd`: nobody one could ask. */
export type SourceKind = 'person' | 'organization' | 'outlet' | 'document' | 'unnamed' | 'crowd' | 'none'

/** Through what the content reached the reader. `domain` is registrable (`bbc.co.uk`), `null` where not known. */
export interface Channel {
  readonly kind: 'outlet' | 'platform' | 'document'
  readonly name: string
  readonly domain: string | null
}

/** Source, cue and content as the text has them: what `find-attributions` finds. */
export interface RawAttribution {
  /** Who is said to have said it, as written; `[]` where nobody is given. */
  readonly source: readonly Span[]
  /** The words that carry the attribution; `[]` for a quotation that nothing introduces. */
  readonly cue: readonly Span[]
  /** What is attributed, quotation marks included; several where the quotation is split or runs over paragraphs. */
  readonly content: readonly Span[]
  readonly mode: Mode
  /** 0 … 1: how sure the rules are that this is an attribution with these parts. */
  readonly confidence: number
  /** Names of the rules that spoke, for `--explain` and tests. */
  readonly rules: readonly string[]
}

/** A raw attribution with whom and what it stands for. */
export interface Attribution extends RawAttribution {
  readonly sourceKind: SourceKind
  /** Full name resolved inside the article; `null` where unknown, unnamed, a crowd or a document. */
  readonly speaker: string | null
  readonly channel: Channel | null
}

/** Whether an attribution says again, for a further outlet, what the first outlet of a joint report has already. */
export function isFurtherOutlet({ rules }: Pick<RawAttribution, 'rules'>): boolean {
  return rules.at(-1) === 'joint'
}
