import * as v from 'valibot'

import { documentQuery, documentKind } from './document-query'
import { listOf, parseJson, plainText } from './parse-json'
import { linkableAt } from './safe-address'
import { type Found, hour, type LookupService, type Result, succeeded } from './service'

const document = v.object({ title: plainText, html_url: v.string(), publication_date: v.nullish(v.string()) })
const answer = v.object({ results: v.optional(listOf(document, 20), []) })

type Answer = v.InferOutput<typeof answer>

/** Orders, memoranda and rules of the government of the United States: https://www.federalregister.gov/developers/documentation/api/v1 */
export const federalRegister: LookupService = {
  id: 'federal-register',
  pause: 1000,
  canAsk: (subject) => subject.attribution.finding !== null && documentKind(subject) === 'regulation' && documentQuery(subject) !== '',
  ask: async (subject, fetch, signal) => {
    const params = new URLSearchParams({ 'conditions[term]': documentQuery(subject), order: 'relevance', per_page: '20' })
    const { published = null } = subject.analysis.article ?? {}
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0]
    // A document is printed there some days after it is signed, and cited before as well as after.
    if (day !== undefined) params.set('conditions[publication_date][lte]', new Date(Date.parse(day) + 14 * 24 * hour).toISOString().slice(0, 10))
    if (/president|executive|proclamation/iu.test(subject.attribution.channel?.name ?? '')) params.append('conditions[type][]', 'PRESDOCU')
    for (const field of ['title', 'html_url', 'publication_date']) params.append('fields[]', field)
    const result = await fetch({ address: `https://www.federalregister.gov/api/v1/documents.json?${params}`, maxBytes: 1_000_000, keepFor: 24 * hour, parse }, signal)
    if (!result.ok) return result
    return succeeded(
      result.value.results.flatMap(({ title, html_url: href, publication_date: date }): Found[] => {
        const url = linkableAt('federalregister.gov', href)
        return url === null ? [] : [{ kind: 'report', url, title, published: date ?? null }]
      }),
    )
  },
  parse,
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}
