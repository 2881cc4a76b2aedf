import { faultText, serviceName } from './service-name'

import type { LookupRecord } from '@/lib/analysis'
import { t } from '@/lib/platform/i18n'

export interface LookupStatusProps {
  /** What the button is about, for people who hear it out of its place. */
  readonly about: string
  /** Names of the services that may be asked about it; `[]`: none is allowed that could know something. */
  readonly offers: readonly string[]
  readonly records: readonly LookupRecord[]
  /** They are being asked. */
  readonly asking: boolean
  readonly onLookUp: () => void
}

/** A button that asks the allowed services, and what each of them said: nothing that fits, or that it was not checked and why. */
export function LookupStatus({ about, offers, records, asking, onLookUp }: LookupStatusProps) {
  if (offers.length === 0 && records.length === 0) return null
  const failed = records.some(({ fault }) => fault !== null)
  return (
    <div class="lookup">
      {records.map(({ service, fault, leads }) => (
        <p key={service} class="lookup-said" data-fault={fault ?? undefined}>
          {fault === null ? t(leads.length === 0 ? 'lookup.nothing' : 'lookup.found', [serviceName(service)]) : t('lookup.notChecked', [serviceName(service), faultText(fault)])}
        </p>
      ))}
      {offers.length > 0 && (records.length === 0 || failed || asking) && (
        <button type="button" class="quiet lookup-ask" aria-label={t('lookup.askNamed', [about])} aria-disabled={asking} title={t('lookup.asks', [offers.map(serviceName).join(', ')])} onClick={() => !asking && onLookUp()}>
          {t(asking ? 'lookup.asking' : failed ? 'lookup.again' : 'lookup.ask')}
        </button>
      )}
    </div>
  )
}
