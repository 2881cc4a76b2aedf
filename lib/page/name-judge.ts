/** Words of names, by what they say; whether hyphens and underscores stand in one (`read-more`, `article__body`) does not matter. */
const wordsThatSay = {
  /** Names of what always stands beside the body text. */
  beside: `
    comment comments commenting disqus respond replies related relateds recirc recirculation recommended recommend recommends recommendation
    recommendations outbrain taboola zergnet trending popular mostread mostviewed mostpopular mostshared moreon morefrom morestories morenews
    morearticles morein readmore readalso readnext upnext nextarticle youmay youmight alsolike seealso furtherreading yarpp similar teaser teasers
    promo promos promotion share shares sharing sharedaddy addtoany addthis social socials follow newsletter newsletters signup subscribe subscription
    mailchimp optin donate donation cta ad ads advert adverts advertisement advertisements advertising adsense adsbygoogle dfp sponsor sponsored
    sponsors werbung anzeige footer colophon copyright disclaimer masthead topbar navbar nav navigation navi menu breadcrumb breadcrumbs pagination
    pager authorbio authorbox authorinfo authorcard authorprofile authordetails authordescription aboutauthor abouttheauthor bio biography cookie
    cookies consent gdpr modal popup lightbox toast tooltip noprint printonly keypoints takeaways ataglance tldr toc tableofcontents pullquote
    pullquotes login register registration searchform poll quiz survey rating ratings`,
  /** Names that also stand on what holds the body (a page with a sidebar, a gallery of paragraphs): the share of the text decides. */
  perhapsBeside: `
    sidebar rail widget widgets aside secondary byline bylines author authors contributor contributors vcard timestamp dateline published pubdate
    postmeta postinfo postfooter postheader postdate posttime entrymeta entryinfo entryfooter entryheader entrydate entrytime articlemeta articleinfo
    articlefooter articleheader articledate articletime meta metadata date dates tag tags topic topics keywords categories catlinks label labels
    caption captions cptn credit credits gallery slideshow carousel slider figure banner overlay hidden header foot summarybox highlights infobox
    factbox box audio player video podcast listen tts readtime readingtime search membership pull hero deck dek subtitle standfirst subheadline
    subheading toolbar tools print utility notification alert kicker eyebrow status count views`,
  /** Names of what holds the body text. */
  body: `
    articlebody articlecontent articletext articlecopy storybody storycontent storytext storycopy postbody postcontent posttext postentry entrycontent
    entrybody entrytext contentbody contentarticle contenttext bodytext bodycopy bodycontent fieldnamebody tdpostcontent maincontentbody richtext
    newsbody newscontent newstext blogbody blogcontent blogtext textcontent singlecontent artikeltext pagecontentbody caasbody prose`,
  /** Names of what a paywall puts in the place of the rest of an article. */
  wall: `
    paywall regwall meterwall meteredwall subscriberonly subscribersonly subscriptionwall subscriptionrequired subscriptionprompt premiumwall
    premiumcontentlock lockedcontent contentgate articlegate paidcontentteaser paidcontentlock tpmodal pianocontainer pianoinline pianooffer
    readmorefold truncated`,
  /** Names of what only a screen reader is told; such a name is nothing else. */
  hidden: `
    sronly screenreadertext visuallyhidden uhidden dnone elementinvisible assistivetext`,
}

/** Names without any of these are none of them. */
export const mayWall = /wall|only|subscription|premium|lock|gate|paid|modal|piano|fold|truncated/i
/** Class names without any of these are none of them. */
export const mayHide = /only|reader|hidden|none|invisible|assistive/i

/** What a word says, as bits. */
const says = { beside: 1, perhapsBeside: 2, body: 4, wall: 8, hidden: 16 }
/** Parts between hyphens and underscores that a word has at most (`table-of-contents`). */
const longestWord = 3

/** A table, since expressions as long as these lists take a browser milliseconds to prepare, on every page anew. */
const known = new Map<string, number>()
for (const [list, bit] of Object.entries(says)) for (const word of wordsThatSay[list as keyof typeof says].trim().split(/\s+/)) known.set(word, (known.get(word) ?? 0) | bit)

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
  const isHidden = (said & says.hidden) !== 0 && ((known.get(name.replace(/[-_]/g, '')) ?? 0) & says.hidden) !== 0
  return { name, beside: (said & says.beside) !== 0 ? 2 : (said & says.perhapsBeside) !== 0 ? 1 : 0, body: (said & says.body) !== 0, wall: (said & says.wall) !== 0, hidden: isHidden }
}

/** All that the words in a name say, as bits: each part of letters a … z, and such parts with hyphens and underscores between them. */
function saidBy(name: string): number {
  let said = 0
  let parts: string[] = []
  for (let at = 0, start = 0; at <= name.length; at++) {
    const code = name.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    if (at > start) {
      parts.push(name.slice(start, at))
      let word = ''
      for (let i = parts.length - 1; i >= 0 && i >= parts.length - longestWord; i--) {
        word = (parts[i] ?? '') + word
        said |= known.get(word) ?? 0
      }
    }
    start = at + 1
    if (code !== hyphen && code !== underscore) parts = []
  }
  return said
}

const [hyphen, underscore] = [45, 95]

function join(a: NameTraits, b: NameTraits): NameTraits {
  if (b === nameless) return a
  if (a === nameless) return b
  return { name: `${a.name} ${b.name}`, beside: a.beside > b.beside ? a.beside : b.beside, body: a.body || b.body, wall: a.wall || b.wall, hidden: a.hidden || b.hidden }
}

