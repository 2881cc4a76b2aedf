import * as v from 'valibot'

import { listOf, parseJson, plainText } from './parse-json'
import { dateOf, reportDays, telling } from './query-words'
import { linkableOf } from './safe-address'
import { failed, type Found, hour, type LookupService, type Result, succeeded } from './service'

const article = v.object({ web_url: v.string(), headline: v.object({ main: plainText }), pub_date: v.optional(v.string()) })
// No hits come as `null` in place of the list.
const answer = v.object({ status: v.literal('OK'), response: v.object({ docs: v.nullish(listOf(article, 20), []) }) })

type Answer = v.InferOutput<typeof answer>

/** Everything that The New York Times published, with the reader's own key: https://developer.nytimes.com/docs/articlesearch-product/1/overview */
export const nyt: LookupService = {
  id: 'nyt',
  // Five a minute.
  pause: 12_000,
  canAsk: (subject) => subject.key !== null && subject.attribution.finding !== null && subject.outlet?.domain === 'nytimes.com' && telling(subject, 4).length > 1,
  ask: async (subject, fetch, signal) => {
    const { outlet, key } = subject
    if (outlet === null || key === null) return failed('denied')
    const params = new URLSearchParams({ q: telling(subject, 4).join(' ') })
    const days = reportDays(subject)
    if (days !== null) {
      params.set('begin_date', dateOf(days.from).replaceAll('-', ''))
      params.set('end_date', dateOf(days.to).replaceAll('-', ''))
    }
    params.set('api-key', key)
    const result = await fetch({ address: `https://api.nytimes.com/svc/search/v2/articlesearch.json?${params}`, secret: key, maxBytes: 2_000_000, keepFor: hour, parse }, signal)
    if (!result.ok) return result
    return succeeded(
      (result.value.response.docs ?? []).flatMap(({ web_url: href, headline: { main: title }, pub_date: published }): Found[] => {
        const url = linkableOf(outlet, href)
        return url === null ? [] : [{ kind: 'report', url, title, published: published ?? null }]
      }),
    )
  },
  parse,
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}
