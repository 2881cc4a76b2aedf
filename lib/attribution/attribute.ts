import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'
import { tokensIn } from '@/lib/text/positions'
import type { Span } from '@/lib/text/span'

import { type Attribution, type Channel, isFurtherOutlet } from './attribution'
import { findAttributions } from './find-attributions'
import { findChannels } from './find-channels'
import { splitJointOutlets } from './joint-outlets'
import type { Mention } from './names'
import { resolveSources } from './resolve-sources'

/** Who says what in a text, through what. */
export interface Attributed {
  /** In reading order of their content. */
  readonly attributions: readonly Attribution[]
  /** Everybody and every body that the text names, in reading order. */
  readonly mentions: readonly Mention[]
}

/** Who says what, through what: every attribution of a text, and who is named in it. */
export function attribute(doc: AnnotatedText, pack: LanguagePack, outlets: OutletDirectory): Attributed {
  const raw = splitJointOutlets(doc, findAttributions(doc, pack), pack.channels, outlets)
  const { sources, mentions } = resolveSources(doc, raw, pack, outlets)
  const channels = findChannels(doc, raw, pack, outlets)
  const attributions = raw.flatMap(({ source, cue, content, mode, confidence, rules }, i) => {
    const found = channels[i] ?? null
    // "(via Rotterdam)", "Per Olsen", "this study was published in Planet Science": only an outlet is credited by a preposition alone, or had a text before
    if ((rules.includes('bare') || rules.includes('reprint')) && found?.kind !== 'outlet') return []
    const channel = found !== null && sources[i]?.kind === 'person' && isNamesake(doc, source, cue, found, pack, outlets) ? null : found
    const resolved = isFurtherOutlet({ rules }) && channel !== null ? { kind: 'outlet' as const, speaker: channel.name } : sources[i]
    return [{ source, cue, content, mode, confidence, rules, sourceKind: resolved?.kind ?? 'none', speaker: resolved?.speaker ?? null, channel }]
  })
  return { attributions, mentions }
}

/** `Michael Bloomberg … Bloomberg said`: a person of an outlet's name, who speaks and does not report. */
function isNamesake(doc: AnnotatedText, source: readonly Span[], cue: readonly Span[], channel: Channel, pack: LanguagePack, outlets: OutletDirectory): boolean {
  const [name, verb] = [source[0], cue.at(-1)]
  if (name === undefined || verb === undefined || outlets.named(doc.text.slice(name.start, name.end))?.name !== channel.name) return false
  return pack.channels.sayVerbs.has(tokensIn(doc, verb).at(-1)?.norm ?? '')
}
