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
/** Names of what only a screen reader is told. */
const hiddenWords = ['sr-only|screen-reader-text|visually-?hidden|u-hidden|d-none|element-invisible|assistive-text']
/** Names without any of these are none of them. */
export const mayWall = /wall|only|subscription|premium|lock|gate|paid|modal|piano|fold|truncated/i
/** Class names without any of these are none of them. */
export const mayHide = /only|reader|hidden|none|invisible|assistive/i

/** What a word says, as bits. */
const says = { beside: 1, perhapsBeside: 2, body: 4, wall: 8, hidden: 16 }

/** The words of the lists above consist of so many parts at most (`table-of-contents`). */
const longestWord = 3

let known: ReadonlyMap<string, number> | null = null

/** Each word of the lists above, with what it says. A table, since expressions as long as these lists take a browser milliseconds to prepare, on every page anew. */
function tellingWords(): ReadonlyMap<string, number> {
  if (known !== null) return known
  const words = new Map<string, number>()
  const lists = [[besideWords, says.beside], [perhapsBesideWords, says.perhapsBeside], [bodyWords, says.body], [wallWords, says.wall], [hiddenWords, says.hidden]] as const
  for (const [list, bit] of lists) for (const pattern of list) for (const word of spelled(pattern)) words.set(word, (words.get(word) ?? 0) | bit)
  return (known = words)
}

/** What a pattern spells of alternatives, groups, and parts that may be missing (`?`) or stand twice as well (`{0,2}`). */
function spelled(pattern: string): string[] {
  let at = 0
  const next = (part: string): boolean => {
    const isNext = pattern.startsWith(part, at)
    if (isNext) at += part.length
    return isNext
  }
  const unit = (): string[] => {
    if (!next('(?:')) return [pattern.charAt(at++)]
    const words = alternatives()
    at++
    return words
  }
  const alternatives = (): string[] => {
    const all: string[] = []
    do {
      let words = ['']
      while (at < pattern.length && !'|)'.includes(pattern.charAt(at))) {
        const parts = unit()
        const given = next('?') ? ['', ...parts] : next('{0,2}') ? ['', ...parts, ...parts.map(part => part + part)] : parts
        words = words.flatMap(word => given.map(part => word + part))
      }
      all.push(...words)
    } while (next('|'))
    return all
  }
  return alternatives()
}

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
  const said = saidBy(name)
  return { name, beside: (said & says.beside) !== 0 ? 2 : (said & says.perhapsBeside) !== 0 ? 1 : 0, body: (said & says.body) !== 0, wall: (said & says.wall) !== 0, hidden: ((tellingWords().get(name) ?? 0) & says.hidden) !== 0 }
}

/** All that the whole words in a name say, as bits; a word ends where no letter of a … z follows. */
function saidBy(name: string): number {
  const words = tellingWords()
  const starts: number[] = []
  let said = 0
  let isInside = false
  for (let at = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at)
    const isLetter = code >= 97 && code <= 122
    if (isLetter && !isInside) starts.push(at)
    if (!isLetter && isInside) for (let i = Math.max(0, starts.length - longestWord); i < starts.length; i++) said |= words.get(name.slice(starts[i], at)) ?? 0
    isInside = isLetter
  }
  return said
}

function join(a: NameTraits, b: NameTraits): NameTraits {
  if (b === nameless) return a
  if (a === nameless) return b
  return { name: `${a.name} ${b.name}`, beside: a.beside > b.beside ? a.beside : b.beside, body: a.body || b.body, wall: a.wall || b.wall, hidden: a.hidden || b.hidden }
}

