import { authorNames, type PageFacts, publishedNames } from './page-facts'
import { type Described, isArticle, isDescribed } from './structured-data'
import { tidy } from './tidy'

/** What a page says of its article besides the text; `null` where it does not say. */
export interface Metadata {
  readonly byline: string | null
  readonly site: string | null
  readonly published: string | null
  readonly language: string | null
  /** The page declares that not everybody may read it all. */
  readonly restricted: boolean
}

/** Reads structured data, `meta` elements and marked elements, in this order of trust. */
export function readMetadata(facts: PageFacts): Metadata {
  const { things } = facts
  const article = things.find(isArticle) ?? things.find(thing => thing['datePublished'] !== undefined)
  return {
    byline: bylineOf(facts, article),
    site: siteOf(facts, article),
    published: publishedOf(facts, article),
    language: languageOf(facts, article),
    restricted: /^false$/i.test(String(article?.['isAccessibleForFree'] ?? '')),
  }
}

/** Names of persons or bodies however JSON-LD writes them: a string, an object, a list of either. */
function namesIn(value: unknown): string[] {
  return [value].flat(2).flatMap(item => {
    const name = isDescribed(item) ? item['name'] : item
    return [name].flat().flatMap(one => (typeof one === 'string' ? [tidy(one)] : []))
  })
}

/** What marks a byline, surest first; where the selector looks into class names in any case, which is dear, what they must have for it. */
const bylineSelectors: readonly (readonly [string, RegExp?])[] = [
  ['[itemprop~="author"] [itemprop~="name"]'],
  ['[rel~="author"]'],
  ['[itemprop~="author"]'],
  ['.byline'],
  ['[class*="byline" i]', /byline/i],
  ['.author'],
  ['[class*="author-name" i]', /author-name/i],
  ['[class*="author" i]', /author/i],
]

function bylineOf(facts: PageFacts, article: Described | undefined): string | null {
  const described = [...new Set(namesIn(article?.['author'] ?? article?.['creator']).flatMap(cleanName))]
  if (described.length > 0) return described.slice(0, 12).join(', ')
  const declared = [facts.meta(authorNames)].flatMap(name => cleanName(name ?? ''))
  if (declared[0] !== undefined) return declared[0]
  for (const [selector, words] of bylineSelectors) {
    const element = words?.test(facts.classes) === false ? null : facts.document.querySelector(selector)
    const shown = cleanName(tidy((element?.textContent ?? '').slice(0, 300)))
    if (shown[0] !== undefined && element?.tagName !== 'META') return shown[0]
  }
  return null
}

/** `By Jane Roe | May 4` → `Jane Roe`; nothing for addresses and for what is too long to be a name. */
function cleanName(name: string): string[] {
  const bare = name.replace(/^(?:written )?(?:by|von|par|por|di|da|door|av|af)[:\s]+/i, '').split(/\s*[|•·]\s*/)[0]?.trim() ?? ''
  return bare === '' || bare.length > 160 || /^https?:|^@?$|^www\./i.test(bare) ? [] : [bare]
}

function siteOf(facts: PageFacts, article: Described | undefined): string | null {
  const named = facts.meta('og:site_name')
  if (named !== null) return named
  const publisher = namesIn(article?.['publisher'] ?? facts.things.find(thing => thing['publisher'] !== undefined)?.['publisher'])[0]
  return publisher || facts.meta('application-name apple-mobile-web-app-title twitter:app:name:iphone')
}

function publishedOf(facts: PageFacts, article: Described | undefined): string | null {
  const candidates = [article?.['datePublished'], article?.['dateCreated'], facts.meta(publishedNames)]
  for (const candidate of candidates) {
    const date = typeof candidate === 'string' ? isoDate(candidate) : null
    if (date !== null) return date
  }
  const marked = facts.document.querySelector('[itemprop~="datePublished"],time[pubdate],article time[datetime],header time[datetime],main time[datetime],time[datetime]')
  return isoDate(marked?.getAttribute('datetime') ?? marked?.getAttribute('content') ?? '')
}

/** ISO 8601 with the page's own zone, whatever of the usual spellings it uses; `null` for anything else. */
export function isoDate(written: string): string | null {
  const text = written.trim().slice(0, 60)
  const iso = /^(\d{4})[-/.](\d\d)[-/.](\d\d)(?:[T ]{1,3}(\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?)\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?/i.exec(text)
  if (iso !== null) {
    const [, year, month, day, time, zone] = iso
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
    return `${year}-${month}-${day}${time === undefined ? '' : `T${time.replace(',', '.')}${isoZone(zone)}`}`
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(text)
  if (compact !== null && Number(compact[2]) <= 12 && Number(compact[3]) <= 31) return `${compact[1]}-${compact[2]}-${compact[3]}`
  // `Sun, 04 May 2025 11:02:13 GMT` names its zone; anything else that Date reads would be taken as local time: only the day is sure.
  const named = /^(?:[A-Za-z]{3,9},? )?(?:\d{1,2} [A-Za-z]{3,9},? \d{4}|[A-Za-z]{3,9}\.? \d{1,2},? \d{4})/.exec(text)?.[0]
  const day = named === undefined ? NaN : Date.parse(`${named} 00:00:00 UTC`)
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10)
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[zug]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
}

function languageOf(facts: PageFacts, article: Described | undefined): string | null {
  const inLanguage = article?.['inLanguage']
  const declared = [
    facts.document.documentElement.getAttribute('lang'),
    facts.document.documentElement.getAttribute('xml:lang'),
    typeof inLanguage === 'string' ? inLanguage : null,
    facts.meta('og:locale language dc.language'),
    facts.meta('content-language'),
  ]
  for (const tag of declared) {
    const language = languageTag(tag ?? '')
    if (language !== null) return language
  }
  return null
}

/** BCP 47 from what pages write (`en_us`, `EN`, `de-de-formal`); `null` where it is no tag. */
export function languageTag(written: string): string | null {
  const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[-_,;])/i.exec(written.trim())
  if (parts === null) return null
  const [, language, script, region] = parts
  const titled = script === undefined ? [] : [script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()]
  return [language?.toLowerCase(), ...titled, ...(region === undefined ? [] : [region.toUpperCase()])].join('-')
}
