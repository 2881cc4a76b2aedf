import { browser } from './browser'

/** Which look-ups the reader allowed, and her own keys. Kept in this browser's `storage.local`; nothing is allowed before she chose. */
export interface LookupSettings {
  /** Names of the services that may be asked. */
  readonly allowed: readonly string[]
  /** Her own key by service. */
  readonly keys: Readonly<Record<string, string>>
}

const key = 'lookups'

/** What a key may look like: letters, digits and dashes, which no address has to encode. */
export const keyPattern = /^[\w-]{8,200}$/

/** The look-ups that are allowed; whatever part of what is stored is no valid setting counts as not chosen. */
export async function readLookupSettings(): Promise<LookupSettings> {
  const stored = await browser.storage.local.get(key)
  return toLookupSettings(stored[key])
}

/** Allows a service, or no longer. */
export async function allowService(service: string, allowed: boolean): Promise<void> {
  const settings = await readLookupSettings()
  const others = settings.allowed.filter((other) => other !== service)
  await browser.storage.local.set({ [key]: { ...settings, allowed: allowed ? [...others, service] : others } })
}

/** Keeps the reader's own key for a service; an empty one takes it away. Returns whether it can be a key. */
export async function keepKey(service: string, value: string): Promise<boolean> {
  const given = value.trim()
  if (given !== '' && !keyPattern.test(given)) return false
  const settings = await readLookupSettings()
  const others = Object.fromEntries(Object.entries(settings.keys).filter(([name]) => name !== service))
  await browser.storage.local.set({ [key]: { ...settings, keys: given === '' ? others : { ...others, [service]: given } } })
  return true
}

/** Calls `listener` with the settings after each change. Returns the remover. */
export function onLookupSettingsChanged(listener: (settings: LookupSettings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key]
    if (area === 'local' && change) listener(toLookupSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}

/** Anything → settings. */
export function toLookupSettings(stored: unknown): LookupSettings {
  const part = (name: keyof LookupSettings): unknown => (typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined)
  const [allowed, keys] = [part('allowed'), part('keys')]
  return {
    allowed: Array.isArray(allowed) ? allowed.filter((one) => typeof one === 'string') : [],
    keys: typeof keys === 'object' && keys !== null ? Object.fromEntries(Object.entries(keys).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && keyPattern.test(pair[1]))) : {},
  }
}
