import type { DrivenPage } from './driven-browser'

/** Switches us off or on everywhere, as the popup does. `ours`: any page of the extension. */
export function pause(ours: DrivenPage, paused: boolean): Promise<void> {
  return ours.evaluate(async (value) => {
    const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as { storage: { local: { set(items: object): Promise<void> } } }
    await api.storage.local.set({ settings: { paused: value, pausedSites: [], showsAll: false } })
  }, paused)
}
