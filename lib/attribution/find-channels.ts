import type { LanguagePack } from '@/lib/language/language-pack'
import type { OutletDirectory } from '@/lib/outlets/outlet-directory'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { Channel, RawAttribution } from './attribution'

export function findChannels(_doc: AnnotatedText, raw: readonly RawAttribution[], _pack: LanguagePack, _outlets: OutletDirectory): (Channel | null)[] {
  return raw.map(() => null)
}
