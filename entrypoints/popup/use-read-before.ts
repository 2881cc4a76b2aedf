import type { ReadBeforeProps } from '@/components/read-before'
import type { Analysis } from '@/lib/analysis'
import { compareWithReport, statementsAbout } from '@/lib/leads/compare-report'
import { quotationKin } from '@/lib/leads/quotation-kin'
import { citationChain } from '@/lib/leads/reliance'
import { libraryStore } from '@/lib/store/library'
import { useLiveQuery } from '@/lib/store/use-live-query'

const store = libraryStore()
const nothing: ReadBeforeProps = { url: null, quotations: [], chain: [], reports: [] }

export interface ReadBeforeOf {
  /** The store has answered, or cannot be read. */
  readonly known: boolean
  readonly of: ReadBeforeProps
}

/** What kept articles say of one, followed as the store changes; nothing while that is not known. */
export function useReadBefore(analysis: Analysis): ReadBeforeOf {
  const known = useLiveQuery(() => readBefore(analysis), [analysis])
  return { known: known.kind !== 'loading', of: known.kind === 'ready' ? known.value : nothing }
}

async function readBefore(analysis: Analysis): Promise<ReadBeforeProps> {
  const [kin, chain] = await Promise.all([quotationKin(analysis, store), citationChain(analysis, store)])
  const cited = chain.filter(({ depth, circular }) => depth === 1 && !circular)
  const reports = await Promise.all(cited.map(async ({ url, title }) => ({ url, title, statements: await compared(analysis, url) })))
  return {
    url: analysis.url,
    quotations: kin.map(({ id, text, others }) => ({
      id,
      text,
      others: others.map(({ origin, quotation, wording }) => ({ url: origin.url, title: origin.title, published: origin.published, speaker: quotation.speaker, traced: quotation.trace !== null, wording })),
    })),
    chain,
    reports: reports.filter(({ statements }) => statements.length > 0),
  }
}

async function compared(analysis: Analysis, url: string) {
  const [text, domain] = await Promise.all([store.textOf(url), store.domainOf(url)])
  return text === null || domain === null ? [] : compareWithReport(analysis, statementsAbout(analysis, { url, domain }), text)
}
