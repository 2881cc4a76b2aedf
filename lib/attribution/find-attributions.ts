import type { LanguagePack } from '@/lib/language/language-pack'
import type { AnnotatedText } from '@/lib/text/annotated-text'

import type { RawAttribution } from './attribution'

export function findAttributions(_doc: AnnotatedText, _pack: LanguagePack): RawAttribution[] {
  return []
}
