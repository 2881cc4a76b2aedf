import * as v from 'valibot'

import { listOf, parseJson, plainText } from './parse-json'
import { quotedWords, reportDays, telling } from './query-words'
import { linkableOf } from './safe-address'
import { failed, type Found, hour, type LookupService, type Result, type Subject, succeeded } from './service'

/** It looks back three months. Milliseconds. */
const reach = 90 * 24 * hour
const recordsAtMost = 50

const article = v.object({ url: v.string(), title: plainText, seendate: v.optional(v.string()) })
const answer = v.object({ articles: v.optional(listOf(article, recordsAtMost), []) })

type Answer = v.InferOutput<typeof answer>

/** GDELT's index of the world's news, DOC 2.0: https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
export const gdelt: LookupService = {
  id: 'gdelt',
  pause: 5000,
  canAsk: (subject) => {
    const days = reportDays(subject)
    // A domain with a hyphen finds nothing there, whatever it has.
    return subject.attribution.finding !== null && subject.outlet !== null && !subject.outlet.domain.includes('-') && (days === null || subject.now - days.from < reach) && queryFor(subject) !== null
  },
  ask: async (subject, fetch, signal) => {
    const { outlet } = subject
    const query = queryFor(subject)
    if (outlet === null || query === null) return failed('address')
    const days = reportDays(subject)
    const params = new URLSearchParams({ query, mode: 'artlist', format: 'json', maxrecords: String(recordsAtMost), sort: 'datedesc' })
    if (days === null) params.set('timespan', '14d')
    else {
      params.set('startdatetime', stamp(days.from))
      params.set('enddatetime', stamp(days.to))
    }
    const address = `https://api.gdeltproject.org/api/v2/doc/doc?${params}`
    const result = await fetch({ address, maxBytes: 1_000_000, keepFor: hour, parse }, signal)
    if (!result.ok) return result
    return succeeded(
      result.value.articles.flatMap(({ url, title, seendate }): Found[] => {
        const href = linkableOf(outlet, url)
        return href === null ? [] : [{ kind: 'report', url: href, title, published: isoOf(seendate) }]
      }),
    )
  },
  parse,
}

/** What is wrong with a query comes as a sentence, with status 200 like any answer; that of the limit asks for one request in five seconds. */
function parse(body: string): Result<Answer> {
  if (/^\s*(?:please limit|.{0,80}\b5 seconds)/iu.test(body.slice(0, 400))) return failed('limited')
  return parseJson(body, answer, true)
}

/** The words of a quotation as they stand, else telling words; `null` where there are too few to find anything. */
function queryFor(subject: Subject): string | null {
  const { outlet } = subject
  const quoted = quotedWords(subject, 4)
  const words = telling(subject, 4)
  if (outlet === null || (quoted === null && words.length < 2)) return null
  const phrase = quoted === null ? words.join(' ') : `"${quoted.split(' ').slice(0, 8).join(' ')}"`
  return `${phrase} domainis:${outlet.domain}`
}

const stamp = (time: number): string => new Date(time).toISOString().replace(/[-:T]|\.\d+Z/gu, '')

/** `20260930T101500Z` → ISO 8601. */
function isoOf(seen: string | undefined): string | null {
  const parts = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})/u.exec(seen ?? '')
  if (!parts) return null
  const [, year, month, dayOfMonth, hours, minutes, seconds] = parts
  return `${year}-${month}-${dayOfMonth}T${hours}:${minutes}:${seconds}Z`
}
