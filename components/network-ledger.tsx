import { faultText, serviceName } from './service-name'

import type { NetworkRequest } from '@/lib/store/network'
import { t } from '@/lib/platform/i18n'

export interface NetworkLedgerProps {
  /** Newest first. `null`: not known yet. */
  readonly requests: readonly NetworkRequest[] | null
  readonly total: number
  readonly onMore: () => void
  readonly onClear: () => void
}

/** Everything that was ever asked of anybody: when, whom, the full address, and what came of it. */
export function NetworkLedger({ requests, total, onMore, onClear }: NetworkLedgerProps) {
  if (requests === null) return null
  if (requests.length === 0) return <p class="hint">{t('ledger.empty')}</p>
  return (
    <>
      <ol class="ledger" aria-label={t('ledger.heading')}>
        {requests.map((request) => (
          <li key={request.id}>
            <p class="ledger-head">
              <time dateTime={new Date(request.at).toISOString()}>{new Date(request.at).toLocaleString(t('popup.language'), { dateStyle: 'medium', timeStyle: 'medium' })}</time>
              <b>{serviceName(request.service)}</b>
              <span data-fault={request.answered !== 'answered'}>{answerOf(request)}</span>
            </p>
            <p class="ledger-address">
              <bdi>{request.url}</bdi>
            </p>
          </li>
        ))}
      </ol>
      <p class="ledger-end">
        {requests.length < total && (
          <button type="button" class="quiet" onClick={onMore}>
            {t('popup.library.more')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClear}>
          {t('ledger.clear')}
        </button>
      </p>
    </>
  )
}

function answerOf({ status, ms, answered }: NetworkRequest): string {
  if (answered === null || ms === null) return t('ledger.open')
  const seconds = t('ledger.seconds', [(ms / 1000).toLocaleString(t('popup.language'), { maximumFractionDigits: 1 })])
  const said = answered === 'answered' ? t('ledger.answered') : t('ledger.failed', [faultText(answered)])
  return [said, status === null ? '' : String(status), seconds].filter((part) => part !== '').join(' · ')
}
