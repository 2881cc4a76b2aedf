import { useEffect, useState } from 'preact/hooks'

import type { Lookups } from '@/components/finding-item'
import type { LinkedPost } from '@/components/linked-posts'
import type { Analysis } from '@/lib/analysis'
import { askBackground } from '@/lib/messages/client'
import { t } from '@/lib/platform/i18n'
import { onLookupSettingsChanged, readLookupSettings, type LookupSettings } from '@/lib/platform/lookup-settings'

export interface PageLookups {
  /** What may be looked up is known by now. */
  readonly known: boolean
  /** `null`: nothing is looked up from here. */
  readonly of: Lookups | null
  readonly off: boolean
  readonly posts: readonly LinkedPost[]
}

/** What may be looked up of a kept article, and how to. In private windows nothing may. */
export function useLookups(analysis: Analysis, isPrivate: boolean, say: (text: string) => void): PageLookups {
  const url = isPrivate ? null : analysis.url
  const [settings, setSettings] = useState<LookupSettings | null>(null)
  const [answered, setOffers] = useState<Lookups['offers'] | null>(null)
  const offers = answered ?? {}
  const [asking, setAsking] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const stop = onLookupSettingsChanged(setSettings)
    void readLookupSettings().then(setSettings)
    return stop
  }, [])
  useEffect(() => {
    if (settings === null && url !== null) return undefined
    if (url === null || settings?.allowed.length === 0) return setOffers({})
    let ended = false
    void askBackground('lookupOffers', { url }).then((reply) => !ended && setOffers(reply.ok ? reply.value.offers : {}))
    return () => {
      ended = true
    }
  }, [url, settings, analysis])
  const lookUp = async (id: string): Promise<void> => {
    if (url === null) return
    setAsking((before) => new Set([...before, id]))
    const reply = await askBackground('lookUp', { url, id })
    setAsking((before) => new Set([...before].filter((other) => other !== id)))
    say(reply.ok ? t('lookup.done') : t('popup.failed', [reply.message]))
  }
  return {
    known: answered !== null,
    of: url === null ? null : { offers, asking, onLookUp: (id) => void lookUp(id) },
    off: settings !== null && settings.allowed.length === 0,
    posts: url === null ? [] : postsOf(analysis, offers, asking),
  }
}

/** Statements without a finding that a service can say something about: those whose post is linked. */
function postsOf(analysis: Analysis, offers: Lookups['offers'], asking: ReadonlySet<string>): LinkedPost[] {
  const text = analysis.article?.text ?? ''
  return analysis.attributions
    .filter(({ id, finding, lookups }) => finding === null && (offers[id] !== undefined || lookups !== undefined))
    .map(({ id, content, leads, lookups = [] }) => ({ id, words: content.map(({ start, end }) => text.slice(start, end)).join(' … '), leads, offers: offers[id] ?? [], records: lookups, asking: asking.has(id) }))
}
