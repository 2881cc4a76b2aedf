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
export const furniture = new Set('nav footer aside form fieldset menu figcaption address table-of-contents amp-sidebar amp-ad'.split(' '))

/** Names of what always stands beside the body text; matched as whole words, see `NameTraits`. */
const besideWords = [
  'comments?|commenting|disqus|respond|replies',
  'relateds?|recirc|recirculation|recommended|recommend(?:ation)?s?|outbrain|taboola|zergnet|trending|popular|most-?(?:read|viewed|popular|shared)|more-(?:on|from|stories|news|articles|in)|read-?(?:more|also|next)|up-?next|next-?article|you-(?:may|might)|also-like|see-also|further-reading|yarpp|similar|teasers?|promos?|promotion',
  'shar(?:e|es|ing)|sharedaddy|addtoany|addthis|socials?|follow',
  'newsletters?|sign-?up|subscribe|subscription|mailchimp|opt-?in|donate|donation|cta',
  'ads?|adverts?|advertisements?|advertising|adsense|adsbygoogle|dfp|sponsor(?:ed|s)?|werbung|anzeige',
  'footer|colophon|copyright|disclaimer|masthead|topbar|navbar|nav|navigation|navi|menu|breadcrumbs?|pagination|pager',
  'author-?(?:bio|box|info|card|profile|details|description)|about-?(?:the-)?author|bio|biography',
  'cookies?|consent|gdpr|modal|pop-?up|lightbox|toast|tooltip|noprint|print-?only',
  'key-?points|takeaways|at-a-glance|tl-?dr|toc|table-of-contents',
  'pull-?quotes?|log-?in|register|registration|search-?form|poll|quiz|survey|ratings?',
]
/** Names that also stand on what holds the body (a page with a sidebar, a gallery of paragraphs): the share of the text decides. */
const perhapsBesideWords = [
  'side-?bar|rail|widgets?|aside|secondary',
  'bylines?|authors?|contributors?|vcard|timestamp|dateline|published|pubdate|(?:post|entry|article)-?(?:meta|info|footer|header|date|time)|meta|metadata|dates?',
  'tags?|topics?|keywords|categories|cat-?links|labels?',
  'captions?|cptn|credits?|gallery|slideshow|carousel|slider|figure',
  'banner|overlay|hidden|header|foot|summary-?box|highlights|(?:info|fact)-?box|box',
  'audio|player|video|podcast|listen|tts|read(?:ing)?-?time|search|membership|pull|hero|deck|dek|sub-?title|standfirst|sub-?headline|subheading|toolbar|tools|print|utility|notification|alert|kicker|eyebrow|status|count|views',
]
/** Names of what holds the body text. */
const bodyWords = [
  'article-?_{0,2}(?:body|content|text|copy)|story-?_{0,2}(?:body|content|text|copy)|post-?_{0,2}(?:body|content|text|entry)|entry-?_{0,2}(?:content|body|text)|content-?_{0,2}(?:body|article|text)|body-?_{0,2}(?:text|copy|content)|field-name-body|field--name-body|td-post-content|main-?content-?body|rich-?text|richtext|news-?_{0,2}(?:body|content|text)|blog-?_{0,2}(?:body|content|text)|text-?_{0,2}content|single-?content|articletext|artikel-?text|page-?content-?body|caas-body|storytext|prose',
]
/** Names of what a paywall puts in the place of the rest of an article. */
const wallWords = [
  'pay-?wall|reg-?wall|meter(?:ed)?-?wall|subscriber-?only|subscribers-only|subscription-?(?:wall|required|prompt)|premium-?(?:wall|content-?lock)|locked-?content|content-?gate|article-?gate|paid-?content-?(?:teaser|lock)|tp-modal|piano-(?:container|inline|offer)|read-?more-?fold|truncated',
]
/** Names without any of these are none of them. */
export const mayWall = /wall|only|subscription|premium|lock|gate|paid|modal|piano|fold|truncated/i
/** Names of what only a screen reader is told. */
const hiddenWords = 'sr-only|screen-reader-text|visually-?hidden|u-hidden|d-none|element-invisible|assistive-text'
const hiddenName = new RegExp(`^(?:${hiddenWords})$`)
/** Class names without any of these are none of them. */
export const mayHide = /only|reader|hidden|none|invisible|assistive/i
const wholeWords = (...words: readonly string[]): RegExp => new RegExp(`(?:^|[^a-z])(?:${words.join('|')})(?:$|[^a-z])`)
const [besidePattern, perhapsBesidePattern, bodyPattern, wallPattern] = [besideWords, perhapsBesideWords, bodyWords, wallWords].map(words => wholeWords(...words)) as [RegExp, RegExp, RegExp, RegExp]
/** Most names say nothing, which one question tells. */
const tellingPattern = wholeWords(...besideWords, ...perhapsBesideWords, ...bodyWords, ...wallWords, hiddenWords)

