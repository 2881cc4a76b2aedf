import { browser } from 'wxt/browser'

/** Whether the extension that this content script belongs to still runs: after an update or removal nobody answers any more. */
export function extensionAlive(): boolean {
  // The browser takes the identity away from orphaned scripts; the types do not know of that.
  const runtime: { readonly id?: string } | undefined = browser.runtime
  return runtime?.id !== undefined
}
