import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

interface Manifest {
  readonly manifest_version: number
  readonly permissions?: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions?: readonly string[]
  readonly content_security_policy?: unknown
  readonly externally_connectable?: unknown
  readonly web_accessible_resources?: readonly unknown[]
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] }
}

describe.each(['chrome-mv3', 'firefox-mv3'])('package %s', (target) => {
  const folder = `.output/${target}`
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest

  it('is Manifest V3 with a background of the right kind', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(target === 'chrome-mv3' ? manifest.background.service_worker : manifest.background.scripts?.[0]).toBe('background.js')
  })

  it('asks for no more than the README says', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting'])
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(manifest.optional_permissions ?? []).toEqual([])
    expect(manifest.optional_host_permissions).toEqual([
      'https://api.gdeltproject.org/*',
      'https://www.federalregister.gov/*',
      'https://api.crossref.org/*',
      'https://archive.org/*',
      'https://publish.twitter.com/*',
      'https://embed.bsky.app/*',
      'https://content.guardianapis.com/*',
      'https://api.nytimes.com/*',
      'https://factchecktools.googleapis.com/*',
    ])
  })

  it('opens nothing to pages and loosens no policy', () => {
    expect(manifest.content_security_policy).toBeUndefined()
    expect(manifest.externally_connectable).toBeUndefined()
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  it('has one place that can send anything, in the background', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(3)
    for (const file of scripts) {
      const code = readFileSync(join(folder, file), 'utf8')
      const sending = code.match(/\b(?:fetch|importScripts|sendBeacon)\s*\(|new\s+(?:XMLHttpRequest|WebSocket|EventSource)\b/g) ?? []
      expect(sending, file).toEqual(file === 'background.js' ? ['fetch('] : [])
    }
  })
})
