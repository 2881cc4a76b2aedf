import { authorNames, type PageFacts, publishedNames } from './page-facts'
import { isArticle, typesOf } from './structured-data'
import { titleWords } from './title-words'

/** What speaks for or against an article on a page, each 0 … 1, by name; see `article-weights.ts`. */
export type Signals = Readonly<Record<string, number>>

/** Parts of addresses under which sites file articles, in the languages of the corpus. */
const newsWord =
  /(?:^|[-_])(?:news|story|stories|articles?|artikel|artículo|articulos?|articolo|blogs?|posts?|opinion|opinions|politics|politik|politica|politique|world|welt|mundo|monde|mondo|business|economy|wirtschaft|economia|economie|sports?|deportes?|esportes?|entertainment|culture|kultur|cultura|lifestyle|features?|press|presse|releases?|interviews?|columns?|columnists|reviews?|notici[ae]s?|nachrichten|actualites?|actualidad|nyheter|haber|berita|aktuell|society|sociedad|societe|gesellschaft|internacional|international|nation|national|local|insights)(?:$|[-_])/
const newsHost = /^(?:news|blogs?|edition)\./

/** What the address says. */
export function addressSignals({ address }: PageFacts): Signals {
  const { hostname, pathname } = address ?? nowhere
  const host = hostname.replace(/^www\./, '')
  const parts = pathname.toLowerCase().split('/').filter(Boolean)
  const last = parts.at(-1) ?? ''
  const has = (pattern: RegExp): number => +parts.some(part => pattern.test(part))
  return {
    slug: Math.min(1, (last.match(/[-_]/g) ?? []).length / 5),
    dated: +/\/(?:19|20)\d\d[/-](?:\d\d?|[a-z]{3})(?:[/-]|$)/.test(pathname.toLowerCase()),
    newsWord: +(newsHost.test(host) || parts.slice(0, -1).some(part => newsWord.test(part))),
    listWord: has(/^(?:category|categories|tag|tags|topic|topics|search|archive|archives|author|authors|section|sections|collections?|page|list|lists|trending|standings|schedule|scores)$/),
    shopWord: has(/^(?:shop|store|products?|p|dp|item|listing|cart|checkout|pricing|buy|sale)$/),
    talkWord: has(/^(?:(?:forums?|threads?|topic|t|discussions?|questions?|community|comments|r)$|viewtopic|showthread|thread)/),
    docWord: has(/^(?:docs?|documentation|wiki|reference|manual|api|tutorials?|guides?|help|support|faqs?|glossary|handbook|learn|kb|man|userguide|howto)$/),
    sellWord: has(/^(?:services?|about|about-us|contact|solutions?|features|careers|jobs|programs?|locations?|practice-areas|terms|privacy|legal|login|signin|signup|register)$/),
    talkHost: +/^(?:forums?|community|discussions?|discuss|ask|answers|talk|groups|boards?)\./.test(host),
    docHost: +/^(?:docs?|developers?|dev|wiki|help|support|api|learn|manual|kb)\.|(?:wiki|readthedocs|github)\./.test(host),
  }
}

const nowhere = { hostname: '', pathname: '/' }

/** What the `meta` elements and the names on the root elements say. */
export function headSignals(facts: PageFacts): Signals {
  const { body, documentElement } = facts.document
  const ogType = (facts.meta('og:type') ?? '').toLowerCase()
  const names = ` ${body.getAttribute('class') ?? ''} ${body.id} ${documentElement.getAttribute('class') ?? ''} `
  return {
    ogArticle: +/article|blog|news/.test(ogType),
    ogWebsite: +(ogType === 'website'),
    published: +(facts.meta(publishedNames) !== null),
    author: +(facts.meta(authorNames) !== null),
    section: +(facts.meta('article:section article:tag news_keywords parsely-type') !== null || !!facts.document.head?.querySelector('link[rel="amphtml"]')),
    singlePost: +/ (?:single|single-post|postid-\S+|node-type-(?:article|story|blog)\S*|page-node-type-(?:article|story|news|blog)\S*|article\S*|story\S*) /.test(names),
    listPage: +/ (?:home|archive|category|search|blog|page-template\S*|tax-\S+|front|path-frontpage|woocommerce\S*|single-product) /.test(names),
  }
}

/** What a few kinds of elements say by their number; the browser keeps lists of them. */
export function elementSignals(facts: PageFacts): Signals {
  const { document } = facts
  const count = (tag: string): number => document.getElementsByTagName(tag).length
  const times = count('time')
  const headings = [...document.getElementsByTagName('h1')].slice(0, 3).map(heading => plain(heading.textContent))
  const headed = isHeaded(facts, headings)
  return {
    headed: +headed,
    bareRoot: +(!headed && /^\/(?:(?:index|home|default)\.\w+)?$/.test((facts.address ?? nowhere).pathname)),
    longH1: +(headings.length === 1 && (headings[0] ?? '').split(' ').length >= 6),
    oneArticle: +(count('article') === 1),
    someTimes: +(times > 0 && times <= 8),
    inputs: Math.min(1, count('input') / 10),
  }
}

/** A heading of five words or more that the page also gives as its title: a front page has its own name there. */
function isHeaded(facts: PageFacts, headings: readonly string[]): boolean {
  const titles = [String(facts.document.title), facts.meta('og:title')].map(plain)
  return headings.some(heading => heading.split(' ').length >= 5 && titles.some(title => title.includes(heading) || (title.length > 25 && heading.includes(title))))
}

function plain(text: unknown): string {
  return titleWords(String(text ?? '').slice(0, 500)).join(' ')
}

const otherThing = /^(?:Product|ProductGroup|Offer|AggregateOffer|SoftwareApplication|WebApplication|MobileApplication|VideoGame|LocalBusiness|Store|Restaurant|Service|ProfessionalService|FinancialService|LegalService|MedicalBusiness|Course|JobPosting|Event|Recipe|Book|Movie|Dataset|SoftwareSourceCode|APIReference|TechArticle|HowTo)$/
const talkThing = /^(?:DiscussionForumPosting|QAPage|Question)$/

/** What the structured data says. */
export function dataSignals({ things }: PageFacts): Signals {
  const isOne = things.some(isArticle)
  return { ldArticle: +isOne, ldOtherOnly: +(!isOne && things.flatMap(typesOf).some(type => otherThing.test(type) || talkThing.test(type))) }
}

/** What class names say that only sellers or forums give; the dearest question of all. */
export function nameSignals({ classes }: PageFacts): Signals {
  return {
    sells: +/pricing|testimonial/i.test(classes),
    talks: +/topic-title|thread-?title|quick-?reply/i.test(classes),
  }
}
