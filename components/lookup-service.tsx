import { useId, useRef, useState } from 'preact/hooks'

import { serviceAbout, serviceName } from './service-name'
import { Switch } from './switch'

import type { ServiceId } from '@/lib/leads/lookups/service'
import { t } from '@/lib/platform/i18n'

export interface LookupServiceProps {
  readonly service: ServiceId
  /** Hosts that it asks; `[]`: it depends on the article. */
  readonly hosts: readonly string[]
  readonly allowed: boolean
  /** The browser does not let us ask there, whatever the reader allowed. */
  readonly blocked: boolean
  /** The browser was asked for them, and did not allow it. */
  readonly refused: boolean
  /** The reader's own key; `null`: it needs none. */
  readonly ownKey: string | null
  /** In the very click: the browser may ask, too. */
  readonly onAllow: () => void
  readonly onForbid: () => void
  /** Resolves to whether it can be a key. */
  readonly onKey: (value: string) => Promise<boolean>
}

/** One service: what it knows and learns, its switch, which asks before it turns on, and the reader's key where it takes one. */
export function LookupServiceItem({ service, hosts, allowed, blocked, refused, ownKey, onAllow, onForbid, onKey }: LookupServiceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const question = useId()
  const name = serviceName(service)
  const where = hosts.length === 0 ? t('options.hostsVary') : hosts.join(', ')
  return (
    <li class="service">
      <Switch
        label={name}
        on={allowed}
        asks
        onToggle={(on) => {
          if (on) dialog.current?.showModal()
          else onForbid()
        }}
      />
      <p class="service-about">{serviceAbout(service)}</p>
      <p class="hint">{t('options.asks', [where])}</p>
      {allowed && blocked && (
        <p class="service-problem">
          {t('options.blocked')}{' '}
          <button type="button" class="quiet" onClick={onAllow}>
            {t('options.unblock')}
          </button>
        </p>
      )}
      {!allowed && refused && <p class="service-problem">{t('options.refused')}</p>}
      {ownKey !== null && <OwnKey name={name} value={ownKey} onKey={onKey} />}
      <dialog class="confirm" ref={dialog} aria-labelledby={question}>
        <h3 id={question}>{t('options.consent.question', [name])}</h3>
        <p>{serviceAbout(service)}</p>
        <p>{t('options.consent.when', [where])}</p>
        <div class="confirm-answers">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            {t('options.consent.no')}
          </button>
          <button
            type="button"
            class="primary"
            onClick={() => {
              dialog.current?.close()
              onAllow()
            }}
          >
            {t('options.consent.yes')}
          </button>
        </div>
      </dialog>
    </li>
  )
}

function OwnKey({ name, value, onKey }: { readonly name: string; readonly value: string; readonly onKey: LookupServiceProps['onKey'] }) {
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault()
    const given = field.current?.value ?? ''
    setSaid(t(!(await onKey(given)) ? 'options.key.wrong' : given.trim() === '' ? 'options.key.gone' : 'options.key.kept'))
  }
  return (
    <form class="service-key" onSubmit={(event) => void keep(event)}>
      <label>
        <span>{t('options.key.label', [name])}</span>
        <input type="password" autocomplete="off" spellcheck={false} ref={field} defaultValue={value} />
      </label>
      <button type="submit" class="quiet">
        {t('options.key.keep')}
      </button>
      <output>{said}</output>
    </form>
  )
}
