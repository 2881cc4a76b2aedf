import * as v from 'valibot'

import { listOf, parseJson, plainText } from './parse-json'
import { dateOf, reportDays, telling } from './query-words'
import { linkableOf } from './safe-address'
import { failed, type Found, hour, type LookupService, type Result, succeeded } from './service'

const article = v.object({ webUrl: v.string(), webTitle: plainText, webPublicationDate: v.optional(v.string()) })
const answer = v.object({ response: v.object({ status: v.literal('ok'), results: listOf(article, 50) }) })

type Answer = v.InferOutput<typeof answer>

/** Everything that the Guardian published, with the reader's own key: https://open-platform.theguardian.com/documentation/search */
export const guardian: LookupService = {
  id: 'guardian',
  pause: 1000,
  canAsk: (subject) => subject.key !== null && subject.attribution.finding !== null && subject.outlet?.domain === 'theguardian.com' && telling(subject, 3).length > 1,
  ask: async (subject, fetch, signal) => {
    const { outlet, key } = subject
    if (outlet === null || key === null) return failed('denied')
    const params = new URLSearchParams({ q: telling(subject, 3).join(' AND '), 'page-size': '50', 'order-by': 'relevance' })
    const days = reportDays(subject)
    if (days !== null) {
      params.set('from-date', dateOf(days.from))
      params.set('to-date', dateOf(days.to))
    }
    params.set('api-key', key)
    const result = await fetch({ address: `https://content.guardianapis.com/search?${params}`, secret: key, maxBytes: 1_000_000, keepFor: hour, parse }, signal)
    if (!result.ok) return result
    return succeeded(
      result.value.response.results.flatMap(({ webUrl, webTitle: title, webPublicationDate: published }): Found[] => {
        const url = linkableOf(outlet, webUrl)
        return url === null ? [] : [{ kind: 'report', url, title, published: published ?? null }]
      }),
    )
  },
  parse,
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}
