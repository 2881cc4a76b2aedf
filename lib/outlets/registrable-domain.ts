import { parse } from 'tldts'

/**
 * The registrable domain of an http(s) address or a host (`https://www.bbc.co.uk/news` → `bbc.co.uk`), by the Public Suffix
 * List as tldts ships it; a site that is itself a suffix with a dot (`nhs.uk`) stands for itself. `null` for anything else: another
 * scheme, an IP address, text that is no address.
 */
export function registrableDomain(address: string): string | null {
  const host = hostOf(address)
  if (host === null) return null
  const { domain, publicSuffix, isIcann, isIp } = parse(host)
  return domain ?? (isIp !== true && isIcann === true && publicSuffix === host && host.includes('.') ? host : null)
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
