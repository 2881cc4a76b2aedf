import { type Analysis, analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { PageText } from '@/lib/text/page-text'

/** The analysis that the extension makes of a page, with keys instead of sentences for the reader. */
export function analyseText(page: PageText): Analysis {
  return analyse(page, { pack: packFor(page.language), outlets: knownOutlets, phrase: (key) => key })
}
