import type { ServiceId } from '@/lib/leads/lookups/service'
import { t, textNamed } from '@/lib/platform/i18n'

const keys: Readonly<Record<ServiceId, string>> = {
  'news-sitemap': 'newsSitemap',
  gdelt: 'gdelt',
  'federal-register': 'federalRegister',
  crossref: 'crossref',
  archive: 'archive',
  'x-posts': 'xPosts',
  'bluesky-posts': 'blueskyPosts',
  'mastodon-posts': 'mastodonPosts',
  guardian: 'guardian',
  nyt: 'nyt',
  'fact-checks': 'factChecks',
}

const keyOf = (service: string): string => keys[service as ServiceId] ?? ''

/** How a look-up service is called in the interface; one that is not known any more by its id. */
export function serviceName(service: string): string {
  return textNamed(`service.${keyOf(service)}.name`) || service
}

/** What it knows and what it learns, in a sentence. */
export function serviceAbout(service: ServiceId): string {
  return textNamed(`service.${keyOf(service)}.about`)
}

/** Why a service gave no answer, as the end of a sentence that begins with its name. */
export function faultText(fault: string): string {
  return textNamed(`lookup.fault.${fault.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())}`) || t('lookup.fault.status')
}
