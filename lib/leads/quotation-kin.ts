import type { Analysis } from '@/lib/analysis'

import { compareWording, type Wording } from './compare-wording'
import { quotationsOf } from './library-entry'
import { quotationHashes } from './library-keys'
import type { KeptOrigin, KeptQuotation, LibraryStore } from './library-store'

/** A quotation of an article, and who else had it. */
export interface QuotationKin {
  /** Id of the attribution. */
  readonly id: string
  readonly text: string
  /** One for each kept article that has it, oldest first. */
  readonly others: readonly { readonly origin: KeptOrigin; readonly quotation: KeptQuotation; readonly wording: Wording }[]
}

const comparedAtMost = 24

/** Which quotations of an article other kept ones have too, in which wording. Those that nobody else has are left out. */
export async function quotationKin(analysis: Analysis, store: Pick<LibraryStore, 'quotationsWith' | 'originsAt'>): Promise<QuotationKin[]> {
  const kin = await Promise.all(quotationsOf(analysis).map((quotation) => kinOf(quotation, store)))
  return kin.filter(({ others }) => others.length > 0)
}

async function kinOf(own: KeptQuotation, store: Pick<LibraryStore, 'quotationsWith' | 'originsAt'>): Promise<QuotationKin> {
  const found = new Map<string, { quotation: KeptQuotation; wording: Wording }>()
  for (const quotation of await store.quotationsWith(quotationHashes(own.text), comparedAtMost, own.article)) {
    if (quotation.article === own.article || found.has(quotation.article)) continue
    const wording = compareWording(own, quotation)
    if (wording) found.set(quotation.article, { quotation, wording })
  }
  const origins = await store.originsAt([...found.keys()])
  const others = origins.flatMap((origin) => {
    const match = found.get(origin.url)
    return match ? [{ origin, ...match }] : []
  })
  return { id: own.attribution, text: own.text, others: others.toSorted((a, b) => (a.origin.published ?? '~').localeCompare(b.origin.published ?? '~')) }
}
