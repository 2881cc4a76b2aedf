import { authorNames, metaContent, publishedNames } from './meta'
import { describedThings, isArticle, typesOf } from './structured-data'

/** What speaks for or against an article on a page, each 0 … 1 (or a little more), by name; see `article-weights.ts`. */
export type Signals = Readonly<Record<string, number>>

const otherThing = /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|WebApplication|MobileApplication|VideoGame|LocalBusiness|Store|Restaurant|Service|ProfessionalService|FinancialService|LegalService|MedicalBusiness|Course|JobPosting|Event|Recipe|Book|Movie|Dataset|SoftwareSourceCode|APIReference|TechArticle|HowTo)$/
const talkThing = /^(?:DiscussionForumPosting|QAPage|Question)$/

const dateMark = 'time,[itemprop~="datePublished"],[class*="date" i],[class*="timestamp" i]'

/** Asks the document a fixed number of questions; none of them about layout. Time is linear in the page's size. */
export function signalsOf(document: Document): Signals {
  const headed = isHeaded(document)
  return { headed: +headed, ...dataSignals(document), ...addressSignals(document, headed), ...elementSignals(document), ...textSignals(document) }
}

/** A heading of five words or more that the page also gives as its title: a front page has its own name there. */
function isHeaded(document: Document): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const titles = [document.title ?? '', metaContent(document, 'og:title') ?? ''].map(title => plain(title.slice(0, 500)))
  const headings = [...document.getElementsByTagName('h1')].slice(0, 3).map(heading => plain((heading.textContent ?? '').slice(0, 500)))
  return headings.some(heading => heading.split(' ').length >= 5 && titles.some(title => title.includes(heading) || (title.length > 25 && heading.includes(title))))
}

function dataSignals(document: Document): Record<string, number> {
  const things = describedThings(document)
  const types = things.flatMap(typesOf)
  const articles = things.filter(isArticle).length
  const ogType = (metaContent(document, 'og:type') ?? '').toLowerCase()
  return {
    ldArticle: +(articles > 0),
    ldOtherOnly: +(articles === 0 && types.some(type => otherThing.test(type) || talkThing.test(type))),
    microArticle: +(document.querySelector('[itemtype*="Article" i],[itemtype*="BlogPosting" i],[typeof*="Article" i],[itemprop~="articleBody"],.hnews,.h-entry') !== null),
    ogArticle: +/article|blog|news/.test(ogType),
    ogWebsite: +(ogType === 'website'),
    published: +(metaContent(document, publishedNames) !== null),
    author: +(metaContent(document, authorNames) !== null),
    section: +(document.querySelector('meta[property="article:section" i],meta[property="article:tag" i],meta[name="news_keywords" i],meta[name="parsely-type" i],link[rel~="amphtml"]') !== null),
  }
}

/** Parts of addresses under which sites file articles, in the languages of the corpus. */
const newsWord =
  /(?:^|[-_])(?:news|story|stories|articles?|artikel|artículo|articulos?|articolo|blogs?|posts?|opinion|opinions|politics|politik|politica|politique|world|welt|mundo|monde|mondo|business|economy|wirtschaft|economia|economie|sports?|deportes?|esportes?|entertainment|culture|kultur|cultura|lifestyle|features?|press|presse|releases?|interviews?|columns?|columnists|reviews?|notici[ae]s?|nachrichten|actualites?|actualidad|nyheter|haber|berita|aktuell|society|sociedad|societe|gesellschaft|internacional|international|nation|national|local|insights)(?:$|[-_])/
const newsHost = /^(?:news|blogs?|edition)\./

