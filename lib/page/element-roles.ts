/** What a walk over the page does with an element. */
export type Role =
  | 'skip' // nothing inside is text of the page
  | 'inline' // its text belongs to the block around it
  | 'block' // its text stands apart from what is before and after it
  | 'break' // ends a line

const skipped = 'script style noscript template svg math head iframe object embed applet canvas audio video map area select datalist option optgroup button input textarea progress meter dialog frameset frame noframes portal rp rt link meta base title param source track img picture'
const inline = 'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr'

const roles = new Map<string, Role>([
  ...skipped.split(' ').map((name): [string, Role] => [name, 'skip']),
  ...inline.split(' ').map((name): [string, Role] => [name, 'inline']),
  ['br', 'break'],
])

/** The role of an element by its name (lower case); unknown and custom elements are blocks. */
export function roleOf(name: string): Role {
  return roles.get(name) ?? 'block'
}

/** Elements that never hold an article's body, whatever they are called. */
export const furniture = new Set('nav footer aside form fieldset menu figure figcaption address table-of-contents amp-sidebar amp-ad'.split(' '))

/** Names (class, id, data-component) of what stands beside the body text; matched against words, see `nameOf`. */
const besidesWords = [
  'comments?|commenting|disqus|respond|replies',
  'related|relateds|recirc|recirculation|recommended|recommendations?|recommends?|outbrain|taboola|zergnet|trending|popular|mostread|most-read|most-viewed|more-on|more-from|more-stories|read-?more|read-?also|readnext|read-next|up-?next|next-?article|you-may|also-like|see-also|further-reading|jp-relatedposts|yarpp|crp|similar|teasers?|promos?|promotion',
  'share|shares|sharing|sharebar|sharedaddy|addtoany|addthis|social|socials|social-?links|follow-us|follow',
  'newsletters?|newsletter-?signup|sign-?up|subscribe|subscription|subscribe-box|mailchimp|mc4wp|optin|opt-in|email-signup|paywall-?promo|donate|donation|membership-?promo|cta',
  'ads?|advert|adverts|advertisement|advertising|adsense|adsbygoogle|adslot|ad-?unit|ad-?container|ad-?wrapper|google-?ads?|dfp|sponsor|sponsored|sponsors|banner|werbung|anzeige',
  'sidebar|side-bar|rail|right-?rail|left-?rail|widgets?|widget-?area',
  'footer|foot|site-?footer|colophon|copyright|disclaimer|masthead|site-?header|page-?header|topbar|navbar|nav|navigation|navi|menu|megamenu|breadcrumbs?|crumbs?|pagination|pager|post-?nav|skip-?link',
  'byline|bylines|author|authors|author-?bio|author-?box|author-?info|about-?author|bio|vcard|contributors?|dateline-?wrap|timestamp|published|pubdate|post-?meta|entry-?meta|article-?meta|meta|metadata|post-?info|entry-?footer|post-?footer|article-?footer',
  'tags?|tag-?list|taglist|topics?|keywords|categories|cat-?links|entry-?categories|post-?categories|labels',
  'captions?|wp-caption|image-?caption|credit|credits|gallery|slideshow|carousel|slider|lightbox|figure',
  'cookie|cookies|consent|gdpr|modal|popup|pop-?up|overlay|lightbox|toast|tooltip|hidden|sr-only|visually-?hidden|screen-?reader-?text|screenreader|offscreen|noprint|print-?only',
  'key-?points|key-?takeaways|takeaways|highlights|summary-?box|at-a-glance|tl-?dr|toc|table-of-contents|jump-?links|infobox|fact-?box|factbox|info-?box',
  'pull-?quote|pullquote|pull',
  'audio|player|video|podcast|listen|tts|read-?time|reading-?time',
  'login|log-in|register|registration|search|searchform|search-?form|poll|quiz|survey|rating|ratings',
]
const besidesPattern = new RegExp(`(?:^|[^a-z])(?:${besidesWords.join('|')})(?:$|[^a-z])`)

const bodyPattern = /(?:^|[^a-z])(?:article-?_{0,2}(?:body|content|text|copy)|story-?_{0,2}(?:body|content|text|copy)|post-?_{0,2}(?:body|content|text|entry)|entry-?_{0,2}(?:content|body|text)|content-?_{0,2}(?:body|article|text)|body-?_{0,2}(?:text|copy|content)|field-name-body|field--name-body|td-post-content|main-?content-?body|rich-?text|richtext|news-?_{0,2}(?:body|content|text)|blog-?_{0,2}(?:body|content|text)|text-?_{0,2}content|single-?content|articletext|artikel-?text|page-?content-?body|caas-body|storytext|prose)(?:$|[^a-z])/

/** Whether a name (see `nameOf`) says that the element holds the body text. */
export function namesBody(name: string): boolean {
  return name !== '' && bodyPattern.test(name)
}

/** Class and id of an element in lower case, the words of camelCase apart; `''` where it has neither. */
export function nameOf(element: Element): string {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`
  return name === ' ' ? '' : name.slice(0, 400).replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
}

/** Whether a name (see `nameOf`) says that the element stands beside the body text. Names lie: ask the text, too. */
export function standsBeside(name: string): boolean {
  return name !== '' && besidesPattern.test(name)
}

/** Whether an element says itself that nobody sees it. Style sheets are not asked. */
export function isHidden(element: Element, name: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (hiddenName.test(name)) return true
  const style = element.getAttribute('style')
  return style !== null && hiddenStyle.test(style)
}

const hiddenName = /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|visuallyhidden|u-hidden|is-hidden|d-none|element-invisible|assistive-text)(?:\s|$)/
const hiddenStyle = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i
