import { parse } from 'tldts'

import { isSiteOf, type Outlet } from '@/lib/outlets/outlet-directory'
import { registrableDomain } from '@/lib/outlets/registrable-domain'

/** Top-level names of the public list that lead to no server of the open web: https://www.iana.org/assignments/special-use-domain-names/ */
const otherNets = ['onion', 'arpa']

/**
 * An https address on the usual port of a public host name: no IP address in any notation, no name of a private network, no user
 * name or password. What the name resolves to is not known here.
 */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false
  const { domain, isIp, isIcann } = parse(hostname)
  const last = hostname.split('.').at(-1) ?? ''
  return isIp !== true && isIcann === true && domain !== null && !otherNets.includes(last)
}

/** An address from an answer as it may be shown as a link: http(s), without user name, at most 2,000 characters; else `null`. */
export function linkable(address: string): string | null {
  if (address.length > 2000 || !URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : null
}

/** The same, and a page of the outlet's own sites. */
export function linkableOf(outlet: Outlet, address: string): string | null {
  const href = linkable(address.trim())
  return href !== null && isSiteOf(outlet, href) ? href : null
}

/** The same, and of one registrable domain (`archive.org`). */
export function linkableAt(domain: string, address: string): string | null {
  const href = linkable(address.trim())
  return href !== null && registrableDomain(href) === domain ? href : null
}
