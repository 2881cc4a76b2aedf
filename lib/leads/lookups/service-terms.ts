import type { ServiceId } from './service'

/** What the reader agrees to with a service. */
export interface ServiceTerms {
  /** Match patterns of the hosts that it asks; any site: the site that an article cites or links. */
  readonly origins: readonly string[]
  /** It answers the reader's own key only. */
  readonly keyed: boolean
}

const anySite = ['https://*/*']

/** The terms of every service. */
export const serviceTerms: Readonly<Record<ServiceId, ServiceTerms>> = {
  'news-sitemap': { origins: anySite, keyed: false },
  gdelt: { origins: ['https://api.gdeltproject.org/*'], keyed: false },
  'federal-register': { origins: ['https://www.federalregister.gov/*'], keyed: false },
  crossref: { origins: ['https://api.crossref.org/*'], keyed: false },
  archive: { origins: ['https://archive.org/*'], keyed: false },
  'x-posts': { origins: ['https://publish.twitter.com/*'], keyed: false },
  'bluesky-posts': { origins: ['https://embed.bsky.app/*'], keyed: false },
  'mastodon-posts': { origins: anySite, keyed: false },
  guardian: { origins: ['https://content.guardianapis.com/*'], keyed: true },
  nyt: { origins: ['https://api.nytimes.com/*'], keyed: true },
  'fact-checks': { origins: ['https://factchecktools.googleapis.com/*'], keyed: true },
}
