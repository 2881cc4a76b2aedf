import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

import type { Settings } from '@/lib/platform/settings'

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }))
const { changeSettings, defaultSettings, onSettingsChanged, pausedScope, pauseSite, readSettings } = await import('@/lib/platform/settings')

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await readSettings()).toEqual(defaultSettings)
  })

  it('change one at a time', async () => {
    await changeSettings({ paused: true })
    await changeSettings({ showsAll: true })
    expect(await readSettings()).toEqual({ paused: true, pausedSites: [], showsAll: true })
  })

  it.each([['a string', 'on'], ['null', null], ['a list', [1]], ['wrong types', { paused: 'yes', pausedSites: 'all', showsAll: 1 }]])(
    'are the defaults where %s is stored',
    async (_what, stored) => {
      await fakeBrowser.storage.local.set({ settings: stored })
      expect(await readSettings()).toEqual(defaultSettings)
    },
  )

  it('drop what is no site', async () => {
    await fakeBrowser.storage.local.set({ settings: { pausedSites: ['a.example', 3, null] } })
    expect((await readSettings()).pausedSites).toEqual(['a.example'])
  })

  it('pause a site with and without www, once, and wake it again', async () => {
    await pauseSite('www.news.example', true)
    await pauseSite('news.example', true)
    const settings = await readSettings()
    expect(settings.pausedSites).toEqual(['news.example'])
    expect([pausedScope(settings, 'www.news.example'), pausedScope(settings, 'other.example')]).toEqual(['site', null])
    expect(pausedScope({ ...settings, paused: true }, 'news.example')).toBe('all')
    expect((await pauseSite('www.news.example', false)).pausedSites).toEqual([])
  })

  it('tell of changes until the listener is removed', async () => {
    const heard = vi.fn<(settings: Settings) => void>()
    const remove = onSettingsChanged(heard)
    await changeSettings({ paused: true })
    await fakeBrowser.storage.local.set({ other: 1 })
    remove()
    await changeSettings({ paused: false })
    expect(heard.mock.calls).toEqual([[{ paused: true, pausedSites: [], showsAll: false }]])
  })
})
