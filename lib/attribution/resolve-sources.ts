import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { RawAttribution, SourceKind } from './attribution'

/** What a source is and whom it stands for. */
export interface ResolvedSource {
  readonly kind: SourceKind
  readonly speaker: string | null
}

export function resolveSources(_doc: AnnotatedText, raw: readonly RawAttribution[], _pack: LanguagePack, _outlets: OutletDirectory): ResolvedSource[] {
  return raw.map(() => ({ kind: 'none', speaker: null }))
}
