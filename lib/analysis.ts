import { attribute } from '@/lib/attribution/attribute'
import { type Channel, isFurtherOutlet, type Mode, type SourceKind } from '@/lib/attribution/attribution'
import type { Article, Case } from '@/lib/findings/case'
import { type FindingCode, type Severity, severityOf } from '@/lib/findings/finding'
import { headlineQuoteMissing } from '@/lib/findings/headline-quote-missing'
import { judge } from '@/lib/findings/judge'
import { LinkIndex } from '@/lib/findings/link-index'
import { placeChannel } from '@/lib/findings/place-channel'
import { SpokenBlocks } from '@/lib/findings/spoken-blocks'
import { type Trace, traceOf } from '@/lib/findings/trace'
import { whyKey } from '@/lib/findings/why-key'
import type { LanguagePack } from '@/lib/language/language-pack'
import { forPage } from '@/lib/outlets/for-page'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import { annotate } from '@/lib/text/annotate'
import type { PageText } from '@/lib/text/page-text'
import type { Span } from '@/lib/text/span'

export type { Trace } from '@/lib/findings/trace'

/** Where to look for an origin that the article does not link; best first. */
export interface Lead {
  readonly via: 'article' | 'library' | 'lookup' | 'search' | 'archive'
  readonly href: string
  readonly label: string
  /** Of a kept article: it surely is the report that is cited. */
  readonly sure?: true
}

/** What one look-up service said about an attribution. */
export interface LookupRecord {
  /** A `ServiceId`. */
  readonly service: string
  /** When it was asked; milliseconds since the epoch. */
  readonly at: number
  /** Why it gave no answer, a `Fault`: not checked. `null`: it answered, and what it knows is in `leads`. */
  readonly fault: string | null
  readonly leads: readonly Lead[]
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
  /** One for each service that was asked about it; absent where none was. Their leads stand in `leads`, too. */
  readonly lookups?: readonly LookupRecord[]
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

/** The sentence of that name in the reader's language (groups `finding` and `lead` of the locale files), `$1` … filled in. */
export type Phrase = (key: string, substitutions?: readonly string[]) => string

/** What an analysis needs besides the page. */
export interface AnalysisContext {
  /** Words of the page's language. */
  readonly pack: LanguagePack
  /** All outlets that are known; what is the page's own is worked out here. */
  readonly outlets: OutletDirectory
  readonly phrase: Phrase
}

/**
 * Text → attributions → findings: one page described, without leads (`addLeads` adds those that need no request). Pure, and linear
 * in the length of the text.
 */
export function analyse(page: PageText, context: AnalysisContext): Analysis {
  const { pack, phrase } = context
  const outlets = forPage(context.outlets, page)
  const doc = annotate(page.text, page.blocks, pack.textRules)
  const { attributions, mentions } = attribute(doc, pack, outlets)
  const links = new LinkIndex(page.links)
  const spoken = new SpokenBlocks(doc, attributions, mentions)
  const article: Article = { page, doc, pack, outlets, attributions, links, spoken }
  const described = attributions.map((attribution, index) => {
    const trace = traceOf(article, attribution)
    return describe({ page, doc, pack, outlets, attributions, links, spoken, attribution, index, trace }, phrase)
  })
  const quote = headlineQuoteMissing(page, doc, pack)
  return {
    url: page.url,
    article: { title: page.title, byline: page.byline, site: page.site, published: page.published, language: page.language, text: page.text },
    attributions: withoutDoubles(described),
    headline: quote === null ? null : { finding: 'headline-quote-missing', quote, why: phrase(whyKey('headline-quote-missing'), [quote]) },
  }
}

function describe(given: Case, phrase: Phrase): AnalysedAttribution {
  const { source, cue, content, mode, confidence, rules, sourceKind, speaker } = given.attribution
  const verdict = judge(given)
  return {
    source,
    cue,
    content,
    mode,
    confidence,
    rules,
    sourceKind,
    speaker,
    channel: placeChannel(given),
    id: `a${given.index + 1}`,
    trace: given.trace,
    finding: verdict?.code ?? null,
    severity: verdict ? severityOf[verdict.code] : null,
    why: verdict ? phrase(whyKey(verdict.code), verdict.substitutions) : null,
    leads: [],
  }
}

/** How many attributions apart, in reading order, one may stand inside the words of another. */
const nestedAtMost = 6

/** `The commission said, according to Reuters` are two attributions of one passage: the finding stays on the inner one, and of joint reports on the first. */
function withoutDoubles(attributions: readonly AnalysedAttribution[]): AnalysedAttribution[] {
  return attributions.map((outer, index) => {
    if (outer.finding === null || outer.sourceKind !== 'outlet') return outer
    const near = attributions.slice(Math.max(0, index - nestedAtMost), index + nestedAtMost)
    const holds = (inner: AnalysedAttribution) => inner.content.every((part) => outer.content.some((span) => span.start <= part.start && part.end <= span.end))
    const double = near.some((inner) => inner !== outer && inner.finding !== null && inner.cue.length > 0 && !isFurtherOutlet(inner) && holds(inner))
    return double ? { ...outer, finding: null, severity: null, why: null } : outer
  })
}
