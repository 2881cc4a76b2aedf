import type { AnalysisContext } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { textNamed } from '@/lib/platform/i18n'
import type { PageText } from '@/lib/text/page-text'

/** The pack, the outlets and the reader's own language, for a text. */
export function contextOf({ language, text }: Pick<PageText, 'language' | 'text'>): AnalysisContext {
  return { pack: packFor(language, text), outlets: knownOutlets, phrase: textNamed }
}
