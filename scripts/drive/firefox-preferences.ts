interface Setup {
  readonly id: string
  readonly uuid: string
  readonly proxy: string | null
}

/** A `user.js` for a profile that keeps to itself: nothing but the pages that are opened asks the network for anything. */
export function firefoxPreferences({ id, uuid, proxy }: Setup): string {
  const [host, port] = proxy?.split(':') ?? []
  const preferences: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    // The extension is installed anew at each start; what it stored stays, as it would for one from the add-on site.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'app.shield.optoutstudies.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.tabs.remote.autostart': true,
    'browser.topsites.contile.enabled': false,
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.usage.uploadEnabled': false,
    'dom.push.connection.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'nimbus.rollouts.enabled': false,
    'services.settings.server': 'data:,',
    'signon.autofillForms': false,
    'termsofuse.bypassNotification': true,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'data:,',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'layout.css.prefers-color-scheme.content-override': 1,
    ...(host !== undefined && port !== undefined
      ? { 'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port), 'network.proxy.allow_hijacking_localhost': false }
      : {}),
  }
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')
}
