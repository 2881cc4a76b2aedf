import { browser } from './browser'

/** Whether the browser lets us ask hosts of these match patterns: readers can take that away, for all sites or for some. */
export async function mayReach(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] })
}

/**
 * Asks the browser for these hosts; where it already lets us it asks the reader nothing. Resolves with her answer. To be called in the
 * click that asks for it.
 */
export async function askToReach(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] })
  } catch {
    return false
  }
}

/** Opens the page of settings. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage()
}
