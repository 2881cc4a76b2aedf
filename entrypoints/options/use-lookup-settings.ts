import { useCallback, useEffect, useState } from 'preact/hooks'

import type { ServiceId } from '@/lib/leads/lookups/service'
import { serviceTerms } from '@/lib/leads/lookups/service-terms'
import { mayReach } from '@/lib/platform/host-access'
import { onLookupSettingsChanged, readLookupSettings, type LookupSettings } from '@/lib/platform/lookup-settings'

/** Which look-ups are allowed, followed; `null` until it is known. */
export function useLookupSettings(): LookupSettings | null {
  const [settings, setSettings] = useState<LookupSettings | null>(null)
  useEffect(() => {
    const stop = onLookupSettingsChanged(setSettings)
    void readLookupSettings().then(setSettings)
    return stop
  }, [])
  return settings
}

/** Services whose hosts the browser does not let us ask, and how to look again. */
export function useBlocked(services: readonly ServiceId[]): readonly [blocked: ReadonlySet<string>, refresh: () => void] {
  const [blocked, setBlocked] = useState<ReadonlySet<string>>(new Set())
  const look = useCallback(async () => {
    const may = await Promise.all(services.map((id) => mayReach(serviceTerms[id].origins)))
    setBlocked(new Set(services.flatMap((id, index) => (may[index] === false ? [id] : []))))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is always the same
  }, [])
  useEffect(() => {
    void look()
    const onFocus = (): void => void look()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [look])
  return [blocked, () => void look()]
}
