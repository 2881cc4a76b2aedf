import { browser } from 'wxt/browser'

/** What the reader chose. Kept in this browser's `storage.local`. */
export interface Settings {
  /** Off everywhere. */
  readonly paused: boolean
  /** Hosts without `www.` where it is off. */
  readonly pausedSites: readonly string[]
  /** Badges on every attribution, not only on those with a finding. */
  readonly showsAll: boolean
}

/** What holds before the reader chose anything. */
export const defaultSettings: Settings = { paused: false, pausedSites: [], showsAll: false }

const key = 'settings'

/** The settings; whatever part of what is stored is no valid setting counts as not chosen. Light: fit for content scripts. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key)
  return toSettings(stored[key])
}

/** Changes some settings, leaves the others. Returns all. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change }
  await browser.storage.local.set({ [key]: settings })
  return settings
}

/** Switches one site off or on. `host` with or without `www.`. */
export async function pauseSite(host: string, paused: boolean): Promise<Settings> {
  const { pausedSites } = await readSettings()
  const site = siteOf(host)
  const others = pausedSites.filter((other) => other !== site)
  return changeSettings({ pausedSites: paused ? [...others, site] : others })
}

/** Calls `listener` with the new settings after each change, from wherever it came. Returns the remover. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key]
    if (area === 'local' && change) listener(toSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

/** The name that a host goes by in `pausedSites`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '')
}

/** Whether the reader switched us off at a host, and how; `null`: on. */
export function pausedScope({ paused, pausedSites }: Settings, host: string): 'all' | 'site' | null {
  if (paused) return 'all'
  return pausedSites.includes(siteOf(host)) ? 'site' : null
}

/** Anything → settings. By hand and not by schema, since this runs in every page. */
export function toSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings
  const flag = (name: 'paused' | 'showsAll'): boolean => Reflect.get(stored, name) === true
  const sites: unknown = Reflect.get(stored, 'pausedSites')
  return {
    paused: flag('paused'),
    pausedSites: Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : [],
    showsAll: flag('showsAll'),
  }
}
