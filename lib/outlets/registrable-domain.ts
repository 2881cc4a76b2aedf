import { parse } from 'tldts'

/**
 * The registrable domain of an http(s) address or a host (`https://www.bbc.co.uk/news` → `bbc.co.uk`), by the Public Suffix
 * List as tldts ships it; a site that is itself a suffix with a dot (`nhs.uk`) stands for itself. `null` for anything else: another
 * scheme, an IP address, text that is no address.
 */
export function registrableDomain(address: string): string | null {
  const host = hostOf(address)
  if (host === null) return null
  const known = asked.get(host)
  if (known !== undefined) return known
  const { domain, publicSuffix, isIcann, isIp } = parse(host)
  const found = domain ?? (isIp !== true && isIcann === true && publicSuffix === host && host.includes('.') ? host : null)
  if (asked.size >= askedAtMost) asked.clear()
  asked.set(host, found)
  return found
}

/** Answers by host: articles ask for the same few hosts again and again. */
const asked = new Map<string, string | null>()
const askedAtMost = 1_000

/** Lower-case host of an http(s) address, without `www.`; a bare host is taken as it is. `null` where it is neither. */
export function hostOf(address: string): string | null {
  const text = address.includes('://') ? address : /^[\w.-]+$/u.test(address) ? `https://${address}` : ''
  try {
    const url = new URL(text)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.hostname.toLowerCase().replace(/^www\./u, '') : null
  } catch {
    return null
  }
}
