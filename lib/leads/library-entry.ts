import type { AnalysedAttribution, Analysis, AnalysisContext } from '@/lib/analysis'
import { isFurtherOutlet } from '@/lib/attribution/attribution'
import { hostOf, registrableDomain } from '@/lib/outlets/registrable-domain'

import { type Citation, citationOf } from './citation'
import { addressKey, citationKeys, originKeys, quotationHashes } from './library-keys'
import type { KeptOrigin, KeptQuotation } from './library-store'
import { publishedAt } from './published-at'
import { contentText } from './search-query'
import { tellingWords } from './telling-words'

/** What of an article the library is asked by: as an origin, for its citations, for its quotations. Keys: see `library-keys.ts`. */
export interface LibraryEntry extends KeptOrigin {
  /** See `addressKey`. */
  readonly address: string
  /** Registrable, of its site. */
  readonly domain: string
  /** As an origin. */
  readonly keys: readonly number[]
  /** Of all its citations. */
  readonly citing: readonly number[]
  /** Of all its quotations, one after the other. */
  readonly hashes: readonly number[]
  /** `hashes`: how many of the entry's are its own. */
  readonly quotations: readonly (Omit<KeptQuotation, 'article'> & { readonly hashes: number })[]
}

/** An attribution that cites the report of an outlet, ready to be looked for. */
export interface OpenCitation {
  readonly attribution: AnalysedAttribution
  readonly citation: Citation
  readonly keys: readonly number[]
}

type Context = Pick<AnalysisContext, 'pack' | 'outlets'>

/** An analysis as the library keeps it; `null` without an article or an address. `visited`, in milliseconds, stands in for a missing or impossible date. */
export function libraryEntry(analysis: Analysis, visited: number, context: Context): LibraryEntry | null {
  const { url, article } = analysis
  if (url === null || article === null) return null
  const domain = context.outlets.at(url)?.domain ?? registrableDomain(url) ?? hostOf(url)
  if (domain === null) return null
  const quotations = quotationsOf(analysis).map(({ article: _url, ...quotation }) => ({ quotation, hashes: quotationHashes(quotation.text) })).filter(({ hashes }) => hashes.length > 0)
  return {
    url,
    address: addressKey(url),
    title: article.title ?? domain,
    published: article.published,
    domain,
    keys: originKeys(domain, publishedAt(analysis) ?? visited, tellingWords(`${article.title ?? ''}\n${article.text}`, context.pack)),
    citing: [...new Set(openCitations(analysis, visited, context).flatMap(({ keys }) => keys))],
    hashes: quotations.flatMap(({ hashes }) => hashes),
    quotations: quotations.map(({ quotation, hashes }) => ({ ...quotation, hashes: hashes.length })),
  }
}

/** The citations of outlets whose report the article links no page of. */
export function openCitations(analysis: Analysis, visited: number, { pack }: Context): OpenCitation[] {
  return analysis.attributions.flatMap((attribution) => {
    const { channel, finding } = attribution
    if (finding === null || channel?.kind !== 'outlet' || channel.domain === null) return []
    const citation = citationOf(analysis, attribution, pack)
    const names = citation.around.filter(({ weight }) => weight > 1)
    const keys = citationKeys(channel.domain, publishedAt(analysis) ?? visited, [...citation.words, ...names])
    return [{ attribution, citation, keys }]
  })
}

/** The quotations of an analysis: what stands in marks of each attribution, parts joined by ` … `; of a joint report once, with the first trace that one of its outlets has. */
export function quotationsOf(analysis: Analysis): KeptQuotation[] {
  const joint = new Map<string, string>()
  for (const { rules, content, trace: [first] } of analysis.attributions) if (isFurtherOutlet({ rules }) && first) joint.set(placeOf(content), joint.get(placeOf(content)) ?? first.href)
  return analysis.attributions.flatMap((attribution) => {
    const { id, speaker, content, trace } = attribution
    const text = isFurtherOutlet(attribution) ? '' : quotedText(analysis, attribution)
    return text === '' ? [] : [{ article: analysis.url ?? '', attribution: id, text, speaker, trace: trace[0]?.href ?? joint.get(placeOf(content)) ?? null }]
  })
}

/** Where the words of an attribution stand: the same for all outlets of a joint report. */
export function placeOf(content: AnalysedAttribution['content']): string {
  return content.map(({ start, end }) => `${start}-${end}`).join()
}

/** The words of an attribution that stand in quotation marks; `''` for none. */
export function quotedText(analysis: Analysis, attribution: AnalysedAttribution): string {
  if (attribution.mode === 'indirect') return ''
  const text = analysis.article?.text ?? ''
  if (attribution.mode === 'direct') return attribution.content.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return (contentText(analysis, attribution).match(/[“„«"][^“”„«»"]+[”“»"]/gu) ?? []).join(' … ')
}
