/** The address where it is http(s), else `null`: what is analysed or imported may carry any scheme. */
export function webAddress(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null
  const { protocol } = new URL(href)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
