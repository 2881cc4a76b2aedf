import type { Note } from '@/components/note'
import type { AnalysedAttribution } from '@/lib/analysis'
import type { PageReport } from '@/lib/messages/protocol'
import type { Span } from '@/lib/text/span'

/** A note, and where in the body text what it speaks of stands. */
export interface PlacedNote extends Note {
  /** The headline's quoted words without marks; `null` for attributions. */
  readonly quote: string | null
  /** Body-text offsets; `[]` for the headline. */
  readonly contentSpans: readonly Span[]
  readonly sourceSpans: readonly Span[]
}

/** Everything that a report has to say, in reading order, the headline first. Without an article, nothing. */
export function listNotes({ analysis, dismissed }: PageReport): PlacedNote[] {
  if (!analysis.article) return []
  const { text } = analysis.article
  const set = new Set(dismissed)
  const notes = analysis.attributions
    .toSorted((a, b) => firstOffset(a) - firstOffset(b))
    .map((attribution) => ofAttribution(attribution, text, set.has(attribution.id)))
  const { headline } = analysis
  if (!headline) return notes
  const isDismissed = set.has('headline')
  const { finding, quote, why } = headline
  // By the analysis contract; the finding carries no severity of its own.
  const level = isDismissed ? 'fine' : 'high'
  const nothing = { source: null, speaker: null, channel: null, trace: [], leads: [], contentSpans: [], sourceSpans: [] }
  return [{ ...nothing, id: 'headline', level, finding, dismissed: isDismissed, why, quote }, ...notes]
}

function ofAttribution(attribution: AnalysedAttribution, text: string, dismissed: boolean): PlacedNote {
  const { id, finding, severity, why, trace, leads, content, channel, speaker } = attribution
  const source = attribution.source.map(({ start, end }) => text.slice(start, end)).join(' … ').replace(/\s+/g, ' ').trim()
  return {
    id,
    level: dismissed ? 'fine' : (severity ?? 'fine'),
    finding,
    dismissed: dismissed && finding !== null,
    why,
    quote: null,
    source: source || null,
    speaker: speaker === source ? null : speaker,
    channel: channel && channel.name !== source && channel.name !== speaker ? channel.name : null,
    trace,
    leads,
    contentSpans: content,
    sourceSpans: attribution.source,
  }
}

function firstOffset({ content }: AnalysedAttribution): number {
  return content[0]?.start ?? 0
}
