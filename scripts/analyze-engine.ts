import type { Analysis } from '@/lib/analysis'
import { attribute } from '@/lib/attribution/attribute'
import { packFor } from '@/lib/language/packs'
import { forPage } from '@/lib/outlets/for-page'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { annotate } from '@/lib/text/annotate'
import type { PageText } from '@/lib/text/page-text'

/** An analysis of a page, as the extension's background makes it, without leads that need the store. */
export function analysePage(page: PageText): Analysis {
  const pack = packFor(page.language)
  const doc = annotate(page.text, page.blocks, pack.textRules)
  const attributions = attribute(doc, pack, forPage(knownOutlets, page))
  return {
    url: page.url,
    article: { title: page.title, byline: page.byline, site: page.site, published: page.published, language: page.language, text: page.text },
    attributions: attributions.map((a, i) => ({ ...a, id: `a${i + 1}`, trace: [], finding: null, severity: null, why: null, leads: [] })),
    headline: null,
  }
}
