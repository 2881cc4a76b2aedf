import type { PageFacts } from './page-facts'

/** Absolute http(s) address without user info; `null` where it is none or leads to a place in the same page. */
export function absoluteAddress(href: string, base: string): string | null {
  const trimmed = href.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return null
  const url = webAddress(trimmed, base)
  if (url === null || url.href.length > longest) return null
  return url.href
}

const longest = 8_000

/** The address against which a document's links are read: its `base` element's, else its own. */
export function baseAddress(document: Document): string {
  const own = document.URL
  for (const element of document.getElementsByTagName('base')) {
    const base = element.getAttribute('href')
    if (base !== null) return webAddress(base, own)?.href ?? own
  }
  return own
}

/**
 * The address under which an article is kept: what the page declares as canonical where that is on the page's own site,
 * else the page's own without fragment and campaign parameters; `null` where neither is http(s).
 */
export function canonicalAddress(facts: PageFacts): string | null {
  const { document, address } = facts
  const own = address?.protocol === 'https:' || address?.protocol === 'http:' ? address : null
  const canonical = 'link[rel~="canonical" i][href]'
  const declared = [(document.head?.querySelector(canonical) ?? document.querySelector(canonical))?.getAttribute('href'), facts.meta('og:url')]
  for (const href of declared) {
    const url = href ? webAddress(href.trim(), own?.href) : null
    if (url === null || (own !== null && !isSameSite(url, own))) continue
    // Themes that declare the front page as canonical on every page.
    if (own !== null && url.pathname === '/' && url.search === '' && own.pathname !== '/') continue
    return withoutFragment(url)
  }
  return own === null ? null : withoutFragment(own)
}

function withoutFragment(url: URL): string {
  if (url.hash === '' && url.search === '' && url.username === '' && url.password === '') return url.href
  const clean = new URL(url.href)
  clean.hash = ''
  clean.username = clean.password = ''
  // `forEach`: in a content script of Firefox the iterators of `URLSearchParams` are out of reach behind its Xray wrapper.
  const names: string[] = []
  clean.searchParams.forEach((_value, name) => names.push(name))
  for (const name of names) if (campaign.test(name)) clean.searchParams.delete(name)
  return clean.href
}

/** Parameters that say how a reader came, not what is shown. */
const campaign = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|srsltid|cmpid|ocid|_ga)$/i

/** One host is the other's, or lies under the same name once the parts for devices and sections are gone. */
function isSameSite(a: URL, b: URL): boolean {
  const [x, y] = [siteOf(a), siteOf(b)]
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`)
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^(?:(?:www\d?|m|mobile|amp|edition|us|uk|en)\.)+(?=[^.]+\.)/, '')
}

/** `null` where the address is not http(s) or cannot be read. */
export function webAddress(href: string, base?: string): URL | null {
  try {
    const url = base === undefined || base === 'about:blank' ? new URL(href) : new URL(href, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}
