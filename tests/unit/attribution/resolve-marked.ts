import type { RawAttribution } from '@/lib/attribution/attribution'
import { type ResolvedSource, resolveSources } from '@/lib/attribution/resolve-sources'
import { english } from '@/lib/language/english'
import { createOutletDirectory } from '@/lib/outlets/outlet-directory'
import { annotate } from '@/lib/text/annotate'
import { readPlainText } from '@/scripts/plain-text'

const outlets = createOutletDirectory([
  { name: 'The Ashville Courier', domain: 'ashvillecourier.example', aliases: ['Ashville Courier'] },
  { name: 'World Weather Office', domain: 'wwo.example', kind: 'body', aliases: ['WWO'] },
])

/** Resolves every source that stands in braces, in order. A pair of braces with nothing inside is an attribution without a source. */
export function resolveMarked(marked: string): readonly ResolvedSource[] {
  let text = ''
  const raw: RawAttribution[] = []
  for (const part of marked.split('}')) {
    const [before = '', source] = part.split('{')
    text += before
    if (source === undefined) continue
    const span = { start: text.length, end: text.length + source.length }
    text += source
    raw.push({ source: source === '' ? [] : [span], cue: [span], content: [span], mode: 'indirect', confidence: 1, rules: [] })
  }
  return resolveSources(annotate(text, readPlainText(text).blocks, english.textRules), raw, english, outlets).sources
}

export const speakersOf = (marked: string): (string | null)[] => resolveMarked(marked).map(({ speaker }) => speaker)
export const kindsOf = (marked: string): string[] => resolveMarked(marked).map(({ kind }) => kind)
