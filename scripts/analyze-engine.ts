import { type Analysis, type AnalysisContext, analyse } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { addLeads } from '@/lib/leads/add-leads'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import type { PageText } from '@/lib/text/page-text'

import { englishPhrase } from './english-phrases'

/** An analysis of a page, as the extension's background makes it, without leads that need the store. */
export function analysePage(page: PageText): Analysis {
  const context: AnalysisContext = { pack: packFor(page.language, page.text), outlets: knownOutlets, phrase: englishPhrase }
  return addLeads(analyse(page, context), page, context)
}
