/** One thing that a page's JSON-LD describes: its properties as written. */
export type Described = Readonly<Record<string, unknown>>

/** Longest JSON-LD that is read, in UTF-16 units, and the most things taken from one page. */
const longest = 500_000
const most = 400

/** Properties under which other things than the page's own subject stand: lists of pages, of comments, of what is sold. */
const beside = new Set(['itemListElement', 'comment', 'review', 'reviews', 'isPartOf', 'publisher', 'author', 'image', 'breadcrumb', 'potentialAction', 'hasOfferCatalog', 'suggestedAnswer', 'acceptedAnswer', 'blogPost', 'mentions', 'about', 'relatedLink', 'citation', 'hasPart', 'liveBlogUpdate', 'video', 'sharedContent', 'itemReviewed'])

/** What the page's JSON-LD describes as its subjects: single objects, arrays, `@graph`, `mainEntity`; broken JSON mended where that is easy, else left out. */
export function describedThings(document: Document): Described[] {
  const things: Described[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const source = script.textContent
    if (source.length <= longest) collect(parseLoosely(source), things)
  }
  return things
}

/** Breadth first, so that depth costs no stack. */
function collect(value: unknown, things: Described[]): void {
  const waiting: unknown[] = [value]
  for (let i = 0; i < waiting.length && things.length < most; i++) {
    const next = waiting[i]
    if (Array.isArray(next)) waiting.push(...next.slice(0, most))
    else if (isDescribed(next)) {
      if (next['@type'] !== undefined) things.push(next)
      for (const [key, inner] of Object.entries(next)) if (typeof inner === 'object' && inner !== null && !beside.has(key)) waiting.push(inner)
    }
  }
}

export function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseLoosely(source: string): unknown {
  const text = source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
  for (const mend of [(json: string) => json, (json: string) => json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,99}([}\]])/g, '$1').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(mend(text))
    } catch {
      continue
    }
  }
  return salvage(text)
}

/** The few facts that a broken JSON-LD still shows by their plain spelling. */
function salvage(text: string): unknown {
  const facts: Record<string, string> = {}
  for (const name of ['@type', 'headline', 'datePublished']) {
    const value = new RegExp(`"${name}"\\s{0,9}:\\s{0,9}\\[?\\s{0,9}"([^"\\\\]{1,300})"`).exec(text)?.[1]
    if (value !== undefined) facts[name] = value
  }
  return facts
}

/** Types of a thing without the vocabulary's address (`NewsArticle`). */
export function typesOf(thing: Described): string[] {
  return [thing['@type']].flat().flatMap(type => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []))
}

/** Types of schema.org that are articles in the sense of the analysis. https://schema.org/Article */
const articleType = /^(?:(?:News|Analysis|AskPublic|Background|Opinion|Reportage|Review|Advertiser|Satirical|Scholarly|Medical)\w*Article|Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|PressRelease|Interview)$/

/** Whether a thing is an article by its type. */
export function isArticle(thing: Described): boolean {
  return typesOf(thing).some(type => articleType.test(type) && !(type === 'Review'))
}