function addressSignals(document: Document, headed: boolean): Record<string, number> {
  const path = pathOf(document)
  const parts = path.toLowerCase().split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  return {
    bareRoot: +(!headed && (parts.length === 0 || /^\/(?:index|home|default)\.\w+$/.test(path))),
    slug: Math.min(1, (last.match(/[-_]/g) ?? []).length / 5),
    dated: +/\/(?:19|20)\d\d[/-](?:\d\d?|[a-z]{3})(?:[/-]|$)/.test(path.toLowerCase()),
    newsWord: +(newsHost.test(hostOf(document)) || parts.slice(0, -1).some(part => newsWord.test(part))),
    listWord: +parts.some(part => /^(?:category|categories|tag|tags|topic|topics|search|archive|archives|author|authors|section|sections|collections?|page|list|lists|trending|standings|schedule|scores)$/.test(part)),
    shopWord: +parts.some(part => /^(?:shop|store|products?|p|dp|item|listing|cart|checkout|pricing|buy|sale)$/.test(part)),
    talkWord: +parts.some(part => /^(?:forums?|threads?|topic|t|discussions?|questions?|community|showthread\.php|viewtopic\.php|comments|r)$/.test(part) || /^(?:viewtopic|showthread|thread)/.test(part)),
    docWord: +parts.some(part => /^(?:docs?|documentation|wiki|reference|manual|api|tutorials?|guides?|help|support|faqs?|glossary|handbook|learn|kb|man|userguide|howto)$/.test(part)),
    sellWord: +parts.some(part => /^(?:services?|about|about-us|contact|solutions?|features|careers|jobs|programs?|locations?|practice-areas|terms|privacy|legal|login|signin|signup|register)$/.test(part)),
    talkHost: +/^(?:forums?|community|discussions?|discuss|ask|answers|talk|groups|boards?)\./.test(hostOf(document)),
    docHost: +/^(?:docs?|developers?|dev|wiki|help|support|api|learn|manual|kb)\./.test(hostOf(document)) || +/(?:wiki|readthedocs|github)\./.test(hostOf(document)),
  }
}

function pathOf(document: Document): string {
  try {
    return new URL(document.URL).pathname
  } catch {
    return '/'
  }
}

function hostOf(document: Document): string {
  try {
    return new URL(document.URL).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

function elementSignals(document: Document): Record<string, number> {
  const bodyClass = ` ${document.body?.getAttribute('class') ?? ''} ${document.body?.id ?? ''} ${document.documentElement.getAttribute('class') ?? ''} `
  const articles = document.getElementsByTagName('article').length
  const times = document.getElementsByTagName('time').length
  const h1 = document.getElementsByTagName('h1')
  const words = (h1.length === 1 ? (h1[0]?.textContent ?? '') : '').trim().split(/\s+/).length
  return {
    oneArticle: +(articles === 1),
    someTimes: +(times > 0 && times <= 8),
    longH1: +(words >= 6),
    date: +(document.querySelector(dateMark) !== null),
    singlePost: +/ (?:single|single-post|postid-\S+|node-type-(?:article|story|blog)\S*|page-node-type-(?:article|story|news|blog)\S*|article\S*|story\S*) /.test(bodyClass),
    listPage: +/ (?:home|archive|category|search|blog|page-template\S*|tax-\S+|front|path-frontpage|woocommerce\S*|single-product) /.test(bodyClass),
    buys: +(document.querySelector('[class*="add-to-cart" i],[class*="addtocart" i],[name="add-to-cart"],[class*="product-price" i],[class*="product__price" i],form[action*="/cart"]') !== null),
    password: +(document.querySelector('input[type="password"]') !== null),
    code: Math.min(1, document.getElementsByTagName('pre').length / 3),
    forms: Math.min(1, document.getElementsByTagName('form').length / 5),
    buttons: Math.min(1, document.getElementsByTagName('button').length / 60),
    sells: +(document.querySelector('[class*="pricing" i],[class*="testimonial" i]') !== null),
  }
}

/** Shape of the text: how much of it stands in long paragraphs, how much in links. */
function textSignals(document: Document): Record<string, number> {
  let long = 0
  const paragraphs = document.getElementsByTagName('p')
  for (const paragraph of paragraphs) {
    const text = paragraph.textContent ?? ''
    if (text.length < 80) continue
    long += Math.min(text.length, 2000)
  }
  let linked = 0
  for (const link of document.getElementsByTagName('a')) {
    linked += (link.textContent ?? '').length
  }
  return {
    prose: Math.min(1, long / 3000),
    linkShare: Math.min(1, linked / (linked + long + 1)),
  }
}
