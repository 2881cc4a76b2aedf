/** Host of an address without `www.`; the address itself where it cannot be read. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href
}
