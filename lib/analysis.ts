import type { Channel, Mode, SourceKind } from '@/lib/attribution/attribution'
import type { FindingCode, Severity } from '@/lib/findings/finding'
import type { Span } from '@/lib/text/span'

/** Where the reader can check it: a link or embed in the article itself that leads to the origin. */
export interface Trace {
  readonly href: string
  readonly kind: 'link' | 'embed'
}

/** Where to look for an origin that the article does not link; best first. */
export interface Lead {
  readonly via: 'article' | 'library' | 'lookup' | 'search' | 'archive'
  readonly href: string
  readonly label: string
}

/** One attribution of an analysis: offsets are UTF-16 indexes into `ArticleText.text`. */
export interface AnalysedAttribution {
  /** `a1`, `a2` … in reading order. */
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly mode: Mode
  readonly speaker: string | null
  readonly sourceKind: SourceKind
  readonly channel: Channel | null
  readonly trace: readonly Trace[]
  readonly finding: FindingCode | null
  readonly severity: Severity | null
  /** One sentence for the reader; `null` where there is no finding. */
  readonly why: string | null
  readonly leads: readonly Lead[]
  readonly confidence: number
  readonly rules: readonly string[]
}

export interface HeadlineFinding {
  readonly finding: 'headline-quote-missing'
  /** The quoted words, without their marks. */
  readonly quote: string
  readonly why: string
}

export interface AnalysedArticle {
  readonly title: string | null
  readonly byline: string | null
  readonly site: string | null
  readonly published: string | null
  readonly language: string | null
  readonly text: string
}

/** One page described: the object that content script, popup, store, exporter and `analyze` share. */
export interface Analysis {
  readonly url: string | null
  /** `null`: this page has no article. */
  readonly article: AnalysedArticle | null
  readonly attributions: readonly AnalysedAttribution[]
  readonly headline: HeadlineFinding | null
}
