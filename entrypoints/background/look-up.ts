import { lookupWorld } from './lookup-world'
import { tellTabs } from './tell-tabs'

import type { AnalysedAttribution, Analysis } from '@/lib/analysis'
import { packFor } from '@/lib/language/packs'
import { carryLookups, withLookups } from '@/lib/leads/lookups/amend-analysis'
import { boundedFetch } from '@/lib/leads/lookups/bounded-fetch'
import { lookUp as ask } from '@/lib/leads/lookups/look-up'
import type { LookupService, Subject } from '@/lib/leads/lookups/service'
import { services } from '@/lib/leads/lookups/services'
import type { BackgroundMessages } from '@/lib/messages/protocol'
import { knownOutlets } from '@/lib/outlets/known-outlets'
import { textNamed } from '@/lib/platform/i18n'
import { type LookupSettings, readLookupSettings } from '@/lib/platform/lookup-settings'
import { amendArticle, articleByUrl } from '@/lib/store/articles'

type Offers = BackgroundMessages['lookupOffers']
type LookUp = BackgroundMessages['lookUp']

/** Which allowed services may know something about which attributions of a kept article. Asks nobody. */
export async function lookupOffers({ url }: Offers['request']): Promise<Offers['response']> {
  const [article, settings] = await Promise.all([articleByUrl(url), readLookupSettings()])
  if (!article) return { offers: {} }
  const offers = article.analysis.attributions.map((attribution) => [attribution.id, servicesFor(article.analysis, attribution, settings).map(({ service }) => service.id)] as const)
  return { offers: Object.fromEntries(offers.filter(([, ids]) => ids.length > 0)) }
}

/**
 * Asks every allowed service that may know something about one attribution of a kept article, and amends the article by what they
 * say; the tabs that show it follow. What is asked comes from the store alone: from private windows nothing is stored, so nothing is asked.
 */
export async function lookUp({ url, id }: LookUp['request']): Promise<LookUp['response']> {
  const [article, settings] = await Promise.all([articleByUrl(url), readLookupSettings()])
  const attribution = article?.analysis.attributions.find((one) => one.id === id)
  if (!article || !attribution) throw new Error(`Nothing is kept of ${id} at this address.`)
  const around = lookupWorld(url)
  const asked = servicesFor(article.analysis, attribution, settings)
  const { signal } = new AbortController()
  const records = await Promise.all(asked.map(({ service, subject }) => ask(service, subject, boundedFetch(service, around), signal, textNamed)))
  const answered = withLookups({ ...article.analysis, attributions: [attribution] }, id, records)
  // By its words: the page may have been read anew meanwhile, and ids have shifted.
  const amended = await amendArticle(url, (analysis) => carryLookups(answered, analysis))
  if (amended) await tellTabs(amended)
  return { records }
}

interface Question {
  readonly service: LookupService
  readonly subject: Subject
}

function servicesFor(analysis: Analysis, attribution: AnalysedAttribution, { allowed, keys }: LookupSettings): Question[] {
  const { language = null, text = '' } = analysis.article ?? {}
  const { channel } = attribution
  // By its domain first: that was worked out in the article, where several have the name.
  const outlet = channel?.kind === 'outlet' ? ((channel.domain === null ? null : knownOutlets.at(channel.domain)) ?? knownOutlets.named(channel.name)) : null
  const subject = { analysis, attribution, outlet, pack: packFor(language, text), now: Date.now() }
  const questions = services.filter(({ id }) => allowed.includes(id)).map((service) => ({ service, subject: { ...subject, key: keys[service.id] ?? null } }))
  return questions.filter(({ service, subject: about }) => service.canAsk(about))
}
