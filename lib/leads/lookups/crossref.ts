import * as v from 'valibot'

import { documentKind, documentQuery } from './document-query'
import { listOf, parseJson, plainText } from './parse-json'
import { type Found, hour, type LookupService, type Result, succeeded } from './service'

const dateParts = v.object({ 'date-parts': v.array(v.array(v.nullable(v.number()))) })
const work = v.object({
  DOI: v.pipe(v.string(), v.maxLength(300), v.regex(/^10\.\d{4,9}\/\S+$/u)),
  title: v.pipe(v.array(plainText), v.minLength(1)),
  'container-title': v.optional(v.array(v.string()), []),
  issued: v.optional(dateParts),
})
const answer = v.object({ status: v.literal('ok'), message: v.object({ items: listOf(work, 20) }) })

type Answer = v.InferOutput<typeof answer>

/** Papers and studies, by what their publishers registered: https://api.crossref.org */
export const crossref: LookupService = {
  id: 'crossref',
  pause: 1000,
  canAsk: (subject) => subject.attribution.finding !== null && documentKind(subject) === 'scholarly' && documentQuery(subject) !== '',
  ask: async (subject, fetch, signal) => {
    const journal = subject.outlet?.kind === 'journal' ? { 'query.container-title': subject.outlet.name } : {}
    const params = new URLSearchParams({ 'query.bibliographic': documentQuery(subject), ...journal, rows: '10', select: 'DOI,title,container-title,issued' })
    const result = await fetch({ address: `https://api.crossref.org/works?${params}`, maxBytes: 1_000_000, keepFor: 24 * hour, parse }, signal)
    if (!result.ok) return result
    return succeeded(
      result.value.message.items.map(
        ({ DOI, title, issued }): Found => ({ kind: 'report', url: `https://doi.org/${encodeURI(DOI).replace(/[?#]/gu, encodeURIComponent)}`, title: title[0] ?? '', published: isoOf(issued) }),
      ),
    )
  },
  parse,
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}

/** `[[2026, 3, 9]]` → `2026-03-09`; `null` where the day is missing. */
function isoOf(issued: v.InferOutput<typeof dateParts> | undefined): string | null {
  const [year, month, dayOfMonth] = issued?.['date-parts'][0] ?? []
  if (year == null || month == null || dayOfMonth == null) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
