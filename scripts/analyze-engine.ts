import { type Analysis, analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { PageText } from '@/lib/text/page-text'

import { englishPhrase } from './english-phrases'

/** An analysis of a page, as the extension's background makes it, without leads that need the store. */
export function analysePage(page: PageText): Analysis {
  return analyse(page, { pack: packFor(page.language), outlets: knownOutlets, phrase: englishPhrase })
}
