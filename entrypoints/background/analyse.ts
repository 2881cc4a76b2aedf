import { contextOf } from './analysis-context'

import { analyse as analyseText, type Analysis } from '@/lib/analysis'
import { addLeads } from '@/lib/leads/add-leads'
import type { PageText } from '@/lib/text/page-text'

/**
 * Analyses a page with the pack of its language and the outlets that are loaded once, in the reader's own language, and adds the
 * leads that need no request.
 */
export function analyse(page: PageText): Analysis {
  const context = contextOf(page)
  return addLeads(analyseText(page, context), page, context)
}
