import * as v from 'valibot'

import { registrableDomain } from '@/lib/outlets/registrable-domain'

import { listOf, parseJson, plainText } from './parse-json'
import { quotedWords } from './query-words'
import { linkableAt } from './safe-address'
import { failed, type Found, hour, type LookupService, type Result, succeeded } from './service'

const review = v.object({ publisher: v.object({ name: v.optional(plainText), site: v.string() }), url: v.string(), title: v.optional(plainText), textualRating: plainText })
const claim = v.object({ text: plainText, claimReview: listOf(review, 5) })
const answer = v.object({ claims: v.optional(listOf(claim, 10), []) })

type Answer = v.InferOutput<typeof answer>

const checksAtMost = 3

/** What fact checkers wrote about the very words, with the reader's own key: https://developers.google.com/fact-check/tools/api */
export const factChecks: LookupService = {
  id: 'fact-checks',
  pause: 1000,
  canAsk: (subject) => subject.key !== null && subject.attribution.finding !== null && quotedWords(subject, 5) !== null,
  ask: async (subject, fetch, signal) => {
    const { key } = subject
    const query = quotedWords(subject, 5)
    if (key === null || query === null) return failed('denied')
    const params = new URLSearchParams({ query, languageCode: subject.analysis.article?.language?.slice(0, 2) ?? 'en', pageSize: '10' })
    const request = { address: `https://factchecktools.googleapis.com/v1alpha1/claims:search?${params}`, headers: { 'X-Goog-Api-Key': key }, maxBytes: 1_000_000, keepFor: 24 * hour, parse }
    const result = await fetch(request, signal)
    if (!result.ok) return result
    return succeeded(result.value.claims.flatMap(checksOf).slice(0, checksAtMost))
  },
  parse,
}

/** Reviews at their publishers' own sites. */
function checksOf({ text, claimReview }: v.InferOutput<typeof claim>): Found[] {
  return claimReview.flatMap(({ publisher: { name, site }, url: href, title, textualRating: rating }): Found[] => {
    const domain = registrableDomain(site)
    const url = domain === null ? null : linkableAt(domain, href)
    return url === null ? [] : [{ kind: 'check', url, title: title ?? text, publisher: name ?? site, rating }]
  })
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}
