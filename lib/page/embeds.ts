/** An embedded post or page; `href` as the page writes it, possibly relative. */
export interface EmbedPlace {
  readonly href: string
}

/** Hosts whose frames and fallback quotations show somebody's post or a film; matched at the end of a host name. */
const embedHosts = /(?:^|\.)(?:twitter\.com|x\.com|bsky\.app|threads\.net|threads\.com|tiktok\.com|instagram\.com|facebook\.com|fb\.watch|youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|reddit\.com|redditmedia\.com|linkedin\.com|t\.me|truthsocial\.com|rumble\.com|soundcloud\.com|spotify\.com|vk\.com)$/i

/** Class names that the platforms' own embed codes carry. */
const embedNames = new Set('twitter-tweet twitter-video tiktok-embed instagram-media bluesky-embed text-post-media mastodon-embed fb-post fb-video reddit-embed-bq reddit-card truthsocial-embed telegram-post'.split(' '))

const mayName = new RegExp([...embedNames].join('|'))

/** Whether one of an element's class names is of a platform's embed code. */
export function hasEmbedName(names: string): boolean {
  return mayName.test(names) && names.split(/\s+/).some(name => embedNames.has(name))
}

const embedTags = new Set(['iframe', 'amp-twitter', 'amp-instagram', 'amp-youtube', 'amp-facebook', 'amp-tiktok', 'amp-reddit', 'twitter-widget', 'amp-iframe', 'lite-youtube', 'script'])
const namedTags = new Set(['blockquote', 'div', 'figure', 'mastodon-embed', 'section'])

/** Whether an element of this (local) name may be an embed by itself, or if it has one of the platforms' class names. */
export function mayEmbed(tag: string): 'no' | 'itself' | 'by class' {
  return embedTags.has(tag) ? 'itself' : namedTags.has(tag) ? 'by class' : 'no'
}

/** The post or page that an element shows that may be an embed by itself or has the class names of one; `null` where it is none. What is inside an embed is no body text. */
export function embedOf(element: Element, tag: string): EmbedPlace | null {
  if (tag === 'iframe' || tag === 'amp-iframe') return frameEmbed(element)
  if (tag === 'script') return scriptEmbed(element)
  if (tag.startsWith('amp-') || tag === 'lite-youtube' || tag === 'twitter-widget') return componentEmbed(element, tag)
  return { href: markedAddress(element) ?? postLink(element) ?? '' }
}

function frameEmbed(element: Element): EmbedPlace | null {
  for (const name of ['src', 'data-src', 'data-lazy-src', 'data-original']) {
    const src = element.getAttribute(name) ?? ''
    const url = parse(src)
    if (url === null) continue
    if (embedHosts.test(url.hostname)) return { href: originOf(url) ?? src }
    // Mastodon has no one host: every server shows posts under …/@name/1234567890/embed.
    if (/\/@[\w.@-]+\/\d+\/embed\/?$/.test(url.pathname)) return { href: url.href.replace(/\/embed\/?$/, '') }
  }
  return null
}

/** Gists, Telegram posts and the like: a script that writes the post where it stands. */
function scriptEmbed(element: Element): EmbedPlace | null {
  const telegram = element.getAttribute('data-telegram-post')
  return telegram === null ? null : { href: `https://t.me/${telegram}` }
}

const componentAddress: Readonly<Record<string, (id: string) => string>> = {
  'data-tweetid': id => `https://x.com/i/status/${id}`,
  'data-tweet-id': id => `https://x.com/i/status/${id}`,
  'data-videoid': id => `https://www.youtube.com/watch?v=${id}`,
  videoid: id => `https://www.youtube.com/watch?v=${id}`,
  'data-shortcode': id => `https://www.instagram.com/p/${id}/`,
  'data-href': href => href,
  'data-src': src => src,
}

function componentEmbed(element: Element, tag: string): EmbedPlace | null {
  for (const [name, address] of Object.entries(componentAddress)) {
    const value = element.getAttribute(name)
    if (value !== null && value !== '') return { href: address(value) }
  }
  return tag === 'twitter-widget' ? { href: '' } : null
}

/** The address of the post itself inside a frame's address (`…/embed/ID`, `?url=…`, `?id=…`). */
function originOf(url: URL): string | null {
  const wrapped = url.searchParams.get('url') ?? url.searchParams.get('href')
  if (wrapped !== null && parse(wrapped) !== null) return wrapped
  const id = url.searchParams.get('id')
  if (url.hostname.endsWith('twitter.com') && id !== null && /^\d+$/.test(id)) return `https://x.com/i/status/${id}`
  const film = /^\/embed\/([\w-]{11})$/.exec(url.pathname)?.[1]
  if (film !== undefined && url.hostname.includes('youtube')) return `https://www.youtube.com/watch?v=${film}`
  const picture = /^\/(p|reel|tv)\/([\w-]+)\/embed/.exec(url.pathname)
  if (picture !== null && url.hostname.endsWith('instagram.com')) return `https://www.instagram.com/${picture[1]}/${picture[2]}/`
  return null
}

function markedAddress(element: Element): string | null {
  for (const name of ['cite', 'data-instgrm-permalink', 'data-text-post-permalink', 'data-href', 'data-embed-url']) {
    const value = element.getAttribute(name)
    if (value !== null && parse(value) !== null) return value
  }
  const bluesky = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(element.getAttribute('data-bluesky-uri') ?? '')
  return bluesky === null ? null : `https://bsky.app/profile/${bluesky[1]}/post/${bluesky[2]}`
}

/** The last link of a fallback quotation leads to the post; earlier ones are hashtags, handles and what the post links. */
function postLink(element: Element): string | null {
  let last: string | null = null
  for (const link of element.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    const url = parse(href)
    if (url !== null && embedHosts.test(url.hostname) && /\/(?:status(?:es)?|post|p|reel|video|videos|posts|comments|t)\//.test(url.pathname)) last = href
  }
  return last
}

function parse(href: string): URL | null {
  try {
    const url = new URL(href.startsWith('//') ? `https:${href}` : href)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}