/** Class names that say what a post is filed under or how a page is laid out, not what the element is. */
const filing = /^(?:category|tag|post_tag|term|type|format|status|author|postid|has|with|no|is|label)-.|--(?:label|with|has|no|is)-.|:./

/** What an element's class and id say of it. */
export interface NameTraits {
  /** Both in lower case, the words of camelCase apart, what the element is filed under left out; `''` where it has neither. */
  readonly name: string
  /** How surely it stands beside the body text: 0 not, 1 by a name that may lie, 2 by a name that does not. */
  readonly beside: 0 | 1 | 2
  /** It holds the body text. */
  readonly body: boolean
  /** It stands in the place of the rest of the article. */
  readonly wall: boolean
  /** Nobody sees it. */
  readonly hidden: boolean
}

/** What says nothing of its element. */
export const nameless: NameTraits = { name: '', beside: 0, body: false, wall: false, hidden: false }

/** Longer lists of names are cut; UTF-16 units. */
const longestNames = 400

/** Most elements of a page share their names with others: each list of them is judged once, and each word of it. */
export class NameJudge {
  readonly #lists = new Map<string, NameTraits>()
  readonly #words = new Map<string, NameTraits>()

  /** `names`, `id`: the element's class and id as written. */
  judge(names: string, id: string): NameTraits {
    if (id === '') return names === '' ? nameless : this.#judgeList(names)
    if (names === '') return this.#judgeList(id)
    if (names.length + id.length >= longestNames) return this.#judgeList(`${names} ${id}`)
    return join(this.#judgeList(names), this.#judgeList(id))
  }

  #judgeList(written: string): NameTraits {
    let traits = this.#lists.get(written)
    if (traits === undefined) {
      traits = written.slice(0, longestNames).split(/\s+/).map(word => this.#judgeWord(word)).reduce(join, nameless)
      this.#lists.set(written, traits)
    }
    return traits
  }

  #judgeWord(word: string): NameTraits {
    let traits = this.#words.get(word)
    if (traits === undefined) {
      const lower = word.toLowerCase()
      const name = filing.test(word) ? '' : lower === word ? word : word.replace(camelCase, '$1-$2').toLowerCase()
      traits = name === '' ? nameless : traitsOf(name)
      this.#words.set(word, traits)
    }
    return traits
  }
}

const camelCase = /([a-z])([A-Z])/g

function traitsOf(name: string): NameTraits {
  if (!tellingPattern.test(name)) return { name, beside: 0, body: false, wall: false, hidden: false }
  return { name, beside: besidePattern.test(name) ? 2 : perhapsBesidePattern.test(name) ? 1 : 0, body: bodyPattern.test(name), wall: wallPattern.test(name), hidden: hiddenName.test(name) }
}

function join(a: NameTraits, b: NameTraits): NameTraits {
  if (b === nameless) return a
  if (a === nameless) return b
  return { name: `${a.name} ${b.name}`, beside: a.beside > b.beside ? a.beside : b.beside, body: a.body || b.body, wall: a.wall || b.wall, hidden: a.hidden || b.hidden }
}

/** Class names as written; `''` for none, and for nodes that have none. */
export function classOf(element: Element): string {
  const names: unknown = element.className
  return typeof names === 'string' ? names : ''
}

/** As written; a form with an input called `id` answers with that. */
export function idOf(element: Element): string {
  const id: unknown = element.id
  return typeof id === 'string' ? id : ''
}

/** Whether an element says itself that nobody sees it, its name aside. Style sheets are not asked. */
export function isHidden(element: Element): boolean {
  // React's streamed parts wait hidden under these ids for their script to put them in place.
  if (element.hasAttribute('hidden')) return !/^S:[\da-f]+$/.test(element.id)
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && hiddenStyle.test(style)
}

const hiddenStyle = /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i
