import { oembedService } from './oembed'
import { isPublicAddress } from './safe-address'
import type { LookupService } from './service'

const param = (url: URL): string => encodeURIComponent(`${url.origin}${url.pathname}`)

/** Posts on X: https://docs.x.com/x-for-websites/oembed-api */
export const xPosts: LookupService = oembedService({
  id: 'x-posts',
  endpoint: (post) =>
    /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/u.test(post.hostname) && /^\/[^/]+\/status(?:es)?\/\d+/u.test(post.pathname)
      ? `https://publish.twitter.com/oembed?url=${param(post)}&omit_script=true&dnt=true`
      : null,
})

/** Posts on Bluesky: https://docs.bsky.app/docs/advanced-guides/oembed */
export const blueskyPosts: LookupService = oembedService({
  id: 'bluesky-posts',
  endpoint: (post) => (post.hostname === 'bsky.app' && /^\/profile\/[^/]+\/post\/\w+/u.test(post.pathname) ? `https://embed.bsky.app/oembed?url=${param(post)}&format=json` : null),
})

/**
 * Posts on any Mastodon server: https://docs.joinmastodon.org/methods/oembed/. The server stands in the article's link, so it is
 * asked only where it has a public name, by https and on the usual port.
 */
export const mastodonPosts: LookupService = oembedService({
  id: 'mastodon-posts',
  endpoint: (post) => (/^\/@[\w.-]+(?:@[\w.-]+)?\/\d{5,}\/?$/u.test(post.pathname) && isPublicAddress(post.origin) ? `${post.origin}/api/oembed?url=${param(post)}` : null),
})
