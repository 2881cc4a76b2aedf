import { useEffect, useState } from 'preact/hooks'

import { onSettingsChanged, readSettings, type Settings } from '@/lib/platform/settings'

/** The reader's settings, followed; `null` until they are known. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    const stop = onSettingsChanged(setSettings)
    void readSettings().then(setSettings)
    return stop
  }, [])
  return settings
}
