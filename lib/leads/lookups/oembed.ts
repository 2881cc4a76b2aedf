import * as v from 'valibot'

import { parseJson, plainText } from './parse-json'
import { linkable } from './safe-address'
import { failed, type Found, hour, type LookupFetch, type LookupService, type Result, type ServiceId, type Subject, succeeded } from './service'

const embedded = v.object({ author_name: v.nullish(plainText), author_url: v.nullish(v.string()) })

/** What a platform says of a post: `null`, it has none at that address for the public. */
type Answer = { readonly author: string | null } | null

/** How to ask one platform for a post by oEmbed (https://oembed.com): the markup in its answers is never looked at. */
interface Platform {
  readonly id: ServiceId
  /** The address to ask for a linked one; `null` where the link shows no post of this platform. */
  readonly endpoint: (post: URL) => string | null
}

/** Posts of an attribution that are asked for. */
const postsAtMost = 2

/** A service that asks a platform whether the posts that an article links are there, and whose they are. */
export function oembedService({ id, endpoint }: Platform): LookupService {
  const posts = ({ attribution: { trace } }: Pick<Subject, 'attribution'>): { readonly url: string; readonly address: string }[] =>
    trace.flatMap(({ href }) => {
      const url = linkable(href)
      const address = url === null ? null : endpoint(new URL(url))
      return url === null || address === null ? [] : [{ url, address }]
    }).slice(0, postsAtMost)
  return {
    id,
    pause: 1000,
    canAsk: (subject) => posts(subject).length > 0,
    ask: (subject, fetch, signal) => askAll(posts(subject), fetch, signal),
    parse,
  }
}

async function askAll(posts: readonly { readonly url: string; readonly address: string }[], fetch: LookupFetch, signal: AbortSignal): Promise<Result<Found[]>> {
  const found: Found[] = []
  for (const { url, address } of posts) {
    const result = await fetch({ address, maxBytes: 200_000, keepFor: hour, absent: [404, 410], parse }, signal)
    if (!result.ok) return result
    found.push({ kind: 'post', url, there: result.value !== null, author: result.value?.author ?? null })
  }
  return found.length === 0 ? failed('address') : succeeded(found)
}

function parse(body: string, status: number): Result<Answer> {
  if (status === 404 || status === 410) return succeeded(null)
  const result = parseJson(body, embedded)
  return result.ok ? succeeded({ author: authorOf(result.value) }) : result
}

/** `Name (@handle)`, as far as both are given. */
function authorOf({ author_name: name, author_url: url }: v.InferOutput<typeof embedded>): string | null {
  const path = url == null || !URL.canParse(url) ? '' : (new URL(url).pathname.split('/').findLast((part) => part !== '') ?? '')
  const handle = /^@?[\w.-]{1,100}$/u.test(path) ? `@${path.replace(/^@/u, '')}` : null
  return name == null ? handle : handle === null ? name : `${name} (${handle})`
}
