import { browser } from './browser'

const sites = { origins: ['http://*/*', 'https://*/*'] }

/** Whether we may read all sites: granted with the installation, and the reader can take it away. */
export async function mayReadSites(): Promise<boolean> {
  return browser.permissions.contains(sites)
}

/** Asks the reader to let us read sites again; resolves with her answer. To be called in the click that asks for it. */
export async function askToReadSites(): Promise<boolean> {
  return browser.permissions.request(sites)
}
