import * as v from 'valibot'

import { parseJson } from './parse-json'
import { linkable, linkableAt } from './safe-address'
import { failed, hour, type LookupService, type Result, type Subject, succeeded } from './service'

const snapshot = v.object({ available: v.boolean(), url: v.string(), timestamp: v.pipe(v.string(), v.regex(/^\d{8}/u)), status: v.optional(v.string()) })
const answer = v.object({ archived_snapshots: v.object({ closest: v.optional(snapshot) }) })

type Answer = v.InferOutput<typeof answer>

/** Whether the Internet Archive has a copy of what the article links: https://archive.org/help/wayback_api.php */
export const archive: LookupService = {
  id: 'archive',
  pause: 2000,
  canAsk: (subject) => linkedAddress(subject) !== null,
  ask: async (subject, fetch, signal) => {
    const linked = linkedAddress(subject)
    if (linked === null) return failed('address')
    const params = new URLSearchParams({ url: linked })
    const day = /^(\d{4})-(\d{2})-(\d{2})/u.exec(subject.analysis.article?.published ?? '')
    if (day) params.set('timestamp', day.slice(1).join(''))
    const result = await fetch({ address: `https://archive.org/wayback/available?${params}`, maxBytes: 200_000, keepFor: 24 * hour, parse }, signal)
    if (!result.ok) return result
    const { closest } = result.value.archived_snapshots
    // It gives http addresses of itself.
    const url = closest?.available === true && (closest.status ?? '200') === '200' ? linkableAt('archive.org', closest.url.replace(/^http:/u, 'https:')) : null
    return succeeded(url === null || closest === undefined ? [] : [{ kind: 'copy', url, of: linked, taken: closest.timestamp.replace(/^(\d{4})(\d{2})(\d{2}).*$/su, '$1-$2-$3') }])
  },
  parse,
}

/** What the article links for it: its trace, else a link elsewhere in the article. Without fragment. */
function linkedAddress({ attribution: { finding, trace, leads } }: Subject): string | null {
  if (finding === null) return null
  const href = linkable(trace[0]?.href ?? leads.find(({ via }) => via === 'article')?.href ?? '')
  return href?.replace(/#.*$/su, '') ?? null
}

function parse(body: string): Result<Answer> {
  return parseJson(body, answer)
}
