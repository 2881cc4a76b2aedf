import { browser } from './browser'

/**
 * Calls `listener` when a keyboard command of the manifest was given, with the tab that was active. Browsers give those of the toolbar
 * button themselves. To be called synchronously when the worker starts.
 */
export function onCommand(listener: (name: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) listener(name, tab.id)
  })
}
