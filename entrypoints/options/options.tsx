import { useState } from 'preact/hooks'

import { useBlocked, useLookupSettings } from './use-lookup-settings'

import { LookupServiceItem } from '@/components/lookup-service'
import { NetworkLedger } from '@/components/network-ledger'
import { type ServiceId, serviceIds } from '@/lib/leads/lookups/service'
import { serviceTerms } from '@/lib/leads/lookups/service-terms'
import { askToReach } from '@/lib/platform/host-access'
import { t } from '@/lib/platform/i18n'
import { allowService, keepKey, type LookupSettings } from '@/lib/platform/lookup-settings'
import { clearRequests, countRequests, recentRequests } from '@/lib/store/network-ledger'
import { useLiveQuery } from '@/lib/store/use-live-query'

/** How many requests one look at the ledger shows, and *Show more* adds. */
const step = 50

/** The page of settings: which look-ups are allowed, the reader's keys, and everything that was ever asked. */
export function Options() {
  const settings = useLookupSettings()
  const [said, say] = useState('')
  return (
    <>
      <header class="masthead">
        <span class="masthead-name">{t('extensionName')}</span>
      </header>
      <main>
        <h1>{t('options.heading')}</h1>
        <p class="lead-in">{t('options.intro')}</p>
        <p class="lead-in">{t('options.private')}</p>
        {settings !== null && <Services title={t('options.open')} list={serviceIds.filter((id) => !serviceTerms[id].keyed)} settings={settings} say={say} />}
        {settings !== null && <Services title={t('options.keyed')} list={serviceIds.filter((id) => serviceTerms[id].keyed)} settings={settings} say={say} />}
        <Ledger say={say} />
        <output class="visually-hidden">{said}</output>
      </main>
    </>
  )
}

interface ServicesProps {
  readonly title: string
  readonly list: readonly ServiceId[]
  readonly settings: LookupSettings
  readonly say: (text: string) => void
}

function Services({ title, list, settings: { allowed, keys }, say }: ServicesProps) {
  const [blocked, refresh] = useBlocked(list)
  const [refused, setRefused] = useState<ServiceId | null>(null)
  // Nothing is awaited before the browser is asked: it heeds the click only.
  const allow = async (service: ServiceId): Promise<void> => {
    const granted = await askToReach(serviceTerms[service].origins)
    if (granted) await allowService(service, true)
    setRefused(granted ? null : service)
    refresh()
    say(t(granted ? 'options.allowed' : 'options.refused'))
  }
  const forbid = async (service: ServiceId): Promise<void> => {
    await allowService(service, false)
    say(t('options.forbidden'))
  }
  return (
    <section>
      <h2>{title}</h2>
      <ul class="services">
        {list.map((service) => (
          <LookupServiceItem
            key={`${service} ${keys[service] ?? ''}`}
            service={service}
            hosts={hostsOf(service)}
            allowed={allowed.includes(service)}
            blocked={blocked.has(service)}
            refused={refused === service}
            ownKey={serviceTerms[service].keyed ? (keys[service] ?? '') : null}
            onAllow={() => void allow(service)}
            onForbid={() => void forbid(service)}
            onKey={(value) => keepKey(service, value)}
          />
        ))}
      </ul>
    </section>
  )
}

function hostsOf(service: ServiceId): string[] {
  return serviceTerms[service].origins.map((origin) => origin.replace(/^https:\/\/|\/\*$/gu, '')).filter((host) => host !== '*')
}

function Ledger({ say }: Pick<ServicesProps, 'say'>) {
  const [limit, setLimit] = useState(step)
  const kept = useLiveQuery(async () => ({ requests: await recentRequests(limit), total: await countRequests() }), [limit])
  const clear = async (): Promise<void> => {
    await clearRequests()
    say(t('ledger.cleared'))
  }
  return (
    <section>
      <h2>{t('ledger.heading')}</h2>
      <p class="lead-in">{t('ledger.about')}</p>
      <NetworkLedger requests={kept.kind === 'ready' ? kept.value.requests : null} total={kept.kind === 'ready' ? kept.value.total : 0} onMore={() => setLimit(limit + step)} onClear={() => void clear()} />
    </section>
  )
}
