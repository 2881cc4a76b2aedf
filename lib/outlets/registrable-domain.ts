import { getDomain } from 'tldts'

/**
 * The registrable domain of an http(s) address or a host (`https://www.bbc.co.uk/news` → `bbc.co.uk`), by the Public Suffix
 * List as tldts ships it. `null` for anything else: another scheme, an IP address, a public suffix, text that is no address.
 */
export function registrableDomain(address: string): string | null {
  const host = hostOf(address)
  return host === null ? null : getDomain(host)
}

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
