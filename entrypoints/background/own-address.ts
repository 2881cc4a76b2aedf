import { getDomain } from 'tldts'

/**
 * The address that a page's article is kept by: its canonical one where that is of the page's own site, else the page's own address.
 * A page must not be able to write over what another site's article left in the store.
 */
export function ownAddress(canonical: string | null, pageUrl: string): string {
  if (canonical === null || !URL.canParse(canonical)) return pageUrl
  const [own, claimed] = [new URL(pageUrl), new URL(canonical)]
  if (!/^https?:$/.test(claimed.protocol) || !isSameSite(own.hostname, claimed.hostname)) return pageUrl
  claimed.hash = ''
  return claimed.href
}

function isSameSite(host: string, other: string): boolean {
  if (host === other) return true
  // Private suffixes count: two people's pages under `github.io` are two sites.
  const options = { allowPrivateDomains: true }
  const site = getDomain(host, options)
  return site !== null && site === getDomain(other, options)
}
