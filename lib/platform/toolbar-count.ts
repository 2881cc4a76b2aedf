import { browser } from './browser'
import { t } from './i18n'

/** `--sc-high` of the design tokens, on which both browsers write in white. */
const color = '#a3201f'

/** Shows a number on a tab's toolbar button and says it in the button's name; 0 shows none. A tab that is gone is no error. */
export async function showToolbarCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count)
  const title = count === 0 ? t('toolbar.none') : t('toolbar.counted', count)
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setTitle({ tabId, title }),
    ])
  } catch {
    // The tab was closed in the meantime.
  }
}
