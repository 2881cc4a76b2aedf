import type { ChannelWords } from '@/lib/language/channel-words'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { tokenIndexAt, tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import type { RawAttribution } from './attribution'

/** How many words after a body's name may lead to what it made (`the Harbor Board's latest tide tables study`). */
const workWithin = 4

/**
 * Has a body whose name stands in `source` published there: what it made is the source (`the Harbor Board's records`), words follow it (`according to
 * the Harbor Board`), or it, or its scientists, found or estimated something in a clause? What it said, wants or found on the sea bed is no document,
 * nor is what one of its ships or lawyers told. `name`: its name in the text.
 */
export function bodyPublishes(doc: AnnotatedText, attribution: RawAttribution, source: Span, name: Span, words: ChannelWords): boolean {
  const { rules, cue } = attribution
  const verbs = cue.flatMap((span) => tokensIn(doc, span))
  const clause = !rules.some((rule) => rule.startsWith('stance:') || rule === 'object' || rule === 'infinitive')
  if (verbs.some((token) => words.sayVerbs.has(token.norm))) return false
  const last = tokenIndexAt(doc, name.end - 1)
  const next = doc.tokens[last + 1]
  if ((doc.starts[last + 1] ?? source.end) < source.end && next?.kind === 'word' && !words.weakBefore.has(next.norm)) {
    for (let i = last + 1; i <= last + workWithin && (doc.starts[i] ?? source.end) < source.end; i++) {
      const norm = doc.tokens[i]?.norm ?? ''
      if ([words.documents, words.works, words.publishing].some((list) => list.has(norm))) return true
    }
    return clause && words.authors.has(next.norm)
  }
  return rules.includes('source-phrase') || (clause && verbs.some((token) => words.publishing.has(token.norm)))
}
