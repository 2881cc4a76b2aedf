import { expect, it } from 'vitest'

import { readPage } from '@/lib/page/read-page'

import { articleOf, filler } from './fixture'

it.each([
  ['<blockquote class="twitter-tweet"><p>Words of a post</p>— A (@a) <a href="https://twitter.com/a/status/1?x">May 1</a></blockquote>', 'https://twitter.com/a/status/1?x'],
  ['<iframe src="https://platform.twitter.com/embed/Tweet.html?id=99"></iframe>', 'https://x.com/i/status/99'],
  ['<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><p>Words</p></blockquote>', 'https://bsky.app/profile/did:plc:abc/post/3k'],
  ['<iframe src="https://mastodon.example/@jane/110000000000000001/embed"></iframe>', 'https://mastodon.example/@jane/110000000000000001'],
  ['<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@a/post/B"><a href="#">x</a></blockquote>', 'https://www.threads.net/@a/post/B'],
  ['<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/7"><section>Words</section></blockquote>', 'https://www.tiktok.com/@a/video/7'],
  ['<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/X/"><p>Words</p></blockquote>', 'https://www.instagram.com/p/X/'],
  ['<iframe data-src="//www.youtube.com/embed/abcdefghijk"></iframe>', 'https://www.youtube.com/watch?v=abcdefghijk'],
  ['<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1"></iframe>', 'https://www.facebook.com/a/posts/1'],
  ['<amp-twitter data-tweetid="5"></amp-twitter>', 'https://x.com/i/status/5'],
])('%s', (html, href) => {
  const page = readPage(articleOf(`${filler}${html}<p>The last paragraph of this report stands after the post and ends it.</p>`))
  expect(page?.embeds).toEqual([{ at: page?.text.indexOf('The last paragraph'), href }])
  expect(page?.text).not.toContain('Words')
})

it('does not take any frame or quotation for an embed', () => {
  const page = readPage(articleOf(`<blockquote class="big">“We will vote again,” the speaker told the full room.</blockquote><iframe src="https://ads.example/x"></iframe>${filler}`))
  expect(page?.embeds).toEqual([])
  expect(page?.blocks[0]?.kind).toBe('quotation')
})
