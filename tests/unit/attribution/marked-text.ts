import type { Mode, RawAttribution } from '@/lib/attribution/attribution'
import { english } from '@/lib/language/english'
import { annotate } from '@/lib/text/annotate'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import type { Span } from '@/lib/text/span'
import { readPlainText } from '@/scripts/plain-text'

/** A text read once, with the attributions that its marks name. */
export interface MarkedText {
  readonly doc: AnnotatedText
  readonly raw: readonly RawAttribution[]
}

/**
 * `{s1:She} {c1:told} Fox News: {q1:“Yes.”}` → the text without braces, and attribution 1 with its source, cue and content. Blocks
 * are divided by blank lines; content that begins with a quotation mark is direct.
 */
export function marked(source: string): MarkedText {
  let text = ''
  let at = 0
  const parts = new Map<string, { s: Span[]; c: Span[]; q: Span[] }>()
  for (const match of source.matchAll(/\{([scq])(\d):([^}]*)\}/gu)) {
    text += source.slice(at, match.index)
    const start = text.length
    text += match[3] ?? ''
    const entry = parts.get(match[2] ?? '') ?? { s: [], c: [], q: [] }
    const kind = match[1] === 's' ? 's' : match[1] === 'c' ? 'c' : 'q'
    entry[kind].push({ start, end: text.length })
    parts.set(match[2] ?? '', entry)
    at = match.index + match[0].length
  }
  text += source.slice(at)
  const raw = [...parts.values()].map(({ s, c, q }): RawAttribution => {
    const mode: Mode = /^[“"‘']/u.test(text.slice(q[0]?.start)) ? 'direct' : 'indirect'
    return { source: s, cue: c, content: q, mode, confidence: 0.95, rules: [] }
  })
  return { doc: annotate(text, readPlainText(text).blocks, english.textRules), raw: raw.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)) }
}
