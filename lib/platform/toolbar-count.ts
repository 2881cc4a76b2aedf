import { browser } from './browser'

/** Shows a number on a tab's toolbar button; 0 shows none. A tab that is gone is no error. */
export async function showToolbarCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count)
  try {
    await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setBadgeBackgroundColor({ tabId, color: '#9a3412' })])
  } catch {
    // The tab was closed in the meantime.
  }
}
