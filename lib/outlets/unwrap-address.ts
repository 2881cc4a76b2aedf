const archiveHosts = /^(?:web\.archive\.org|archive\.(?:org|today|is|ph|li|md|vn|fo)|perma\.cc|ghostarchive\.org|webcache\.googleusercontent\.com)$/u
const ampHosts = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$|^(?:www\.)?google\.[a-z.]{2,6}$/u
/** Parameters by which redirects, click counters and mail filters name where they lead. */
const targets = ['url', 'u', 'q', 'to', 'target', 'dest', 'destination', 'murl', 'uddg', 'z', 'ued', 'urllink', 'redirect', 'goto', 'link']
const sharers = /\/(?:share|sharer|sharing|intent|submit|login|signin)\b/iu
/** A wrapper in a wrapper is real (a counter before an archive), three deep is not. */
const wrapsAtMost = 3

/** An archived copy, whatever it shows. `address`: absolute, http(s). */
export function isArchive(address: string): boolean {
  return archiveHosts.test(new URL(address).hostname)
}

/**
 * Where an absolute http(s) address leads as far as it says so itself: the page in an archive's path, behind an AMP cache, a
 * translation, a redirect or a click counter. The address as given where it wraps nothing. Short links say nothing. Asks nobody.
 */
export function unwrapAddress(address: string): string {
  let unwrapped = address
  for (let depth = 0; depth < wrapsAtMost; depth++) {
    const inner = wrapped(new URL(unwrapped))
    if (inner === null || !URL.canParse(inner)) break
    unwrapped = inner
  }
  return unwrapped
}

function wrapped(url: URL): string | null {
  if (isArchive(url.href)) return inPath(url.pathname + url.search)
  if (ampHosts.test(url.hostname)) {
    const [, page] = /^\/(?:[acviwp]{1,3}|amp)\/s\/(.+)$/u.exec(url.pathname) ?? []
    if (page !== undefined) return `https://${page}${url.search}`
  }
  if (url.hostname.endsWith('.translate.goog')) return `https://${url.hostname.slice(0, -'.translate.goog'.length).replace(/--|-/gu, (dash) => (dash === '-' ? '.' : '-'))}${url.pathname}`
  if (url.hostname === 'urldefense.com') return inPath(url.pathname)?.split('__')[0] ?? null
  if (sharers.test(url.pathname)) return null
  for (const name of targets) {
    const value = url.searchParams.get(name)
    if (value !== null && /^https?:\/\//iu.test(value)) return value
  }
  return null
}

/** `/web/2019…/https://host/path`; some archives keep one of the two strokes. */
function inPath(path: string): string | null {
  const at = path.search(/https?:\//iu)
  return at < 0 ? null : path.slice(at).replace(/^(https?:)\/+/iu, '$1//')
}
