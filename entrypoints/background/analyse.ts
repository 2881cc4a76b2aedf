import { analyse as analyseText, type Analysis, type AnalysisContext } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { addLeads } from '@/lib/leads/add-leads'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { textNamed } from '@/lib/platform/i18n'
import type { PageText } from '@/lib/text/page-text'

/**
 * Analyses a page with the pack of its language and the outlets that are loaded once, in the reader's own language, and adds the
 * leads that need no request.
 */
export function analyse(page: PageText): Analysis {
  const context: AnalysisContext = { pack: packFor(page.language, page.text), outlets: knownOutlets, phrase: textNamed }
  return addLeads(analyseText(page, context), page, context)
}
